import { once } from '../once.ts';
import type { Spoken, Tongue } from './tongue/tongue.ts';
import { TONGUES } from './tongue/tongues.ts';
import { MONTHS } from './month.ts';
import { BEGINS, ENDS, oneOf, type Span } from './words.ts';

/** A text with its numbers in figures, and from where in the text before each of its letters comes. */
export interface Spelled {
  readonly plain: string;
  /** One more than there are letters: the last is the end. */
  readonly places: readonly number[];
}

/**
 * Puts spoken numbers into figures, so that the readers know one way to write them: «dos semanas» is 2 weeks,
 * «nine thirty» is 9:30, «half past nine» too, «dos mil veintisiete» is 2027. Texts with no number word stay as
 * they are. Each rule goes over the text once.
 */
export function spelled(plain: string): Spelled {
  const same = { plain, places: Array.from({ length: plain.length + 1 }, (_, at) => at) };
  return rules().reduce(rewritten, same);
}

/** Where in the text before spelling this stretch lies. */
export function placed(span: Span, { places }: Spelled): Span {
  return { start: places[span.start]!, end: places[span.end]! };
}

interface Rule {
  readonly pattern: RegExp;
  readonly as: (groups: Readonly<Record<string, string | undefined>>) => string;
}

function rewritten(text: Spelled, { pattern, as }: Rule): Spelled {
  const parts: string[] = [];
  const places: number[] = [];
  let from = 0;
  for (const match of text.plain.matchAll(pattern)) {
    const figures = as({ ...match.groups, all: match[0] });
    parts.push(text.plain.slice(from, match.index), figures);
    places.push(...text.places.slice(from, match.index));
    places.push(...Array.from(figures, () => text.places[match.index]!));
    from = match.index + match[0].length;
  }
  if (from === 0) return text;
  parts.push(text.plain.slice(from));
  return { plain: parts.join(''), places: [...places, ...text.places.slice(from)] };
}

const rules = once((): readonly Rule[] => [
  ...TONGUES.flatMap((tongue) => tongue.spoken.map((spoken) => spokenRule(spoken, tongue))),
  APART,
  TOGETHER,
  ...TONGUES.flatMap(numberRules),
]);

/** Dictation writes «8 30 am»; minutes that could be an hour («the 10th, 11 am») are left alone. */
const APART: Rule = {
  pattern: new RegExp(
    String.raw`${BEGINS}(?<!(?:${oneOf(MONTHS.keys())})\.? |de )(?<h>1[0-2]|0?[1-9]) (?<m>00|15|20|30|40|45|50)(?= ?[ap]\.? ?m(?!\p{L})| (?:de|en|por) la | in the )`,
    'gu',
  ),
  as: ({ h, m }) => `${h!}:${m!}`,
};

/** «830am», «0900 hours». */
const TOGETHER: Rule = {
  pattern: new RegExp(
    String.raw`${BEGINS}(?<h>[01]?\d|2[0-3])(?<m>[0-5]\d)(?= ?(?:[ap]\.? ?m(?!\p{L})|(?:hours|hrs|horas|hs)(?!\p{L})))`,
    'gu',
  ),
  as: ({ h, m }) => `${h!}:${m!}`,
};

/** Behind a month's name the first number is the day: «octubre doce, ocho treinta». */
const NOT_A_DAY = String.raw`(?<!(?:${oneOf(MONTHS.keys())}|el|dia|the|entre|entre las|between)\.?,? |\p{N} (?:de|of) )`;

function spokenRule({ phrase, as }: Spoken, tongue: Tongue): Rule {
  const words = (from: number, to: number, step = 1) =>
    oneOf(
      Object.entries(tongue.numbers)
        .filter(([, value]) => value >= from && value <= to && value % step === 0)
        .map(([word]) => word),
    );
  const one = String.raw`una?\b|one\b`;
  const hour = `(?<h>1[0-2]|0?[1-9]|${one}|${words(2, 12)})`;
  const source = phrase
    .replace('{hw}', `${NOT_A_DAY}(?<h>${one}|${words(2, 12)})`)
    .replace('{h}', hour)
    .replace('{mw}', `(?<m>${words(10, 59, 5)})(?! (?:${words(2, 59)}))`)
    .replace('{m5}', `${NOT_A_DAY}(?<m>${words(5, 25, 5)})`)
    .replace('{mm}', String.raw`(?<m>[1-5][05]|${words(2, 59)})`)
    .replace('{m}', String.raw`(?<m>[1-5]?\d|${words(2, 59)})`)
    .replace('{y20}', `(?<h>${words(20, 39)})`)
    .replace('{y}', String.raw`(?<h>\d\d?|${words(2, 99)})`);
  const value = (said: string | undefined) => valueIn(said, tongue);
  return {
    pattern: new RegExp(BEGINS + source + ENDS, 'gu'),
    as: ({ h, m }) => as(value(h), value(m)).replace(/:(\d)$/, ':0$1'),
  };
}

function valueIn(said: string | undefined, { numbers }: Tongue): number {
  if (said === undefined) return 0;
  if (/^\d/.test(said)) return Number(said);
  return numbers[said] ?? 1;
}

function numberRules({ numbers, ordinals }: Tongue): readonly Rule[] {
  const rule = (values: Readonly<Record<string, number>>, ending: string): Rule => ({
    pattern: new RegExp(`${BEGINS}(?:${oneOf(Object.keys(values))})${ENDS}`, 'gu'),
    as: ({ all }) => `${values[all!]!}${ending}`,
  });
  return [...(Object.keys(ordinals).length > 0 ? [rule(ordinals, 'th')] : []), rule(numbers, '')];
}
