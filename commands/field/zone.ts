import { saysNo, saysYes } from '../../src/domain/entry/agreed.ts';
import { distressIn } from '../../src/domain/entry/distress.ts';
import { cityIn, cityLabelled, findCity, type City } from '../../src/domain/place/city.ts';
import type { Person } from '../../src/domain/person.ts';
import { COMMON_ZONES } from '../../src/domain/place/zone.ts';
import { zone as zoneOf, type Zone } from '../../src/domain/time.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { cityArg } from '../../src/text/city.ts';
import { tame } from '../../src/text/tame.ts';
import type { Say } from '../../src/text/view.ts';

/** Whose clock: by example city, or by typing a city; never a list of raw zone names. */
export function zoneField(ask: string, wanted?: Field['wanted']): Field {
  return {
    name: 'zone',
    ...(wanted && { wanted }),
    ask: (_, { person }) => ({ ask: { id: ask }, choices: rows(person.zone), write: true }),
    read: (words) => readZone(words),
    choose: (word) => {
      const common = COMMON_ZONES[Number(word.slice(1))];
      return common ? answer({ zone: common.zone, city: undefined }) : unclear({ id: 'zone-none' });
    },
    meaning: zoneSay,
  };
}

/** Two to a row, so that a thumb hits them. */
function rows(first: Zone): readonly (readonly Choice[])[] {
  const order = COMMON_ZONES.map(({ zone }, place) => ({ zone, place }));
  const own = order.filter(({ zone }) => zone === first);
  const choices = [...own, ...order.filter(({ zone }) => zone !== first)].map(
    ({ zone, place }) => ({
      say: { id: 'zone-by-city', args: { city: cityArg(zone) } },
      word: `z${place}`,
    }),
  );
  return Array.from({ length: Math.ceil(choices.length / 2) }, (_, row) =>
    choices.slice(2 * row, 2 * row + 2),
  );
}

function readZone(words: string): Reading {
  const typed = zoneOf(words);
  if (typed && words.includes('/')) return answer({ zone: typed, city: undefined });
  const found = onePerZone(named(words));
  const [only] = found;
  if (!only)
    return unclear({ id: 'zone-none', args: { typed: { typed: tame(words.slice(0, 60)) } } });
  if (found.length === 1) return answer({ zone: only.zone, city: only.label });
  const readings = found.map((city) => ({ zone: city.zone, city: city.label }));
  return { is: 'doubt', about: 'zone-which', readings: readings.slice(0, 6) };
}

/** By its name, or from a sentence («vivo en Chicago») that leaves no doubt; a bare «sí» or a cry for help names no city. */
function named(words: string): readonly City[] {
  if (saysYes(words) || saysNo(words) || distressIn(words)) return [];
  const found = findCity(words, 12);
  const inside = found.length === 0 ? cityIn(words) : undefined;
  return inside ? [inside] : found;
}

/** What the answers say of a person's own clock; a city only where it is on that clock. */
export function clockIn({ zone, city }: Answers): Pick<Person, 'zone' | 'city'> | undefined {
  const known = zoneOf(textOf(zone));
  const named = cityLabelled(textOf(city));
  return known && { zone: known, ...(named?.zone === known && { city: named.label }) };
}

function onePerZone(cities: readonly City[]): readonly City[] {
  return cities.filter(
    (city, place) => cities.findIndex((one) => one.zone === city.zone) === place,
  );
}

function zoneSay({ city, zone }: Answers): Say {
  const named = typeof city === 'string' ? { words: city } : cityArg(zone as Zone);
  return { id: 'zone-by-city', args: { city: named } };
}
