import type { AccountId } from '../domain/account.ts';
import type { Circle, Document } from '../domain/circle.ts';
import type { PersonId } from '../domain/id.ts';
import type { Item } from '../domain/item.ts';
import type { Language } from '../domain/language.ts';
import { look, type Batch, type Look } from '../domain/look.ts';
import type { People, Person } from '../domain/person.ts';
import { later, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Journal } from '../ports/journal.ts';
import type { Letter } from '../ports/messenger.ts';
import type { Key } from '../ports/store.ts';
import type { View } from '../text/view.ts';
import type { Voice } from '../text/voice.ts';
import type { Book } from './book.ts';
import type { Delivered, Delivery, Opening } from './delivery.ts';
import { createEnding, type Ended } from './ending.ts';
import { sendingEntry } from './entries.ts';
import type { Claimed as ClaimedErrand, Errands } from './errand.ts';
import { nonceOf, viewOf } from './letter.ts';
import { inChannel, mannerOf } from './manner.ts';
import { isPlannedCrowd } from './crowding.ts';
import {
  channelIn,
  isEnding,
  isJoining,
  isLeaving,
  planOf,
  readPlanned,
  withDocument,
  type Planned,
  type PlannedCrowd,
} from './planned.ts';
import type { Posting } from './posting.ts';
import { createRoom } from './room.ts';
import { createScribe } from './scribe.ts';
import { AGAIN_AFTER, alarmsOf, isAlarm, isUrgent, restOf, urgentOf, type Seen } from './seen.ts';

/** Says everything of one document that is due, each thing durably claimed before and written down after. */
export interface Speaker {
  /**
   * Resolves with when to look again; undefined when nothing of it is left to come. While letters are under way, which
   * may take long on a slow platform, each `rest` is followed by a look for what cannot wait for them.
   */
  sayAll(key: Key, rest?: Rest): Promise<Instant | undefined>;
}

/** Until the letters under way have ended, or something of the document is due earlier (`next`) or has changed. */
export type Rest = (underWay: Promise<unknown>, next: Instant | undefined) => Promise<void>;

const forAll: Rest = async (underWay) => {
  await underWay;
};

export interface SpeakerParts {
  readonly book: Book;
  readonly delivery: Delivery;
  readonly posting: Posting;
  readonly errands: Errands;
  readonly now: () => Instant;
  readonly chance: Chance;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
  readonly operator: AccountId | undefined;
  /** Whether nobody knows what time it is: then only alarms go out, and nothing is given up or tidied away. */
  readonly isHeld?: () => boolean;
  /** How one person is spoken to now; undefined is the operator, who may be nobody we know. */
  readonly voice: (person: Person | undefined) => Voice;
  /** How everybody in a group or channel is spoken to. */
  readonly channelVoice: (language: Language) => Voice;
  /** The view with the pictures that it names. */
  readonly fill: (view: View) => Promise<View>;
  /** Finishes the erasing of a person who is leaving. */
  readonly finishLeaving: (person: Person) => Promise<void>;
  /** Brings a circle that joins another one there. */
  readonly finishJoining: (circle: Circle) => Promise<void>;
  /** Lets the members of a dissolved circle go, and erases it. */
  readonly finishEnding: (circle: Circle) => Promise<void>;
  /** Keeps a crowd small; true when it is erased because its campaign is over. */
  readonly tidyCrowd: (crowd: PlannedCrowd) => Promise<boolean>;
}

/** How many documents are read and claimed side by side: enough to keep the disk busy, few enough to stay fair. */
const SIDE_BY_SIDE = 32;

export function createSpeaker(parts: SpeakerParts): Speaker {
  const { book, now } = parts;
  const scribe = createScribe(book, parts.journal);
  const ending = createEnding(parts);
  const room = createRoom(SIDE_BY_SIDE);
  const underWay = new Set<string>();

  function lookAt(planned: Planned, at: Instant): Look {
    const known = scribe.known(planned.document);
    const sight = { ledger: known.ledger, people: planned.people, now: at, underWay };
    return look(planOf(withDocument(planned, known)), sight);
  }

  async function sayAll(key: Key, rest = forAll): Promise<Instant | undefined> {
    for (;;) {
      const seen = await room.take(() => see(key));
      if (!seen) return undefined;
      if (seen.say.length === 0 && seen.settle.length === 0) {
        return scribe.owes(key) ? soonest(seen) : restOf(seen);
      }
      await sayOut(key, seen, rest);
    }
  }

  /**
   * Says what was seen, and what becomes urgent meanwhile; resolves when all of it has ended. What is urgent itself is
   * waited for first: whether others are alarmed may hang on whether somebody has been asked.
   */
  async function sayOut(key: Key, first: Seen, rest: Rest): Promise<void> {
    const works: Promise<void>[] = [];
    let ended = 0;
    for (let seen: Seen | undefined = first; ; seen = await room.take(() => seeUrgent(key))) {
      const { people, say: batches } = seen ?? { people: first.people, say: [] };
      const begun = batches.map((batch) => say(key, people, batch));
      works.push(...begun);
      const count = works.length;
      const all = Promise.allSettled(works).then(() => (ended = count));
      await rest(all, seen && restOf(seen));
      await Promise.allSettled(begun.filter((_one, place) => isUrgent(batches[place])));
      if (ended === works.length) return allEnded(works);
    }
  }

  /** What cannot wait until the letters under way have ended; nothing is settled or tidied away meanwhile. */
  async function seeUrgent(key: Key): Promise<Seen | undefined> {
    const planned = await readPlanned(book, key);
    if (!planned || isLeaving(planned) || isJoining(planned) || isEnding(planned)) return undefined;
    const at = now();
    const isHeld = parts.isHeld?.() ?? false;
    const urgent = urgentOf(lookAt(planned, at));
    return { ...(isHeld ? alarmsOf(urgent, at) : urgent), people: planned.people, at };
  }

  /** Reads and looks, and settles what needs no saying. Undefined when there is nothing of it left to look at. */
  async function see(key: Key): Promise<Seen | undefined> {
    const planned = await readPlanned(book, key);
    if (!planned) return undefined;
    if (isLeaving(planned)) return leave(planned);
    if (isJoining(planned)) return join(planned);
    if (isEnding(planned)) return end(planned);
    const at = now();
    const isHeld = parts.isHeld?.() ?? false;
    const seen = isHeld ? alarmsOf(lookAt(planned, at), at) : lookAt(planned, at);
    if (seen.settle.length > 0 || scribe.owes(key)) await settle(key, seen.settle);
    else if (!isHeld && isPlannedCrowd(planned) && (await parts.tidyCrowd(planned)))
      return undefined;
    return { ...seen, people: planned.people, at };
  }

  async function leave({ document }: Planned): Promise<undefined> {
    if (document.kind === 'person') await parts.finishLeaving(document);
    return undefined;
  }

  /** No letter of this circle is under way now: a look at it begins when the one before has ended. */
  async function join({ document }: Planned): Promise<undefined> {
    const known = scribe.known(document);
    if (known.kind === 'circle') await parts.finishJoining(known);
    return undefined;
  }

  async function end({ document }: Planned): Promise<undefined> {
    if (document.kind === 'circle') await parts.finishEnding(document);
    return undefined;
  }

  function soonest(seen: Seen): Instant {
    const [next, again] = [restOf(seen), later(now(), AGAIN_AFTER)];
    return next !== undefined && next < again ? next : again;
  }

  async function settle(key: Key, entries: Look['settle']): Promise<void> {
    await scribe.write(key, entries);
    for (const [name, entry] of entries) {
      if (entry.is !== 'superseded') ending.noteUnsaid(name, entry, 'too-late');
    }
  }

  /** Brings the batch, claiming it durably when its turn has come, and writes down what became of it. */
  async function say(key: Key, people: People, batch: Batch): Promise<void> {
    const names = batch.items.map((item) => item.key);
    for (const name of names) underWay.add(name);
    let said = batch;
    const claimNow = async (again: boolean): Promise<Claimed | undefined> => {
      const claimed = await room.take(() => claim(key, { ...said, repeat: batch.repeat || again }));
      if (claimed) said = claimed.batch;
      return claimed;
    };
    const open = async (again: boolean): Promise<Letter | undefined> => {
      const claimed = await claimNow(again);
      const letter = claimed && letterFor(claimed);
      return letter && { ...letter, view: await parts.fill(letter.view) };
    };
    const isErrand = batch.items[0].about.kind === 'errand';
    try {
      const delivered = isErrand
        ? await parts.errands.run(async () => errandOf(key, await claimNow(false)))
        : await bring(key, { batch, people }, open);
      if (delivered.is !== 'unwanted') await writeDown(key, said, delivered);
    } finally {
      for (const name of names) underWay.delete(name);
    }
  }

  /** What of the batch is still wanted by the documents as they are now, marked as being sent. */
  async function claim(key: Key, batch: Batch): Promise<Claimed | undefined> {
    if (parts.isHeld?.() && !isAlarm(batch)) return undefined;
    const planned = await readPlanned(book, key, recipientsOf(batch));
    if (!planned) return undefined;
    const entry = sendingEntry(batch, now());
    const [first, ...rest] = await scribe.claim(key, planned, { items: batch.items, entry });
    const { people, document } = planned;
    return first && { batch: { ...batch, items: [first, ...rest] }, people, document };
  }

  function letterFor({ batch, people, document }: Claimed): Letter {
    const [{ to }] = batch.items;
    const channel = to.kind === 'channel' ? channelIn(document, to.id) : undefined;
    const voice = channel
      ? parts.channelVoice(channel.language)
      : parts.voice(recipientOf(batch.items[0], people));
    const view = viewOf(batch, people, voice.language);
    const nonce = nonceOf(batch.items.map((item) => item.key));
    return {
      view: inChannel(view, batch.items[0], channel),
      voice,
      nonce,
      ...mannerOf(batch.items[0], channel),
    };
  }

  function bring(
    key: Key,
    { batch, people }: Pick<Claimed, 'batch' | 'people'>,
    letter: Opening,
  ): Promise<Delivered> {
    const { delivery, operator, posting } = parts;
    const [first] = batch.items;
    const person = recipientOf(first, people);
    const parcel = { letter, lane: first.lane, tries: batch.tries };
    if (person) return delivery.deliver(person, parcel);
    if (first.to.kind === 'channel') return posting.bring(key, first.to.id, parcel);
    if (operator) return delivery.deliverTo({ account: operator }, parcel);
    return Promise.resolve({ is: 'failed', because: { is: 'unreachable', because: 'no-way' } });
  }

  async function writeDown(key: Key, batch: Batch, ended: Ended): Promise<void> {
    const entry = ending.entryFor(batch, ended);
    await scribe.write(
      key,
      batch.items.map((item) => [item.key, entry]),
    );
    ending.note(batch, entry);
  }

  return { sayAll };
}

function errandOf(key: Key, claimed: Claimed | undefined): ClaimedErrand | undefined {
  if (!claimed) return undefined;
  const [{ about, to }] = claimed.batch.items;
  const channel = to.kind === 'channel' ? channelIn(claimed.document, to.id) : undefined;
  if (about.kind !== 'errand' || !channel) return undefined;
  return { errand: about, language: channel.language, key, channel: channel.id };
}

interface Claimed {
  readonly batch: Batch;
  readonly people: People;
  readonly document: Document;
}

/** Waits for all to end, so that nothing goes on behind the back of whoever waits; then throws the first failure. */
async function allEnded(works: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}

function recipientOf(item: Item, people: People): Person | undefined {
  return item.to.kind === 'person' ? people.get(item.to.id) : undefined;
}

function recipientsOf({ items }: Batch): readonly PersonId[] {
  return items.flatMap(({ to }) => (to.kind === 'person' ? to.id : []));
}
