import { dateOfId, draftOf } from '../src/domain/circle.ts';
import { openCustodies } from '../src/domain/custody.ts';
import { withoutOldBoards } from '../src/domain/help/boards.ts';
import { keyDateId, needId, personId } from '../src/domain/id.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import {
  NEED_KINDS,
  needOfId,
  needsFor,
  untoldOf,
  withNeed,
  type Need,
  type NeedKind,
} from '../src/domain/need.ts';
import { choose, offerOf } from '../src/domain/offer.ts';
import { mayDo, standingOf, type Deed } from '../src/domain/permission.ts';
import { phonesOf } from '../src/domain/phone.ts';
import { needArg, phoneLines, whoArg } from '../src/app/going/say.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { askedView, readingOf } from './asked.ts';
import { isAlone, need } from './form/need.ts';
import { numberRow } from './number.ts';

/** What is needed for a date, as the family and coordinators ask for it, and their word on who comes. */
export default defineCommand({
  name: 'needs',
  listed: 'nobody',
  forms: [need],
  onward: remindOfWhere,
  presses: {
    whocomes: (context, [id]) => withNeeds(context, id, (date) => [askedView(context, date)]),
    askfor: (context, [id, kind]) => withNeeds(context, id, (date) => ask(context, date, kind)),
    tellneed: (context, [id]) => withNeedOf(context, id, (one) => tellMore(context, one)),
    noneed: (context, [id]) => withNeedOf(context, id, (one, date) => close(context, one, date)),
    comeyes: (context, [id, who]) => answerTo(context, { id, who }, 'yes'),
    comeno: (context, [id, who]) => answerTo(context, { id, who }, 'no'),
  },
});

/** For whoever may do that with the date, which is ahead; anybody else gets the answer of a date that is not there. */
function forDate(context: Context, date: KeyDate | undefined, deed: Deed): date is KeyDate {
  const { circle, person, now } = context;
  return date?.state.is === 'ahead' && mayDo(standingOf(circle, person.id, date, now), deed);
}

async function withNeeds(
  context: Context,
  id: string | undefined,
  go: (date: KeyDate) => Replies | Promise<Replies>,
): Promise<Replies> {
  const known = keyDateId(id ?? '');
  const date = known && dateOfId(context.circle, known);
  return forDate(context, date, 'ask-help') ? go(date) : gone();
}

async function withNeedOf(
  context: Context,
  id: string | undefined,
  go: (need: Need, date: KeyDate) => Replies | Promise<Replies>,
): Promise<Replies> {
  const one = needOfId(context.circle, id);
  return withNeeds(context, one?.date, (date) => (one ? go(one, date) : gone()));
}

function gone(): Replies {
  return [say({ kind: 'notice', say: [{ id: 'date-gone' }] })];
}

function ask(
  context: Context,
  date: KeyDate,
  word: string | undefined,
): Replies | Promise<Replies> {
  const kind = NEED_KINDS.find((one) => one === word);
  if (!kind) return gone();
  const held = needsFor(context.circle, date.id).find((one) => one.kind === kind);
  if (held) return [askedView(context, date)];
  return context.open(need.name, { date: date.id, kind });
}

/**
 * «I need a ride», «I need someone with me»: wanted from this press on, once; where to meet is asked afterwards.
 * Who cannot ask for help on that date gets no other answer than for one that is not there.
 */
export async function askAtOnce(context: Context, date: KeyDate, kind: NeedKind): Promise<Replies> {
  if (!forDate(context, date, 'ask-help')) return gone();
  const id = needId(context.chance.word(8))!;
  const { now: at, person } = context;
  const after = await context.changeCircle((circle) => {
    const isAsked = needsFor(circle, date.id).some((one) => one.kind === kind);
    const wanted = { id, date: date.id, kind, many: 1, meeting: '', by: person.id, at } as const;
    return isAsked ? circle : withNeed(circle, { ...wanted, where: 'asked' });
  });
  const made = needOfId(after.circle, id);
  if (!made) return already(after, date, kind);
  const asked = { id: 'need-at-once', args: { what: needArg(made) } };
  const more = isAlone(after.circle) ? [{ id: 'need-nobody-yet' }] : [];
  return [say({ kind: 'notice', say: [asked, ...more] }), ...(await askWhere(after, made))];
}

/** Pressed again, perhaps after a crash: the question comes where nobody has answered it. */
async function already(context: Context, date: KeyDate, kind: NeedKind): Promise<Replies> {
  const held = needsFor(context.circle, date.id).find((one) => one.kind === kind);
  const card = askedView(context, date, 'need-already');
  return held?.where === undefined ? [card] : [card, ...(await askWhere(context, held))];
}

function askWhere(context: Context, { id, date, kind, many }: Need): Promise<Replies> {
  return context.open(need.name, { need: id, date, kind, many, hours: [] });
}

/**
 * Where to meet was asked, and something else came between: asked once more, with the next thing that they do, and never
 * a third time; the card says that it is open. Undefined when nothing is, or something else is being asked.
 */
async function remindOfWhere(context: Context): Promise<Replies | undefined> {
  const { circle, person } = context;
  const open = untoldOf(circle, person.id);
  const draft = draftOf(circle, person.id);
  const isOther = [person.draft, draft].some((one) => one !== undefined && one.form !== need.name);
  if (open?.where !== 'asked' || isOther || openCustodies(circle).length > 0) return undefined;
  const after = await context.changeCircle((one) => {
    const held = needOfId(one, open.id);
    return held?.where === 'asked' ? withNeed(one, { ...held, where: 'again' }) : one;
  });
  return needOfId(after.circle, open.id)?.where === 'again' ? askWhere(after, open) : undefined;
}

/** All of it; of one that was asked for with one tap, first the one thing that is still open. */
function tellMore(context: Context, one: Need): Promise<Replies> {
  const { id, date, kind, where } = one;
  if (where !== undefined) return askWhere(context, one);
  return context.open(need.name, { need: id, date, kind });
}

async function close(context: Context, { id }: Need, date: KeyDate): Promise<Replies> {
  const after = await context.changeCircle((circle) => {
    const held = needOfId(circle, id);
    return held && held.closed === undefined
      ? withoutOldBoards(withNeed(circle, { ...held, closed: context.now }))
      : circle;
  });
  return [askedView(after, date, 'need-closed')];
}

interface Named {
  readonly id: string | undefined;
  readonly who: string | undefined;
}

/** The family's yes or no to somebody who would come. Pressing it twice, or after another did, changes nothing. */
async function answerTo(
  context: Context,
  { id, who }: Named,
  word: 'yes' | 'no',
): Promise<Replies> {
  const wanted = needOfId(context.circle, id);
  const by = personId(who ?? '');
  const date = wanted && dateOfId(context.circle, wanted.date);
  if (!by || !forDate(context, date, 'choose-helper')) return gone();
  const pressing = { need: wanted!.id, by, at: context.now };
  const after = await context.changeCircle((circle) =>
    withoutOldBoards(choose(circle, pressing, { is: word, from: context.person.id })),
  );
  const offer = offerOf(after.circle, wanted!.id, by);
  const comes = offer?.state === 'taken';
  const reading = readingOf(after);
  const args = { who: whoArg(by, reading), what: needArg(wanted!) };
  const said = { id: saidOf(comes, word, offer?.no !== undefined), args };
  const phones = comes && offer.yes ? phoneLines(phonesOf(after.circle, [by]), reading) : [];
  const buttons = comes && isFamily(after) ? numberRow(after) : [];
  return [say({ kind: 'notice', say: [said, ...phones], buttons })];
}

function isFamily({ circle, person }: Context): boolean {
  return standingOf(circle, person.id) === 'family';
}

function saidOf(comes: boolean, word: 'yes' | 'no', refused: boolean): string {
  if (comes) return 'comes-yes-done';
  return word === 'no' && refused ? 'comes-no-done' : 'comes-gone';
}
