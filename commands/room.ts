import { dateOfId, type Circle } from '../src/domain/circle.ts';
import { withoutOldBoards } from '../src/domain/help/boards.ts';
import { current, overAt } from '../src/domain/keydate.ts';
import { needOfId } from '../src/domain/need.ts';
import { isConfirmed, offerOf, take, waitingFor } from '../src/domain/offer.ts';
import { mayDo, standingOf } from '../src/domain/permission.ts';
import { titleArg } from '../src/app/channelview.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { needArg } from '../src/app/going/say.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';

/** The private group or channel of a circle: connecting it, and taking in it what is needed. */
export default defineCommand({
  name: 'room',
  listed: 'nobody',
  presses: {
    room: (context, [id]) => forLeaders(context, id, () => roomView(context)),
    roomadd: (context, [id]) => forLeaders(context, id, () => connect(context)),
    roomcheck: (context, [id]) => forLeaders(context, id, () => check(context)),
    roomoff: (context, [id]) => forLeaders(context, id, () => off(context)),
  },
  rooms: {
    roomtake: (context, [, need]) => taken(context, need),
  },
});

/** The family and whoever coordinates; everybody else gets the answer of a circle that is not there. */
async function forLeaders(
  { circle, person }: Context,
  id: string | undefined,
  go: () => Replies | Promise<Replies>,
): Promise<Replies> {
  const may = circle.id === id && mayDo(standingOf(circle, person.id), 'ask-help');
  return may ? go() : notice({ id: 'circle-gone' });
}

function roomView({ circle }: Pick<Context, 'circle'>): Replies {
  const { id, room } = circle;
  const button = (name: string, action: string): Button => ({
    say: { id: name },
    token: token(action, id),
  });
  if (!room) {
    const buttons = [[{ ...button('room-add', 'roomadd'), look: 'main' as const }]];
    return [say({ kind: 'notice', say: [{ id: 'room-what' }, { id: 'room-private' }], buttons })];
  }
  return [
    say({
      kind: 'notice',
      say: stateLines(circle),
      buttons: [
        [button('channel-check', 'roomcheck'), button('room-other', 'roomadd')],
        [button('room-off', 'roomoff')],
      ],
    }),
  ];
}

function stateLines({ room }: Circle): readonly Say[] {
  if (!room) return [];
  const { state } = room;
  return [
    { id: `room-${state.is}-now`, args: { channel: titleArg(room) } },
    ...(state.is === 'exposed' ? [{ id: `room-exposed-${state.how}` }] : []),
  ];
}

async function connect(context: Context): Promise<Replies> {
  const payload = await context.channels.begin({ is: 'room', id: context.circle.id });
  const door = (to: 'group' | 'server') =>
    ({ say: { id: `door-${to}` }, to, payload, isRoom: true }) as const;
  return [
    say({
      kind: 'notice',
      say: [{ id: 'room-how' }, { id: 'channel-how-group' }, { id: 'channel-how-server' }],
      doors: [door('group'), door('server')],
    }),
  ];
}

async function check(context: Context): Promise<Replies> {
  const { room } = context.circle;
  const seen = room && (await context.channels.check('room', room.id));
  return roomView({ circle: seen ? { ...context.circle, room: seen } : context.circle });
}

async function off(context: Context): Promise<Replies> {
  await context.changeCircle(({ room: _, ...circle }) => circle);
  return notice({ id: 'room-off-done' });
}

/** The same change as in private; what more there is to say comes there, and the others in the room learn nothing. */
async function taken(context: Context, id: string | undefined): Promise<Replies> {
  const { circle, person, now } = context;
  const need = needOfId(circle, id);
  const date = need && dateOfId(circle, need.date);
  const may = date && mayDo(standingOf(circle, person.id, date, now), 'offer-help');
  if (!need || !may || date.state.is !== 'ahead' || overAt(current(date).when) <= now) {
    return notice({ id: 'take-over' });
  }
  const pressing = { need: need.id, by: person.id, at: now };
  const after = await context.changeCircle((one) => withoutOldBoards(take(one, pressing)));
  const offer = offerOf(after.circle, need.id, person.id);
  const args = { what: needArg(need) };
  if (!offer || offer.state === 'withdrawn') return notice({ id: 'take-over' });
  if (offer.state === 'waiting') {
    const place = waitingFor(after.circle, need.id).indexOf(offer) + 1;
    return notice({ id: 'room-took-waiting', args: { ...args, place } });
  }
  return notice({ id: isConfirmed(offer) ? 'room-took-yours' : 'room-took', args });
}

function notice(...says: readonly Say[]): Replies {
  return [say({ kind: 'notice', say: says })];
}
