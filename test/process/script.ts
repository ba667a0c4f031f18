import { addCalendarDays } from '../../src/domain/calendar.ts';
import { businessDayFrom } from '../../src/domain/holiday.ts';
import { dayOf, instant, zone, type LocalDate } from '../../src/domain/time.ts';

/** The first contact in the terminal in English: language, name, New York, yes. */
export const ARRIVAL = ['ana[en]: /start', 'ana: 1', 'ana: Ana', 'ana: 1', 'ana: 1'];

/**
 * So many days from today where the program runs, or the first business day after it, since other days are asked
 * about; near a change of day in New York it is still ahead.
 */
export function daysAhead(days: number): LocalDate {
  const today = dayOf(instant(Date.now()), zone('America/New_York')!);
  return businessDayFrom(addCalendarDays(today, days));
}

/** Adds a check-in in one line, from a letter, and says yes. */
export function adding(day: LocalDate): readonly string[] {
  return [`ana: /add check-in ${day} 8:30 ICE office, 450 Main St, Hartford`, 'ana: 1', 'ana: 1'];
}

/** October 19, 2027 as the English texts say it. */
export function longDay(day: LocalDate): string {
  const at = new Date(`${day}T12:00:00Z`);
  return at.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

/** A terminal folds its lines; a sentence is looked for in the words alone. */
export function unfolded(out: string): string {
  return out.replace(/\n *[→←·]? *\w* *│ /g, ' ').replace(/\s+/g, ' ');
}
