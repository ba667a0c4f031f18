import { addCalendarMonths, weekdayOf } from '../calendar.ts';
import { holidayOn, type Holiday } from '../holiday.ts';
import { KEY_DATE_KINDS, overAt, type KeyDateKind, type TimeOfDay, type When } from '../keydate.ts';
import { dayOf, instantsOf, type ClockTime, type Instant } from '../time.ts';

/** What is odd about a date and time, though a paper may say it. */
export type WhenDoubt =
  /** It is over: nothing could be reminded of any more. */
  | { readonly is: 'past' }
  /** The clocks spring over this hour that night. */
  | { readonly is: 'no-such-hour'; readonly time: ClockTime }
  /** Midnight is the end of a day for some and its beginning for others; mostly it means that no hour is known. */
  | { readonly is: 'midnight'; readonly time: ClockTime }
  /** No office is open then: a morning taken for an evening, or the other way round. */
  | { readonly is: 'closed-hour'; readonly time: ClockTime }
  /** The clocks show this hour twice that night; the earlier of the two is kept to. */
  | { readonly is: 'twice'; readonly time: ClockTime }
  /** Federal offices and courts are closed for it. */
  | { readonly is: 'holiday'; readonly holiday: Holiday }
  | { readonly is: 'weekend' }
  /** More than two years ahead: often a mistyped year. */
  | { readonly is: 'years-ahead' };

type Name = WhenDoubt['is'];

const VISITS: readonly KeyDateKind[] = ['check-in', 'hearing', 'appointment'];

/**
 * For which kinds a doubt is worth a question. Somebody is expected at a check-in, hearing or appointment, so the
 * office has to be open; a removal is on a day of the office's own choice, but a flight leaves at any hour. A last
 * day may be any day: that a deadline's is no day to hand in a paper is said and not asked.
 */
const ASKED: Readonly<Record<Name, readonly KeyDateKind[]>> = {
  past: KEY_DATE_KINDS,
  'no-such-hour': KEY_DATE_KINDS,
  midnight: KEY_DATE_KINDS,
  'closed-hour': VISITS,
  twice: KEY_DATE_KINDS,
  holiday: [...VISITS, 'removal'],
  weekend: [...VISITS, 'removal'],
  'years-ahead': KEY_DATE_KINDS,
};

/** For which kinds it is said on the read-back instead. */
const SAID: Readonly<Partial<Record<Name, readonly KeyDateKind[]>>> = {
  holiday: ['deadline'],
  weekend: ['deadline'],
};

const YEARS_AHEAD = 2;
/** Before the first and after the second no office receives anybody: judgement, no source. */
const OPENS = '06:00';
const CLOSES = '19:00';

/** What is odd about it, the gravest first; empty when nothing is. */
export function doubtsOf(when: When, now: Instant): readonly WhenDoubt[] {
  return [
    ...(isPast(when, now) ? [{ is: 'past' } as const] : []),
    ...clocksOf(when.time).flatMap((time) => hourDoubts(when, time)),
    ...closedDay(when),
    ...(isYearsAhead(when, now) ? [{ is: 'years-ahead' } as const] : []),
  ];
}

/** Whether this doubt about a date of this kind is to be asked before it is saved. */
export function isAsked(doubt: WhenDoubt, kind: KeyDateKind): boolean {
  return ASKED[doubt.is].includes(kind);
}

/** Whether it is to be said on the read-back. */
export function isSaid(doubt: WhenDoubt, kind: KeyDateKind): boolean {
  return SAID[doubt.is]?.includes(kind) ?? false;
}

/** Whether the paper can say so at all; a time that is over or that no clock shows has to be another one. */
export function isPossible(doubt: WhenDoubt): boolean {
  return doubt.is !== 'past' && doubt.is !== 'no-such-hour';
}

/**
 * The doubt together with what it is about: who answered it once is not asked again, until the day, or the hour
 * where that is in doubt, is another one.
 */
export function signOf(doubt: WhenDoubt, { date, zone }: When): string {
  switch (doubt.is) {
    case 'midnight':
    case 'closed-hour':
      return `${doubt.is} ${doubt.time}`;
    case 'no-such-hour':
    case 'twice':
      return `${doubt.is} ${date} ${doubt.time} ${zone}`;
    case 'past':
    case 'holiday':
    case 'weekend':
    case 'years-ahead':
      return `${doubt.is} ${date}`;
  }
}

/** «Any day now» is over on no day. */
function isPast(when: When, now: Instant): boolean {
  if (when.until === 'unknown') return false;
  return overAt({ ...when, date: when.until ?? when.date }) <= now;
}

function clocksOf(time: TimeOfDay): readonly ClockTime[] {
  switch (time.is) {
    case 'at':
      return [time.time];
    case 'window':
      return [time.from, time.to];
    case 'all-day':
    case 'unknown':
      return [];
  }
}

function hourDoubts({ date, zone }: When, time: ClockTime): readonly WhenDoubt[] {
  const times = instantsOf(date, time, zone).length;
  if (times === 0) return [{ is: 'no-such-hour', time }];
  return [...closedHour(time), ...(times > 1 ? [{ is: 'twice', time } as const] : [])];
}

function closedHour(time: ClockTime): readonly WhenDoubt[] {
  if (time === '00:00') return [{ is: 'midnight', time }];
  return time < OPENS || time > CLOSES ? [{ is: 'closed-hour', time }] : [];
}

/** Of several days, some are working days: only a single day is looked at. A holiday says more than the weekend. */
function closedDay({ date, until }: When): readonly WhenDoubt[] {
  if (until !== undefined) return [];
  const holiday = holidayOn(date);
  if (holiday) return [{ is: 'holiday', holiday }];
  return [0, 6].includes(weekdayOf(date)) ? [{ is: 'weekend' }] : [];
}

function isYearsAhead({ date, zone }: When, now: Instant): boolean {
  return date > addCalendarMonths(dayOf(now, zone), 12 * YEARS_AHEAD);
}
