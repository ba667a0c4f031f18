import { turned } from './bound.ts';
import { readingsOf, type DateSaid, type Days, type Reader } from './day.ts';
import { everyIn, type Every } from './every.ts';
import { daysFound, type Found } from './found.ts';
import { secondOpinion } from './opinion.ts';
import { once } from '../once.ts';
import { fitsRhythm } from './every.ts';
import { placed, spelled } from './spell.ts';
import { anyOf } from './tongue/tongues.ts';
import { CUT, restOf, without, wordsOf, type Span, type Words } from './words.ts';

export type { DateDoubt, DateLack, DateSaid, Days, Reader, Same } from './day.ts';

/** What was understood. `rest` is what was not used, in the person's own words. */
export type DateReading = DateSaid & { readonly rest: string };

/**
 * Reads a day, a window of days or a rhythm in any language that we know, whatever the person's own: only what can
 * mean one thing is a date, all else is a doubt with its readings or unclear. Today counts as ahead.
 */
export function readDate(typed: string, reader: Reader): DateReading {
  const words = wordsOf(typed);
  const { said, left } = dateIn(words, reader);
  return { ...said, rest: restOf(left) };
}

/** The date in a prepared text, and the text without it. */
export function dateIn(words: Words, reader: Reader): { said: DateSaid; left: Words } {
  const text = spelled(words.plain);
  const every = everyIn(text.plain, reader);
  const plain = blanked(text.plain, every);
  const found = daysFound(plain, reader);
  const context = { plain, reader, hasRhythm: every.length > 0 };
  const turns = found.map((one) => ({ ...one, said: turned(one, context) }));
  const { said, used } = settled(turns, plain);
  const whole = withRhythm(said, every);
  const opinion = secondOpinion(words, whole, {
    reader,
    used: used.map((one) => placed(one, text)),
  });
  return {
    said: opinion.said,
    left: without(words, [
      ...[...every, ...used].map((one) => placed(one, text)),
      ...opinion.found,
    ]),
  };
}

/** The text with these stretches blank, every other letter in its place. */
function blanked(plain: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, { start, end }) => text.slice(0, start) + CUT.repeat(end - start) + text.slice(end),
    plain,
  );
}

interface Settled {
  readonly said: DateSaid;
  /** What was read; all else stays in the rest. */
  readonly used: readonly Found[];
}

/** One saying for the whole text: what is clear, held against the rest, or else what all the others agree on. */
function settled(found: readonly Found[], plain: string): Settled {
  const clear = found.filter((one) => one.clear);
  const others = found.filter((one) => !one.clear);
  if (clear.length === 0) return settledLoosely(others, plain);
  const said = agreed(clear.map((one) => one.said));
  const agreeing = others.filter((one) => shares(said, one.said));
  const against = others.filter((one) => !shares(said, one.said) && contradicts(one, clear, plain));
  const weekday = against.some((one) => one.weekday === true);
  return {
    said: against.length > 0 && said.is === 'date' ? contradicted(said, weekday, against) : said,
    used: [...clear, ...agreeing, ...against],
  };
}

/** «Yesterday I heard that it is on Tuesday»: what has passed, or is vague, counts only where nothing else is said. */
function settledLoosely(others: readonly Found[], plain: string): Settled {
  const strong = others.filter((one) => one.weak !== true);
  const days = strong.filter((one) => readingsOf(one.said).length > 0);
  const used = days.length > 0 ? days : strong;
  const weak = others.filter(
    (one) => one.weak === true && used.some((other) => isBeside(one, other, plain)),
  );
  const all = [...used, ...weak];
  return { said: agreed(all.map((one) => one.said)), used: all };
}

/** A weekday must fit wherever it stands; «tomorrow» only right beside the date, since papers come on other days. */
function contradicts(one: Found, clear: readonly Found[], plain: string): boolean {
  const anywhere = one.weekday === true && one.weak !== true && readingsOf(one.said).length > 0;
  return anywhere || clear.some((other) => isBeside(one, other, plain));
}

function isBeside(one: Span, other: Span, plain: string): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return BESIDE().test(plain.slice(first.end, second.start));
}

/** Nothing between two days but marks, or a word that puts them side by side: «Monday *to* Friday». */
const BESIDE = once(
  () => new RegExp(`^[ ,.()-]*(?:${anyOf(({ glue }) => `${glue.or}|${glue.to}`)} )?$`, 'u'),
);

function contradicted(said: DateSaid, weekday: boolean, against: readonly Found[]): DateSaid {
  if (weekday) return { is: 'doubt', about: 'weekday', readings: readingsOf(said) };
  const readings = [...readingsOf(said), ...against.flatMap((one) => readingsOf(one.said))];
  return { is: 'doubt', about: 'which', readings };
}

function shares(one: DateSaid, other: DateSaid): boolean {
  const keys = readingsOf(other).map(keyOf);
  return readingsOf(one).some((days) => keys.includes(keyOf(days)));
}

function keyOf({ date, until }: Days): string {
  return `${date} ${until ?? ''}`;
}

/** What all of these can mean; where they differ, the question which of them is meant. */
function agreed(said: readonly DateSaid[]): DateSaid {
  const [first] = said;
  if (!first) return { is: 'unclear', because: 'no-date' };
  if (said.length === 1) return first;
  const all = unique(said.flatMap(readingsOf));
  if (all.length === 0) return first;
  if (said.some(isOpen)) return { is: 'doubt', about: 'which', readings: all };
  const common = all.filter((days) => said.every((one) => shares(one, asDate(days))));
  if (common.length !== 1)
    return common.length > 1 ? first : { is: 'doubt', about: 'which', readings: all };
  const told = said.every((one) => one.is === 'date' && one.yearTaken === true);
  return { ...asDate(common[0]!), ...(told && { yearTaken: true }) };
}

/** «19 or 26 October», «before October 19»: nothing else in the text settles these. */
function isOpen(said: DateSaid): boolean {
  return said.is === 'doubt' && (said.about === 'which' || said.about === 'until');
}

function asDate(days: Days): DateSaid & { is: 'date' } {
  return { is: 'date', ...days };
}

function unique(readings: readonly Days[]): readonly Days[] {
  const keys = readings.map(keyOf);
  return readings.filter((days, at) => keys.indexOf(keyOf(days)) === at);
}

/** A rhythm goes with the day that was said, or gives the first one itself, or asks for it. */
function withRhythm(said: DateSaid, every: readonly Every[]): DateSaid {
  const rhythms = new Set(every.map(({ rhythm }) => JSON.stringify(rhythm)));
  const rhythm = rhythms.size === 1 ? every[0]?.rhythm : undefined;
  if (every.length === 0) return said;
  switch (said.is) {
    case 'date':
      if (!rhythm || said.until !== undefined) return said;
      return every.every((one) => fitsRhythm(one, said.date))
        ? { ...said, rhythm }
        : { is: 'doubt', about: 'weekday', readings: [{ date: said.date, rhythm }] };
    case 'doubt':
      return {
        ...said,
        readings: said.readings.map((days) => (rhythm ? { ...days, rhythm } : days)),
      };
    case 'unclear':
      if (said.because !== 'no-date' && said.because !== 'vague') return said;
      return (rhythms.size === 1 ? every[0]?.first : undefined) ?? firstAsked(rhythm);
  }
}

function firstAsked(rhythm: Every['rhythm']): DateSaid {
  return { is: 'unclear', because: 'first', ...(rhythm && { rhythm }) };
}
