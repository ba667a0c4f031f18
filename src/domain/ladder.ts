import { addCalendarDays, weekdayOf } from './calendar.ts';
import { current, isAnyDay, isWindow, lastDayOf, type KeyDate, type When } from './keydate.ts';
import {
  ANY_DAY_LEADS,
  LADDER,
  WINDOW_LEADS,
  daysAfter,
  daysBefore,
  weekNumber,
  type Lead,
} from './lead.ts';
import type { LocalDate } from './time.ts';

/**
 * The rungs that a date has, in the order in which they come: the ladder of its kind for one known day; for
 * a window of days the same up to the first, then those of a window; for no known day those of its own. Nobody
 * is asked «are you out?» of a day that nobody confirmed, or of a window, since nobody knows that they went in.
 */
export function ladderOf(date: KeyDate): readonly Lead[] {
  const { when, assumed } = current(date);
  const leads = LADDER[date.kind];
  if (isAnyDay(when)) return [...anyDayLeads(date), 'still'];
  if (isWindow(when)) return windowLadder(leads, when);
  return assumed ? leads.filter((lead) => lead !== 'out') : leads;
}

/** Said again that nobody knows: who has heard it all keeps to one reminder a month. */
function anyDayLeads({ versions }: KeyDate): readonly Lead[] {
  const before = versions.at(-2);
  if (!before || !isAnyDay(before.when)) return ANY_DAY_LEADS;
  return ANY_DAY_LEADS.filter((lead) => (daysAfter(lead) ?? 0) >= 30);
}

function windowLadder(leads: readonly Lead[], when: When): readonly Lead[] {
  const before = leads.filter((lead) => daysBefore(lead) !== undefined);
  const inside = WINDOW_LEADS.filter((lead) => windowDay(lead, when) !== undefined);
  return [...before, ...inside, ...leads.filter((lead) => lead === 'next')];
}

/** The day on which a window's own rung comes; undefined when this window is too short to have it. */
export function windowDay(lead: Lead, when: When): LocalDate | undefined {
  if (lead === 'opens') return when.date;
  const number = weekNumber(lead);
  if (number !== undefined) return mondaysOf(when)[number - 1];
  const last = lastDayOf(when);
  if (last === undefined) return undefined;
  if (lead === 'e0') return last;
  if (lead === 'e1') return addCalendarDays(last, -1);
  const early = addCalendarDays(last, -3);
  return lead === 'e3' && early > when.date ? early : undefined;
}

/** So many weekly reminders a window has at most; a longer one has them further apart. */
const MOST_MONDAYS = WINDOW_LEADS.filter((lead) => weekNumber(lead) !== undefined).length;
const MONDAY = 1;

/** How long before its last day a window is left alone by the weekly rungs: then those of its end come. */
const BEFORE_END = 5;

/** The Mondays inside, or as many of them as are said, evenly. */
function mondaysOf(when: When): readonly LocalDate[] {
  const end = addCalendarDays(lastDayOf(when) ?? when.date, -BEFORE_END);
  const until = (7 + MONDAY - weekdayOf(when.date)) % 7 || 7;
  const mondays: LocalDate[] = [];
  for (let day = addCalendarDays(when.date, until); day < end; day = addCalendarDays(day, 7)) {
    mondays.push(day);
  }
  const apart = Math.ceil(mondays.length / MOST_MONDAYS);
  return mondays.filter((_, index) => index % apart === 0);
}
