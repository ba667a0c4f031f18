import { once } from '../once.ts';
import type { Half } from './tongue/tongue.ts';
import { TONGUES } from './tongue/tongues.ts';

/**
 * What the words for half a day make of an hour: the hours (0 to 23) that people can mean, the likelier first. One
 * is certain, none is impossible.
 */
const HOURS: Readonly<Record<Half, (hour: number) => readonly number[]>> = {
  am: (hour) => (hour <= 12 ? [hour % 12] : []),
  pm: afterNoon,
  morning: inTheMorning,
  afternoon: (hour) => (isLate(hour) ? [hour, hour + 12] : afterNoon(hour)),
  evening: (hour) => (hour < 4 || hour === 12 ? [] : afterNoon(hour)),
  night: atNight,
  'small-hours': (hour) => (hour === 12 ? [0] : hour <= 6 ? [hour] : []),
  midday: (hour) => (hour === 12 ? [12] : hour === 1 ? [13] : []),
};

const phrases = once(() =>
  TONGUES.flatMap(({ halves }) =>
    (Object.keys(halves) as Half[]).flatMap((half) =>
      (halves[half] ?? []).map((phrase) => ({ half, phrase })),
    ),
  ),
);

/** All words for half a day, as a piece of a pattern. */
export const halfPattern = once(() =>
  [...new Set(phrases().map(({ phrase }) => phrase))].join('|'),
);

const readers = once(() =>
  phrases().map(({ half, phrase }) => ({ whole: new RegExp(`^(?:${phrase})$`, 'u'), half })),
);

/** The half that these words name. */
export function halfOf(words: string): Half | undefined {
  return readers().find((reader) => reader.whole.test(words))?.half;
}

/** The hours that this hour can mean in this half of the day. */
export function hoursIn(half: Half, hour: number): readonly number[] {
  return HOURS[half](hour);
}

/** The hours that a bare hour can mean: offices open at seven, so before that the afternoon is likelier. */
export function hoursOf(hour: number): readonly number[] {
  if (hour > 23) return [];
  if (hour === 0 || hour > 12) return [hour];
  if (hour === 12) return [12, 0];
  return hour >= 7 ? [hour, hour + 12] : [hour + 12, hour];
}

function afterNoon(hour: number): readonly number[] {
  if (hour === 0 || hour > 23) return [];
  return [hour < 12 ? hour + 12 : hour];
}

function inTheMorning(hour: number): readonly number[] {
  if (hour === 12) return [12, 0];
  return hour < 12 ? [hour] : [];
}

function atNight(hour: number): readonly number[] {
  if (hour === 12) return [0];
  if (hour >= 1 && hour < 6) return [hour, hour + 12];
  return hour === 0 ? [0] : afterNoon(hour);
}

function isLate(hour: number): boolean {
  return hour >= 9 && hour <= 11;
}
