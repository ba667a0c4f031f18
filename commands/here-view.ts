import type { Circle } from '../src/domain/circle.ts';
import { current, type KeyDate } from '../src/domain/keydate.ts';
import { teamOf } from '../src/domain/offer.ts';
import {
  alarmAfter,
  endOf,
  leavesAt,
  liveSteps,
  outingOf,
  whereabouts,
  type StepKind,
} from '../src/domain/outing.ts';
import { stampOf } from '../src/domain/overdue.ts';
import { mayDo, maySee, standingOf, type Standing } from '../src/domain/permission.ts';
import { familyPhones, phonesOf } from '../src/domain/phone.ts';
import { later } from '../src/domain/time.ts';
import { comingTo } from '../src/domain/travel.ts';
import { everybody } from '../src/domain/watcher.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { companyLines, leavesLines, phoneLines } from '../src/app/going/say.ts';
import { leaveButton } from '../src/app/outing.ts';
import { token } from '../src/app/token.ts';
import { whosePart } from '../src/app/whose.ts';
import { hourArg } from '../src/text/compose/day.ts';
import { heldArg } from '../src/text/compose/held.ts';
import { whoeverSay } from '../src/text/compose/particulars.ts';
import { timeSay } from '../src/text/when.ts';
import type { Button, Say } from '../src/text/view.ts';

/** The day at a glance: what, when, where to meet, where they are, when they expect to be out, and what then. */
export function card(context: Context, date: KeyDate, before: readonly Say[]): Replies {
  const lines = [...before, ...cardLines(context, date)];
  return [say({ kind: 'notice', say: lines, buttons: rows(context, date) })];
}

function cardLines(context: Context, date: KeyDate): readonly Say[] {
  const { circle, person, now } = context;
  const outing = outingOf(circle, date);
  const { whose } = whosePart(date, context);
  const standing = standingOf(circle, person.id, date, now);
  return [
    { id: 'here-day', args: { when: heldArg(current(date)) } },
    ...(whose ? [{ id: 'detail-whose', args: { who: { say: whoeverSay(whose) } } }] : []),
    ...leavesLines(leavesAt(outing), standing),
    ...meetingLines(circle, date),
    ...companyOf(context, date, standing),
    { id: `here-now-${whereabouts(outing)}` },
    ...waitLines(context, date),
  ];
}

/** For the family who comes along and their numbers; for whoever comes along the family's. */
function companyOf(context: Context, date: KeyDate, standing: Standing): readonly Say[] {
  const { circle, people, person } = context;
  const reading = { people, reader: person.id };
  if (!maySee(standing, 'phone') || !maySee(standing, 'team')) return [];
  const team = comingTo(circle, date);
  if (standing === 'companion') return phoneLines(familyPhones(circle, date.of), reading);
  const phones = phonesOf(
    circle,
    team.map(({ offer }) => offer.by),
  );
  return companyLines({ team, phones }, reading);
}

/** When they are asked whether they are out, and what comes without an answer; of who is out nothing more. */
function waitLines(context: Context, date: KeyDate): readonly Say[] {
  const outing = outingOf(context.circle, date);
  if (whereabouts(outing) === 'out') return [];
  const end = endOf(date, outing);
  const alarm = later(end, alarmAfter(context.circle));
  return [
    { id: 'here-expected', args: { hour: hourArg(end, date) } },
    isWatchedOver(context, date)
      ? { id: 'here-alarm', args: { hour: hourArg(alarm, date) } }
      : { id: 'here-alone' },
  ];
}

/** Whether they may say when to leave: those whose day it is, and who live with them. */
export function mayLeave({ circle, person, now }: Context, date: KeyDate): boolean {
  return mayDo(standingOf(circle, person.id, date, now), 'change-date');
}

/** Whether there is anybody at all who could be told. What nobody would hear must not be promised. */
export function isWatchedOver({ circle, people }: Context, date: KeyDate): boolean {
  return everybody({ circle, people, date }).length > 0;
}

/** Where those meet who go along, and from when on. */
function meetingLines(circle: Circle, date: KeyDate): readonly Say[] {
  const meetings = teamOf(circle, date.id).map(({ need }) => need);
  const [need] = meetings.filter(({ meeting }) => meeting !== '');
  if (!need) return [];
  const place = { typed: need.meeting };
  if (need.from === undefined) return [{ id: 'here-meeting', args: { place } }];
  return [{ id: 'here-meeting-at', args: { place, hour: { say: timeSay(need.from, 'at') } } }];
}

/** What can be said next: all of it, since people skip steps, but what was said already. */
function rows(context: Context, date: KeyDate): Button[][] {
  const { circle } = context;
  const outing = outingOf(circle, date);
  const all = date.of.length > 1;
  const now = whereabouts(outing);
  const button = (is: StepKind): Button => ({
    say: { id: all && is === 'out' ? 'step-all-out' : `say-${is}` },
    token: token('step', date.id, is),
    ...(is === 'out' ? { look: 'main' } : {}),
  });
  const help: Button = {
    say: { id: 'say-help' },
    token: token('sos', date.id),
    look: 'danger',
  };
  const going = (['on-my-way', 'arrived', 'in'] as const).filter((is) => is !== now);
  const change = [
    { say: { id: 'expect-change' }, token: token('expect', date.id) },
    { say: { id: 'alarm-change' }, token: token('alarm', date.id) },
    ...(now === 'nowhere' && mayLeave(context, date)
      ? [leaveButton(date, leavesAt(outing) !== undefined)]
      : []),
  ];
  if (now === 'out') return [[help]];
  return [
    going.slice(0, 2).map(button),
    [...going.slice(2), 'out' as const].map(button),
    [help],
    change,
  ];
}

/** What comes of a step: what happens next, all that can be said now, and the way back. */
export function thanks(context: Context, date: KeyDate, is: StepKind): Replies[number] {
  const outing = outingOf(context.circle, date);
  const last = liveSteps(outing.steps).at(-1);
  const undo: Button[][] = last
    ? [[{ say: { id: 'step-undo' }, token: token('unstep', date.id, stampOf(last.at)) }]]
    : [];
  const done = { say: { id: 'date-tell' }, token: token('done', date.id), look: 'main' } as const;
  const next = is === 'out' ? [[done]] : is === 'help' ? [] : rows(context, date);
  return say({ kind: 'notice', say: thanksLines(context, date, is), buttons: [...next, ...undo] });
}

function thanksLines(context: Context, date: KeyDate, is: StepKind): readonly Say[] {
  const end = endOf(date, outingOf(context.circle, date));
  switch (is) {
    case 'out':
      return [{ id: 'out-thanks' }];
    case 'not-yet':
      return [{ id: 'out-wait' }, { id: 'out-again', args: { hour: hourArg(end, date) } }];
    case 'help':
      return [{ id: isWatchedOver(context, date) ? 'help-told' : 'help-alone' }];
    case 'on-my-way':
    case 'arrived':
    case 'in':
      return [{ id: `said-${is}` }, { id: 'here-expected', args: { hour: hourArg(end, date) } }];
  }
}
