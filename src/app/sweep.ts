import { withoutOldLooks } from '../domain/campaign/posted.ts';
import type { Circle } from '../domain/circle.ts';
import type { Draft } from '../domain/draft.ts';
import { newsKey } from '../domain/key.ts';
import { entryOf, isSettled } from '../domain/ledger.ts';
import type { Person } from '../domain/person.ts';
import { RESTS } from '../domain/retention.ts';
import { withoutOldReports } from '../domain/report.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { DamagedDocument, NotSaved } from '../ports/store.ts';
import type { Book } from './book.ts';
import { withoutExpired } from './code.ts';
import type { createLeaving } from './leaving.ts';
import type { Parting } from './parting.ts';

export interface SweepParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly leaving: ReturnType<typeof createLeaving>;
  readonly parting: Parting;
}

/** How long somebody who began the first contact and never agreed stays known, and how long a draft is left lying. */
const UNFINISHED = 7 * DAY;

/**
 * The nightly work: who never agreed is forgotten, without a word, since they may not be written to; news that
 * were told are dropped, since they name somebody who may have left; and so are half-filled forms that nobody
 * touched for a week, and invitations that have expired, nothing else with them. One damaged document stops nothing.
 */
export async function sweep({ book, now, leaving, parting }: SweepParts): Promise<void> {
  for (const { id } of book.directory.entries()) {
    const person = await book.person(id).catch(() => undefined);
    if (!person) continue;
    if (isAbandoned(person, now()) || isLeftOver(person, now())) await leaving.begin(id);
    else await tidy(book, person, now());
  }
  const keys = await book.store.keys();
  for (const key of keys.filter((one) => one.kind === 'campaign')) {
    await book.changeQuietly(key, withoutOldLooks).catch(isDamage);
  }
  const circles = keys.filter((key) => key.kind === 'circle');
  for (const { id } of circles) await parting.expire(id).catch(isDamage);
}

/** Somebody who has been in no circle for as long as a circle rests, and runs and follows nothing. */
function isLeftOver(person: Person, now: Instant): boolean {
  const { circles, leads = [], follows = [], trustedBy, alone } = person;
  const isTied = circles.length + leads.length + follows.length + trustedBy.length > 0;
  return !isTied && alone !== undefined && now - alone > RESTS;
}

/** One damaged document stops nothing, nor does a disk that refuses: the next night comes. */
function isDamage(thrown: unknown): void {
  if (!(thrown instanceof NotSaved) && !(thrown instanceof DamagedDocument)) throw thrown;
}

async function tidy(book: Book, person: Person, now: Instant): Promise<void> {
  const tidyPerson = (one: Person) => withoutExpired(withoutDraftOf(withoutTold(one), now), now);
  if (isUntidy(person, now)) await book.changePerson(person.id, tidyPerson);
  for (const id of person.circles) {
    const circle = await book.circle(id).catch(() => undefined);
    // A circle that is being brought into another one is left for the next night.
    if (circle && tidied(circle, now) !== circle)
      await book.changeCircle(id, (one) => tidied(one, now)).catch(isNotSaved);
  }
}

function isUntidy(person: Person, now: Instant): boolean {
  const hasExpired = withoutExpired(person, now) !== person;
  return (
    hasExpired || isLeftLying(person.draft, now) || person.news.some((news) => isTold(person, news))
  );
}

/** Without forms left lying, and without what is older than it may be kept; the very same circle when all is tidy. */
function tidied(circle: Circle, now: Instant): Circle {
  const isLying = Object.values(circle.drafts).some((draft) => isLeftLying(draft, now));
  return withoutOldReports(isLying ? withoutDrafts(circle, now) : circle, now);
}

/** A draft's `since` is when its last question was asked. */
function isLeftLying(draft: Draft | undefined, now: Instant): boolean {
  return draft !== undefined && now - draft.since > UNFINISHED;
}

function withoutDraftOf(person: Person, now: Instant): Person {
  const { draft, ...rest } = person;
  return isLeftLying(draft, now) ? rest : person;
}

function withoutDrafts(circle: Circle, now: Instant): Circle {
  const kept = Object.entries(circle.drafts).filter(([, draft]) => !isLeftLying(draft, now));
  return { ...circle, drafts: Object.fromEntries(kept) };
}

function isNotSaved(thrown: unknown): void {
  if (!(thrown instanceof NotSaved)) throw thrown;
}

function isAbandoned(person: Person, now: Instant): boolean {
  const touched = person.draft?.since ?? person.since;
  const follows = (person.follows ?? []).length > 0;
  return person.consent.is === 'never' && !follows && now - touched > UNFINISHED;
}

/** Told, or given up: nothing more comes of it. */
function isTold({ ledger }: Person, news: Person['news'][number]): boolean {
  return isSettled(entryOf(ledger, newsKey(news.id)));
}

function withoutTold(person: Person): Person {
  const told = person.news.filter((news) => isTold(person, news)).map(({ id }) => newsKey(id));
  const kept = Object.entries(person.ledger).filter(([key]) => told.every((one) => one !== key));
  return {
    ...person,
    news: person.news.filter((news) => !isTold(person, news)),
    ledger: Object.fromEntries(kept),
  };
}
