import { instant, zone } from '../../../src/domain/time.ts';
import { connectDiscord, type Timing } from '../../../src/adapters/discord/chat.ts';
import type {
  Acquaintance,
  Answer,
  Chat,
  Connection,
  Desk,
  HalfTyped,
  Incoming,
  Loss,
} from '../../../src/ports/chat.ts';
import type { Event } from '../../../src/ports/journal.ts';
import type { Paint } from '../../../src/ports/painter.ts';
import type { Suggestion } from '../../../src/ports/chat.ts';
import type { Message } from '../../../src/text/message.ts';
import type { View } from '../../../src/text/view.ts';
import type { Voice } from '../../../src/text/voice.ts';
import { startDiscord, type Discord } from '../../platforms/discord/discord.ts';
import type { Limits } from '../../platforms/discord/world.ts';
import { FACES } from './faces.ts';

export const VOICE: Voice = {
  language: 'es',
  zone: zone('America/New_York')!,
  now: instant(Date.UTC(2027, 9, 1)),
  neutral: false,
  bots: {},
};

const said = new Map<string, Message>();

/** A view that stands for exactly this message: these tests are about bringing it, not about wording it. */
export function showing(message: Partial<Message>): View {
  const id = `view-${said.size}`;
  said.set(id, { kind: 'notice', blocks: [], choices: [], ...message });
  return { kind: 'notice', say: [{ id }] };
}

export function compose(view: View): Message {
  const message = view.kind === 'notice' ? said.get(view.say[0]?.id ?? '') : undefined;
  if (!message) throw new Error('a view that no test made');
  return message;
}

/** A message of one plain sentence, with buttons by label and token. */
export function words(text: string, buttons: Readonly<Record<string, string>> = {}): View {
  const row = Object.entries(buttons).map(([label, token]) => ({
    is: 'press' as const,
    label,
    token,
    look: 'plain' as const,
  }));
  return showing({
    blocks: [{ is: 'text', text: [{ is: 'words', words: text }] }],
    choices: row.length > 0 ? [row] : [],
  });
}

export function answering(...views: readonly View[]): Answer {
  return { voice: VOICE, replies: views.map((view) => ({ view, instead: false })) };
}

export function instead(...views: readonly View[]): Answer {
  return { voice: VOICE, replies: views.map((view, at) => ({ view, instead: at === 0 })) };
}

/** A desk that says what the test has it say, when the test lets it. */
export class FakeDesk implements Desk {
  readonly heard: Incoming[] = [];
  readonly suggested: { readonly field: string; readonly typed: string }[] = [];
  answers: (incoming: Incoming) => Answer | Promise<Answer> = () => answering(words('de acuerdo'));
  suggestions: readonly Suggestion[] = [];
  known: Acquaintance | undefined = { language: 'es', ready: true };

  hear(incoming: Incoming): Promise<Answer> {
    this.heard.push(incoming);
    return Promise.resolve(this.answers(incoming));
  }

  readonly losses: Loss[] = [];

  lost(loss: Loss): Promise<void> {
    this.losses.push(loss);
    return Promise.resolve();
  }

  suggest(_from: unknown, { field, typed }: HalfTyped): readonly Suggestion[] {
    this.suggested.push({ field, typed });
    return this.suggestions;
  }

  acquaintance(): Acquaintance | undefined {
    return this.known;
  }
}

export interface Stage {
  readonly discord: Discord;
  readonly desk: FakeDesk;
  readonly chat: Chat;
  readonly connection: Connection;
  readonly events: Event[];
  end(): Promise<void>;
}

export const TOKEN = 'a-token-for-tests';

/** Short pauses, so that nothing waits for long; the rest as in life. */
export const QUICK: Partial<Timing> = {
  deferMs: 150,
  requestMs: 10_000,
  patienceMs: 3_000,
  drainMs: 1_000,
  growth: { firstMs: 20, longestMs: 100 },
};

export interface Scene {
  readonly limits?: Partial<Limits>;
  readonly timing?: Partial<Timing>;
  readonly token?: string;
  readonly paint?: Paint;
  /** Before the client starts. */
  readonly first?: (discord: Discord) => Promise<void> | void;
}

/** Our Discord, the real client connected to it, and a desk behind it. */
export async function stage(scene: Scene = {}): Promise<Stage> {
  const discord = await startDiscord({ token: TOKEN, ...scene.limits });
  await scene.first?.(discord);
  const events: Event[] = [];
  const desk = new FakeDesk();
  const chat = connect(discord, events, scene);
  const connection = await chat.start(desk);
  if (connection.is === 'connected') await until(() => discord.world.commands.length > 0);
  const end = async () => {
    await chat.stop();
    await discord.stop();
  };
  return { discord, desk, chat, connection, events, end };
}

/** The real client for this Discord, not started yet. */
export function connect(discord: Discord, events: Event[], scene: Scene = {}): Chat {
  return connectDiscord({
    token: scene.token ?? TOKEN,
    apiRoot: discord.apiRoot,
    journal: { note: (event) => events.push(event) },
    compose,
    faces: FACES,
    ...(scene.paint && { paint: scene.paint }),
    timing: { ...QUICK, ...scene.timing },
  });
}

/** Waits until it is so; fails when it does not become so. */
export async function until(isSo: () => boolean, within = 8_000): Promise<void> {
  const end = Date.now() + within;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it never came to be');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A promise and how to keep it. */
export function promised<T>(): { readonly promise: Promise<T>; readonly keep: (value: T) => void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}
