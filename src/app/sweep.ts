import type { Person } from '../domain/person.ts';
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

/** The nightly work: who never agreed is forgotten, without a word, since they may not be written to. */
export async function sweep({ book, now, leaving }: SweepParts): Promise<void> {
  for (const known of book.directory.entries()) {
    if (known.acquaintance.ready) continue;
    const person = await book.person(known.id);
    if (person && isAbandoned(person, now())) await leaving.begin(person.id);
  }
}

function isAbandoned(person: Person, now: Instant): boolean {
  const touched = person.draft?.since ?? person.since;
  return person.consent.is === 'never' && now - touched > UNFINISHED;
}
