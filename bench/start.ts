import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAgenda } from '../src/app/agenda.ts';
import { createBook, type Book } from '../src/app/book.ts';
import { createDirectory } from '../src/app/directory.ts';
import { callRoll, leaveRoll, takeRoll } from '../src/app/roll.ts';
import { instant } from '../src/domain/time.ts';
import type { Key, Store } from '../src/ports/store.ts';
import { FAMILIES } from './family.ts';
import { compared, type Figure } from './figure.ts';
import { MASTER, opened, silent, vault } from './ground.ts';
import { medians } from './measure.ts';

/** The index at a start, read from every document or from the note of a clean stop, against the bare reading. */
export async function startUp(town: string): Promise<readonly Figure[]> {
  const data = join(town, 'data');
  const [rolled, noted, byHand] = await medians(5, [
    () => withStore(data, (store) => rebuilt(store)),
    () => withStore(data, fromNote),
    () => {
      readByHand(data, 'person');
      readByHand(data, 'circle');
    },
  ]);
  const what = `start with ${FAMILIES} circles and as many people`;
  const yardstick = 'reading, unsealing and parsing the same files';
  return [
    compared({
      what: `${what}, every document read`,
      yardstick,
      took: [rolled, byHand],
      goal: 1.3,
    }),
    compared({ what: `${what}, from the note`, yardstick, took: [noted, byHand], goal: 0.13 }),
  ];
}

async function withStore(data: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await opened(data);
  await work(store);
  await store.close();
}

/** Leaves the note behind, so that the next can begin from it. */
async function rebuilt(store: Store): Promise<void> {
  const book = bookOver(store);
  const now = () => instant(Date.now());
  await callRoll({ book, now, journal: silent, pseudonym: (id) => vault.pseudonym(id) });
  await leaveRoll(book);
}

async function fromNote(store: Store): Promise<void> {
  if (!(await takeRoll(bookOver(store)))) throw new Error('there was no note');
}

function bookOver(store: Store): Book {
  const now = () => instant(Date.now());
  return createBook({ store, agenda: createAgenda(), directory: createDirectory(), now });
}

/** Reads, unseals and parses every document of that kind, and nothing else. */
function readByHand(data: string, kind: Key['kind']): void {
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
