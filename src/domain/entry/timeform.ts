import { once } from '../once.ts';
import { clockPattern } from './clock.ts';
import { BEGINS, ENDS } from './words.ts';

const SOFT = String.raw`(?:hora:? |time:? |around |about |como )?`;
const AT = String.raw`(?<lead>(?:(?:a|para|sobre|como a) )?las? |a eso de las? |at |@ ?)?`;
const UNIT = String.raw`(?: ?(?<unit>horas|hours|hrs|hs|hr|h|o'clock|en punto|sharp)\.?)?`;

/** One clock time, or a bare hour that something marks as one. */
export const clockForm = once(
  () => new RegExp(`${BEGINS}${SOFT}${AT}${clockPattern(1)}${UNIT}${ENDS}`, 'gu'),
);

/** «8:00-11:00», «8 to 11 am», «de 8 a 11 de la mañana». */
export const windowForms = once((): readonly RegExp[] => [
  windowForm(
    String.raw`(?<lead>(?:de|desde|from) (?:las? )?)?`,
    String.raw` ?(?:-| to | a | hasta | until | till ) ?(?:las? )?`,
  ),
  windowForm(
    String.raw`(?<lead>(?:entre|between) (?:las? )?)`,
    String.raw` ?(?: y | and |-) ?(?:las? )?`,
  ),
]);

function windowForm(lead: string, join: string): RegExp {
  const core = `${clockPattern(1)}${join}${clockPattern(2)}`;
  return new RegExp(`${BEGINS}${SOFT}${lead}${core}(?: ?(?:horas|hrs|hs|h))?${ENDS}`, 'gu');
}

export const noonForm = once(
  () =>
    new RegExp(
      `${BEGINS}(?:al |at |a )?(?<noon>mediodia|medio dia|noon|midday|medianoche|media noche|midnight)${ENDS}`,
      'gu',
    ),
);

export const allDayForm = once(
  () =>
    new RegExp(
      `${BEGINS}(?:all day(?: long)?|(?:the )?whole day|todo el dia|el dia entero)${ENDS}`,
      'gu',
    ),
);

const NOT_KNOWN = [
  '(?:time |hora )?(?:is )?(?:not known|unknown|not given|not set|desconocida|pendiente)',
  "(?:i )?(?:do not|don't|dont) know(?: the time| what time| yet)*",
  'not sure(?: yet| of the time)?',
  'no (?:lo )?se (?:la hora|a que hora)',
  'no (?:lo )?se(?: todavia| aun)?(?= ?(?:$|[,.;)]))',
  'no dice(?: la hora)?|sin hora|no time(?: given| yet)?(?= ?(?:$|[,.;)]))|no hay hora',
];

export const notKnownForm = once(
  () => new RegExp(`${BEGINS}(?:${NOT_KNOWN.join('|')})${ENDS}`, 'gu'),
);

/** «0830», only when it is the whole answer: in a line it may be a house or a room. */
export const FOUR_DIGITS = /^(\d\d)(\d\d)(?: ?(?:horas|hours|hrs|hs|h)\.?)?$/;

/** After a bare hour in a line nothing follows that would make it a house number («at 26 Federal Plaza»). */
export const NOTHING_FOLLOWS = /^ ?(?:$|[,.;)\u0001]|(?:in|en|on|el|at) )/;
