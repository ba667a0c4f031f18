import { once } from '../once.ts';
import { clockPattern } from './clock.ts';
import { phrasePattern } from './pattern.ts';
import type { HourPhrase } from './tongue/tongue.ts';
import { anyOf, TONGUES } from './tongue/tongues.ts';
import { BEGINS, ENDS } from './words.ts';

const SOFT = `(?:${anyOf(({ clock }) => clock.soft)})?`;
const UNIT = anyOf(({ clock }) => clock.unit);

/** One clock time, or a bare hour that something marks as one. */
export const clockForm = once(() => {
  const at = `(?<lead>${anyOf(({ clock }) => clock.at)})?`;
  return new RegExp(
    String.raw`${BEGINS}${SOFT}${at}${clockPattern(1)}(?: ?(?<unit>${UNIT})\.?(?!\p{L}))?${ENDS}`,
    'gu',
  );
});

/** «8:00-11:00», «8 to 11 am», «de 8 a 11 de la mañana»; the first form needs no word before it. */
export const hoursForms = once((): readonly RegExp[] => [
  hoursForm(
    `(?<lead>${anyOf(({ clock }) => clock.from)})?`,
    ` ?(?:-|${anyOf(({ clock }) => clock.to)}) ?`,
  ),
  hoursForm(
    `(?<lead>${anyOf(({ clock }) => clock.between)})`,
    ` ?(?:-|${anyOf(({ clock }) => clock.and)}) ?`,
  ),
]);

function hoursForm(lead: string, join: string): RegExp {
  const core = `${clockPattern(1)}${join}(?:las? )?${clockPattern(2)}`;
  return new RegExp(`${BEGINS}${SOFT}${lead}${core}(?: ?${UNIT})?${ENDS}`, 'gu');
}

export const noonForm = once(
  () =>
    new RegExp(
      `${BEGINS}(?:al? |at (?:the )?)?(?:(?<midnight>${anyOf(({ clock }) => clock.midnight)})|${anyOf(({ clock }) => clock.noon)})${ENDS}`,
      'gu',
    ),
);

export const allDayForm = once(
  () => new RegExp(`${BEGINS}${anyOf(({ clock }) => clock.allDay)}${ENDS}`, 'gu'),
);

export const notKnownForm = once(
  () => new RegExp(`${BEGINS}${anyOf(({ clock }) => clock.notKnown.join('|'))}${ENDS}`, 'gu'),
);

/** Phrases that say something of the hour, and not which it is: «in the afternoon», «early», «same time». */
export const hourPhrases = once(
  (): readonly { readonly species: HourPhrase; readonly pattern: RegExp }[] =>
    TONGUES.flatMap((tongue) =>
      (Object.keys(tongue.hours) as HourPhrase[]).flatMap((species) =>
        (tongue.hours[species] ?? []).map((phrase) => ({
          species,
          pattern: phrasePattern(phrase, tongue),
        })),
      ),
    ),
);

/** Whether these words before an hour leave it nothing else to be: «a las 8», but not «at 26 Federal Plaza». */
export const isTimeLead = once(() => {
  const words = anyOf(({ clock }) => (clock.the === '' ? '' : ` ?${clock.the}s? $`));
  const pattern = new RegExp(words);
  return (lead: string) => pattern.test(lead);
});

/** «0830», only when it is the whole answer: in a line it may be a house or a room. */
export const FOUR_DIGITS = /^(\d\d)(\d\d)(?: ?(?:horas|hours|hrs|hs|h)\.?)?$/;

/** After a bare hour in a line nothing follows that would make it a house number («at 26 Federal Plaza»). */
export const NOTHING_FOLLOWS = /^ ?(?:$|[,.;)\u0001]|(?:in|en|on|el|at) )/;
