import { DAY, MINUTE } from './time.ts';

/**
 * How long what is kept, in ms. docs/retention.md says the same to people, row by row, and a test holds the two against
 * each other and asks for a test at the boundary of each. All of it is judgement but `rests`, which is promised to the
 * families: what nobody needs any more can be taken from nobody.
 */
export const LASTING = {
  /** After the last date of a circle its family is asked whether all shall be kept. */
  rests: 30 * DAY,
  /** So long they have to answer. */
  answer: 7 * DAY,
  /** Who wants it kept is asked again. */
  keep: 180 * DAY,
  /** After a date that is over: what was said of it to whom, what help was wanted and who gave it. */
  told: 90 * DAY,
  /** The date itself, what it was before, and who was there: over a whole year, so that a yearly check-in is there at the next. */
  history: 400 * DAY,
  /** Who was in custody and what was done, after they are out; and who read what of the emergency plan. */
  custody: 400 * DAY,
  /** Somebody in no circle, who runs and follows nothing. */
  alone: 30 * DAY,
  /** Somebody who never finished the first contact. */
  unfinished: 7 * DAY,
  /** A half-filled form, after its last question. */
  draft: 7 * DAY,
  /** What supporters may see of a date, after it. */
  access: 7 * DAY,
  /** How a companion says it was. */
  report: 30 * DAY,
  /** Hours that somebody gave count that long. */
  hours: 30 * DAY,
  /** A code that joins one's own second account. */
  link: 10 * MINUTE,
  /** A code to pass on to somebody. */
  invitation: 2 * DAY,
  /** News that could not be told. */
  news: 30 * DAY,
  /** Who answered to a rally, after it; a count stays. */
  rsvp: 14 * DAY,
  /** Who did what of an action, and whose turn it was to call; a count stays. */
  deed: 30 * DAY,
  /** Followers of a campaign that closed with last words, for these to be told. */
  farewell: 14 * DAY,
  /** The same of one that closed without a word. */
  closing: 7 * DAY,
} as const satisfies Readonly<Record<string, number>>;
