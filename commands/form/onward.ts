import { assumedNext } from '../../src/domain/assumed.ts';
import { addCalendarMonths } from '../../src/domain/calendar.ts';
import { dateOfId, draftOf, withDate, withDraft } from '../../src/domain/circle.ts';
import { putOff, withoutOutcome } from '../../src/domain/close.ts';
import { monthsIn } from '../../src/domain/entry/span.ts';
import { keyDateId } from '../../src/domain/id.ts';
import {
  current,
  type KeyDate,
  type KeyDateOutcome,
  type Rhythm,
} from '../../src/domain/keydate.ts';
import type { Onward, Sequel } from '../../src/domain/outcome.ts';
import { dayOf, type LocalDate } from '../../src/domain/time.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import type { Answers } from '../../src/app/form.ts';
import { token } from '../../src/app/token.ts';
import type { Button } from '../../src/text/view.ts';
import { assumedReply } from './assumed.ts';
import { phoneReplies } from './phone.ts';

/** What is done wherever an outcome leads on to: mostly a form is opened with all that is known already. */

export interface Asked {
  readonly date: KeyDate;
  readonly outcome: KeyDateOutcome;
  readonly sequel: Sequel;
}

export interface Step {
  readonly onward: Onward;
  /** Typed instead of pressing a button: the day, or for how long. */
  readonly words?: string;
  /** The day that the button showed. */
  readonly day?: LocalDate;
}

export function go(context: Context, asked: Asked, step: Step): Promise<Replies> {
  const { date } = asked;
  switch (step.onward) {
    case 'next':
      return openDay(context, { form: 'add', answers: nextAnswers(date) }, step);
    case 'leave':
      return openDay(
        context,
        { form: 'add', answers: { kind: 'removal', of: [...date.of] } },
        step,
      );
    case 'new-day':
      return openDay(context, { form: 'changed', answers: sameAnswers(date) }, step);
    case 'two-years':
    case 'last-day':
      return openUntil(context, asked, step);
    case 'any-day':
      return context.open('add', anyDayAnswers(context, date));
    case 'no-day':
      return leaveOpen(context, date);
    case 'limits':
      return context.open('deadline', { about: date.id, ...eventOf(asked) });
    case 'not-yet':
      return assume(context, date, undefined);
    case 'no-end':
    case 'later':
      return thanks(context, date);
  }
}

interface Opened {
  readonly form: 'add' | 'changed';
  readonly answers: Answers;
}

/** Asks the day, or understands the words that were typed for it. */
function openDay(context: Context, { form, answers }: Opened, { words }: Step): Promise<Replies> {
  return words === undefined
    ? context.open(form, answers)
    : context.open(form, answers, { field: 'date', words });
}

/** The next date begins with the same kind, people and place; all can be changed on its read-back. */
function nextAnswers(date: KeyDate): Answers {
  const { place, when } = current(date);
  return {
    kind: date.kind,
    of: [...date.of],
    after: date.id,
    ...(place !== '' && { place, zone: when.zone }),
    ...(date.rhythm && { rhythm: { ...date.rhythm } }),
  };
}

function sameAnswers(date: KeyDate): Answers {
  return { id: date.id, kind: date.kind, note: current(date).note };
}

/** The months that a stay, a permit or a deferral is mostly granted for; a guess, always to be confirmed. */
const TWO_YEARS = 24;

/** A permit that ends goes on as the same date with a new last day; anything else that is granted begins one. */
function openUntil(context: Context, { date }: Asked, step: Step): Promise<Replies> {
  const { when, place } = current(date);
  const day = step.day ?? dayAfter(step.words, dayOf(context.now, when.zone));
  const isRenewed = date.kind === 'expiry';
  const answers: Answers = {
    ...(isRenewed
      ? { ...sameAnswers(date), place }
      : { kind: 'expiry', of: [...date.of], place: '' }),
    zone: when.zone,
    time: { is: 'all-day' },
    ...(day && { date: day }),
  };
  const form = isRenewed ? 'changed' : 'add';
  return openDay(context, { form, answers }, day ? { onward: step.onward } : step);
}

/** The day that «2 years» mean; undefined for words that name a day, or nothing. */
function dayAfter(words: string | undefined, today: LocalDate): LocalDate | undefined {
  const months = monthsIn(words ?? '');
  return months === undefined ? undefined : addCalendarMonths(today, months);
}

/** The guess of an end, counted from today where the date is. */
export function twoYearsFrom({ now }: Context, date: KeyDate): LocalDate {
  return addCalendarMonths(dayOf(now, current(date).when.zone), TWO_YEARS);
}

/** The letter gives no day: it may be any day from now on. */
function anyDayAnswers({ now }: Context, date: KeyDate): Answers {
  const { zone } = current(date).when;
  return {
    kind: 'removal',
    of: [...date.of],
    date: dayOf(now, zone),
    until: 'unknown',
    time: { is: 'unknown' },
    place: '',
    zone,
  };
}

/** Which time limits begin; where that is not certain, the form asks what happened. */
function eventOf({ date, outcome }: Asked): Answers {
  if (date.kind !== 'hearing') return {};
  return { event: outcome === 'missed' ? 'absent' : 'denied' };
}

/**
 * Put off, and nobody knows to when. A last day stays as it is all the same: the day that is on paper is the safe
 * one.
 */
async function leaveOpen(context: Context, date: KeyDate): Promise<Replies> {
  const isLastDay = date.kind === 'deadline';
  const said = { by: context.person.id, at: context.now };
  const today = dayOf(context.now, current(date).when.zone);
  const after = await context.changeCircle((circle) => {
    const held = dateOfId(circle, date.id);
    const open = held?.state.is === 'ahead' && !isLastDay;
    const put = open ? withDate(circle, putOff(held, said, today)) : circle;
    return withDraft(put, context.person.id, undefined);
  });
  const know = { say: { id: 'onward-know' }, token: token('changed', date.id) };
  const id = isLastDay ? 'then-old-day' : 'then-unknown';
  const told = say({ kind: 'notice', say: [{ id }], buttons: [[know]] });
  return [told, ...phoneReplies(context, after)];
}

/** Reckons with the rhythm's next day, marked as such, or says thanks where no rhythm is known. */
export async function assume(
  context: Context,
  date: KeyDate,
  rhythm: Rhythm | undefined,
): Promise<Replies> {
  const { circle, person, now } = context;
  const id = keyDateId(draftOf(circle, person.id)?.id ?? context.chance.word(10))!;
  const before = rhythm ? { ...date, rhythm } : date;
  const next = assumedNext(before, { id, by: person.id, at: now });
  if (!next) return thanks(context, date);
  const saved = await context.changeCircle((one) =>
    withDraft(withDate(one, next), person.id, undefined),
  );
  return assumedReply(saved, before, next);
}

async function thanks(context: Context, date: KeyDate): Promise<Replies> {
  await context.drop();
  return [say({ kind: 'notice', say: [{ id: 'then-thanks' }], buttons: undoRow(date) })];
}

/** Bound to that very outcome: pressed after another one was said, it does nothing. */
export function undoRow({ id, state }: KeyDate): readonly (readonly Button[])[] {
  if (state.is !== 'done') return [];
  return [[{ say: { id: 'onward-undo' }, token: token('undo', id, state.at.toString(36)) }]];
}

/** The outcome is taken back, with all that ended with it, and is asked again. */
export async function undone(context: Context, { id, state }: KeyDate): Promise<Replies> {
  const now =
    state.is === 'done'
      ? await context.changeCircle((circle) => withoutOutcome(circle, id, state.at))
      : context;
  const asked = await now.open('done', { id });
  const told = say({ kind: 'notice', say: [{ id: 'then-undone' }] });
  return [told, ...phoneReplies(context, now), ...asked];
}
