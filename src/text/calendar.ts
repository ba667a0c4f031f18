import { isAssumed } from '../domain/assumed.ts';
import type { KeyDate } from '../domain/keydate.ts';
import { hasEvent, icsOf } from './ics.ts';
import type { File } from './message.ts';
import { words } from './say.ts';
import type { CalendarView } from './view.ts';
import type { Voice } from './voice.ts';

/**
 * The calendar file of a view; undefined when nobody knows the day of any of its dates. Every entry has the
 * same neutral title and neither place nor note: what a phone's calendar shows, others see. One that nobody
 * confirmed says so, and nothing more. The file's name says nothing either.
 */
export function calendarFile(
  { dates }: Pick<CalendarView, 'dates'>,
  voice: Voice,
): File | undefined {
  if (!dates.some(hasEvent)) return undefined;
  const title = words({ id: 'calendar-title' }, voice);
  const unsure = words({ id: 'calendar-title-assumed' }, voice);
  const entry = (date: KeyDate) => ({ title: isAssumed(date) ? unsure : title });
  return {
    name: `${words({ id: 'calendar-name' }, voice)}.ics`,
    mime: 'text/calendar',
    body: icsOf({ dates, entry, stamp: voice.now }),
  };
}
