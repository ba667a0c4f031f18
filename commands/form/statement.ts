import {
  KEY_DATE_KINDS,
  PAPERS,
  isLastDay,
  type KeyDateKind,
  type TimeOfDay,
  type Version,
  type When,
} from '../../src/domain/keydate.ts';
import { locate } from '../../src/domain/place/city.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { localDate, zone as zoneOf, type LocalDate, type Zone } from '../../src/domain/time.ts';
import type { Context } from '../../src/app/command.ts';
import { textOf, type Answers } from '../../src/app/form.ts';
import type { Proposal } from '../../src/text/view.ts';
import { timeOf } from '../field/time.ts';

/** What the answers would be saved as; throws when one is missing, since the form asks for all of them. */
export function proposalOf(answers: Answers, context: Context): Proposal {
  const kind = kindOf(answers);
  const paper = PAPERS.find((one) => one === answers['paper']);
  const when = whenOf(answers, context);
  if (!kind || !paper || !when) throw new Error('an unfilled form');
  const rhythm = rhythmOf(answers['rhythm']);
  const [place, note] = [textOf(answers['place']), textOf(answers['note'])];
  return { kind, paper, when, place, note, ...(rhythm && { rhythm }) };
}

/** The kind of the answers; undefined while it is open. */
export function kindOf(answers: Answers): KeyDateKind | undefined {
  return KEY_DATE_KINDS.find((one) => one === answers['kind']);
}

/** Date, time and zone of the answers; undefined while date or time are open. */
export function whenOf(answers: Answers, context: Context): When | undefined {
  const date = localDate(textOf(answers['date']));
  const time = timeOf(answers['time']) ?? timeless(answers);
  if (!date || !time) return undefined;
  const until = untilOf(answers['until'], date);
  return { date, ...(until && { until }), time, zone: zoneFor(answers, context) };
}

/** What holds where no hour was asked for, and none was said. */
function timeless(answers: Answers): TimeOfDay | undefined {
  return isAsked(answers, 'time') ? undefined : { is: 'all-day' };
}

/**
 * Whether hour or place are asked for: not of a last day, unless the person wants to say them. What a line says of
 * them is kept all the same.
 */
export function isAsked(answers: Answers, part: 'time' | 'place'): boolean {
  const kind = kindOf(answers);
  const isSaid = part === 'time' && 'hourDoubt' in answers;
  return kind === undefined || !isLastDay(kind) || isSaid || answers['wish'] === part;
}

/** The last of several days; a day that is not after the first says nothing more than the first. */
function untilOf(held: Answers[string] | undefined, date: LocalDate): When['until'] {
  if (held === 'unknown') return held;
  const last = localDate(textOf(held));
  return last && last > date ? last : undefined;
}

/** The place's zone: as it was answered, else that of the city which the place names; the person's own for no place. */
function zoneFor(answers: Answers, { person }: Context): Zone {
  const said = zoneOf(textOf(answers['zone']));
  if (said) return said;
  const located = locate(textOf(answers['place']), kindOf(answers));
  return located.is === 'at' ? located.cities[0].zone : person.zone;
}

/** Whether the place leaves open whose clock its hour is told by, or the person wants another. */
export function needsZone(answers: Answers): boolean {
  if (answers['rezone'] === true) return true;
  const place = textOf(answers['place']);
  return place !== '' && locate(place, kindOf(answers)).is !== 'at';
}

/** What would be saved, as the newest statement about a date. */
export function versionOf(answers: Answers, context: Context): Version {
  const { when, place, paper, note } = proposalOf(answers, context);
  return {
    when,
    place,
    paper,
    note,
    by: context.person.id,
    at: context.now,
    ...(answers['assumed'] === true && { assumed: true as const }),
  };
}

/** A day that is taken back takes the last of several days with it; how often it comes stays. */
export const WITHOUT_DAY = { date: undefined, until: undefined } as const;
