import { willingOf } from './audience.ts';
import { familyOf, type Circle } from './circle.ts';
import { openCustodies } from './custody.ts';
import type { Item } from './item.ts';
import { current, overAt, type KeyDate } from './keydate.ts';
import { LASTING } from './lasting.ts';
import { entryOf, isSettled, type ReminderKey } from './ledger.ts';
import type { People } from './person.ts';
import { speakableFrom } from './reminder.ts';
import { DAY, dayOf, later, type Instant } from './time.ts';

/**
 * What is kept no longer than it is needed: a circle whose last date is over rests, is asked about, and is erased. Every
 * clock is in docs/retention.md; the thirty days are promised to the families.
 */

/** So long after the last date the family is asked whether all shall be kept. */
export const RESTS = LASTING.rests;
/** So long they have to answer; then it is erased. */
export const ANSWER_WITHIN = LASTING.answer;
/** Who wants it kept is asked again after so long. */
export const KEPT_FOR = LASTING.keep;

/** Since when a circle rests; undefined while somebody is in custody, or when it never had a date. */
export function restsSince(circle: Circle): Instant | undefined {
  if (circle.dates.length === 0 || openCustodies(circle).length > 0) return undefined;
  return Math.max(...circle.dates.map(endOf)) as Instant;
}

/** When a date was over; one that was called off or told about ended then, if its day was not later. */
export function endOf(date: KeyDate): Instant {
  const over = overAt(current(date).when);
  if (date.state.is === 'ahead') return over;
  return date.state.is === 'off' ? date.state.at : (Math.max(over, date.state.at) as Instant);
}

/** When the family is asked; undefined as long as nothing rests. */
export function askedAt(circle: Circle): Instant | undefined {
  const since = restsSince(circle);
  if (since === undefined) return undefined;
  const kept = circle.kept === undefined ? 0 : later(circle.kept.at, KEPT_FOR);
  return Math.max(later(since, RESTS), kept) as Instant;
}

/** «All your dates are over. Shall I keep them?», once for each time that it comes to rest. */
export function retentionOf(circle: Circle, people: People): readonly Item[] {
  const at = askedAt(circle);
  if (at === undefined) return [];
  return willingOf(circle, familyOf(circle), people).map((person) => {
    const key = `rest:${(at / 1000).toString(36)}.${person.id}` as ReminderKey;
    const from = speakableFrom(at, person);
    const until = dayOf(later(from, ANSWER_WITHIN), person.zone);
    return {
      key,
      to: { kind: 'person', id: person.id },
      about: { kind: 'rest', circle: circle.id, until },
      from,
      notBefore: from,
      useless: later(from, 4 * ANSWER_WITHIN),
      lane: 'reminder',
      quiet: { is: 'held', unlessAfter: later(from, DAY) },
      thread: key,
      group: key,
    };
  });
}

/** Somebody of the family wants it kept; asked again when it has rested as long again. */
export function keep(circle: Circle, by: Circle['members'][number]['person'], at: Instant): Circle {
  return { ...circle, kept: { by, at } };
}

/**
 * Whether it may be erased by now: each of the family was asked and had their days to answer, as far as they could
 * be asked at all. `people` as in a plan.
 */
export function isToErase(circle: Circle, people: People, now: Instant): boolean {
  const at = askedAt(circle);
  if (at === undefined || now < later(at, ANSWER_WITHIN)) return false;
  return retentionOf(circle, people).every(({ key }) => {
    const entry = entryOf(circle.ledger, key);
    if (!isSettled(entry)) return false;
    return entry !== undefined && 'at' in entry && now >= later(entry.at, ANSWER_WITHIN);
  });
}
