import { randomBytes, randomInt } from 'node:crypto';
import { ALPHABET } from '../../domain/id.ts';
import type { Chance } from '../../ports/chance.ts';

const FRACTION_BITS = 48;

/** Chance from the operating system's cryptographic source. */
export const systemChance: Chance = {
  word: (length) =>
    Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(''),
  fraction: () =>
    randomBytes(FRACTION_BITS / 8).readUIntBE(0, FRACTION_BITS / 8) / 2 ** FRACTION_BITS,
};
