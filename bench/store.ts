/**
 * What the store costs against doing the same by hand, each as a ratio within one run. Alone:
 * `node --expose-gc dist/bench/store.js`.
 */
import { createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openStore } from '../src/adapters/lowdb/open.ts';
import { MasterVault } from '../src/adapters/vault/vault.ts';
import type { Circle } from '../src/domain/circle.ts';
import { ALPHABET, circleId } from '../src/domain/id.ts';
import type { Key, Store } from '../src/ports/store.ts';
import { sampleCircle } from '../test/sample/sample.ts';

/** One figure: ours divided by the other, and the goal where there is one. */
export interface Ratio {
  readonly what: string;
  readonly ratio: number;
  readonly goal?: number;
  readonly ours: string;
  readonly other: string;
}

type CircleKey = Extract<Key, { kind: 'circle' }>;

const MASTER = Buffer.alloc(32, 3);
const CHANGES = 300;
const DOCUMENTS = 10_000;

/** A change that is on the disk when it resolves, against the same bytes written as carefully by hand. */
export async function durableChange(): Promise<readonly Ratio[]> {
  return inFolder(async (folder) => {
    const store = await opened(join(folder, 'data'));
    const key = keyOf(1);
    await store.change(key, () => sampleCircle(key.id));
    const bytes = randomBytes(JSON.stringify(sampleCircle(key.id)).length + 70);
    const [ours, bare] = await medians(CHANGES, [
      () => store.change(key, grown),
      (round) => writeByHand(folder, bytes, round),
    ]);
    await store.close();
    return [ratio('durable change / write + fsync + rename + folder fsync', ours, bare, 1.5)];
  });
}

/** The same change against lowdb's own JSONFile, which keeps every circle in one file and syncs nothing. */
export async function oneFileForAll(): Promise<readonly Ratio[]> {
  return inFolder(async (folder) => {
    const store = await opened(join(folder, 'data'));
    const key = keyOf(1);
    await store.change(key, () => sampleCircle(key.id));
    const ratios: Ratio[] = [];
    for (const count of [100, 1_000, 10_000]) {
      const circles = Array.from({ length: count }, (_, at) => sampleCircle(keyOf(at).id));
      const low = new Low<Circle[]>(new JSONFile(join(folder, `${count}.json`)), circles);
      const [ours, theirs] = await medians(count < 10_000 ? 60 : 12, [
        () => store.change(key, grown),
        async (round) => {
          low.data[0] = grown(low.data[0]);
          await low.write();
          return round;
        },
      ]);
      ratios.push(ratio(`durable change / lowdb's JSONFile, ${count} circles`, ours, theirs));
    }
    await store.close();
    return ratios;
  });
}

/** Reading every document through the store, against reading, unsealing and parsing the same files. */
export async function readAll(): Promise<readonly Ratio[]> {
  return inFolder(async (folder) => {
    const data = join(folder, 'data');
    const keys = Array.from({ length: DOCUMENTS }, (_, at) => keyOf(at));
    await fill(await opened(data), keys);
    const [ours, byHand] = await medians(5, [
      async () => {
        const store = await opened(data);
        for (const key of await store.keys()) await store.read(key);
        await store.close();
      },
      async () => {
        readByHand(data);
      },
    ]);
    const rss = Math.round(process.memoryUsage().rss / 2 ** 20);
    const figure = ratio(`reading ${DOCUMENTS} circles / by hand`, ours, byHand, 1.3);
    return [{ ...figure, ours: `${figure.ours} (RSS ${rss} MB)` }];
  });
}

export async function storeRatios(): Promise<readonly Ratio[]> {
  return [...(await durableChange()), ...(await oneFileForAll()), ...(await readAll())];
}

async function opened(folder: string): Promise<Store> {
  const vault = new MasterVault(MASTER);
  const journal = { note: () => undefined };
  const answer = await openStore({ folder, vault, isKeyNew: false, journal });
  if (answer.is !== 'open') throw new Error(answer.because);
  return answer.store;
}

async function fill(store: Store, keys: readonly CircleKey[]): Promise<void> {
  for (let at = 0; at < keys.length; at += 64) {
    const some = keys.slice(at, at + 64);
    await Promise.all(some.map((key) => store.change(key, () => sampleCircle(key.id))));
  }
  await store.close();
}

/** One more version of a ledger entry: the size stays, the content does not. */
function grown(before: Circle | undefined): Circle {
  const circle = before ?? sampleCircle(keyOf(0).id);
  const entry = { is: 'unknown', at: circle.since } as const;
  const wasThere = Object.hasOwn(circle.ledger, 'turn');
  const { turn: _turn, ...others } = circle.ledger;
  return { ...circle, ledger: wasThere ? others : { ...circle.ledger, turn: entry } };
}

async function writeByHand(folder: string, bytes: Uint8Array, round: number): Promise<void> {
  const draft = join(folder, `draft-${round}`);
  const file = await open(draft, 'wx', 0o600);
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(draft, join(folder, 'bare'));
  const above = await open(folder, 'r');
  await above.sync();
  await above.close();
}

function readByHand(data: string): void {
  const master = new Uint8Array(hkdfSync('sha256', MASTER, '', 'contigo 1 seal', 32));
  for (const letter of readdirSync(join(data, 'circle'))) {
    const folder = join(data, 'circle', letter);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.doc'))) {
      const id = name.slice(0, -4);
      const wrapped = readFileSync(join(folder, `${id}.key`));
      const own = wrapped.subarray(0, wrapped.length >> 1);
      const key = unsealed(master, own, `key/circle/${id}`).subarray(0, 32);
      const file = readFileSync(join(folder, name));
      const about = `document/circle/${id}/${file.readUInt16BE(1)}/${file.readUIntBE(3, 6)}`;
      JSON.parse(unsealed(key, file.subarray(9), about).toString());
    }
  }
}

function unsealed(key: Uint8Array, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(10, 22));
  decipher.setAAD(Buffer.concat([sealed.subarray(0, 10), Buffer.from(about)]));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(22, -16)), decipher.final()]);
}

/** Median milliseconds of each, taken turn about so that both meet the same machine. The first turn warms up. */
async function medians(
  rounds: number,
  runs: readonly [(round: number) => Promise<unknown>, (round: number) => Promise<unknown>],
): Promise<readonly [number, number]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    for (const which of [0, 1] as const) {
      const from = performance.now();
      await runs[which](round);
      if (round > 0) times[which].push(performance.now() - from);
    }
  }
  return [median(times[0]), median(times[1])];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function ratio(what: string, ours: number, other: number, goal?: number): Ratio {
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  const figure = { what, ratio: ours / other, ours: ms(ours), other: ms(other) };
  return goal === undefined ? figure : { ...figure, goal };
}

function keyOf(number: number): CircleKey {
  let id = '';
  for (let rest = number; id.length < 12; rest = Math.floor(rest / ALPHABET.length)) {
    id = ALPHABET.charAt(rest % ALPHABET.length) + id;
  }
  return { kind: 'circle', id: circleId(id)! };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-bench-'));
  try {
    mkdirSync(folder, { recursive: true });
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { what, ratio: figure, goal, ours, other } of await storeRatios()) {
    const aim = goal === undefined ? '' : `, goal ${goal}`;
    process.stdout.write(`${figure.toFixed(2)}  ${what} (${ours} / ${other}${aim})\n`);
  }
}
