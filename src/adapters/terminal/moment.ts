import { addCalendarDays } from '../../domain/calendar.ts';
import {
  clockTime,
  HOUR,
  instantOf,
  later,
  localDate,
  localOf,
  MINUTE,
  type Instant,
  type Zone,
} from '../../domain/time.ts';

/**
 * Reads where the clock is to go: `+7d`, `-2h`, `+1w`, `+90m`, or `2027-10-19 08:00` in the zone. Days and
 * weeks keep the clock's face, hours and minutes are elapsed time; a day alone keeps the present hour.
 */
export function readMoment(words: string, now: Instant, zone: Zone): Instant | undefined {
  const step = /^([+-]\d{1,4})\s*([wdhm])$/.exec(words);
  if (step) return stepped(Number(step[1]), step[2]!, { now, zone });
  const named = /^(\d{4}-\d{2}-\d{2})(?:[ T]+(\d{1,2}:\d{2}))?$/.exec(words);
  if (!named) return undefined;
  const date = localDate(named[1]!);
  const time = clockTime((named[2] ?? localOf(now, zone).time).padStart(5, '0'));
  return date && time && instantOf(date, time, zone);
}

function stepped(
  count: number,
  unit: string,
  { now, zone }: { now: Instant; zone: Zone },
): Instant {
  if (unit === 'h') return later(now, count * HOUR);
  if (unit === 'm') return later(now, count * MINUTE);
  const shown = localOf(now, zone);
  return instantOf(addCalendarDays(shown.date, count * (unit === 'w' ? 7 : 1)), shown.time, zone);
}
