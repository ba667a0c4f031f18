import { readLine } from '../../../../src/domain/entry/line.ts';
import type { LineReading } from '../../../../src/domain/entry/line.ts';
import type { Rhythm, TimeOfDay } from '../../../../src/domain/keydate.ts';
import type { Language } from '../../../../src/domain/language.ts';
import { clockTime, localDate } from '../../../../src/domain/time.ts';
import type { Phrase, Said } from './corpus.ts';

/** What came of a phrase: understood whole, asked about, or taken for something that it does not say. */
export type Mark = 'right' | 'asked' | 'wrong';

/** What was made of a phrase, written as in the corpus. */
export function heardOf(words: string, { on, same }: Said, language: Language): LineReading {
  return readLine(words, {
    today: localDate(on)!,
    language,
    ...(same && { same: { date: same.date, time: { is: 'at', time: clockTime(same.time)! } } }),
  });
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function shortOf(line: LineReading): string {
  const rhythm = rhythmOf(line);
  return [dayOf(line), hourOf(line), ...(rhythm ? [`+${rhythmShort(rhythm)}`] : [])].join(' ');
}

function dayOf({ date, until, doubts }: LineReading): string {
  if (doubts.some(({ of }) => of === 'date')) return '?';
  if (until === 'unknown') return 'any';
  return until ? `${date ?? ''}..${until}` : (date ?? '-');
}

/** A rhythm is understood too where the day is asked about. */
function rhythmOf({ rhythm, doubts }: LineReading): Rhythm | undefined {
  const asked = doubts.flatMap(({ said }) =>
    said.is === 'doubt'
      ? said.readings.map((one) => ('rhythm' in one ? one.rhythm : undefined))
      : [],
  );
  return rhythm ?? asked.find((one) => one !== undefined);
}

function rhythmShort(rhythm: Rhythm): string {
  switch (rhythm.is) {
    case 'weeks':
      return `${rhythm.every}w`;
    case 'months':
      return `${rhythm.every}m`;
    case 'weekday':
      return `${WEEKDAYS[rhythm.weekday]!}${rhythm.nth}`;
  }
}

function hourOf({ time, doubts }: LineReading): string {
  if (doubts.some(({ of }) => of === 'time')) return '?';
  return time ? timeShort(time) : '-';
}

export function timeShort(time: TimeOfDay): string {
  switch (time.is) {
    case 'at':
      return time.time;
    case 'window':
      return `${time.from}-${time.to}`;
    case 'all-day':
    case 'unknown':
      return time.is;
  }
}

/**
 * Marks what was heard against what is right. Only what was accepted can be wrong: a day, an hour or a rhythm that
 * the phrase does not say for certain. An hour that was not heard will be asked for.
 */
export function markOf(heard: string, [, right]: Phrase): Mark {
  if (heard === right) return 'right';
  const [one, other] = [heard.split(' '), right.split(' ')];
  const isWrong = [0, 1, 2].some((at) => {
    const accepted = one[at] ?? '-';
    return accepted !== other[at] && accepted !== '?' && accepted !== '-';
  });
  return isWrong ? 'wrong' : 'asked';
}
