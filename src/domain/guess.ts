import type { Guesses, Person } from './person.ts';
import { HOUR, later, type Instant } from './time.ts';

/**
 * Codes that somebody typed and that were none. They are counted with whoever tries, in their own document, so
 * that a restart forgives none and nobody else's code is spoiled by it. After five, an hour of rest.
 */

export const GUESSES = 5;
export const REST = HOUR;

/** Until when this person may try no more codes, not even the right one; undefined when they may. */
export function restsUntil({ guesses }: Person, now: Instant): Instant | undefined {
  if (!guesses || guesses.count < GUESSES) return undefined;
  const until = later(guesses.at, REST);
  return until > now ? until : undefined;
}

/** Whether wrong tries count no more. */
export function restIsOver({ at }: Guesses, now: Instant): boolean {
  return later(at, REST) <= now;
}

/** The person after one more wrong code; an hour without one clears the count. */
export function withGuess(person: Person, now: Instant): Person {
  const { guesses } = person;
  const goesOn = guesses !== undefined && !restIsOver(guesses, now);
  const count = goesOn ? guesses.count + 1 : 1;
  return { ...person, guesses: { count, at: now } };
}
