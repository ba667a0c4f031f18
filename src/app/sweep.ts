import type { CircleId } from '../domain/id.ts';
import { newsKey } from '../domain/key.ts';
import { entryOf, isSettled } from '../domain/ledger.ts';
import type { Person } from '../domain/person.ts';
import { withoutOldReports } from '../domain/report.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Book } from './book.ts';
import type { createLeaving } from './leaving.ts';

export interface SweepParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly leaving: ReturnType<typeof createLeaving>;
}

/** How long somebody who began the first contact and never agreed stays known. */
const UNFINISHED = 7 * DAY;

/**
 * The nightly work: who never agreed is forgotten, without a word, since they may not be written to; and news
 * that were told are dropped, since they name somebody who may have left. One damaged document stops nothing.
 */
export async function sweep({ book, now, leaving }: SweepParts): Promise<void> {
  /** What is older than it may be kept goes; a circle without any is not written. */
  async function tidy(id: CircleId): Promise<void> {
    const circle = await book.circle(id).catch(() => undefined);
    if (!circle || circle.joins !== undefined || withoutOldReports(circle, now()) === circle) return;
    await book.changeCircle(id, (one) => withoutOldReports(one, now()));
  }

  for (const { id } of book.directory.entries()) {
    const person = await book.person(id).catch(() => undefined);
    if (!person) continue;
    for (const circle of person.circles) await tidy(circle);
    if (isAbandoned(person, now())) await leaving.begin(id);
    else if (person.news.some((news) => isTold(person, news))) {
      await book.changePerson(id, withoutTold);
    }
  }
}

function isAbandoned(person: Person, now: Instant): boolean {
  const touched = person.draft?.since ?? person.since;
  return person.consent.is === 'never' && now - touched > UNFINISHED;
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
