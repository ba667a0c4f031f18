import { sameWhen, type KeyDate, type Version, type When } from '../../domain/keydate.ts';
import type { Arg } from '../view.ts';

/** A day and hour told by the city that its place names, as everywhere else that the same date is said. */
export function heldArg({ when, place }: Pick<Version, 'when' | 'place'>): Arg {
  return { when, place };
}

/** What was said of the date when it was to be then; without its place where nobody remembers. */
export function saidOf(
  { versions }: KeyDate,
  when: When,
): Pick<Version, 'when' | 'place' | 'assumed'> {
  return versions.findLast((version) => sameWhen(version.when, when)) ?? { when, place: '' };
}
