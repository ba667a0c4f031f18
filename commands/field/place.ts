import { answer, lengthOf, unclear, type Field } from '../../src/app/form.ts';

/** Long enough for a name, a street, a floor and a city. */
const LONGEST = 300;

/** Where, in the person's own words; it may be left open. */
export function placeField(same?: Field['ask']): Field {
  return {
    name: 'place',
    ask:
      same ??
      (() => ({
        ask: { id: 'add-place' },
        choices: [[{ say: { id: 'add-place-skip' }, word: 'skip' }]],
        write: true,
      })),
    read: (words) => {
      const place = tidy(words);
      return lengthOf(place) > LONGEST ? unclear({ id: 'add-place-long' }) : answer({ place });
    },
    choose: () => answer({ place: '' }),
  };
}

/** Own words kept as they are, but on one line and without characters that cannot be seen. */
export function tidy(words: string): string {
  return words
    .replace(/[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\p{Co}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
