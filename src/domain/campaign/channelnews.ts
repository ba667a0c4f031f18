import type { Channel } from '../channel.ts';
import type { ChannelNews } from '../channelabout.ts';
import type { Item } from '../item.ts';
import type { ReminderKey } from '../ledger.ts';
import { isWilling, type People, type Person } from '../person.ts';
import { DAY, later, type Instant } from '../time.ts';
import { eventOf, type Campaign } from './campaign.ts';
import { isWithdrawn } from './keep.ts';
import type { Beside } from './plan.ts';
import { isUp, postedIn, type Posted } from './posted.ts';

/** What organizers hear of their channels, each once: connected, a right missing, out of it, a post taken away. */
export function channelNewsOf(campaign: Campaign, people: People, beside: Beside): readonly Item[] {
  const organizers = campaign.organizers
    .flatMap(({ person }) => people.get(person) ?? [])
    .filter(isWilling);
  return campaign.channels.flatMap((channel) => {
    const news = [
      ...stateNews(channel),
      ...postedIn(campaign, channel).flatMap((post) =>
        postNews(campaign, beside, { channel, post }),
      ),
    ];
    return news.flatMap((one) => tell(campaign, channel, { news: one, organizers }));
  });
}

interface News {
  readonly what: ChannelNews['what'];
  readonly from: Instant;
  /** Tells it from others of its kind in this channel. */
  readonly mark: string;
  readonly event?: string;
}

/** To whoever connected it, and to all when something is wrong with it. */
function stateNews({ at, state, without }: Channel): readonly News[] {
  const news = (what: News['what'], from: Instant): News => ({
    what,
    from,
    mark: from.toString(36),
  });
  return [
    news('in', at),
    ...(without && without.since > at ? [news('without', without.since)] : []),
    ...(state.is === 'open' ? [] : [news(state.is, state.since)]),
  ];
}

function postNews(
  campaign: Campaign,
  { sign }: Beside,
  { channel, post }: { readonly channel: Channel; readonly post: Posted },
): readonly News[] {
  const event = eventOf(campaign, post.event);
  const mark = `${post.event}.${post.version}.${post.slot}`;
  if (!event) return [];
  if (isWithdrawn(campaign, event, sign)) {
    const from = staysFrom(channel, post);
    return from === undefined ? [] : [{ what: 'stays', from, mark, event: post.event }];
  }
  if (post.removed === undefined) return [];
  return [{ what: 'removed', from: post.removed, mark, event: post.event }];
}

/** Since when it is known that it can be neither taken away nor changed; undefined while that may still work. */
function staysFrom({ state }: Channel, post: Posted): Instant | undefined {
  if (!isUp(post)) return undefined;
  if (post.blot?.is === 'failed') return post.blot.at;
  return state.is === 'gone' ? laterOf(state.since, post.at) : undefined;
}

function tell(
  campaign: Campaign,
  channel: Channel,
  { news, organizers }: { readonly news: News; readonly organizers: readonly Person[] },
): readonly Item[] {
  const { what, from, mark, event } = news;
  const to = what === 'in' ? organizers.filter(({ id }) => id === channel.by) : organizers;
  return to.map(({ id }) => {
    const key = `channel:${channel.id}.${what}.${mark}.${id}` as ReminderKey;
    return {
      key,
      to: { kind: 'person', id },
      about: {
        kind: 'channel-news',
        what,
        channel,
        of: campaign.id,
        isRoom: false,
        ...(event && { event }),
      },
      from,
      notBefore: from,
      useless: later(from, 14 * DAY),
      lane: 'reminder',
      quiet: what === 'in' ? { is: 'sounds' } : { is: 'held', unlessAfter: later(from, 7 * DAY) },
      thread: key,
      group: key,
    };
  });
}

function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
