import type { Circle } from '../src/domain/circle.ts';
import { dateOfId, withDate } from '../src/domain/circle.ts';
import { mayTick, openCustodies } from '../src/domain/custody.ts';
import { isDisputed, mayMove } from '../src/domain/dispute.ts';
import { keyDateId } from '../src/domain/id.ts';
import { attendanceOf } from '../src/domain/outing.ts';
import { current, overAt, startOf, versionOf, type KeyDate } from '../src/domain/keydate.ts';
import { mayDo, maySee, standingOf } from '../src/domain/permission.ts';
import type { Instant } from '../src/domain/time.ts';
import { unsavedOf } from '../src/domain/unsaved.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { lookings, settling } from '../src/app/button.ts';
import { saidOf, unnamed } from '../src/app/outing.ts';
import { reachOf } from '../src/app/reach.ts';
import { token } from '../src/app/token.ts';
import { unsavedQuestion } from '../src/app/unsaved.ts';
import { provenanceOf, whoOf, whoseOf } from '../src/app/whose.ts';
import { heldArg } from '../src/text/compose/held.ts';
import type { Button, Listed } from '../src/text/view.ts';
import { changed } from './form/changed.ts';

/** How many dates are shown at once: what Discord's components hold, and what a phone shows without tiring. */
const AT_ONCE = 5;

/** /dates: what is ahead, nearest first, each with what can be done with it. */
export default defineCommand({
  name: 'dates',
  listed: 'everyone',
  forms: [changed],
  run: async (context, { words }) => cardNamed(context, words) ?? list(context, 0),
  presses: {
    more: (context, [from]) => list(context, Number(from) || 0),
    card: (context, [id]) => withSeenDate(context, id, (date) => [cardOf(context, date)]),
    file: (context, [id]) =>
      withSeenDate(context, id, (date) => [say({ kind: 'calendar', dates: [date] })]),
    changed: (context, [id]) => withSeenDate(context, id, (date) => askChange(context, date)),
    off: (context, [id]) => withKeyDate(context, id, askOff),
    offyes: (context, [id]) => withKeyDate(context, id, (date) => callOff(context, date)),
    keep: (context, [id]) => withKeyDate(context, id, (date) => [cardOf(context, date)]),
  },
});

/** One date, when a form says which. */
function cardNamed(context: Context, words: string): Replies | undefined {
  const id = keyDateId(words);
  const date = id && dateOfId(context.circle, id);
  return date && knowsCase(context, date) ? [cardOf(context, date)] : undefined;
}

type WithDate = (date: KeyDate) => Replies | Promise<Replies>;

/**
 * Finds a date by what a button carries, for whoever may say what holds: those whose it is and their family. A
 * date of another circle, or none, gets the same answer.
 */
export function withKeyDate(
  context: Context,
  part: string | undefined,
  go: WithDate,
): Promise<Replies> {
  return withSeenDate(context, part, (date) =>
    mayMove(context.circle, date, context.person.id)
      ? go(date)
      : [say({ kind: 'notice', say: [{ id: 'family-only' }] })],
  );
}

/** The same for whoever may see it, and say that it moved. */
export async function withSeenDate(
  context: Context,
  part: string | undefined,
  go: WithDate,
): Promise<Replies> {
  const { circle } = context;
  const id = keyDateId(part ?? '');
  const date = id && dateOfId(circle, id);
  if (!date || !knowsCase(context, date)) {
    return [say({ kind: 'notice', say: [{ id: 'date-gone' }] }), ...(await list(context, 0))];
  }
  return go(date);
}

/** Whether they may open the card: family, coordinator and lawyer, who may say that it moved. */
function knowsCase({ circle, person, now }: Context, date: KeyDate): boolean {
  return mayDo(standingOf(circle, person.id, date, now), 'say-moved');
}

/** Who helps sees what help is about instead, and as much of it as they need. */
async function list(context: Context, from: number): Promise<Replies> {
  const standing = standingOf(context.circle, context.person.id);
  return standing === 'supporter' ? context.run('accompany') : ahead(context, from);
}

function ahead(context: Context, from: number): Replies {
  const dates = openDates(context.circle, context.now).filter((date) => knowsCase(context, date));
  const unsaved = from === 0 ? unsavedOf(context.circle, context.person.id) : undefined;
  const begun = unsaved ? [say(unsavedQuestion(unsaved.id))] : [];
  if (dates.length === 0) return unsaved ? begun : [noneYet(context)];
  const shown = dates.slice(from, from + AT_ONCE);
  const more = Math.max(0, dates.length - from - shown.length);
  const next = {
    say: { id: 'dates-more' },
    token: token('more', String(from + AT_ONCE)),
  };
  return [
    say({
      kind: 'date-list',
      dates: shown.map((date) => listed(context, date)),
      more,
      buttons: more > 0 ? [[next]] : [],
    }),
    ...begun,
  ];
}

function noneYet({ circle, person }: Context): Replies[number] {
  const button = { say: { id: 'help-add' }, token: 'v1:run:add', look: 'main' } as const;
  const adds = mayDo(standingOf(circle, person.id), 'add-date');
  return adds
    ? say({ kind: 'notice', say: [{ id: 'dates-none' }], buttons: [[button]] })
    : say({ kind: 'notice', say: [{ id: 'dates-none-here' }] });
}

/** Dates that are ahead, nearest first; one whose day has passed stays until it is said how it went. */
export function openDates(circle: Circle, now: Instant): readonly KeyDate[] {
  return circle.dates
    .filter((date) => date.state.is === 'ahead')
    .sort((a, b) => startOf(current(a).when) - startOf(current(b).when))
    .sort((a, b) => Number(isOver(a, now)) - Number(isOver(b, now)));
}

function isOver(date: KeyDate, now: Instant): boolean {
  return overAt(current(date).when) <= now;
}

/** In a list: what is done most, and the way to the card, which has the rest. */
function listed(context: Context, date: KeyDate): Listed {
  const own = [
    [press('changed', date), press('off', date)],
    [press('done', date), press('card', date)],
  ];
  const isFamily = mayMove(context.circle, date, context.person.id);
  const buttons = isFamily ? own : [[press('changed', date), press('card', date)]];
  return { ...known(context, date), buttons };
}

/** One date with all that is known of it and all that can be done with it. */
export function cardOf(context: Context, date: KeyDate): Replies[number] {
  const isFamily = mayMove(context.circle, date, context.person.id);
  const rows = isFamily ? familyRows(date) : saidRows(date);
  const buttons = [...rows, ...goingRow(context, date)];
  return say({ kind: 'date-card', date: { ...known(context, date), buttons } });
}

function familyRows(date: KeyDate): readonly (readonly Button[])[] {
  const change = [press('changed', date), press('off', date)];
  const rest = [press('done', date), press('file', date)];
  return date.state.is === 'ahead' ? [...witnessing(date), change, rest] : [rest];
}

/** For coordinator and lawyer: they may say that it moved, and the family is asked. */
function saidRows(date: KeyDate): readonly (readonly Button[])[] {
  const file = press('file', date);
  return date.state.is === 'ahead' ? [[press('changed', date), file]] : [[file]];
}

/** Who comes along, for whoever may ask somebody to. */
function goingRow({ circle, person }: Context, date: KeyDate): readonly (readonly Button[])[] {
  const standing = standingOf(circle, person.id, date);
  if (date.state.is !== 'ahead' || !mayDo(standing, 'ask-help')) return [];
  return [[{ say: { id: 'date-who' }, token: token('whocomes', date.id) }]];
}

function press(id: string, date: KeyDate): Button {
  return { say: { id: `date-${id}` }, token: token(id, date.id) };
}

/** Which of two days is right, where that is open; else that it is right, and whether it still stands. */
function witnessing(date: KeyDate): readonly (readonly Button[])[] {
  if (isDisputed(date)) return settling(date);
  const right = {
    say: { id: 'date-right' },
    token: token('right', date.id, String(versionOf(date))),
  };
  return [[right], ...(date.kind === 'hearing' ? [lookings(date)] : [])];
}

/** Who of its people is in custody, for whoever has to do with that. */
function heldPart({ circle, people, person, now }: Context, { of }: KeyDate): Pick<Listed, 'held'> {
  const reading = { people, reader: person.id };
  const held = openCustodies(circle)
    .filter((custody) => of.includes(custody.of))
    .filter((custody) => mayTick(circle, person.id, { custody, now }))
    .map((custody) => ({ who: whoOf(custody.of, reading), at: custody.since }));
  return held.length > 0 ? { held } : {};
}

function known(context: Context, date: KeyDate): Omit<Listed, 'buttons'> {
  const reading = { people: context.people, reader: context.person.id };
  const whose = whoseOf(date, reading);
  return {
    date,
    ...(whose && { whose }),
    provenance: provenanceOf(date, reading),
    ...heldPart(context, date),
    reach: seesMembers(context) ? reachOf(context, date) : [],
    attended: attendanceOf(context.circle, date).map((step) =>
      seesMembers(context) ? saidOf(step, date, reading) : unnamed(step, date),
    ),
  };
}

/** Whether they may know who was reached. */
function seesMembers({ circle, person }: Context): boolean {
  return maySee(standingOf(circle, person.id), 'members');
}

function askChange(context: Context, date: KeyDate): Promise<Replies> | Replies {
  if (date.state.is !== 'ahead') return [cardOf(context, date)];
  return context.open(changed.name, { id: date.id, kind: date.kind, note: current(date).note });
}

function askOff(date: KeyDate): Replies {
  return [
    say({
      kind: 'question',
      before: [{ id: 'off-which', args: { when: heldArg(current(date)) } }],
      ask: { id: 'off-ask' },
      buttons: [
        [{ say: { id: 'off-yes' }, token: token('offyes', date.id), look: 'danger' }],
        [{ say: { id: 'off-no' }, token: token('keep', date.id) }],
      ],
    }),
  ];
}

/** Called off: nothing more is said of it, who had heard of it is told, and the calendar file removes it. */
async function callOff(context: Context, { id }: KeyDate): Promise<Replies> {
  const { circle } = await context.changeCircle((one) => {
    const held = dateOfId(one, id);
    if (held?.state.is !== 'ahead') return one;
    const state = { is: 'off', at: context.now, by: context.person.id } as const;
    return withDate(one, { ...held, state });
  });
  const off = dateOfId(circle, id);
  if (off?.state.is !== 'off') return [say({ kind: 'notice', say: [{ id: 'date-gone' }] })];
  return [
    say({ kind: 'notice', say: [{ id: 'off-done' }] }),
    say({ kind: 'calendar', dates: [off] }),
  ];
}
