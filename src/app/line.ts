import { readLine, type LineReading } from '../domain/entry/line.ts';
import { dayOf } from '../domain/time.ts';
import type { Context } from './command.ts';

/** What a line says of a date, read on the day that it is for the person who wrote it. */
export function lineIn(words: string, { person, now }: Context): LineReading {
  return readLine(words, { today: dayOf(now, person.zone), language: person.language });
}

/** Whether a line without a command is about a date: a day is in it, or a kind together with an hour. */
export function isDateLine(words: string, context: Context): boolean {
  const line = lineIn(words, context);
  const aboutDate = line.date !== undefined || line.doubts.some((doubt) => doubt.of === 'date');
  return aboutDate || (line.kind !== undefined && line.time !== undefined);
}
