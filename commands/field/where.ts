import { isIsap, locate, withCity, type City, type Spot } from '../../src/domain/place/city.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Asking,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { spotSay } from '../../src/text/place.ts';
import { kindOf, needsZone } from '../form/statement.ts';
import { zoneField } from './zone.ts';

/** Whose clock, where the city is known and only its clock was called wrong. */
const clock = zoneField('add-zone');

/**
 * Which city a place is in, when its words do not settle it: the likely offices and courts as buttons, or the
 * question itself. The answer gives the clock; the city is set behind the person's own words.
 */
export const whereField: Field = {
  ...clock,
  wanted: needsZone,
  ask: (answers, context) =>
    answers['rezone'] === true ? clock.ask(answers, context) : asking(answers, context),
  read: (words, answers, context) =>
    answers['rezone'] === true
      ? clock.read(words, answers, context)
      : readCity(words, answers, context),
  choose: (word, answers, context) => {
    if (word === 'other') return answer({ unlisted: placeIn(answers) });
    const spot = spotsFor(answers).find((one) => wordOf(one) === word);
    if (spot) return settled(spot.city, answers);
    return /^z\d$/.test(word)
      ? clock.choose(word, answers, context)
      : unclear({ id: 'stale-button' });
  },
};

function asking(answers: Answers, context: Context): Asking {
  const spots = spotsFor(answers);
  if (spots.length === 0) {
    const id = isIsap(placeIn(answers)) ? 'place-where-isap' : 'place-where';
    return { ...clock.ask(answers, context), ask: { id } };
  }
  const other: Choice = { say: { id: 'place-other' }, word: 'other' };
  return {
    ask: { id: 'place-which' },
    choices: [...spots.map((spot) => [{ say: spotSay(spot), word: wordOf(spot) }]), [other]],
    write: true,
  };
}

/** What the place's words may mean; nothing once the person said that it is none of these. */
function spotsFor(answers: Answers): readonly Spot[] {
  const place = placeIn(answers);
  if (answers['unlisted'] === place) return [];
  const located = locate(place, kindOf(answers));
  return located.is === 'near' ? located.spots : [];
}

function placeIn({ place }: Answers): string {
  return textOf(place);
}

/** What a spot's button carries: its city by letters, so that it means the same after any change of the lists. */
function wordOf({ city }: Spot): string {
  return city.label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z]+/g, '-')
    .slice(0, 24);
}

function settled(city: City, answers: Answers): Reading {
  return answer({ zone: city.zone, place: withCity(placeIn(answers), city) });
}

/** A city, a state that tells cities of one name apart, or a whole address: read together with the place, then alone. */
function readCity(words: string, answers: Answers, context: Context): Reading {
  const kind = kindOf(answers);
  for (const typed of [`${placeIn(answers)}, ${words}`, words]) {
    const located = locate(typed, kind);
    if (located.is === 'at' && located.cities.length === 1)
      return settled(located.cities[0], answers);
  }
  const cities = meantBy(words, answers);
  if (cities.length === 0) return clock.read(words, answers, context);
  const readings = cities.map((city) => ({
    zone: city.zone,
    place: withCity(placeIn(answers), city),
    city: city.label,
  }));
  return { is: 'doubt', about: 'place-which', readings };
}

function meantBy(words: string, answers: Answers): readonly City[] {
  const located = locate(words, kindOf(answers));
  switch (located.is) {
    case 'at':
      return located.cities;
    case 'near':
      return [...new Set(located.spots.map(({ city }) => city))];
    case 'nowhere':
      return [];
  }
}
