import { platformOf } from '../domain/account.ts';
import type { Channel, ChannelState, Exposure, Right } from '../domain/channel.ts';
import type { Instant } from '../domain/time.ts';
import type { Lost, Sight } from '../ports/channels.ts';

/** More than this many do not know each other: a room with more is none. */
const MOST_IN_ROOM = 50;

type Seen = Sight & { readonly is: 'seen' };

/** Why a room is not private; undefined when it is. */
export function exposureOf({ open, members = 0 }: Seen): Exposure | undefined {
  if (open !== 'private') return open;
  return members > MOST_IN_ROOM ? 'many' : undefined;
}

/** What we ask for in a channel of a campaign, and in a room. Telegram knows no events and no roles to call. */
export function rightsFor(
  { account }: Pick<Channel, 'account'>,
  isRoom: boolean,
): readonly Right[] {
  if (isRoom) return ['see', 'post', 'edit', 'delete'];
  return platformOf(account) === 'telegram'
    ? ['see', 'post', 'edit', 'delete', 'pin', 'attach']
    : ['see', 'post', 'edit', 'delete', 'attach', 'events', 'roles'];
}

/** Without these nothing can be posted at all. */
const NEEDED: readonly Right[] = ['see', 'post'];

/** The channel as it was just seen: where it is by now, what it is called, what we may do there. */
export function afterSight(channel: Channel, sight: Sight, now: Instant, isRoom = false): Channel {
  if (sight.is !== 'seen') return afterLoss(channel, sight, now);
  const { without: _, checked: _checked, ...rest } = channel;
  const { spot, title, lacks } = sight;
  const less = lacks.filter((right) => !NEEDED.includes(right));
  return {
    ...rest,
    ...(spot && { account: spot.account, chat: spot.chat }),
    ...(title !== undefined && { title }),
    state: stateOf(channel.state, sight, { now, isRoom }),
    ...(less.length > 0 && { without: withoutOf(channel, less, now) }),
    ...(isRoom && { checked: now }),
  };
}

/** Kept with its day when it is the same as before, so that nobody is told twice. */
function withoutOf({ without }: Channel, rights: readonly Right[], since: Instant) {
  return without && sameRights(without.rights, rights) ? without : { rights, since };
}

function stateOf(
  before: ChannelState,
  sight: Seen,
  { now, isRoom }: { readonly now: Instant; readonly isRoom: boolean },
): ChannelState {
  const how = isRoom ? exposureOf(sight) : undefined;
  if (how) {
    return before.is === 'exposed' && before.how === how
      ? before
      : { is: 'exposed', how, since: now };
  }
  const rights = sight.lacks.filter((right) => NEEDED.includes(right));
  if (rights.length === 0) return { is: 'open' };
  const isSame = before.is === 'lacks' && sameRights(before.rights, rights);
  return isSame ? before : { is: 'lacks', rights, since: now };
}

function sameRights(one: readonly Right[], other: readonly Right[]): boolean {
  return one.length === other.length && one.every((right) => other.includes(right));
}

function afterLoss(channel: Channel, lost: Lost, now: Instant): Channel {
  if (lost.is !== 'unreachable') return channel;
  const { because } = lost;
  if (because === 'no-rights') {
    const isKnown = channel.state.is === 'lacks';
    return isKnown ? channel : { ...channel, state: { is: 'lacks', rights: NEEDED, since: now } };
  }
  const isGone = channel.state.is === 'gone';
  return isGone ? channel : { ...channel, state: { is: 'gone', because, since: now } };
}
