import { once } from '../once.ts';
import { MONTHS, WEEKDAYS, WEEKDAY_NAMES } from './month.ts';
import { anyOf } from './tongue/tongues.ts';
import { BEGINS, ENDS, oneOf } from './words.ts';

/**
 * The ways to write a date whole that are read. Every pattern is bounded: none has a repetition inside a repetition,
 * so that no text, however hostile, takes longer than its length. Making them takes some 10 ms, which is for the
 * first who types a date and not for every start.
 */
export const NAME = String.raw`(?<name>${oneOf(MONTHS.keys())})\.?`;
export const DAY = String.raw`(?<day>\d{1,2}|primero)(?:st|nd|rd|th|ero|ro|er|o|°)?(?!\d)`;
const OF = anyOf(({ glue }) => glue.of);
export const GLUE = String.raw` ?[-/.,]? ?${anyOf(({ glue }) => glue.of)}?`;
export const YEAR_GLUE = String.raw`(?: ?[-/.,] ?| )?${anyOf(({ glue }) => glue.year)}`;

/**
 * After a month's name, two digits are a year only where nothing else can follow: in «Oct 19, 26 Federal
 * Plaza» the 26 is a house. So are four digits that can be no year, unless nothing follows: then the year is mistyped.
 */
export const YEAR = String.raw`(?<year>(?:19|20)\d\d|'\d\d|\d{4}(?= ?(?:$|[,;)\u0001]|\.(?!\d)| a las | at ))|\d\d(?= ?(?:$|[,;)]|\.(?!\d)| a las | at )))(?!\d)`;

const WORD = anyOf(({ glue }) => glue.before);
const DAY_WORD = anyOf(({ glue }) => glue.day);
const BEFORE = String.raw`(?:${WORD} ){0,2}(?:(?<weekday>${oneOf(WEEKDAYS.keys())})\.?,? ?(?:${DAY_WORD} ){0,2})?`;
const AFTER = String.raw`(?: ?,? ?\(?(?<weekdayAfter>${oneOf(WEEKDAY_NAMES)})\)?${ENDS})?`;

function form(core: string, end = ENDS): RegExp {
  return new RegExp(`${BEGINS}${BEFORE}${core}${end}${AFTER}`, 'gu');
}

/** Ways that can be nothing but a date. */
export const clearForms = once((): readonly RegExp[] => [
  form(
    String.raw`(?<year>\d{4}) ?(?<sep>[-/.]) ?(?<month>\d{1,2}) ?\k<sep> ?(?<day>\d{1,2})`,
    String.raw`(?:t(?=\d\d:)|${ENDS})`,
  ),
  form(String.raw`(?<year>20\d\d) ?[-/.,]? ?${NAME} ?[-/.,]? ?${DAY}`),
  form(String.raw`(?<day>\d{1,2}) ${OF}(?<month>\d{1,2}) ${OF}(?<year>20\d\d)`),
  form(`${DAY}${GLUE}${NAME}(?:${YEAR_GLUE}${YEAR})?`),
  form(`${NAME}${GLUE}${DAY}(?:${YEAR_GLUE}${YEAR})?`),
  form(
    String.raw`(?<first>\d{1,2}) ?(?<sep>[-/.]) ?(?<second>\d{1,2}) ?\k<sep> ?(?<year>\d{4}|\d\d)`,
  ),
]);

/** «10/19»: a date only when nothing clearer stands in the text. */
export const looseForms = once((): readonly RegExp[] => [
  form(String.raw`(?<first>\d{1,2})/(?<second>\d{1,2})`),
]);
