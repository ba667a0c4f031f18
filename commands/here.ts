import { dateOfId } from '../src/domain/circle.ts';
import { stepIn } from '../src/domain/entry/step.ts';
import { keyDateId } from '../src/domain/id.ts';
import { current, startOf, versionOf, type KeyDate } from '../src/domain/keydate.ts';
import {
  ALARM_CHOICES,
  isGoneTo,
  isUnderWay,
  liveSteps,
  mayExpect,
  outingOf,
  whereabouts,
  withExpected,
  withStep,
  withoutStep,
  type AlarmAfter,
  type Step,
  type StepKind,
} from '../src/domain/outing.ts';
import { stampOf } from '../src/domain/overdue.ts';
import { mayDo, standingOf, type Deed } from '../src/domain/permission.ts';
import { HOUR, instant, later, localOf, type Instant } from '../src/domain/time.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import { timeSay } from '../src/text/when.ts';
import type { Button, Say } from '../src/text/view.ts';
import { leaveby } from './form/leaveby.ts';
import { card, isWatchedOver, mayLeave, thanks } from './here-view.ts';

/** How long a step can be taken back from the message that thanked for it. */
const UNDO = 12 * HOUR;

/** /here: on the day, where they are, in one tap; for those who go and for whoever goes along. */
export default defineCommand({
  name: 'here',
  listed: 'everyone',
  forms: [leaveby],
  run: (context, { words }) => Promise.resolve(today(context, words)),
  presses: {
    here: (context, [id]) => withDay(context, id, (date) => card(context, date, [])),
    step: (context, [id, is]) => onDay(context, id, (date) => takeStep(context, date, stepOf(is))),
    out: (context, [id]) => onDay(context, id, (date) => takeStep(context, date, 'out')),
    notout: (context, [id]) => onDay(context, id, (date) => takeStep(context, date, 'not-yet')),
    sos: (context, [id]) => onDay(context, id, (date) => askHelp(context, date)),
    unstep: (context, [id, at]) => withDay(context, id, (date) => takeBack(context, date, at)),
    expect: (context, [id, at]) => withDay(context, id, (date) => expectEnd(context, date, at)),
    leaveby: (context, [id]) => withDay(context, id, (date) => askLeave(context, date)),
    alarm: (context, [id, after]) => withDay(context, id, (date) => setAlarm(context, date, after)),
  },
});

type OnDay = (date: KeyDate) => Replies | Promise<Replies>;

/** The date that a button names, for those who go and whoever goes along; for all others it is nothing. */
async function withDay(context: Context, part: string | undefined, go: OnDay): Promise<Replies> {
  const id = keyDateId(part ?? '');
  const date = id && dateOfId(context.circle, id);
  if (!date || !mayGo(context, date)) return nothing('here-none');
  return isGoneTo(date) ? go(date) : nothing('here-over');
}

/** The same on its day only: a button of an old message must not silence a day that is still to come. */
function onDay(context: Context, part: string | undefined, go: OnDay): Promise<Replies> {
  return withDay(context, part, (date) =>
    isUnderWay(context.circle, date, context.now)
      ? go(date)
      : card(context, date, [{ id: 'here-not-today' }]),
  );
}

function mayGo(context: Context, date: KeyDate): boolean {
  return may(context, date, 'go-out');
}

function may({ circle, person, now }: Context, date: KeyDate, deed: Deed): boolean {
  return mayDo(standingOf(circle, person.id, date, now), deed);
}

/** What somebody of this circle has before them today, nearest first. */
function today(context: Context, words: string): Replies | Promise<Replies> {
  const { circle, now } = context;
  const dates = circle.dates
    .filter((date) => isUnderWay(circle, date, now) && mayGo(context, date))
    .sort((a, b) => startOf(current(a).when) - startOf(current(b).when));
  const [first, second] = dates;
  if (!first) return nothing('here-none');
  if (!second) {
    const told = toldBy(context, first, words);
    return told ? takeStep(context, first, told) : card(context, first, []);
  }
  const button = (date: KeyDate): Button => ({
    say: { id: 'here-one', args: { hour: { say: hourOf(date) } } },
    token: token('here', date.id),
  });
  const buttons = dates.slice(0, 5).map((date) => [button(date)]);
  return [say({ kind: 'question', ask: { id: 'here-which' }, buttons })];
}

/**
 * The step that they say in own words of a way that is theirs alone. Before the hour, «ya salí» of somebody who was not
 * there yet may be leaving home: a false «out» would silence the alarm, so it is not taken.
 */
function toldBy({ circle, person, now }: Context, date: KeyDate, words: string) {
  const told = stepIn(words);
  if (date.of.some((one) => one !== person.id)) return undefined;
  const where = whereabouts(outingOf(circle, date));
  const wasThere = where === 'arrived' || where === 'in' || startOf(current(date).when) <= now;
  return where === 'out' || (told === 'out' && !wasThere) ? undefined : told;
}

function hourOf(date: KeyDate): Say {
  const { when } = current(date);
  return timeSay(localOf(startOf(when), when.zone).time);
}

function stepOf(is: string | undefined): StepKind | undefined {
  return (['on-my-way', 'arrived', 'in', 'out', 'help'] as const).find((one) => one === is);
}

/** Kept before it is said to be; the plan tells those at home, or calms them. */
async function takeStep(
  context: Context,
  date: KeyDate,
  is: StepKind | undefined,
): Promise<Replies> {
  if (!is || (is === 'help' && !may(context, date, 'raise-alarm'))) return card(context, date, []);
  const step: Step = { is, by: context.person.id, at: context.now };
  const after = await context.changeCircle((circle) => {
    const held = dateOfId(circle, date.id);
    return held && isGoneTo(held) ? withStep(circle, held, step) : circle;
  });
  const held = dateOfId(after.circle, date.id) ?? date;
  return [thanks(after, held, is)];
}

/** Once asked again, since it calls everybody; nothing is said to anybody before the yes. */
function askHelp(context: Context, date: KeyDate): Replies {
  if (!may(context, date, 'raise-alarm')) return card(context, date, []);
  const alone = isWatchedOver(context, date) ? '' : '-alone';
  return [
    say({
      kind: 'question',
      ask: { id: `help-ask${alone}` },
      buttons: [
        [
          {
            say: { id: `help-yes${alone}` },
            token: token('step', date.id, 'help'),
            look: 'danger',
          },
        ],
        [{ say: { id: 'help-no' }, token: token('here', date.id) }],
      ],
    }),
  ];
}

/** Only the step that its message thanked for, and only for a while: later, what happened is proof. */
async function takeBack(
  context: Context,
  date: KeyDate,
  stamp: string | undefined,
): Promise<Replies> {
  const step = liveSteps(outingOf(context.circle, date).steps).find(
    ({ at }) => stampOf(at) === stamp,
  );
  if (!step || context.now - step.at >= UNDO) return card(context, date, [{ id: 'step-late' }]);
  const said = { said: step.at, at: context.now };
  const after = await context.changeCircle((circle) => withoutStep(circle, date, said));
  return card(after, date, [{ id: 'step-undone' }]);
}

/** The ends to choose from, in hours after the hour of the date. */
const LASTS = [1, 2, 3, 4, 6] as const;

async function expectEnd(
  context: Context,
  date: KeyDate,
  stamp: string | undefined,
): Promise<Replies> {
  const expected = instantFrom(stamp);
  if (expected === undefined || !mayExpect(date, expected)) return askEnd(date);
  const version = versionOf(date);
  const after = await context.changeCircle((circle) => {
    const held = dateOfId(circle, date.id);
    return held && versionOf(held) === version ? withExpected(circle, held, expected) : circle;
  });
  return card(after, date, [{ id: 'expect-saved' }]);
}

function askEnd(date: KeyDate): Replies {
  const { when } = current(date);
  const button = (hours: number): Button => {
    const at = later(startOf(when), hours * HOUR);
    return {
      say: timeSay(localOf(at, when.zone).time),
      token: token('expect', date.id, stampOf(at)),
    };
  };
  const buttons = [
    LASTS.slice(0, 2).map(button),
    LASTS.slice(2, 4).map(button),
    LASTS.slice(4).map(button),
  ];
  return [say({ kind: 'question', ask: { id: 'expect-ask' }, buttons })];
}

function instantFrom(stamp: string | undefined): Instant | undefined {
  if (!stamp || !/^[0-9a-z]{1,12}$/.test(stamp)) return undefined;
  return instant(parseInt(stamp, 36));
}

/** When they leave; the family's to say. */
function askLeave(context: Context, date: KeyDate): Replies | Promise<Replies> {
  if (!mayLeave(context, date)) return nothing('family-only');
  return context.open(leaveby.name, { id: date.id, version: versionOf(date) });
}

/** How long the circle waits before all are told; the family's to say. */
async function setAlarm(
  context: Context,
  date: KeyDate,
  chosen: string | undefined,
): Promise<Replies> {
  const { circle, person } = context;
  const isFamily = standingOf(circle, person.id) === 'family' || date.of.includes(person.id);
  if (!isFamily) return nothing('family-only');
  const alarm = ALARM_CHOICES.find((minutes) => String(minutes) === chosen);
  if (!alarm)
    return [say({ kind: 'question', ask: { id: 'alarm-ask' }, buttons: alarmRows(date) })];
  const after = await context.changeCircle((one) => ({ ...one, alarm }));
  return card(after, date, [{ id: 'alarm-saved' }]);
}

function alarmRows(date: KeyDate): Button[][] {
  return ALARM_CHOICES.map((minutes: AlarmAfter) => [
    {
      say: { id: 'alarm-after', args: { minutes } },
      token: token('alarm', date.id, String(minutes)),
    },
  ]);
}

/** That there is nothing to say here, and the way to what there is. */
function nothing(id: string): Replies {
  const dates = { say: { id: 'help-dates' }, token: 'v1:run:dates' } as const;
  return [say({ kind: 'notice', say: [{ id }], buttons: [[dates]] })];
}
