import { dateOfId, roleOf, type Circle } from '../src/domain/circle.ts';
import { boardOf } from '../src/domain/help/board.ts';
import { withoutOldBoards } from '../src/domain/help/boards.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import { current, overAt, startOf, versionOf } from '../src/domain/keydate.ts';
import { needOfId, needsFor, type Need } from '../src/domain/need.ts';
import {
  confirmComing,
  isConfirmed,
  offerOf,
  openPlaces,
  sayLate,
  take,
  teamOf,
  waitingFor,
  withdraw,
  type Offer,
} from '../src/domain/offer.ts';
import { leavesAt, outingOf } from '../src/domain/outing.ts';
import { mayDo, maySee, standingOf } from '../src/domain/permission.ts';
import { hoursGiven } from '../src/domain/given.ts';
import { familyPhones } from '../src/domain/phone.ts';
import type { Instant } from '../src/domain/time.ts';
import { rowLines } from '../src/app/going/board.ts';
import { giveBackButton, takeButton } from '../src/app/going/letter.ts';
import {
  glimpse,
  leavesLines,
  meetingLines,
  needArg,
  phoneLines,
  teamLines,
} from '../src/app/going/say.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { givenSays } from '../src/app/report.ts';
import { token } from '../src/app/token.ts';
import type { Thing } from '../src/text/going.ts';
import type { Button, Say } from '../src/text/view.ts';
import { pastThings } from './accompanied.ts';
import { meetingOf, phonesIn, readingOf } from './asked.ts';
import { look } from './form/look.ts';

/** How many dates are shown at once: what Discord's components hold. */
const AT_ONCE = 4;

/** /accompany: what is needed, and what one has taken; each with a tap to take it or to give it back. */
export default defineCommand({
  name: 'accompany',
  listed: 'everyone',
  forms: [look],
  run: (context) => Promise.resolve([overview(context)]),
  presses: {
    accompany: (context) => Promise.resolve([overview(context)]),
    takeneed: (context, [id]) => withOffering(context, id, (need) => taken(context, need)),
    giveback: (context, [id]) => withOffering(context, id, (need) => givenBack(context, need)),
    runlate: (context, [id]) => withOffering(context, id, (need) => late(context, need)),
    yescoming: (context, [id, version]) =>
      withOffering(context, id, (need, date) => still(context, { need, date, version })),
  },
});

/** For whoever may offer help on the need's date; a need of elsewhere, or none, gets the same answer. */
async function withOffering(
  context: Context,
  id: string | undefined,
  go: (need: Need, date: KeyDate) => Promise<Replies>,
): Promise<Replies> {
  const { circle, person, now } = context;
  const need = needOfId(circle, id);
  const date = need && dateOfId(circle, need.date);
  if (!need || !date || !mayDo(standingOf(circle, person.id, date, now), 'offer-help')) {
    return notice({ id: 'take-over' });
  }
  if (date.state.is !== 'ahead' || overAt(current(date).when) <= now) {
    return notice({ id: 'take-over' });
  }
  return go(need, date);
}

function notice(...says: readonly Say[]): Replies {
  return [say({ kind: 'notice', say: says })];
}

function pressing({ person, now }: Context, { id }: Need) {
  return { need: id, by: person.id, at: now };
}

/** The change is applied to what is there then, so that of two on the last place one has it. */
async function taken(context: Context, need: Need): Promise<Replies> {
  const before = offerOf(context.circle, need.id, context.person.id);
  const after = await context.changeCircle((circle) =>
    withoutOldBoards(take(circle, pressing(context, need))),
  );
  const offer = offerOf(after.circle, need.id, context.person.id);
  const args = { what: needArg(need) };
  if (!offer || offer.state === 'withdrawn') {
    return notice({ id: offer?.no ? 'take-refused' : 'take-over' });
  }
  if (offer.state === 'waiting') {
    const place = waitingFor(after.circle, need.id).indexOf(offer) + 1;
    return keeping(need, {
      id: 'take-waiting',
      args: { ...args, place: { words: String(place) } },
    });
  }
  const said: Say = { id: isConfirmed(offer) ? 'take-yours' : 'take-taken', args };
  const isNew = before?.state !== 'taken' && offer.look === undefined;
  const next = isNew ? await after.open(look.name, { need: need.id }) : [];
  return [...keeping(need, said), ...next];
}

/** With the way back beside it, since plans change. */
function keeping(need: Need, said: Say): Replies {
  return [say({ kind: 'notice', say: [said], buttons: [[giveBackButton(need)]] })];
}

async function givenBack(context: Context, need: Need): Promise<Replies> {
  const held = offerOf(context.circle, need.id, context.person.id);
  if (!held || held.state === 'withdrawn') return notice({ id: 'cannot-none' });
  const after = await context.changeCircle((circle) =>
    withoutOldBoards(withdraw(circle, pressing(context, need))),
  );
  const filled = openPlaces(after.circle, need) === 0;
  return notice({ id: 'cannot-done' }, { id: filled ? 'cannot-filled' : 'cannot-reopened' });
}

async function late(context: Context, need: Need): Promise<Replies> {
  const after = await context.changeCircle((circle) => sayLate(circle, pressing(context, need)));
  const isSaid = offerOf(after.circle, need.id, context.person.id)?.late !== undefined;
  return notice({ id: isSaid ? 'late-done' : 'cannot-none' });
}

interface Asked {
  readonly need: Need;
  readonly date: KeyDate;
  readonly version: string | undefined;
}

/** A yes to an older day is no yes to the new one: what stands now is shown instead. */
async function still(context: Context, { need, date, version }: Asked): Promise<Replies> {
  const now = versionOf(date);
  if (version !== String(now)) return [overview(context)];
  const after = await context.changeCircle((circle) =>
    withoutOldBoards(confirmComing(circle, pressing(context, need), now)),
  );
  const offer = offerOf(after.circle, need.id, context.person.id);
  return notice({ id: offer?.coming?.version === now ? 'coming-thanks' : 'cannot-none' });
}

/** Everything that this person may know of what is wanted, nearest first. */
function overview(context: Context): Replies[number] {
  const { circle, now } = context;
  const dates = [...helpedDates(circle)].sort(
    (a, b) => startOf(current(a).when) - startOf(current(b).when),
  );
  const ahead = dates.filter((date) => isAhead(date, now));
  const past = dates.filter((date) => !isAhead(date, now)).reverse();
  const things = [
    ...ahead.flatMap((date) => thingsOf(context, date)),
    ...past.flatMap((date) => pastThings(context, date)),
  ].slice(0, AT_ONCE);
  return say({
    kind: 'going',
    head: [{ id: things.length > 0 ? 'accompany-head' : 'accompany-none' }],
    things,
    more: givenSays(hoursGiven(circle, context.person.id, now)),
    buttons: [
      isSupporter(context)
        ? [{ say: { id: 'helps-open' }, token: token('helps', circle.id) }]
        : [{ say: { id: 'help-dates' }, token: 'v1:run:dates' }],
    ],
  });
}

function isAhead(date: KeyDate, now: Instant): boolean {
  return date.state.is === 'ahead' && overAt(current(date).when) > now;
}

function isSupporter({ circle, person }: Context): boolean {
  return roleOf(circle, person.id) === 'supporter';
}

function helpedDates(circle: Circle): readonly KeyDate[] {
  return circle.dates.filter(({ id }) => needsFor(circle, id).length > 0);
}

/** One date as this person may know it; the board for those who may see it. */
function thingsOf(context: Context, date: KeyDate): readonly Thing[] {
  const { circle, person, now } = context;
  const reading = readingOf(context);
  const standing = standingOf(circle, person.id, date, now);
  if (standing === 'nobody') return [];
  const head = glimpse(date, standing, reading);
  const offers = mayDo(standing, 'offer-help')
    ? ownRows(context, date)
    : { lines: [], buttons: [] };
  const rows = maySee(standing, 'board') ? boardOf(circle, date) : [];
  const team = maySee(standing, 'team') && rows.length === 0 ? teamOf(circle, date.id) : [];
  const board: Button[][] = maySee(standing, 'board')
    ? [[{ say: { id: 'going-board' }, token: token('whocomes', date.id) }]]
    : [];
  return [
    {
      lines: [
        ...head,
        ...leavesLines(leavesAt(outingOf(circle, date)), standing),
        ...rows.flatMap((row) => [
          ...rowLines(row, reading),
          ...meetingOf(row, standing),
          ...phonesIn(context, row, standing),
        ]),
        ...(rows.length > 0 ? [] : offers.lines),
        ...teamLines(
          team.filter(({ offer }) => offer.by !== person.id),
          reading,
        ),
        ...(standing === 'companion' ? phoneLines(familyPhones(circle, date.of), reading) : []),
      ],
      buttons: [...offers.buttons, ...board],
    },
  ];
}

/** What of one date is theirs, and what they could take. */
function ownRows(context: Context, date: KeyDate) {
  const { circle, person, now } = context;
  const standing = standingOf(circle, person.id, date, now);
  const rows = needsFor(circle, date.id).map((need) => {
    const offer = offerOf(circle, need.id, person.id);
    const args = { what: needArg(need) };
    if (offer && offer.state !== 'withdrawn') {
      const own = { id: ownId(offer), args };
      return { lines: [own, ...meetingLines(need, standing)], button: giveBackButton(need) };
    }
    const isOpen = openPlaces(circle, need) > 0;
    return {
      lines: [{ id: isOpen ? 'accompany-open' : 'accompany-full', args }],
      button: offer?.no ? undefined : takeButton(need),
    };
  });
  return {
    lines: rows.flatMap(({ lines }) => lines),
    buttons: rows.flatMap(({ button }) => (button ? [[button]] : [])),
  };
}

function ownId(offer: Offer): string {
  if (offer.state === 'waiting') return 'accompany-waiting';
  return isConfirmed(offer) ? 'accompany-yours' : 'accompany-taken';
}
