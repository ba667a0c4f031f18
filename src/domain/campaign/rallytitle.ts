import { plainOf } from '../entry/words.ts';
import { RALLY_TYPES, type RallyType } from './rally.ts';

/** What a rally's title says of its kind, in small letters without accents, in each of our languages. */
const NAMES: Readonly<Record<RallyType, RegExp>> = {
  vigil: /\b(vigil|vigilia)\b/,
  press: /\b(press|prensa)\b/,
  training: /\b(training|workshop|seminar|taller|capacitacion|know your rights|sus derechos)\b/,
  'court-support': /\b(court|corte|tribunal)\b/,
  'call-in-day': /\b(calls?|call-in|llamadas?)\b/,
  rally: /\b(rally|protest|march|marcha|protesta|manifestacion)\b/,
};

/** What kind a title names; a rally where it names none. */
export function typeIn(title: string): RallyType {
  const plain = plainOf(title);
  return RALLY_TYPES.find((type) => type !== 'rally' && NAMES[type].test(plain)) ?? 'rally';
}

/** Whether it is nothing but the name of that kind. */
export function isBareType(title: string, type: RallyType): boolean {
  const plain = plainOf(title);
  return plain.split(' ').length <= 2 && NAMES[type].test(plain);
}

/** What may stand before the name of a kind: «Our rally», «Rueda de prensa», «Day of calls». */
const BEFORE =
  /^((the|a|our|el|la|una?|gran|nuestra) )?((day|support|dia|rueda|conferencia|apoyo) (of|at|de|en)( la)? )?$/;

/** Whether it begins with its own kind, so that nobody has to say that before it once more. */
export function beginsWithType(title: string, type: RallyType): boolean {
  const plain = plainOf(title);
  const at = plain.search(NAMES[type]);
  return at >= 0 && BEFORE.test(plain.slice(0, at));
}
