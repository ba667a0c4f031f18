import { calendarFile } from '../calendar.ts';
import { hasEvent, isCancelled } from '../ics.ts';
import type { Message } from '../message.ts';
import type { CalendarView, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { paragraph } from './piece.ts';

/** The calendar file alone, with a sentence on what to do with it; or why there is none. */
export function composeCalendar(view: CalendarView, voice: Voice): Message {
  const file = calendarFile(view, voice);
  const says = file ? [{ id: fileWord(view) }, ...leftOut(view)] : [{ id: 'file-none' }];
  return {
    kind: view.kind,
    blocks: says.map((say) => paragraph(say, voice)),
    choices: [],
    ...(file && { file }),
  };
}

/** A file can also take dates out of a phone. */
function fileWord({ dates }: CalendarView): string {
  return dates.every(isCancelled) ? 'calendar-file-off' : 'calendar-file';
}

function leftOut({ dates }: CalendarView): readonly Say[] {
  return dates.every(hasEvent) ? [] : [{ id: 'file-some' }];
}
