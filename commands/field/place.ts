import { tame } from '../../src/text/tame.ts';
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
      const place = tame(words);
      return lengthOf(place) > LONGEST ? unclear({ id: 'add-place-long' }) : answer({ place });
    },
    choose: () => answer({ place: '' }),
  };
}
