import { PassThrough } from 'node:stream';
import {
  frozenClock,
  movableClock,
  type MovableClock,
} from '../../../src/adapters/clock/movable.ts';
import { memoryJournal, type MemoryJournal } from '../../../src/adapters/journal/journal.ts';
import type { Compose } from '../../../src/adapters/terminal/narrator.ts';
import type { Setup } from '../../../src/adapters/terminal/setup.ts';
import { connectTerminal } from '../../../src/adapters/terminal/terminal.ts';
import { instant, zone } from '../../../src/domain/time.ts';
import type { Answer, Chat, Desk, Incoming } from '../../../src/ports/chat.ts';
import type { Choice } from '../../../src/text/message.ts';
import type { Arg, Button, Say, View } from '../../../src/text/view.ts';
import type { Voice } from '../../../src/text/voice.ts';
import { VIGIL } from '../../sample/picture.ts';

export const START = instant(Date.UTC(2026, 10, 22, 17));
export const ZONE = zone('America/New_York')!;
export const VOICE: Voice = { language: 'en', zone: ZONE, now: START, neutral: false, bots: {} };

/** A view that only says these words. */
export function words(...lines: readonly string[]): View {
  return { kind: 'notice', say: lines.map((id) => ({ id })) };
}

/** A view with a row of buttons; each one's token is `t:` and its label. */
export function choice(line: string, ...labels: readonly string[]): View {
  const buttons: readonly Button[] = labels.map((id) => ({ say: { id }, token: `t:${id}` }));
  return { kind: 'notice', say: [{ id: line }], buttons: [buttons] };
}

/** A view that asks for words, without buttons. */
export function question(line: string): View {
  return { kind: 'question', ask: { id: line }, buttons: [], write: 'v1:write:x.y' };
}

/** A view with a picture that is yet to be painted. */
export const POSTER: View = { kind: 'question', ask: { id: 'poster' }, buttons: [] };

export const CALENDAR: View = { kind: 'calendar', dates: [] };

/** Says every sentence as its id and its arguments, in the terminal's own cases with the language before it. */
export const compose: Compose = (view, voice) => {
  const spoken = view.kind === 'notice' ? view.say : view.kind === 'question' ? [view.ask] : [];
  const buttons = view.kind === 'notice' ? (view.buttons ?? []) : [];
  return {
    kind: view.kind,
    blocks: spoken.map((say) => ({
      is: 'text',
      text: [{ is: 'typed', words: sayOf(say, voice) }],
    })),
    choices: buttons.map((row) => row.map(choiceOf)),
    ...(view.kind === 'question' && { typed: { label: '', hint: 'a word', token: 't' } }),
    ...(view === POSTER && { poster: VIGIL }),
    ...(view.kind === 'calendar' && {
      file: {
        name: 'contigo.ics',
        mime: 'text/calendar',
        body: 'BEGIN\r\nX:\u001b[31mé\r\nEND\r\n',
      },
    }),
  };
};

function choiceOf({ say, token }: Button): Choice {
  return { is: 'press', label: say.id, token, look: 'plain' };
}

function sayOf({ id, args = {} }: Say, voice: Voice): string {
  if (id === 'terminal-someone') return voice.language === 'es' ? 'Usted' : 'You';
  const language = id.startsWith('terminal-') ? `${voice.language}:` : '';
  return [`${language}${id}`, ...Object.values(args).map(argOf)].join(' ');
}

function argOf(arg: Arg): string {
  if (typeof arg === 'number') return String(arg);
  if ('at' in arg) return new Date(arg.at).toISOString();
  return 'typed' in arg ? arg.typed : 'code' in arg ? arg.code : 'words' in arg ? arg.words : '?';
}

export interface Sitting {
  readonly chat: Chat;
  readonly clock: MovableClock;
  readonly heard: Incoming[];
  readonly journal: MemoryJournal;
  /** Everything printed so far. */
  readonly printed: () => string;
  /** Types the lines, ends the input, and resolves once `ended` was called. */
  readonly script: (...lines: readonly string[]) => Promise<string>;
  /** Registers work that `settled` waits for. */
  readonly work: (doing: () => Promise<void>) => void;
}

export type Hear = (incoming: Incoming) => Promise<readonly View[]>;

const SILENT: Hear = () => Promise.resolve([]);

/** A terminal with a desk that answers as the test says, on a clock that stands still until it is moved. */
export function sitDown(hear: Hear = SILENT, more: Partial<Setup> = {}): Sitting {
  const input = new PassThrough();
  const output = new PassThrough();
  const heard: Incoming[] = [];
  const journal = memoryJournal();
  const underWay = new Set<Promise<void>>();
  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  const clock = movableClock({ base: frozenClock(START), settled });
  const { promise: over, resolve: ended } = promised();
  const given = { input, output, compose, clock, journal, zone: ZONE, settled, ended };
  const chat = connectTerminal({ ...given, languageTag: 'en', ...more });
  const desk: Desk = {
    hear: async (incoming): Promise<Answer> => {
      heard.push(incoming);
      const views = await hear(incoming);
      return { voice: VOICE, replies: views.map((view) => ({ view, instead: false })) };
    },
    lost: () => Promise.resolve(),
    suggest: () => [],
    acquaintance: () => undefined,
  };
  let text = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return {
    chat,
    clock,
    heard,
    journal,
    printed: () => text,
    script: async (...lines) => {
      await chat.start(desk);
      input.end(lines.map((line) => `${line}\n`).join(''));
      await over;
      await new Promise((turn) => setImmediate(turn));
      return text;
    },
    work: (doing) => {
      const entry: Promise<void> = new Promise((turn) => setImmediate(turn))
        .then(doing)
        .finally(() => underWay.delete(entry));
      underWay.add(entry);
    },
  };
}

function promised(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
