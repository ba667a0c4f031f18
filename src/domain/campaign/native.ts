import { platformOf, type AccountId } from '../account.ts';
import type { Channel } from '../channel.ts';
import type { EventState, Shown } from '../channelabout.ts';
import { digest } from '../digest.ts';
import type { EventId } from '../id.ts';
import type { Item } from '../item.ts';
import type { ReminderKey } from '../ledger.ts';
import { DAY, later, type Instant } from '../time.ts';
import { publicOf, type Campaign } from './campaign.ts';
import { isWithdrawn } from './keep.ts';
import { outgoing, type Announcement } from './outgoing.ts';
import type { Beside } from './plan.ts';
import type { Rally } from './rally.ts';
import { spanOf } from './span.ts';

/**
 * Rallies as they stand in the calendars of the servers whose channels hear of rallies: shown, changed, begun,
 * ended, called off, and taken out when the family withdrew its yes. One for each server, however many channels.
 */
export function nativeOf(campaign: Campaign, beside: Beside): readonly Item[] {
  const servers = serversOf(campaign);
  if (servers.length === 0) return [];
  const all = outgoing(campaign, beside.sign).filter(({ to }) => to === 'all');
  return campaign.events.flatMap((event) => {
    if (event.kind !== 'rally') return [];
    const own = all.filter((one) => one.event.id === event.id);
    return servers.flatMap((server) =>
      isWithdrawn(campaign, event, beside.sign)
        ? takenOut(campaign, event, server)
        : shownIn(campaign, { rally: event, own, server }),
    );
  });
}

interface Server {
  readonly id: string;
  /** The first of its channels: in whose language it is said. */
  readonly channel: Channel;
}

function serversOf({ channels }: Campaign): readonly Server[] {
  const fit = channels.filter(
    ({ account, state, kinds, without }) =>
      platformOf(account) === 'discord' &&
      state.is === 'open' &&
      kinds.includes('rallies') &&
      without?.rights.includes('events') !== true,
  );
  const ids = [...new Set(fit.map(({ server }) => server))];
  return ids.flatMap((id) => {
    const channel = fit.find(({ server }) => server === id);
    return id !== undefined && channel ? [{ id, channel }] : [];
  });
}

interface Showing {
  readonly rally: Rally;
  readonly own: readonly Announcement[];
  readonly server: Server;
}

interface State {
  readonly state: EventState;
  readonly from: Instant;
  readonly useless: Instant;
}

/** Nothing is shown of what nobody announced, nor any more of what went by before it was shown. */
function shownIn(campaign: Campaign, { rally, own, server }: Showing): readonly Item[] {
  const wording = publicOf(campaign, rally.statement);
  const before = nativeIn(campaign, rally.id, server.id);
  const isOver = rally.state.is === 'over' && before !== undefined;
  if (!wording || (own.length === 0 && !isOver)) return [];
  const { start, end } = spanOf(rally);
  const first = Math.min(...own.map(({ from }) => from)) as Instant;
  const face = digest([wording.words, rally.address, start, end]);
  return statesOf(rally, { start, end, first })
    .filter(({ state }) => state === 'scheduled' || before !== undefined)
    .map(({ state, from, useless }) => {
      const key = nativeKey(rally.id, `${state}-${face}${againOf(server, rally)}`, server.id);
      const shown: Shown = { state, start, end };
      return {
        ...itemOf(key, server.channel, from),
        about: {
          kind: 'errand',
          does: 'show-event',
          server: server.id,
          rally,
          wording,
          shown,
          ...(before && before.key !== key && { before: { id: before.id, state: before.state } }),
        },
        useless,
        thread: `native.${rally.id}.${server.id}`,
      } satisfies Item;
    });
}

/** What failed for want of a right is tried once more when an organizer had it checked. */
function againOf({ channel }: Server, { id }: Rally): string {
  const again = channel.again?.[id];
  return again === undefined ? '' : `_${again.toString(36)}`;
}

/** Scheduled while it is ahead, begun and ended by the clock or by who runs it, called off when it is. */
function statesOf(
  { state }: Rally,
  {
    start,
    end,
    first,
  }: { readonly start: Instant; readonly end: Instant; readonly first: Instant },
): readonly State[] {
  const over = { state: 'completed', useless: later(end, 2 * DAY) } as const;
  switch (state.is) {
    case 'draft':
      return [];
    case 'off':
      return [{ state: 'canceled', from: state.at, useless: later(state.at, DAY) }];
    case 'over':
      return [{ ...over, from: state.at < end ? state.at : end }];
    case 'announced':
      return [
        { state: 'scheduled', from: first, useless: start },
        { state: 'active', from: start, useless: end },
        { ...over, from: end },
      ];
  }
}

/** What stands in that server's calendar of this rally, as far as the ledger tells. */
export function nativeIn(
  { ledger }: Campaign,
  rally: EventId,
  server: string,
): { readonly key: ReminderKey; readonly id: string; readonly state: EventState } | undefined {
  const all = Object.entries(ledger).flatMap(([key, entry]) => {
    const isOwn = key.startsWith(`native:${rally}.`) && key.endsWith(`.${server}`);
    if (!isOwn || entry.is !== 'delivered' || !entry.ref) return [];
    const state = key.split('.')[1]?.split('-')[0] as EventState | 'out' | undefined;
    return [{ key: key as ReminderKey, id: entry.ref.message, state, at: entry.at }];
  });
  const last = all.sort((a, b) => a.at - b.at).at(-1);
  return last?.state === undefined || last.state === 'out'
    ? undefined
    : { key: last.key, id: last.id, state: last.state };
}

function takenOut(campaign: Campaign, rally: Rally, server: Server): readonly Item[] {
  const before = nativeIn(campaign, rally.id, server.id);
  if (!before) return [];
  const key = nativeKey(rally.id, `out-${digest(before.id)}`, server.id);
  const at = campaign.since;
  return [
    {
      ...itemOf(key, server.channel, at),
      about: { kind: 'errand', does: 'remove-event', server: server.id, id: before.id },
      useless: later(spanOf(rally).end, 30 * DAY),
      lane: 'day-of',
      thread: `native.${rally.id}.${server.id}`,
    },
  ];
}

function nativeKey(rally: EventId, what: string, server: string): ReminderKey {
  return `native:${rally}.${what}.${server}` as ReminderKey;
}

function itemOf(key: ReminderKey, channel: Channel, from: Instant) {
  return {
    key,
    to: { kind: 'channel', id: channel.id },
    from,
    notBefore: from,
    lane: 'announcement',
    quiet: { is: 'sounds' },
    group: key,
  } satisfies Partial<Item>;
}

/** In which servers' calendars this rally stands, as far as the ledger tells. */
export function nativesOf(
  campaign: Campaign,
  rally: EventId,
): readonly { readonly account: AccountId; readonly server: string; readonly id: string }[] {
  return [...new Set(campaign.channels.map(({ server }) => server))].flatMap((server) => {
    const shown = server === undefined ? undefined : nativeIn(campaign, rally, server);
    return shown && server !== undefined
      ? [{ account: `discord:${server}` as const, server, id: shown.id }]
      : [];
  });
}
