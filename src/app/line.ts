import { readLine, type LineReading } from '../domain/entry/line.ts';
import { dayOf } from '../domain/time.ts';
import type { Context } from './command.ts';

/** What a line says of a date, read on the day that it is for the person who wrote it. */
export function lineIn(words: string, { person, now }: Context): LineReading {
  return readLine(words, { today: dayOf(now, person.zone), language: person.language });
}

/**
 * Whether a line without a command is about a date: a day is in it, in figures or with nothing besides, or together
 * with a kind or an hour. «See you on Tuesday» is not.
 */
export function isDateLine(words: string, context: Context): boolean {
  const line = lineIn(words, context);
  const hasTime = line.time !== undefined || line.doubts.some(({ of }) => of === 'time');
  const sure = line.kind !== undefined || hasTime || line.rest === '' || /\d/.test(words);
  return saysDay(line) ? sure : line.kind !== undefined && line.time !== undefined;
}

/** Whether a line says anything of the day, be it in doubt. */
export function saysDay({ date, rhythm, doubts }: LineReading): boolean {
  return date !== undefined || rhythm !== undefined || doubts.some(({ of }) => of === 'date');
}
