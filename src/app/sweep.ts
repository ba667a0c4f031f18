import type { Campaign } from '../domain/campaign/campaign.ts';
import { withoutOldAnswers } from '../domain/campaign/answered.ts';
import { withoutOldLooks } from '../domain/campaign/posted.ts';
import type { Circle } from '../domain/circle.ts';
import type { Draft } from '../domain/draft.ts';
import { withoutOldHistory } from '../domain/history.ts';
import { newsKey } from '../domain/key.ts';
import { LASTING } from '../domain/lasting.ts';
import { entryOf, isSettled } from '../domain/ledger.ts';
import type { News, Person } from '../domain/person.ts';
import { withoutOldReports } from '../domain/report.ts';
import { later, type Instant } from '../domain/time.ts';
import { DamagedDocument, NotSaved, type Key } from '../ports/store.ts';
import type { Book } from './book.ts';
import { withoutExpired } from './code.ts';
import { cut } from './cut.ts';
import type { createLeaving } from './leaving.ts';
import type { Parting } from './parting.ts';

export interface SweepParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly leaving: ReturnType<typeof createLeaving>;
  readonly parting: Parting;
}

/**
 * The nightly work: whatever is kept no longer by docs/retention.md goes, from the version before too. Who never agreed
 * is forgotten without a word, since they may not be written to; news that were told are dropped, since they name
 * somebody who may have left. One damaged document stops nothing.
 */
export async function sweep({ book, now, leaving, parting }: SweepParts): Promise<void> {
  for (const { id } of book.directory.entries()) {
    const person = await book.person(id).catch(() => undefined);
    if (!person) continue;
    if (isAbandoned(person, now()) || isLeftOver(person, now())) await leaving.begin(id);
    else await cut(book, { kind: 'person', id }, (one) => tidyPerson(one, now())).catch(isDamage);
  }
  const keys = await book.store.keys();
  for (const key of keys.filter((one) => one.kind === 'campaign')) {
    const tidied = (one: Campaign) =>
      withoutLying(withoutOldAnswers(withoutOldLooks(one), now()), now());
    await cut(book, key, tidied).catch(isDamage);
  }
  for (const key of keys.filter((one) => one.kind === 'circle')) {
    await tidyCircle(book, key, now()).catch(isDamage);
    await parting.expire(key.id).catch(isDamage);
  }
}

/** Its form and its history; the people say what is still to be said of it. */
async function tidyCircle(book: Book, key: CircleKey, now: Instant): Promise<void> {
  const circle = await book.circle(key.id);
  if (!circle) return;
  const people = await book.peopleOf(circle);
  await cut(book, key, (one) => withoutOldHistory(tidied(one, now), people, now));
}

type CircleKey = Key & { readonly kind: 'circle' };

/** Somebody who has been in no circle for as long as a circle rests, and runs and follows nothing. */
function isLeftOver(person: Person, now: Instant): boolean {
  const { circles, leads = [], follows = [], trustedBy, alone } = person;
  const isTied = circles.length + leads.length + follows.length + trustedBy.length > 0;
  return !isTied && alone !== undefined && now - alone >= LASTING.alone;
}

/** One damaged document stops nothing, nor does a disk that refuses: the next night comes. */
function isDamage(thrown: unknown): void {
  if (!(thrown instanceof NotSaved) && !(thrown instanceof DamagedDocument)) throw thrown;
}

/** The very same person when there is nothing to cut. */
function tidyPerson(person: Person, now: Instant): Person {
  return withoutExpired(withoutDraftOf(withoutTold(person, now), now), now);
}

/** Without forms left lying, and without what is older than it may be kept; the very same circle when all is tidy. */
function tidied(circle: Circle, now: Instant): Circle {
  return withoutOldReports(withoutLying(circle, now), now);
}

/** A draft's `since` is when its last question was asked. */
function isLeftLying(draft: Draft | undefined, now: Instant): boolean {
  return draft !== undefined && now - draft.since >= LASTING.draft;
}

function withoutDraftOf(person: Person, now: Instant): Person {
  const { draft, ...rest } = person;
  return isLeftLying(draft, now) ? rest : person;
}

/** The very same where no form is left lying in it. */
function withoutLying<D extends Circle | Campaign>(document: D, now: Instant): D {
  const drafts = Object.entries(document.drafts);
  const kept = drafts.filter(([, draft]) => !isLeftLying(draft, now));
  return kept.length === drafts.length
    ? document
    : { ...document, drafts: Object.fromEntries(kept) };
}

function isAbandoned(person: Person, now: Instant): boolean {
  const touched = person.draft?.since ?? person.since;
  const follows = (person.follows ?? []).length > 0;
  return person.consent.is === 'never' && !follows && now - touched >= LASTING.unfinished;
}

/** Told, or given up, or too old for whoever may not be written to: nothing more comes of it. */
function isTold({ ledger }: Person, { id, at }: News, now: Instant): boolean {
  return isSettled(entryOf(ledger, newsKey(id))) || now >= later(at, LASTING.news);
}

function withoutTold(person: Person, now: Instant): Person {
  const told = person.news.filter((one) => isTold(person, one, now)).map(({ id }) => newsKey(id));
  if (told.length === 0) return person;
  const kept = Object.entries(person.ledger).filter(([key]) => told.every((one) => one !== key));
  return {
    ...person,
    news: person.news.filter((one) => !isTold(person, one, now)),
    ledger: Object.fromEntries(kept),
  };
}
