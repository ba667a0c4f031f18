import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { isTemporary } from '../../src/adapters/lowdb/drawer.ts';
import { DamagedDocument, type Key } from '../../src/ports/store.ts';
import { TestDisk, type Trouble } from '../adapters/lowdb/disk.ts';
import { groundAt } from '../adapters/lowdb/ground.ts';
import { circleKey } from '../sample/sample.ts';
import { compare } from './compare.ts';
import { Month, opened, type End, type Ended } from './month.ts';

/** One line of the table: a fault, tried at so many points. */
export interface Row {
  readonly fault: string;
  readonly points: number;
  readonly lost: number;
  readonly repeated: number;
  /** Points at which it was told, mended or refused in words instead of gone on as if nothing were. */
  readonly refused: number;
  /** What broke the promise, for whoever has to look. */
  readonly wrong: readonly string[];
}

/** A month without a fault: what it ends with, and where a fault can strike. */
export interface Clean {
  readonly ended: Ended;
  readonly first: number;
  readonly deeds: readonly number[];
  readonly sends: number;
  readonly stops: Month['moments'];
  readonly disk: TestDisk;
}

export async function cleanMonth(): Promise<Clean> {
  const rehearsal = await Month.begin();
  await rehearsal.play();
  const stops = rehearsal.moments;
  const month = await Month.begin('killed', stops);
  const first = month.disk.deeds.length;
  const before = month.sends;
  const ended = await month.play();
  const deeds = month.disk.deeds.slice(first);
  return { ended, first, deeds, sends: month.sends - before, stops, disk: month.disk };
}

/** Every n-th of them, the last too. */
function everyNth<T>(all: readonly T[], nth: number): readonly T[] {
  return all.filter((_one, place) => place % nth === 0 || place === all.length - 1);
}

/** The process ends, or the power, in the middle of a change on the disk. */
export async function endedAtDeed(clean: Clean, end: End, nth = 1): Promise<Row> {
  const points = everyNth(clean.deeds, nth);
  const fault = end === 'killed' ? 'killed in a write' : 'power cut in a write';
  return over(clean, { fault, points }, async (deed) => {
    const month = await Month.begin(end, clean.stops);
    month.troubleAt(deed, { is: 'stops' });
    return month.play();
  });
}

/** The process ends just before a message goes out, or just after the platform took it. */
export async function endedAtSend(clean: Clean, nth = 1): Promise<Row> {
  const points = everyNth(
    Array.from({ length: clean.sends }, (_, place) => place + 1),
    nth,
  );
  return over(clean, { fault: 'killed at a sending', points }, async (send) => {
    const month = await Month.begin('killed', clean.stops);
    month.endAtSend(month.sends + send);
    return month.play();
  });
}

/** One change that the disk refuses; it takes the next. */
export async function refusedDeed(clean: Clean, code: string, nth = 1): Promise<Row> {
  const points = everyNth(clean.deeds, nth);
  const what: Trouble = { is: 'fails', code };
  return over(clean, { fault: `the disk refuses: ${code}`, points }, async (deed) => {
    const month = await Month.begin('killed', clean.stops);
    month.troubleAt(deed, what);
    return month.play();
  });
}

interface Wanted<P> {
  readonly fault: string;
  readonly points: readonly P[];
}

async function over<P>(
  clean: Clean,
  { fault, points }: Wanted<P>,
  play: (point: P) => Promise<Ended>,
): Promise<Row> {
  const row = { lost: 0, repeated: 0, refused: 0, wrong: [] as string[] };
  for (const point of points) {
    const ended = await play(point);
    const { lost, repeated, wrong } = compare(clean.ended, ended);
    row.lost += lost.length;
    row.repeated += repeated;
    row.refused += ended.refused > 0 ? 1 : 0;
    const tooOften = repeated > 1 ? [`repeated ${repeated} times`] : [];
    const all = [...lost, ...wrong, ...tooOften, ...ended.damage];
    row.wrong.push(...all.map((one) => `${fault} ${String(point)}: ${one.slice(0, 200)}`));
  }
  return { fault, points: points.length, ...row };
}

/** A real process on the real disk, killed at any moment while it writes as fast as it can. */
export async function reallyKilled(kills: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-faults-'));
  const row = { lost: 0, repeated: 0, refused: 0, wrong: [] as string[] };
  try {
    const data = join(folder, 'data');
    for (let kill = 0; kill < kills; kill += 1) {
      const acknowledged = await killedAfter(data, (kill * 1.7) % 60);
      const { store } = await groundAt(data).open();
      const circle = await store.read(circleKey('crcxkq7w2m4p'));
      const kept = Object.keys(circle?.ledger ?? {}).length;
      await store.close();
      if (kept === acknowledged || kept === acknowledged + 1) continue;
      row.lost += 1;
      row.wrong.push(`kill -9 ${kill}: ${kept}, not ${acknowledged}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { fault: 'a real process, killed with -9 as it writes', points: kills, ...row };
}

/**
 * The same for so many seconds: killed between 0.2 and 2 s after its first change, started again, and what an
 * interrupted write left lying is gone by then.
 */
export async function killedFor(seconds: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-kills-'));
  const row = { lost: 0, repeated: 0, refused: 0, wrong: [] as string[] };
  const until = Date.now() + seconds * 1_000;
  let [kills, strays] = [0, 0];
  try {
    const data = join(folder, 'data');
    for (; Date.now() < until; kills += 1) {
      const acknowledged = await killedAfter(data, 200 + ((kills * 137) % 1_800));
      strays += straysIn(data);
      const { store } = await groundAt(data).open();
      const circle = await store.read(circleKey('crcxkq7w2m4p'));
      const kept = Object.keys(circle?.ledger ?? {}).length;
      const left = straysIn(data);
      await store.close();
      if (kept < acknowledged || kept > acknowledged + 1) row.lost += 1;
      if (left > 0) row.wrong.push(`${left} stray files after kill ${kills}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const fault = `killed with -9 for ${seconds} s, ${strays} stray files cleared away`;
  return { fault, points: kills, ...row };
}

function straysIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => isTemporary(basename(name))).length;
}

/** How many changes it had acknowledged when it was killed so many ms after its first one. */
async function killedAfter(folder: string, ms: number): Promise<number> {
  const script = join(import.meta.dirname, '..', 'adapters', 'lowdb', 'child.js');
  const child = spawn(process.execPath, [script, folder, 'write'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'open') continue;
    if (last === 0) setTimeout(() => child.kill('SIGKILL'), ms);
    last = Number(line);
  }
  await exit;
  return last;
}

/** What befalls a file while the bot is stopped. Undefined where it changes nothing. */
type Befall = (disk: TestDisk, path: string) => void;

export interface FileFault {
  readonly fault: string;
  /** How many ways there are with a file of that many bytes. */
  readonly ways: (bytes: number) => readonly Befall[];
}

const upTo = (bytes: number) => Array.from({ length: bytes }, (_, at) => at);

export const FILE_FAULTS: readonly FileFault[] = [
  {
    fault: 'a file torn at a length',
    ways: (bytes) =>
      upTo(bytes).map((length) => (disk, path) => {
        disk.damage(path, disk.names.get(path)!.slice(0, length));
      }),
  },
  {
    fault: 'a bit flipped in a file',
    ways: (bytes) =>
      upTo(bytes).map((at) => (disk, path) => {
        const changed = disk.names.get(path)!.slice();
        changed[at]! ^= 1 << (at % 8);
        disk.damage(path, changed);
      }),
  },
  {
    fault: 'a file deleted',
    ways: () => [
      (disk, path) => {
        disk.lose(path);
      },
    ],
  },
  {
    fault: 'all files of a document deleted',
    ways: () => [
      (disk, path) => {
        for (const ending of ['doc', 'old', 'key']) disk.lose(path.replace(/\w+$/, ending));
      },
    ],
  },
  {
    fault: 'the version before put back',
    ways: () => [
      (disk, path) => {
        const before = disk.names.get(path.replace(/\w+$/, 'old'));
        if (before && path.endsWith('.doc')) disk.damage(path, before.slice());
      },
    ],
  },
];

/** Done to the files of every document, one at a time; what a start and reading all of them then find. */
export async function befallen(clean: Clean, { fault, ways }: FileFault, nth = 1): Promise<Row> {
  const disk = await rested(clean.disk);
  const truth = await everything(new TestDisk(disk.names));
  const paths = [...disk.names.keys()].filter((path) => /\.(doc|old|key)$/.test(path));
  const points = paths.flatMap((path) =>
    ways(disk.names.get(path)!.length).map((befall) => ({ path, befall })),
  );
  const chosen = everyNth(points, nth);
  const row = { lost: 0, repeated: 0, refused: 0, wrong: [] as string[] };
  for (const { path, befall } of chosen) {
    const copy = new TestDisk(disk.names);
    befall(copy, path);
    const found = await everything(copy);
    const isSame = [...truth.documents].every(([id, text]) => found.documents.get(id) === text);
    if (found.told.length > 0) row.refused += 1;
    else if (!isSame) {
      row.lost += 1;
      row.wrong.push(`${fault}: ${path.slice(-12)} went unnoticed`);
    }
  }
  return { fault, points: chosen.length, ...row };
}

/** The disk after a clean end, so that the marks are as new as the documents. */
async function rested(disk: TestDisk): Promise<TestDisk> {
  const left = new TestDisk(disk.names);
  const store = await opened(left, () => undefined);
  for (const key of await store.keys()) await store.read(key);
  await store.close();
  return left;
}

async function everything(disk: TestDisk) {
  const told: string[] = [];
  const store = await opened(disk, (event) => void told.push(event.is));
  const documents = new Map<string, string>();
  for (const key of await store.keys()) {
    documents.set(`${key.kind}/${key.id}`, await textOf(key, store));
  }
  return { told, documents };
}

async function textOf(key: Key, store: Awaited<ReturnType<typeof opened>>): Promise<string> {
  try {
    return JSON.stringify(await store.read(key));
  } catch (error) {
    if (error instanceof DamagedDocument) return 'damaged';
    throw error;
  }
}
