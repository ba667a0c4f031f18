import type { KeyDateKind, KeyDateOutcome } from './keydate.ts';

/**
 * How each kind of date can have gone, as its buttons are shown: two to a row, eight at most. Whoever would
 * rather not say is never left without a way on.
 */
export const ASKED: Readonly<Record<KeyDateKind, readonly KeyDateOutcome[]>> = {
  'check-in': ['went', 'postponed', 'missed', 'detained', 'rather-not'],
  hearing: [
    'went',
    'postponed',
    'granted',
    'denied',
    'ordered-removed',
    'detained',
    'missed',
    'rather-not',
  ],
  removal: ['postponed', 'granted', 'detained', 'went', 'rather-not'],
  deadline: ['filed', 'postponed', 'missed', 'rather-not'],
  expiry: ['granted', 'denied', 'rather-not'],
  appointment: ['went', 'postponed', 'missed', 'rather-not'],
};

/** Where an outcome leads on to. */
export type Onward =
  /** The next date of the same kind; it is on the paper, or nobody knows it yet. */
  | 'next'
  | 'not-yet'
  /** This very date has another day now; or it was put off, and nobody knows to when. */
  | 'new-day'
  | 'no-day'
  /** Until when something is granted: two years as a guess to be confirmed, a day to be said, or without an end. */
  | 'two-years'
  | 'last-day'
  | 'no-end'
  /** The time limits that begin to run. */
  | 'limits'
  /** A day to be gone or to report; or it may be any day now. */
  | 'leave'
  | 'any-day'
  | 'later';

/** What is asked once an outcome was said: the sentence `then-<ask>`, where it can lead on to, and which of these typed words mean. */
export interface Sequel {
  readonly ask: 'next' | 'missed' | 'moved' | 'more-time' | 'until' | 'renewed' | Hard;
  readonly onward: readonly [Onward, ...(readonly Onward[])];
  readonly typed: Onward;
}

type Hard = 'denied' | 'ordered' | 'refused' | 'absent' | 'late';

const NEXT: Sequel = { ask: 'next', onward: ['next', 'not-yet'], typed: 'next' };
const MISSED: Sequel = { ask: 'missed', onward: ['next', 'not-yet'], typed: 'next' };
const MOVED: Sequel = { ask: 'moved', onward: ['new-day', 'no-day'], typed: 'new-day' };
const MORE_TIME: Sequel = { ask: 'more-time', onward: ['new-day', 'no-day'], typed: 'new-day' };
const UNTIL: Sequel = {
  ask: 'until',
  onward: ['two-years', 'last-day', 'no-end'],
  typed: 'last-day',
};
const RENEWED: Sequel = { ask: 'renewed', onward: ['two-years', 'last-day'], typed: 'last-day' };
const DENIED: Sequel = { ask: 'denied', onward: ['limits', 'next', 'later'], typed: 'next' };
const ORDERED: Sequel = {
  ask: 'ordered',
  onward: ['limits', 'leave', 'any-day', 'later'],
  typed: 'leave',
};
const REFUSED: Sequel = {
  ask: 'refused',
  onward: ['leave', 'any-day', 'limits', 'later'],
  typed: 'leave',
};
const ABSENT: Sequel = { ask: 'absent', onward: ['limits', 'next', 'later'], typed: 'next' };
const LATE: Sequel = { ask: 'late', onward: ['limits', 'later'], typed: 'next' };

/** What each outcome leads to. What is not here leads to silence: nothing more is asked and nothing is said. */
const SEQUELS: Readonly<Record<KeyDateKind, Readonly<Partial<Record<KeyDateOutcome, Sequel>>>>> = {
  'check-in': { went: NEXT, postponed: MOVED, missed: MISSED, 'rather-not': NEXT },
  hearing: {
    went: NEXT,
    postponed: MOVED,
    granted: UNTIL,
    denied: DENIED,
    'ordered-removed': ORDERED,
    missed: ABSENT,
    'rather-not': NEXT,
  },
  removal: { postponed: MOVED, granted: UNTIL, 'rather-not': NEXT },
  deadline: { postponed: MORE_TIME, missed: LATE, 'rather-not': NEXT },
  expiry: { granted: RENEWED, denied: REFUSED, 'rather-not': NEXT },
  appointment: { went: NEXT, postponed: MOVED, missed: MISSED, 'rather-not': NEXT },
};

/** What is asked next; undefined for silence. */
export function sequelOf(kind: KeyDateKind, outcome: KeyDateOutcome): Sequel | undefined {
  return SEQUELS[kind][outcome];
}

/**
 * Whether the date is over with it. One that was put off, and a permit that was granted again, go on as the same
 * date with another day, so that its history stays with it and nothing is silent before that day is known.
 */
export function isOver(kind: KeyDateKind, outcome: KeyDateOutcome): boolean {
  return outcome !== 'postponed' && !(kind === 'expiry' && outcome === 'granted');
}

/** Outcomes that change what everybody of the family has to do; of the others nobody else is told. */
export const GRAVE: readonly KeyDateOutcome[] = [
  'granted',
  'denied',
  'ordered-removed',
  'detained',
];
