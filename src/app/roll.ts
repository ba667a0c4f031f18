import { accountId } from '../domain/account.ts';
import { flag, list, number, object, one, optional, parsed, text } from '../domain/check.ts';
import { personId } from '../domain/id.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { look } from '../domain/look.ts';
import type { Person } from '../domain/person.ts';
import { instant, zone, type Instant } from '../domain/time.ts';
import type { Event, Journal } from '../ports/journal.ts';
import { DamagedDocument, type Key, type Kept } from '../ports/store.ts';
import { keyOf, nameOf } from './agenda.ts';
import type { Book } from './book.ts';
import type { Known } from './directory.ts';
import type { Place, Placed } from './places.ts';
import { planOf, type Planned } from './planned.ts';

export interface RollParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
}

/**
 * Calls the roll at the start: reads every document once and fills the directory and the agenda from them.
 * People come first, since a circle's plan needs them. A damaged document is noted and left out. It may run
 * beside the tick: a look that was asked for while it was reading is never put off by what it had read.
 */
export async function callRoll(parts: RollParts): Promise<void> {
  const { book, now } = parts;
  const keys = await book.store.keys();
  const people = new Map<Person['id'], Person>();
  await eachRead(parts, keys.filter(isPerson), (person) => {
    people.set(person.id, person);
    book.directory.know(person.id, person);
    const planned = { document: person, people };
    book.agenda.keepEarlier({ kind: 'person', id: person.id }, nextLook(planned, now()));
  });
  await eachRead(parts, keys.filter(isCircle), (circle) => {
    book.places.know(circle);
    const planned = { document: circle, people };
    book.agenda.keepEarlier({ kind: 'circle', id: circle.id }, nextLook(planned, now()));
  });
  await eachRead(parts, keys.filter(isCampaign), (campaign) => {
    book.places.know(campaign);
  });
  for (const key of keys.filter(isPublic)) book.agenda.keepEarlier(key, now());
}

/**
 * Begins with the note of a clean stop, or by reading everything. The note is only a hint: where it was taken, this
 * resolves with the check that reads everything once all the same and puts right what differs.
 */
export async function openRoll(parts: RollParts): Promise<(() => Promise<void>) | undefined> {
  const began = parts.now();
  const fromNote = await takeRoll(parts.book);
  if (!fromNote) await callRoll(parts);
  noteRoll(parts, fromNote ? 'from-note' : 'rebuilt', began);
  return fromNote ? () => checkRoll(parts) : undefined;
}

async function checkRoll(parts: RollParts): Promise<void> {
  const began = parts.now();
  await callRoll(parts);
  noteRoll(parts, 'corrected', began);
}

type RollState = (Event & { is: 'index' })['state'];

function noteRoll({ book, now, journal }: RollParts, state: RollState, began: Instant): void {
  journal.note({ is: 'index', state, documents: book.agenda.size, ms: now() - began });
}

type PersonKey = Extract<Key, { kind: 'person' }>;
type CircleKey = Extract<Key, { kind: 'circle' }>;

function isPerson(key: Key): key is PersonKey {
  return key.kind === 'person';
}

function isCircle(key: Key): key is CircleKey {
  return key.kind === 'circle';
}

function isCampaign(key: Key): key is Extract<Key, { kind: 'campaign' }> {
  return key.kind === 'campaign';
}

/** Campaigns and crowds are looked at once after the start: they are few, and their plan needs several documents. */
function isPublic(key: Key): boolean {
  return key.kind === 'campaign' || key.kind === 'crowd';
}

function nextLook(planned: Planned, now: Instant): Instant | undefined {
  const { document, people } = planned;
  if (document.kind === 'person' && document.leaving !== undefined) return now;
  if (document.kind === 'circle' && (document.joins ?? document.ends) !== undefined) return now;
  const { ledger } = document;
  const seen = look(planOf(planned), { ledger, people, now, underWay: new Set() });
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

/** What the note of a clean stop holds. */
interface Note {
  readonly agenda: readonly (readonly [string, number])[];
  readonly people: readonly Noted[];
  readonly places: readonly Placed[];
}

interface Noted {
  readonly id: string;
  readonly accounts: readonly string[];
  readonly finds: readonly string[];
  readonly language: Language;
  readonly ready: boolean;
  readonly zone: string;
}

const isNote = object<Note>({
  agenda: list(
    (one): one is readonly [string, number] =>
      Array.isArray(one) && one.length === 2 && text(one[0]) && number(one[1]),
  ),
  people: list(
    object<Noted>({
      id: text,
      accounts: list(text),
      finds: list(text),
      language: one(LANGUAGES),
      ready: flag,
      zone: text,
    }),
  ),
  places: list(
    object<Placed>({
      name: text,
      spots: list(object<Place>({ account: parsed(accountId), server: optional(text) })),
    }),
  ),
});

/** Directory and agenda as one sealed note, left at a clean stop so that the next start need not read everything. */
export async function leaveRoll({ store, agenda, directory, places }: Book): Promise<void> {
  const people = directory
    .entries()
    .map(({ acquaintance, ...known }) => ({ ...known, ...acquaintance }));
  const entries = agenda.entries().map(([key, at]) => [nameOf(key), at]);
  await store.leaveNote(JSON.stringify({ agenda: entries, people, places: places.entries() }));
}

/** Fills directory and agenda from the note of a clean stop; false when there is none. */
export async function takeRoll(book: Book): Promise<boolean> {
  const left = await book.store.takeNote();
  const note: unknown = left === undefined ? undefined : JSON.parse(left);
  if (!isNote(note)) return false;
  for (const noted of note.people) {
    const known = knownFrom(noted);
    if (known) book.directory.enter(known);
  }
  for (const placed of note.places) book.places.enter(placed);
  for (const [name, at] of note.agenda) book.agenda.set(keyOf(name), instant(at));
  return true;
}

function knownFrom(noted: Noted): Known | undefined {
  const [id, where] = [personId(noted.id), zone(noted.zone)];
  if (!id || !where) return undefined;
  return {
    id,
    accounts: noted.accounts.flatMap((account) => accountId(account) ?? []),
    finds: noted.finds,
    acquaintance: { language: noted.language, ready: noted.ready },
    zone: where,
  };
}
