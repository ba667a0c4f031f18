import { readDate, type DateLack, type Days } from '../domain/entry/date.ts';
import { readTime } from '../domain/entry/time.ts';
import {
  KEY_DATE_KINDS,
  type KeyDateKind,
  type Rhythm,
  type TimeOfDay,
} from '../domain/keydate.ts';
import { findCity, suggested } from '../domain/place/city.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import type { HalfTyped, Suggestion } from '../ports/chat.ts';
import { entrySay, entryWordsSay } from '../text/place.ts';
import { words } from '../text/say.ts';
import type { Say } from '../text/view.ts';
import type { Voice } from '../text/voice.ts';
import { daysSay } from '../text/days.ts';
import { hourSay } from '../text/when.ts';

export interface Typing extends HalfTyped {
  readonly now: Instant;
  readonly voice: Voice;
}

/** How a half-typed option is understood: shown while it is typed, so that nobody sends a date we misread. */
export function suggest({ field, typed, beside, now, voice }: Typing): readonly Suggestion[] {
  const label = (say: Say) => words(say, voice).slice(0, 100);
  switch (field) {
    case 'date':
      return dateSuggestions(typed, { now, voice, label });
    case 'time':
      return timeSuggestions(typed, label);
    case 'place':
      return placeSuggestions(typed, kindIn(beside), label);
    case 'zone':
      return findCity(typed.slice(0, 100), 10).map((city) => ({
        label: city.label,
        value: city.label,
      }));
    default:
      return [];
  }
}

interface Speaking {
  readonly now: Instant;
  readonly voice: Voice;
  readonly label: (say: Say) => string;
}

function dateSuggestions(typed: string, { now, voice, label }: Speaking): readonly Suggestion[] {
  const today = dayOf(now, voice.zone);
  const read = readDate(typed.slice(0, 100), { today, language: voice.language });
  const line = (days: Days) => ({ label: label(daysSay(days)), value: printDays(days) });
  if (read.is === 'date') return [line(read)];
  if (read.is === 'doubt') return read.readings.map(line);
  return typed === '' ? [] : [{ label: label(UNCLEAR[read.because]), value: typed.slice(0, 100) }];
}

/** Days as words that are read back as the very same days, whatever the language. */
export function printDays({ date, until, rhythm }: Days): string {
  const days = until === 'unknown' ? 'any day now' : until ? `${date} to ${until}` : date;
  return rhythm ? `${printRhythm(rhythm)}, ${days}` : days;
}

function printRhythm(rhythm: Rhythm): string {
  switch (rhythm.is) {
    case 'weeks':
    case 'months':
      return `every ${rhythm.every} ${rhythm.is}`;
    case 'weekday': {
      const nth = rhythm.nth === -1 ? 'last' : ['1st', '2nd', '3rd', '4th'][rhythm.nth - 1];
      return `the ${nth} ${WEEKDAY_WORDS[rhythm.weekday]} of every month`;
    }
  }
}

const WEEKDAY_WORDS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

const UNCLEAR: Readonly<Record<DateLack, Say>> = {
  'no-date': { id: 'suggest-date' },
  vague: { id: 'suggest-date' },
  first: { id: 'entry-first' },
  same: { id: 'suggest-date' },
  'no-such-day': { id: 'suggest-no-such-day' },
  past: { id: 'suggest-past' },
  far: { id: 'suggest-far' },
};

function timeSuggestions(typed: string, label: (say: Say) => string): readonly Suggestion[] {
  const read = readTime(typed.slice(0, 100));
  const line = (time: TimeOfDay) => ({ label: label(hourSay(time)), value: printTime(time) });
  if (read.is === 'time') return [line(read.time)];
  if (read.is === 'doubt') return read.readings.map(line);
  return typed === '' ? [] : [{ label: label({ id: 'suggest-time' }), value: typed.slice(0, 100) }];
}

/** A time as words that are read back as the very same time, whatever the language. */
export function printTime(time: TimeOfDay): string {
  switch (time.is) {
    case 'at':
      return clear(time.time);
    case 'window':
      return `${clear(time.from)}-${clear(time.to)}`;
    case 'all-day':
      return 'all day';
    case 'unknown':
      return 'not known';
  }
}

function clear(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)} ${hour < 12 ? 'am' : 'pm'}`;
}

function kindIn({ kind }: HalfTyped['beside']): KeyDateKind | undefined {
  return KEY_DATE_KINDS.find((one) => one === kind);
}

/** Offices and courts with all that is known of them, and cities; what is taken reads back as the same place. */
function placeSuggestions(
  typed: string,
  kind: KeyDateKind | undefined,
  label: (say: Say) => string,
): readonly Suggestion[] {
  return suggested(typed, kind, 10).map(({ city, place }) =>
    place
      ? { label: label(entrySay(place)), value: label(entryWordsSay(place)) }
      : { label: city.label, value: city.label },
  );
}
