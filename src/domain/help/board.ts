import type { Circle } from '../circle.ts';
import { digest } from '../digest.ts';
import { current, versionOf, type KeyDate } from '../keydate.ts';
import { needsFor, needsOf, type Need } from '../need.ts';
import { offersOf, openPlaces, takersOf, waitingFor, type Offer } from '../offer.ts';
import type { Instant } from '../time.ts';

/** One thing that is wanted, and how it stands. */
export interface BoardRow {
  readonly need: Need;
  readonly takers: readonly Offer[];
  readonly waiting: readonly Offer[];
  /** Places that nobody has. */
  readonly open: number;
  /** Of those taken, how many did not answer whether they still come. */
  readonly silent: number;
}

/** All that is wanted on a date, in the order in which it was asked for. `asked`: since when an answer was due. */
export function boardOf(circle: Circle, date: KeyDate, asked?: Instant): readonly BoardRow[] {
  return needsFor(circle, date.id).map((need) => {
    const takers = takersOf(circle, need.id);
    return {
      need,
      takers,
      waiting: waitingFor(circle, need.id),
      open: openPlaces(circle, need),
      silent: takers.filter((offer) => isSilent(offer, date, asked)).length,
    };
  });
}

/** Whoever was asked before `asked` whether they still come, and has not said so of the date as it is now. */
export function isSilent(offer: Offer, date: KeyDate, asked: Instant | undefined): boolean {
  if (asked === undefined || (offer.since ?? offer.at) >= asked) return false;
  return offer.coming?.version !== versionOf(date);
}

/** Whether every place is taken, and kept as far as anybody knows. */
export function isCovered(rows: readonly BoardRow[]): boolean {
  return rows.every(({ open, silent }) => open === 0 && silent === 0);
}

/** When anything that a board shows was last changed; undefined when nothing was ever wanted. */
export function boardChanged(circle: Circle, date: KeyDate): Instant | undefined {
  const needs = needsOf(circle).filter((need) => need.date === date.id);
  const ids = new Set(needs.map(({ id }) => id));
  const offers = offersOf(circle).filter(({ need }) => ids.has(need));
  const times = [...needs.flatMap(timesOfNeed), ...offers.flatMap(timesOfOffer)];
  return times.length > 0 ? (Math.max(...times) as Instant) : undefined;
}

function timesOfNeed({ at, changed, reopened, closed }: Need): readonly Instant[] {
  return [at, changed, reopened, closed].filter((one) => one !== undefined);
}

function timesOfOffer({ at, since, yes, no, coming, late }: Offer): readonly Instant[] {
  return [at, since, yes?.at, no?.at, coming?.at, late].filter((one) => one !== undefined);
}

/** A word for what a board shows, the same as long as it shows the same. */
export function faceOf(date: KeyDate, rows: readonly BoardRow[]): string {
  return digest([current(date).when, current(date).place, rows.map(faceOfRow)]);
}

function faceOfRow({ need, takers, waiting, open, silent }: BoardRow): unknown {
  const { id, kind, language } = need;
  const names = takers.map(({ by, yes, late }) => [by, yes !== undefined, late !== undefined]);
  return [id, kind, language, names, waiting.map(({ by }) => by), open, silent];
}
