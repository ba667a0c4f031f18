import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { createAgenda } from '../../src/app/agenda.ts';
import { createBook } from '../../src/app/book.ts';
import { createDirectory } from '../../src/app/directory.ts';
import { callRoll, leaveRoll, takeRoll } from '../../src/app/roll.ts';
import type { Person } from '../../src/domain/person.ts';
import { DamagedDocument, type Key, type Kept } from '../../src/ports/store.ts';
import { accountOf, ANA, CIRCLE, circle, keyDate, moment, person, SARA } from '../family.ts';

const NOW = moment('2027-09-01 10:00');
const FIRST = moment('2027-09-19 08:30');

const ana = person(ANA, { ways: [{ account: accountOf(ANA), state: { is: 'untried' } }] });
const home = circle([keyDate('2027-10-19 08:30')]);

class OneDamaged extends MemoryStore {
  override read<K extends Key>(key: K): Promise<Kept<K> | undefined> {
    if (key.id === SARA) return Promise.reject(new DamagedDocument(key.id));
    return super.read(key);
  }
}

async function house(store: MemoryStore, ...people: readonly Person[]) {
  for (const one of people) await store.change({ kind: 'person', id: one.id }, () => one);
  await store.change({ kind: 'circle', id: CIRCLE }, () => home);
  return freshBook(store);
}

function freshBook(store: MemoryStore) {
  const parts = { agenda: createAgenda(), directory: createDirectory(), now: () => NOW };
  return createBook({ store, ...parts });
}

const journal = memoryJournal();
const roll = (book: ReturnType<typeof freshBook>) =>
  callRoll({ book, now: () => NOW, journal, pseudonym: (id) => id.toUpperCase() });

test('the roll finds every person by their account, and when to look at each circle', async () => {
  const book = await house(new MemoryStore(), ana);
  await roll(book);
  assert.equal(book.directory.personOf(accountOf(ANA)), ANA);
  assert.equal(book.agenda.next(), FIRST);
});

test('a look that was asked for meanwhile is never put off by what the roll had read', async () => {
  const book = await house(new MemoryStore(), ana);
  book.agenda.set({ kind: 'circle', id: CIRCLE }, NOW);
  await roll(book);
  assert.equal(book.agenda.next(), NOW);
});

test('a damaged document is noted under its pseudonym and silences nobody else', async () => {
  const book = await house(new OneDamaged(), ana, person(SARA));
  await roll(book);
  assert.equal(book.agenda.next(), FIRST);
  assert.deepEqual(
    journal.events.filter((event) => event.is === 'damaged').map((event) => event.document),
    [SARA.toUpperCase()],
  );
});

test('the note of a clean stop gives the same directory and agenda back, and is believed once only', async () => {
  const store = new MemoryStore();
  const before = await house(store, ana);
  await roll(before);
  await leaveRoll(before);
  const after = freshBook(store);
  assert.equal(await takeRoll(after), true);
  assert.equal(after.directory.personOf(accountOf(ANA)), ANA);
  assert.deepEqual(after.agenda.entries(), before.agenda.entries());
  assert.equal(await takeRoll(freshBook(store)), false);
});

test('a note that is no note is passed over, and the roll is called instead', async () => {
  for (const note of ['{}', '[]', '{"agenda":[["circle/x","soon"]],"people":[]}']) {
    const store = new MemoryStore();
    await store.leaveNote(note);
    assert.equal(await takeRoll(freshBook(store)), false, note);
  }
});
