import type { Circle } from '../../src/domain/circle.ts';
import { current, type KeyDate } from '../../src/domain/keydate.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
} from '../../src/app/form.ts';
import { tame } from '../../src/text/tame.ts';

/** Long enough for a name, a street, a floor and a city. */
const LONGEST = 300;
/** How many places that were used before are offered. */
const MOST_USED = 3;

/** Where, in the person's own words; places that this circle used before are buttons. It may be left open. */
export function placeField(same?: Field['ask']): Field {
  return {
    name: 'place',
    ask:
      same ??
      ((answers, { circle }) => ({
        ask: { id: 'add-place' },
        choices: [
          ...usedPlaces(circle, answers).map(usedChoice),
          [{ say: { id: 'add-place-skip' }, word: 'skip' }],
        ],
        write: true,
      })),
    read: (words) => {
      const place = tame(words);
      return lengthOf(place) > LONGEST ? unclear({ id: 'add-place-long' }) : answer({ place });
    },
    choose: (word, _, context) => answer(usedPlace(word, context) ?? { place: '' }),
  };
}

/** The newest dates with a place each, no place twice; those of the kind in question first. */
function usedPlaces({ dates }: Circle, { kind }: Answers): readonly KeyDate[] {
  const newest = dates.filter((date) => current(date).place !== '').reverse();
  const order = [...newest].sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
  const places = order.map((date) => current(date).place);
  return order.filter((_, at) => places.indexOf(places[at]!) === at).slice(0, MOST_USED);
}

function usedChoice(date: KeyDate): readonly Choice[] {
  const { place } = current(date);
  return [{ say: { id: 'place-used', args: { place: { typed: place } } }, word: `d-${date.id}` }];
}

/** The place with its clock, as that date has it now; undefined for any other button. */
function usedPlace(word: string, { circle }: Context) {
  const date = circle.dates.find(({ id }) => word === `d-${id}`);
  if (!date) return undefined;
  const { place, when } = current(date);
  return { place, zone: when.zone };
}
