import type { Language } from '../../language.ts';

/**
 * What the readers of this folder know of one language, all of it in one file. A third language is one more file
 * like `es.ts` and its name in `tongues.ts`; no reader names a language's words. Everything is in small
 * letters without accents, since texts are read so, and every language is tried on every text: people mix them.
 *
 * Phrases are pieces of regular expressions in which `{…}` stands for a thing that is read:
 * `{n}` a count, `{unit}` day to year, `{weekday}` and `{month}` by name, `{day}` a day's number with or without
 * ending, `{dayth}` with its ending, `{nth}` first to last, `{year}`. Numbers in words are figures by then (`spell.ts`).
 */
export interface Tongue {
  readonly language: Language;
  /** January first: the name, its short names, and the misspellings that people write, with spaces between. */
  readonly months: readonly string[];
  /** Sunday first, in the same way. */
  readonly weekdays: readonly string[];
  /** Words for whole numbers, 1 to 99, compounds too. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words for the days of the month, where the language has its own («nineteenth»). */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** «first» to «last» of a month's weekdays; -1 is the last. */
  readonly nths: Readonly<Record<string, number>>;
  /** How spoken clock times and years become figures, tried in this order before single numbers. */
  readonly spoken: readonly Spoken[];
  readonly glue: Glue;
  readonly days: Phrases<DayPhrase>;
  readonly rhythms: Phrases<RhythmPhrase>;
  readonly hours: Phrases<HourPhrase>;
  /** Which half of the day an hour is in: «in the morning», behind the hour. */
  readonly halves: Phrases<Half>;
  readonly clock: Clock;
}

/** Halves of the day, as people say them: an evening begins at four, small hours end at six. */
export type Half =
  'am' | 'pm' | 'morning' | 'afternoon' | 'evening' | 'night' | 'small-hours' | 'midday';

/** Small words round a clock time. */
export interface Clock {
  /** «*around* 8:30». */
  readonly soft: string;
  /** «*at* 8»; `the` where it can be nothing but a time («a *las* 8»). */
  readonly at: string;
  readonly the: string;
  /** «8 *o'clock*». */
  readonly unit: string;
  /** «*from* 8 *to* 11», «*between* 8 *and* 11». */
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly noon: string;
  readonly midnight: string;
  readonly allDay: string;
  readonly notKnown: readonly string[];
}

export type Unit = 'day' | 'week' | 'month' | 'year';

type Phrases<Species extends string> = Readonly<Partial<Record<Species, readonly string[]>>>;

/** `{h}` and `{m}` stand for an hour and for minutes in words or figures; `hour` is 9 in «quarter to ten». */
export interface Spoken {
  readonly phrase: string;
  readonly as: (hour: number, minute: number) => string;
}

/** Small words in and round a written date. */
export interface Glue {
  /** Between day and month: «19 *de* octubre». */
  readonly of: string;
  /** Before a year: «*del año* 2027». */
  readonly year: string;
  /** Before a date: «*on the* 19th». */
  readonly before: string;
  /** Between a weekday and its day: «Tuesday *the* 19th». */
  readonly day: string;
  /** «*from* the 5th *to* the 19th», «*between* the 5th *and* the 19th», «*any day* …». */
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly anyDay: string;
  /** Between two days of which only one can be meant: «19 *or* 26 October». */
  readonly or: string;
  /** Behind a date, in place of its year: «March 15 *of next year*»; `otherYear` where it is not certain which. */
  readonly thisYear: string;
  readonly nextYear: string;
  readonly otherYear: string;
  /** Before a date that is only the end or the beginning of something: «*before* October 19», «*after* …». */
  readonly upTo: string;
  readonly onwards: string;
  /** Before a date that is not the one: «*no longer* on October 19», «*the week of* …». */
  readonly notOn: string;
  /** What may follow a day's bare number, which else counts something («the 2nd floor»). */
  readonly after: string;
  /** Says that a date moved: then «from the 5th to the 19th» is no window. */
  readonly moved: string;
}

export type DayPhrase =
  | 'today'
  | 'tomorrow'
  | 'overmorrow'
  /** So long after today; `idiom` where eight days are a week and fifteen are two, `fortnight` where that is open. */
  | 'ahead'
  | 'idiom'
  /** So long after the coming weekday, or after tomorrow. */
  | 'ahead-of-weekday'
  | 'ahead-of-tomorrow'
  | 'idiom-of-weekday'
  /** The coming one, for certain. */
  | 'coming-weekday'
  /** The coming one unless today is one: a weekday with nothing else. */
  | 'weekday'
  /** This week's or the next week's: opinions differ. */
  | 'next-weekday'
  | 'weekday-of-this-week'
  | 'weekday-of-next-week'
  | 'nth-of-month'
  | 'nth-of-next-month'
  | 'day-of-month'
  | 'day-of-weekday'
  | 'day-of-this-month'
  | 'day-of-next-month'
  | 'any-day'
  | 'same-day'
  /** So long after the date in question. */
  | 'after-same'
  | 'past'
  /** Any day up to that many from today, or the last of them. */
  | 'within'
  /** A count that is no more than about right: the day is asked. */
  | 'about'
  /** Some day of a week or a month: which one is asked. */
  | 'vague';

export type RhythmPhrase =
  | 'every-n'
  | 'every'
  | 'every-other'
  | 'every-weekday'
  | 'every-other-weekday'
  | 'every-nth-weekday'
  | 'every-day-of-month'
  | 'weekly'
  | 'fortnightly'
  | 'monthly'
  | 'quarterly'
  | 'half-yearly'
  | 'yearly';

export type HourPhrase =
  /** Half of the day without an hour of its own: «tomorrow *in the afternoon*». */
  | 'morning'
  | 'afternoon'
  | 'night'
  /** Leaves the hour open and says no more: «early». */
  | 'some-hour'
  /** The hour of the date in question. */
  | 'same-hour';
