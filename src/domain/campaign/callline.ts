import { addCalendarDays, weekdayOf } from '../calendar.ts';
import { holidayOn, type Holiday } from '../holiday.ts';
import { instantOf, localOf, type Instant, type LocalDate } from '../time.ts';
import type { CallLine } from './action.ts';
import type { Words } from './statement.ts';

/** Telephone numbers that people are asked to call: how they are read, and whether somebody answers there. */

export const BUSINESS_DAYS: readonly number[] = [1, 2, 3, 4, 5];
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * A number as it is dialled from anywhere, `+` and 8 to 15 digits (ITU-T E.164); ten digits are one of the United
 * States. Undefined for anything else, and for one with an extension, which no telephone dials at a tap.
 */
export function numberIn(words: string): string | undefined {
  const text = words.trim();
  if (!/^\+?[\d\s().-]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+')) return /^\d{8,15}$/.test(digits) ? `+${digits}` : undefined;
  return /^1?[2-9]\d{9}$/.test(digits) ? `+1${digits.slice(-10)}` : undefined;
}

/** The same in groups, as people read it out. */
export function readable(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1-$2-$3');
}

/** How a line stands among the words of its action: what is not among them just so was never agreed to. */
export function lineWords({ name, number }: CallLine): string {
  return `${name}: ${readable(number)}`;
}

/** Under which name the line at that place stands among the words. */
export function lineField(place: number): string {
  return `line${String(place + 1)}`;
}

/** The places of the lines that may be handed out: those that the words name just as they are. */
export function agreedLines(lines: readonly CallLine[], words: Words): readonly number[] {
  return [...lines.keys()].filter((place) => {
    const line = lines[place];
    return line && !line.off && words[lineField(place)] === lineWords(line);
  });
}

/** Whether somebody answers there at that moment, on the clocks of that office. */
export function isOpenAt(line: CallLine, at: Instant): boolean {
  const { date, time } = localOf(at, line.zone);
  return isDayOf(line, date) && (isAllDay(line) || (line.from <= time && time < line.to));
}

/** The next moment at which somebody answers there; undefined of one that never does. */
export function opensAt(line: CallLine, after: Instant): Instant | undefined {
  if (isOpenAt(line, after)) return after;
  const { date } = localOf(after, line.zone);
  const days = Array.from({ length: LOOKED_AHEAD }, (_, days) => addCalendarDays(date, days));
  return days
    .filter((day) => isDayOf(line, day))
    .map((day) => instantOf(day, isAllDay(line) ? MIDNIGHT : line.from, line.zone))
    .find((opens) => opens > after);
}

const LOOKED_AHEAD = 15;
const MIDNIGHT = '00:00' as CallLine['from'];

export function isAllDay({ from, to }: CallLine): boolean {
  return from === to;
}

/** The holiday for which it is closed on that day; undefined on any other, and of one that answers every day. */
export function closedFor(line: CallLine, at: Instant): Holiday | undefined {
  const { date } = localOf(at, line.zone);
  return isNamed(line, date) && !keepsNoHoliday(line) ? holidayOn(date) : undefined;
}

/** Offices keep the federal holidays; whoever answers on Sundays too answers on these. */
function isDayOf(line: CallLine, date: LocalDate): boolean {
  return isNamed(line, date) && (keepsNoHoliday(line) || holidayOn(date) === undefined);
}

function isNamed({ days }: CallLine, date: LocalDate): boolean {
  return days.includes(weekdayOf(date) || SUNDAY);
}

const SUNDAY = 7;

function keepsNoHoliday({ days }: CallLine): boolean {
  return EVERY_DAY.every((day) => days.includes(day));
}
