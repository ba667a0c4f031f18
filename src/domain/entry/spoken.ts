import type { Language } from '../language.ts';
import { plainOf } from './words.ts';

/** A language by its name, in both; whoever says that they do not speak one names it too. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:english|ingles)(?!\p{L})/u,
  es: /(?<!\p{L})(?:spanish|espanol|espanish|castellano)(?!\p{L})/u,
};
const REFUSED =
  /(?<!\p{L})(?:no (?:hablo|se|entiendo|leo)|(?:don'?t|do not|can'?t) (?:\p{L}+ ){0,2})/u;

/** Everyday words that the other language does not have. */
const EVERYDAY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'yes yeah hi hello my name is i am have the need want help please appointment what when you'.split(
      ' ',
    ),
  ),
  es: new Set(
    'si hola buenas buenos mi me llamo soy tengo tenemos quiero necesito el la los las con para por favor que cuando gracias cita corte ayuda vivo usted es una'.split(
      ' ',
    ),
  ),
};

/**
 * The language that was named («en español por favor»), or else the one that these words are in («sí», «me llamo
 * Luz»); undefined where both or neither can be meant.
 */
export function spokenIn(typed: string): Language | undefined {
  const plain = plainOf(typed);
  return only(NAMED.en.test(plain), NAMED.es.test(plain), REFUSED.test(plain)) ?? wordedIn(plain);
}

/** «No hablo inglés» names the other. */
function only(en: boolean, es: boolean, isRefused: boolean): Language | undefined {
  if (en === es) return undefined;
  return en === isRefused ? 'es' : 'en';
}

function wordedIn(plain: string): Language | undefined {
  const words = plain.match(/\p{L}+/gu) ?? [];
  const count = (language: Language) => words.filter((one) => EVERYDAY[language].has(one)).length;
  const [en, es] = [count('en'), count('es')];
  if (en === es) return undefined;
  return en > es ? 'en' : 'es';
}
