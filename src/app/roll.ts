import { z } from 'zod';
import { accountId } from '../domain/account.ts';
import type { Circle } from '../domain/circle.ts';
import { personId } from '../domain/id.ts';
import { LANGUAGES } from '../domain/language.ts';
import { look } from '../domain/look.ts';
import type { People, Person } from '../domain/person.ts';
import { instant, zone, type Instant } from '../domain/time.ts';
import type { Journal } from '../ports/journal.ts';
import { DamagedDocument, type Key, type Kept } from '../ports/store.ts';
import { keyOf, nameOf } from './agenda.ts';
import type { Book } from './book.ts';
import type { Known } from './directory.ts';
import { planOf } from './planned.ts';

export interface RollParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
}

/**
 * Calls the roll at the start: reads every document once and fills the directory and the agenda from them.
 * People come first, since a circle's plan needs them. A damaged document is noted and left out.
 */
export async function callRoll(parts: RollParts): Promise<void> {
  const { book, now } = parts;
  const keys = await book.store.keys();
  const people = new Map<Person['id'], Person>();
  await eachRead(parts, keys.filter(isPerson), (person) => {
    people.set(person.id, person);
    book.directory.know(person.id, person);
    book.agenda.set({ kind: 'person', id: person.id }, nextLook(person, people, now()));
  });
  await eachRead(parts, keys.filter(isCircle), (circle) => {
    book.agenda.set({ kind: 'circle', id: circle.id }, nextLook(circle, people, now()));
  });
}

type PersonKey = Extract<Key, { kind: 'person' }>;
type CircleKey = Extract<Key, { kind: 'circle' }>;

function isPerson(key: Key): key is PersonKey {
  return key.kind === 'person';
}

function isCircle(key: Key): key is CircleKey {
  return key.kind === 'circle';
}

function nextLook(document: Person | Circle, people: People, now: Instant): Instant | undefined {
  if (document.kind === 'person' && document.leaving !== undefined) return now;
  const { ledger } = document;
  const seen = look(planOf(document, people), { ledger, people, now, underWay: new Set() });
  return seen.say.length > 0 || seen.settle.length > 0 ? now : seen.next;
}

/** As many reads at a time as keep the disk busy. */
const AT_ONCE = 64;

async function eachRead<K extends Key>(
  { book, journal, pseudonym }: RollParts,
  keys: readonly K[],
  take: (document: Kept<K>) => void,
): Promise<void> {
  const waiting = [...keys];
  const work = async (): Promise<void> => {
    for (let key = waiting.pop(); key; key = waiting.pop()) {
      try {
        const document = await book.store.read(key);
        if (document) take(document);
      } catch (thrown) {
        if (!(thrown instanceof DamagedDocument)) throw thrown;
        journal.note({ is: 'damaged', document: pseudonym(key.id), state: 'quarantined' });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

const note = z.object({
  agenda: z.array(z.tuple([z.string(), z.number()])),
  people: z.array(
    z.object({
      id: z.string(),
      accounts: z.array(z.string()),
      find: z.string().optional(),
      language: z.enum(LANGUAGES),
      ready: z.boolean(),
      zone: z.string(),
    }),
  ),
});

/** Directory and agenda as one sealed note, left at a clean stop so that the next start need not read everything. */
export async function leaveRoll({ store, agenda, directory }: Book): Promise<void> {
  const people = directory
    .entries()
    .map(({ acquaintance, ...known }) => ({ ...known, ...acquaintance }));
  const entries = agenda.entries().map(([key, at]) => [nameOf(key), at]);
  await store.leaveNote(JSON.stringify({ agenda: entries, people }));
}

/** Fills directory and agenda from the note of a clean stop; false when there is none. */
export async function takeRoll(book: Book): Promise<boolean> {
  const text = await book.store.takeNote();
  const read = text === undefined ? undefined : note.safeParse(JSON.parse(text));
  if (!read?.success) return false;
  for (const one of read.data.people) {
    const known = knownFrom(one);
    if (known) book.directory.enter(known);
  }
  for (const [name, at] of read.data.agenda) book.agenda.set(keyOf(name), instant(at));
  return true;
}

function knownFrom(one: z.infer<typeof note>['people'][number]): Known | undefined {
  const [id, where] = [personId(one.id), zone(one.zone)];
  if (!id || !where) return undefined;
  return {
    id,
    accounts: one.accounts.flatMap((account) => accountId(account) ?? []),
    find: one.find,
    acquaintance: { language: one.language, ready: one.ready },
    zone: where,
  };
}
