import { once } from '../once.ts';

/**
 * The words that say which half of the day an hour is in, and what they make of it. Each answers with the
 * hours (0 to 23) that people can mean, the likelier first: one is certain, none is impossible.
 */
const HALVES: readonly (readonly [pattern: string, hours: (hour: number) => readonly number[]])[] =
  [
    [String.raw`a\.? ?m(?!\p{L})\.?`, (hour) => (hour <= 12 ? [hour % 12] : [])],
    [String.raw`p\.? ?m(?!\p{L})\.?`, afterNoon],
    ['(?:de|en|por) la manana|in the morning', inTheMorning],
    [
      '(?:de|en|por) la tarde|in the afternoon',
      (hour) => (isLate(hour) ? [hour, hour + 12] : afterNoon(hour)),
    ],
    ['in the evening', (hour) => (hour < 4 || hour === 12 ? [] : afterNoon(hour))],
    ['(?:de|en|por) la noche|at night', atNight],
    ['(?:de|en|por) la madrugada', (hour) => (hour === 12 ? [0] : hour <= 6 ? [hour] : [])],
    ['del mediodia', (hour) => (hour === 12 ? [12] : hour === 1 ? [13] : [])],
  ];

export const HALF = HALVES.map(([pattern]) => pattern).join('|');

const readers = once(() =>
  HALVES.map(([pattern, hours]) => ({ whole: new RegExp(`^(?:${pattern})$`, 'u'), hours })),
);

/** The hours that this hour can mean with these words behind it. */
export function hoursIn(half: string, hour: number): readonly number[] {
  return (
    readers()
      .find((reader) => reader.whole.test(half))
      ?.hours(hour) ?? []
  );
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
