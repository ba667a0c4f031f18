import { clearForms, looseForms } from './dateform.ts';
import { askedOf, readingsOf, type DateSaid, type Reader } from './day.ts';
import { once } from '../once.ts';
import { needsIn, type Groups } from './pattern.ts';
import { relativeForms } from './relative.ts';
import { anyOf } from './tongue/tongues.ts';
import type { DayPhrase } from './tongue/tongue.ts';
import { bareWindowForms, bareWindowSaid, windowForms, windowSaid } from './window.ts';
import { BEGINS, ENDS, longest, type Span } from './words.ts';
import { writtenSaid } from './written.ts';

/** A stretch of a text that says a day. */
export interface Found extends Span {
  readonly said: DateSaid;
  /** Can be nothing but a date; others count only where nothing clearer stands. */
  readonly clear: boolean;
  /** Says a weekday and nothing else: it must fit whatever else is found. */
  readonly weekday?: boolean;
  /** May be somebody's name: it counts only beside another day. */
  readonly weak?: boolean;
}

/** All that says a day in a text with its numbers in figures; of what overlaps the longest, and the clear before the others. */
export function daysFound(plain: string, reader: Reader): readonly Found[] {
  const all = [...windows(plain, reader), ...written(plain, reader), ...relatives(plain, reader)];
  const clear = longest(all.filter((one) => one.clear));
  const others = all.filter((one) => !one.clear && clear.every((other) => apart(one, other)));
  return [...clear, ...longest(others)].sort((a, b) => a.start - b.start);
}

function apart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}

const STREET = /^ (?!at |a las? |on |en |in )(?:\p{L}|\d+(?:st|nd|rd|th) )/u;

function written(plain: string, reader: Reader): readonly Found[] {
  const found = (forms: readonly RegExp[], clear: boolean) =>
    withoutHours(caught(plain, forms), plain).map((one) => {
      const { span, groups } = yearBehind(one, plain, reader);
      const followed = STREET.test(plain.slice(span.end));
      return { ...span, clear, said: writtenSaid({ groups, followed }, reader) };
    });
  return [...crossed(found(clearForms(), true)), ...found(looseForms(), false)];
}

const BEHIND_HOUR = /^(?:[:.]\d\d| ?[ap]\.? ?m(?!\p{L})| ?h(?!\p{L})| de la | ?(?:-|a|to) ?\d)/u;
const BEFORE_HOUR = once(() => new RegExp(`${BEGINS}${anyOf(({ clock }) => clock.at)}$`, 'u'));
const ENDS_IN_DAY = /(?<=\p{L}\.? ?)\d{1,2}$/u;
const BEGINS_WITH_DAY = /^\d{1,2} \p{L}/u;

/** Of «15 marzo 8 am» the «marzo 8» is no day, nor is the «9 marzo» of «a las 9 marzo 3». */
function withoutHours(all: readonly Caught[], plain: string): readonly Caught[] {
  return all.filter(
    (one) => !isHour(one, plain) || all.every(({ span }) => !isCrossing(one.span, span)),
  );
}

function isHour({ span, groups }: Caught, plain: string): boolean {
  if (groups['name'] === undefined) return false;
  const text = plain.slice(span.start, span.end);
  const [before, behind] = [plain.slice(0, span.start), plain.slice(span.end)];
  if (ENDS_IN_DAY.test(text) && groups['year'] === undefined) return BEHIND_HOUR.test(behind);
  return BEGINS_WITH_DAY.test(text) && BEFORE_HOUR().test(before) && /^ \d{1,2}(?!\d)/.test(behind);
}

/** Two that cross, as in «15 marzo 8», are one find that can mean either. */
function crossed(all: readonly Found[]): readonly Found[] {
  return all.map((one) => {
    const other = all.find((two) => isCrossing(one, two));
    if (!other) return one;
    const readings = [...readingsOf(one.said), ...readingsOf(other.said)];
    const said: DateSaid =
      readings.length > 0 ? { is: 'doubt', about: 'which', readings } : one.said;
    const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)];
    return { ...one, start, end, said };
  });
}

function isCrossing(one: Span, two: Span): boolean {
  const isLeft = one.start < two.start && two.start < one.end && one.end < two.end;
  return isLeft || (two.start < one.start && one.start < two.end && two.end < one.end);
}

const YEAR_BEHIND = once(() => {
  const {
    this: this_,
    next,
    other,
  } = {
    this: anyOf(({ glue }) => glue.thisYear),
    next: anyOf(({ glue }) => glue.nextYear),
    other: anyOf(({ glue }) => glue.otherYear),
  };
  return new RegExp(`^,? ?(?:(?<this>${this_})|(?<next>${next})|(?<other>${other}))${ENDS}`, 'u');
});

/** A number where the year stands, and of no length that a year has: «October 19, 20277». */
const MISTYPED = /^,? ?(?:del? )?(?:\d{3}|\d{5,})(?= ?(?:$|[,;.)]))/;

/** «March 15 of next year»: the year is said behind, in words. */
function yearBehind(one: Caught, plain: string, { today }: Reader): Caught {
  const behind = plain.slice(one.span.end);
  if (one.groups['year'] !== undefined) return one;
  if (MISTYPED.test(behind)) return { ...one, groups: { ...one.groups, open: 'year' } };
  const match = YEAR_BEHIND().exec(behind);
  if (!match) return one;
  const { start, end } = one.span;
  const year = Number(today.slice(0, 4)) + (match.groups?.['next'] === undefined ? 0 : 1);
  const said = match.groups?.['other'] === undefined ? { year: String(year) } : { open: 'year' };
  return { span: { start, end: end + match[0].length }, groups: { ...one.groups, ...said } };
}

function windows(plain: string, reader: Reader): readonly Found[] {
  if (!JOINED().test(plain)) return [];
  const whole = caught(plain, windowForms()).filter(({ span }) => !isHours(plain.slice(span.end)));
  return [
    ...whole.map(({ span, groups }) => ({
      ...span,
      clear: true,
      said: windowSaid(groups, reader),
    })),
    ...caught(plain, bareWindowForms()).map(({ span, groups }) => ({
      ...span,
      clear: true,
      said: bareWindowSaid(groups, reader),
    })),
  ];
}

/** Two numbers with a word between them that can join two days. */
const JOINED = once(() => {
  const joins = [anyOf(({ glue }) => glue.to), anyOf(({ glue }) => glue.and)].join('|');
  return new RegExp(
    String.raw`\d[^\d]{0,40}(?:-|(?<=[ .,])(?:${joins}) (?!las? ))[^\d]{0,40}\d`,
    'u',
  );
});

/** «8 to 11 Oct 19»: hours, and then the day. */
function isHours(behind: string): boolean {
  return /^,? \d{1,2}(?!\d|:| ?(?:[ap]\.? ?m|h))/.test(behind);
}

interface Caught {
  readonly span: Span;
  readonly groups: Groups;
}

function caught(plain: string, forms: readonly RegExp[]): readonly Caught[] {
  return forms.flatMap((form) =>
    [...plain.matchAll(form)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      groups: match.groups ?? {},
    })),
  );
}

/** Species that can be nothing but a date, wherever they stand. */
const CLEAR: ReadonlySet<DayPhrase> = new Set([
  'ahead',
  'idiom',
  'ahead-of-weekday',
  'ahead-of-tomorrow',
  'idiom-of-weekday',
  'weekday-of-this-week',
  'weekday-of-next-week',
  'nth-of-month',
  'nth-of-next-month',
  'day-of-this-month',
  'day-of-next-month',
  'after-same',
  'about',
  'within',
]);

const WEEKDAYS_ONLY: ReadonlySet<DayPhrase> = new Set([
  'weekday',
  'coming-weekday',
  'next-weekday',
]);

function relatives(plain: string, reader: Reader): readonly Found[] {
  const met = needsIn(plain);
  const forms = relativeForms().filter(({ need }) => met.has(need));
  return forms.flatMap(({ species, pattern, says }) =>
    caught(plain, [pattern])
      .filter(({ span }) => stands(species, span, plain))
      .flatMap(({ span, groups }): readonly Found[] => {
        const said = numbered(species, span, { plain, said: says(groups, reader) });
        const weekday = WEEKDAYS_ONLY.has(species);
        const weak = species === 'weekday' && !isNamed(span, plain);
        return said ? [{ ...span, said, clear: CLEAR.has(species), weekday, weak }] : [];
      }),
  );
}

/** «Jueves 27 Main St»: the number may be a house, so the day is asked. */
function numbered(
  species: DayPhrase,
  { end }: Span,
  { plain, said }: { readonly plain: string; readonly said: DateSaid | undefined },
): DateSaid | undefined {
  if (species !== 'day-of-weekday' || said?.is !== 'date') return said;
  return AFTER_NUMBER().test(plain.slice(end)) ? said : askedOf('month', [said.date]);
}

const AFTER_NUMBER = once(
  () =>
    new RegExp(
      `^ ?(?:$|[.,;:!?)(\\u0001-]|${anyOf(({ glue }) => glue.after)}(?!\\p{L})|\\d{1,2}(?::\\d\\d|[ap]\\.?m| [ap]\\.?m| de la ))`,
      'u',
    ),
);

/** Whether what stands behind a bare number lets it mean a day, and not «the 2nd floor». */
function stands(species: DayPhrase, { end }: Span, plain: string): boolean {
  return species !== 'day-of-month' || AFTER_NUMBER().test(plain.slice(end));
}

/** Whether a weekday is said as one («on Friday»), or stands at one end of what was written. */
function isNamed({ start, end }: Span, plain: string): boolean {
  const atEdge =
    start === 0 || end === plain.length || /[,;:(\u0001] ?$/.test(plain.slice(0, start));
  return atEdge || plain.slice(start, end).includes(' ');
}
