import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAgenda } from '../src/app/agenda.ts';
import { createBook, type Book } from '../src/app/book.ts';
import { createDirectory } from '../src/app/directory.ts';
import { callRoll, leaveRoll, takeRoll } from '../src/app/roll.ts';
import { instant } from '../src/domain/time.ts';
import type { Key } from '../src/ports/store.ts';
import { FAMILIES } from './family.ts';
import { compared, type Figure } from './figure.ts';
import { MASTER, opened, silent, vault } from './ground.ts';
import { portion, timed } from './measure.ts';

const ROUNDS = 6;

/** The index at a start, made from every document or from the note of a clean stop, against the bare reading. */
export async function startUp(town: string): Promise<readonly Figure[]> {
  const data = join(town, 'data');
  const rolled: number[] = [];
  const noted: number[] = [];
  const byHand: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rolled.push(await start(data, callRollOf));
    noted.push(await start(data, takeRollOf));
    byHand.push(
      await timed(() => {
        readByHand(data);
      }),
    );
  }
  const what = `start with ${FAMILIES} circles and as many people`;
  const yardstick = 'reading, unsealing and parsing the same files';
  const hand = portion(byHand, 0.5);
  const whole = [portion(rolled, 0.5), hand] as const;
  const quick = [portion(noted, 0.5), hand] as const;
  return [
    compared({ what: `${what}, every document read`, yardstick, took: whole, goal: 1.3 }),
    compared({ what: `${what}, from the note`, yardstick, took: quick, goal: 0.13 }),
  ];
}

/** Milliseconds until the index is there, from the first look at the folder; then stops as a clean stop does. */
async function start(data: string, fill: (book: Book) => Promise<void>): Promise<number> {
  const now = () => instant(Date.now());
  const from = performance.now();
  const store = await opened(data);
  const book = createBook({ store, agenda: createAgenda(), directory: createDirectory(), now });
  await fill(book);
  const took = performance.now() - from;
  await leaveRoll(book);
  await store.close();
  return took;
}

/** Takes no notice of the note, which the next then finds. */
async function callRollOf(book: Book): Promise<void> {
  const now = () => instant(Date.now());
  await callRoll({ book, now, journal: silent, pseudonym: (id) => vault.pseudonym(id) });
}

async function takeRollOf(book: Book): Promise<void> {
  if (!(await takeRoll(book))) throw new Error('there was no note');
}

function readByHand(data: string): void {
  readKind(data, 'person');
  readKind(data, 'circle');
}

/** Reads, unseals and parses every document of that kind, and nothing else. */
function readKind(data: string, kind: Key['kind']): void {
  const master = new Uint8Array(hkdfSync('sha256', MASTER, '', 'contigo 1 seal', 32));
  for (const letter of readdirSync(join(data, kind))) {
    const folder = join(data, kind, letter);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.doc'))) {
      const id = name.slice(0, -4);
      const wrapped = readFileSync(join(folder, `${id}.key`));
      const own = wrapped.subarray(0, wrapped.length >> 1);
      const key = unsealed(master, own, `key/${kind}/${id}`).subarray(0, 32);
      const file = readFileSync(join(folder, name));
      const about = `document/${kind}/${id}/${file.readUInt16BE(1)}/${file.readUIntBE(3, 6)}`;
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
