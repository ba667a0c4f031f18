import { ALPHABET } from '../src/domain/id.ts';
import type { Chance } from '../src/ports/chance.ts';

/** Chance that comes out the same for the same seed (mulberry32), so that a failing run can be played again. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const letter = () => ALPHABET.charAt(Math.floor(fraction() * ALPHABET.length));
  return { fraction, word: (length) => Array.from({ length }, letter).join('') };
}
