import type { Days } from '../domain/entry/date.ts';
import type { Rhythm } from '../domain/keydate.ts';
import type { Say } from './view.ts';
import { daySay } from './when.ts';

/** One day, a window of them or any day, and how often it comes: as short as a button needs it. */
export function daysSay({ date, until, rhythm }: Days): Say {
  if (until === 'unknown') return { id: 'entry-any-day' };
  const day = { say: daySay(date) };
  if (until) return { id: 'entry-days', args: { day, until: { say: daySay(until) } } };
  return rhythm
    ? { id: 'entry-and-then', args: { day, rhythm: { say: rhythmSay(rhythm) } } }
    : day.say;
}

/** «Every 3 months», «the first Tuesday of each month». */
export function rhythmSay(rhythm: Rhythm): Say {
  switch (rhythm.is) {
    case 'weeks':
      return { id: 'entry-every-weeks', args: { every: rhythm.every } };
    case 'months':
      return { id: 'entry-every-months', args: { every: rhythm.every } };
    case 'weekday':
      return {
        id: 'entry-every-weekday',
        args: {
          nth: rhythm.nth === -1 ? { words: 'last' } : rhythm.nth,
          weekday: { say: { id: `weekday-${rhythm.weekday}` } },
        },
      };
  }
}
