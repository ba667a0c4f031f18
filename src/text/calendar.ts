import { icsOf } from './ics.ts';
import type { File } from './message.ts';
import { words } from './say.ts';
import type { CalendarView } from './view.ts';
import type { Voice } from './voice.ts';

/**
 * The calendar file of a view. Every entry has the same neutral title and neither place nor note: what a
 * phone's calendar shows, others see. The file's name says nothing either.
 */
export function calendarFile({ dates }: Pick<CalendarView, 'dates'>, voice: Voice): File {
  const title = words({ id: 'calendar-title' }, voice);
  return {
    name: `${words({ id: 'calendar-name' }, voice)}.ics`,
    mime: 'text/calendar',
    body: icsOf({ dates, entry: () => ({ title }), stamp: voice.now }),
  };
}
