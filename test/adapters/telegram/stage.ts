import { connectTelegram, type Timing } from '../../../src/adapters/telegram/chat.ts';
import type { AccountId } from '../../../src/domain/account.ts';
import { instant, type Zone } from '../../../src/domain/time.ts';
import type { Answer, Chat, Connection, Desk, Incoming, Loss } from '../../../src/ports/chat.ts';
import type { CommandFace } from '../../../src/ports/face.ts';
import type { Event } from '../../../src/ports/journal.ts';
import type { Paint } from '../../../src/ports/painter.ts';
import type { Message } from '../../../src/text/message.ts';
import type { Rich } from '../../../src/text/rich.ts';
import type { View } from '../../../src/text/view.ts';
import type { Voice } from '../../../src/text/voice.ts';
import { startTelegram, type Telegram } from '../../platforms/telegram/telegram.ts';

/** The real adapter and the real grammY client before our own Telegram, with a desk that says what it is told to. */
export interface Stage {
  readonly telegram: Telegram;
  readonly chat: Chat;
  readonly desk: FakeDesk;
  readonly events: readonly Event[];
  readonly connection: Connection;
  /** Ends everything; to be called by every test. */
  end(): Promise<void>;
}

export interface StageOptions {
  readonly telegram?: Telegram;
  readonly desk?: FakeDesk;
  readonly timing?: Partial<Timing>;
  readonly token?: string;
  readonly faces?: readonly CommandFace[];
  readonly paint?: Paint;
}

/** Short enough for tests, long enough for a slow machine. */
const QUICK: Partial<Timing> = {
  requestMs: 10_000,
  pollMs: 5_000,
  batchMs: 1_000,
  patienceMs: 1_500,
  growth: { firstMs: 5, longestMs: 20 },
};

export async function stage(options: StageOptions = {}): Promise<Stage> {
  const telegram = options.telegram ?? (await startTelegram());
  const desk = options.desk ?? new FakeDesk();
  const events: Event[] = [];
  const chat = connectTelegram({
    token: options.token ?? telegram.token,
    apiRoot: telegram.url,
    journal: { note: (event) => events.push(event) },
    compose: composed,
    faces: options.faces ?? [],
    ...(options.paint && { paint: options.paint }),
    timing: { ...QUICK, ...options.timing },
  });
  const connection = await chat.start(desk);
  const end = async (): Promise<void> => {
    await chat.stop();
    await telegram.stop();
  };
  return { telegram, chat, desk, events, connection, end };
}

/** Answers each thing it hears with what `answers` gives for it, and remembers all. */
export class FakeDesk implements Desk {
  readonly heard: Incoming[] = [];
  /** How often an answer's `sent` was called. */
  sent = 0;
  answers: (incoming: Incoming) => readonly Said[] | Promise<readonly Said[]> = () => [];

  async hear(incoming: Incoming): Promise<Answer> {
    this.heard.push(incoming);
    const said = await this.answers(incoming);
    const replies = said.map(({ message, instead }) => ({
      view: viewOf(message),
      instead: instead ?? false,
    }));
    return { voice: VOICE, replies, sent: () => (this.sent += 1) };
  }

  readonly losses: Loss[] = [];

  lost(loss: Loss): Promise<void> {
    this.losses.push(loss);
    return Promise.resolve();
  }

  suggest(): readonly [] {
    return [];
  }

  acquaintance(): undefined {
    return undefined;
  }
}

export interface Said {
  readonly message: Message;
  readonly instead?: boolean;
}

export const VOICE: Voice = {
  language: 'es',
  zone: 'America/Chicago' as Zone,
  now: instant(1_800_000_000_000),
  neutral: true,
  bots: {},
};

const messages = new WeakMap<View, Message>();

/** A view that stands for this message, so that a test can say exactly what is to be shown. */
export function viewOf(message: Message): View {
  const view: View = { kind: 'notice', say: [] };
  messages.set(view, message);
  return view;
}

function composed(view: View, voice: Voice): Message {
  const message = messages.get(view);
  if (message) return message;
  // A view of no message shows what the adapter adds to the voice by itself.
  return words(voice.bots.telegram ?? 'nobody');
}

/** A message of one paragraph. */
export function words(text: string | Rich, more: Partial<Message> = {}): Message {
  const rich: Rich = typeof text === 'string' ? [{ is: 'words', words: text }] : text;
  return { kind: 'notice', blocks: [{ is: 'text', text: rich }], choices: [], ...more };
}

/** A row of plain buttons, `label` and token `v1:label`. */
export function row(...labels: readonly string[]): Message['choices'][number] {
  return labels.map((label) => ({ is: 'press', label, token: `v1:${label}`, look: 'plain' }));
}

export function say(text: string, more: Partial<Message> = {}): Said {
  return { message: words(text, more) };
}

export function accountOf(person: { readonly id: number }): AccountId {
  return `telegram:${person.id}`;
}
