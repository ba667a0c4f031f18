import { calendarFile } from '../calendar.ts';
import type { Message } from '../message.ts';
import type { CalendarView } from '../view.ts';
import type { Voice } from '../voice.ts';
import { paragraph } from './piece.ts';

/** The calendar file alone, with a sentence on what to do with it. */
export function composeCalendar(view: CalendarView, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [paragraph({ id: 'calendar-file' }, voice)],
    choices: [],
    file: calendarFile(view, voice),
  };
}
