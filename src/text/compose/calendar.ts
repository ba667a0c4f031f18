import { calendarFile } from '../calendar.ts';
import { hasEvent } from '../ics.ts';
import type { Message } from '../message.ts';
import type { CalendarView, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { paragraph } from './piece.ts';

/** The calendar file alone, with a sentence on what to do with it; or why there is none. */
export function composeCalendar(view: CalendarView, voice: Voice): Message {
  const file = calendarFile(view, voice);
  const says = file ? [{ id: 'calendar-file' }, ...leftOut(view)] : [{ id: 'file-none' }];
  return {
    kind: view.kind,
    blocks: says.map((say) => paragraph(say, voice)),
    choices: [],
    ...(file && { file }),
  };
}

function leftOut({ dates }: CalendarView): readonly Say[] {
  return dates.every(hasEvent) ? [] : [{ id: 'file-some' }];
}
