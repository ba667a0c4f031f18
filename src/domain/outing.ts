import type { Circle } from './circle.ts';
import type { KeyDateId, PersonId } from './id.ts';
import { current, overAt, startOf, versionOf, type KeyDate } from './keydate.ts';
import { ladderOf } from './ladder.ts';
import { expectedEnd } from './reminder.ts';
import { DAY, HOUR, MINUTE, instantOf, later, type ClockTime, type Instant } from './time.ts';

/** What is said on the day. `not-yet` answers «are you out?»; `help` starts the alarm at once. */
export const STEPS = ['on-my-way', 'arrived', 'in', 'not-yet', 'out', 'help'] as const;
export type StepKind = (typeof STEPS)[number];

/** Who said what when. One that was a mistake stays, with the instant at which it was taken back. */
export interface Step {
  readonly is: StepKind;
  readonly by: PersonId;
  readonly at: Instant;
  readonly undone?: Instant;
}

/**
 * What was said of one date on its day, in the order in which it was said; kept as proof that they were there.
 * It belongs to one version: a date that moved is gone to anew.
 */
export interface Outing {
  readonly date: KeyDateId;
  readonly version: number;
  readonly steps: readonly Step[];
  /** When they expect to be out, as they said the evening before. */
  readonly expected?: Instant;
  /** When they leave home, as they said, on that day and on the clocks of the place; never a guess of ours. */
  readonly leaves?: ClockTime;
}

/** Where those are whose date it is, as far as anybody said; `nowhere` before the first step. */
export type Whereabouts = Exclude<StepKind, 'not-yet' | 'help'> | 'nowhere';

/** So many minutes after the expected end all who may know are told. Two hours: Notifica, Border Buddy. */
export const ALARM_AFTER = 120;
/** What a circle can choose from, in minutes. */
export const ALARM_CHOICES = [60, 90, 120, 180] as const;
export type AlarmAfter = (typeof ALARM_CHOICES)[number];
/** «Not yet» puts the question off by so much. */
export const NOT_YET = HOUR;
/** From when on a day can be spoken of as begun, and until when after the expected end. */
const BEFORE = 12 * HOUR;
const AFTER = DAY;

/** How long this circle waits after the expected end, in ms. */
export function alarmAfter({ alarm = ALARM_AFTER }: Circle): number {
  return alarm * MINUTE;
}

/** What was said of the date as it is now; an empty outing when nothing was. */
export function outingOf(circle: Circle, date: KeyDate): Outing {
  return outingAt(circle, date, versionOf(date));
}

/** The same of an earlier version of it. */
export function outingAt({ outings = [] }: Circle, date: KeyDate, version: number): Outing {
  const held = outings.find((one) => one.date === date.id && one.version === version);
  return held ?? { date: date.id, version, steps: [] };
}

/** Everything that was said of any version of it, oldest first: proof of who was where. */
export function attendanceOf({ outings = [] }: Circle, date: KeyDate): readonly Step[] {
  return outings.filter((one) => one.date === date.id).flatMap(({ steps }) => liveSteps(steps));
}

export function withOuting(circle: Circle, outing: Outing): Circle {
  const others = (circle.outings ?? []).filter(
    ({ date, version }) => date !== outing.date || version !== outing.version,
  );
  return { ...circle, outings: [...others, outing] };
}

/** Those that were not taken back. */
export function liveSteps(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ undone }) => undone === undefined);
}

/** The circle after this was said; unchanged when it says again what was said last. */
export function withStep(circle: Circle, date: KeyDate, step: Step): Circle {
  const outing = outingOf(circle, date);
  const last = liveSteps(outing.steps).at(-1);
  if (last?.is === step.is && step.is !== 'not-yet') return circle;
  return withOuting(circle, { ...outing, steps: [...outing.steps, step] });
}

/** The circle after the step that was said at that instant was taken back; unchanged when there is none. */
export function withoutStep(circle: Circle, date: KeyDate, { said, at }: TakenBack): Circle {
  const outing = outingOf(circle, date);
  const steps = outing.steps.map((step) =>
    step.at === said && step.undone === undefined ? { ...step, undone: at } : step,
  );
  return withOuting(circle, { ...outing, steps });
}

export interface TakenBack {
  /** When the step was said. */
  readonly said: Instant;
  /** When it was taken back. */
  readonly at: Instant;
}

/** The circle after they said when they expect to be out. */
export function withExpected(circle: Circle, date: KeyDate, expected: Instant): Circle {
  return withOuting(circle, { ...outingOf(circle, date), expected });
}

/** The circle after they said when they leave; `undefined` takes it back. */
export function withLeaving(circle: Circle, date: KeyDate, leaves: ClockTime | undefined): Circle {
  const { leaves: _, ...outing } = outingOf(circle, date);
  return withOuting(circle, { ...outing, ...(leaves !== undefined && { leaves }) });
}

/** When they leave home; undefined while nobody said so. */
export function leavesAt({ leaves }: Outing): ClockTime | undefined {
  return leaves;
}

/** Whether leaving at that time brings them there before their hour; where no hour is known, any time may. */
export function leavesInTime(date: KeyDate, leaves: ClockTime): boolean {
  const { when } = current(date);
  if (when.time.is !== 'at' && when.time.is !== 'window') return true;
  return instantOf(when.date, leaves, when.zone) < startOf(when);
}

export function whereabouts({ steps }: Outing): Whereabouts {
  const moves = liveSteps(steps).flatMap(({ is }) =>
    is === 'not-yet' || is === 'help' ? [] : [is],
  );
  return moves.at(-1) ?? 'nowhere';
}

/** Whether help was asked for, and nobody said since that they are out. */
export function helpIn({ steps }: Outing): Step | undefined {
  const live = liveSteps(steps);
  const out = live.findLastIndex(({ is }) => is === 'out');
  return live.slice(out + 1).findLast(({ is }) => is === 'help');
}

/** The step with which they were out; undefined while they are not. */
export function outIn(outing: Outing): Step | undefined {
  if (whereabouts(outing) !== 'out' || helpIn(outing)) return undefined;
  return liveSteps(outing.steps).findLast(({ is }) => is === 'out');
}

/** When they are taken to be out: as they said, or as long as such a date usually takes. */
export function firstEnd(date: KeyDate, { expected }: Outing): Instant {
  return expected ?? expectedEnd(current(date).when);
}

/** The newest end: «not yet» puts it off. */
export function endOf(date: KeyDate, outing: Outing): Instant {
  const put = liveSteps(outing.steps).findLast(({ is }) => is === 'not-yet');
  const first = firstEnd(date, outing);
  return put && later(put.at, NOT_YET) > first ? later(put.at, NOT_YET) : first;
}

/** Whether somebody goes to such a date, to a known place on a known day, and is waited for. */
export function isGoneTo(date: KeyDate): boolean {
  return date.state.is === 'ahead' && ladderOf(date).includes('out');
}

/** Whether its day has come, or has passed and they may still not be out. */
export function isUnderWay(circle: Circle, date: KeyDate, now: Instant): boolean {
  const from = later(startOf(current(date).when), -BEFORE);
  const until = later(endOf(date, outingOf(circle, date)), AFTER);
  return isGoneTo(date) && now >= from && now < until;
}

/** The instant after which an expected end would be no answer any more: it has to be after the hour. */
export function mayExpect(date: KeyDate, expected: Instant): boolean {
  const { when } = current(date);
  return expected > startOf(when) && expected <= later(overAt(when), DAY);
}
