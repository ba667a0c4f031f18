import { writeFile } from 'node:fs/promises';
import type { Instant, Zone } from '../../domain/time.ts';
import type { ShownPicture } from '../../ports/chat.ts';
import type { Clock } from '../../ports/clock.ts';
import { readSpeaker } from './line.ts';
import { readMoment } from './moment.ts';
import type { Narrator } from './narrator.ts';
import { shownFrom } from './picture.ts';
import { safe } from './safe.ts';
import type { Screen } from './screen.ts';
import type { Stage } from './stage.ts';

/** A clock that goes on by itself and can also be set. Forward, it plays what happens on the way. */
export interface SettableClock extends Clock {
  moveTo(to: Instant): Promise<void>;
}

/** All that an order may touch. */
export interface Controls {
  readonly stage: Stage;
  readonly screen: Screen;
  readonly zone: Zone;
  readonly clock: Clock;
  readonly narrator: Narrator;
  /** Moves the clock, showing the time before whatever is said on the way. */
  readonly moveTo: (to: Instant) => Promise<void>;
  /** Takes the lines of the example as if they were typed. */
  readonly playExample: () => Promise<void>;
  /** Whoever speaks sends a picture, with words under it or with none. */
  readonly send: (picture: ShownPicture, words: string) => Promise<void>;
  readonly quit: () => void;
}

type Order = (words: string, controls: Controls) => void | Promise<void>;

const ORDERS: ReadonlyMap<string, Order> = new Map<string, Order>([
  ['as', actAs],
  ['clock', setClock],
  ['example', (_words, { playExample }) => playExample()],
  ['file', showFile],
  [
    'help',
    (_words, { narrator }) => {
      narrator.tell({ id: 'terminal-help' });
    },
  ],
  ['people', showPeople],
  ['picture', sendPicture],
  [
    'quit',
    (_words, { quit }) => {
      quit();
    },
  ],
  ['save', saveFile],
]);

/** Does what a line such as `:clock +7d` asks of the terminal; an unknown order is answered with the help. */
export async function perform(name: string, words: string, controls: Controls): Promise<void> {
  const order = ORDERS.get(name);
  if (order) await order(words.trim(), controls);
  else
    controls.narrator.tell({
      id: 'terminal-unknown-order',
      args: { order: { typed: `:${name}` } },
    });
}

function actAs(words: string, { stage, narrator }: Controls): void {
  const speaker = readSpeaker(words);
  if (speaker) stage.enter(speaker);
  narrator.tell({ id: 'terminal-as', args: { name: { typed: stage.speaker } } });
}

async function setClock(words: string, { clock, zone, narrator, moveTo }: Controls): Promise<void> {
  const to = words === '' ? clock.now() : readMoment(words, clock.now(), zone);
  if (to === undefined) {
    narrator.tell({ id: 'terminal-clock-unreadable' });
    return;
  }
  if (words !== '') await moveTo(to);
  narrator.tellTime();
}

function showPeople(_words: string, { stage, narrator }: Controls): void {
  if (stage.people.length === 0) narrator.tell({ id: 'terminal-nobody' });
  else
    narrator.tell({ id: 'terminal-people', args: { names: { typed: stage.people.join(', ') } } });
}

/** A path has no blanks; what follows it stands under the picture. */
async function sendPicture(words: string, { narrator, send }: Controls): Promise<void> {
  const [, path, under = ''] = /^(\S+)(?:\s+(.*))?$/su.exec(words) ?? [];
  if (path === undefined) narrator.tell({ id: 'terminal-picture-how' });
  else await send(shownFrom(path), under);
}

function showFile(words: string, { stage, screen, narrator }: Controls): void {
  const file = stage.file(words === '' ? undefined : words);
  if (!file) narrator.tell({ id: 'terminal-no-file' });
  else if ('bytes' in file) screen.show('·', narrator.fileNote(file));
  else screen.showWhole(safe(file.body));
}

/** Writes a file for its owner only, and never over another. The path is taken as the operator wrote it. */
async function saveFile(words: string, { stage, narrator }: Controls): Promise<void> {
  const [, name, path] = /^(\S+)\s+(.+)$/u.exec(words) ?? [];
  const file = name === undefined ? undefined : stage.file(name);
  if (!file || path === undefined) {
    narrator.tell({ id: name === undefined ? 'terminal-save-how' : 'terminal-no-file' });
    return;
  }
  try {
    await writeFile(path, 'bytes' in file ? file.bytes : file.body, { flag: 'wx', mode: 0o600 });
    narrator.tell({ id: 'terminal-saved', args: { path: { typed: path } } });
  } catch (error) {
    narrator.tell({ id: 'terminal-not-saved', args: { because: { code: codeOf(error) } } });
  }
}

/** The system's own short name for what went wrong, such as `EEXIST`; its message may hold the path. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
