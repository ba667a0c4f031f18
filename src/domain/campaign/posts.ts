import { platformOf } from '../account.ts';
import type { Channel, PostKind } from '../channel.ts';
import type { Item } from '../item.ts';
import type { Instant } from '../time.ts';
import type { Campaign, CampaignEvent } from './campaign.ts';
import { asSaid } from './hang.ts';
import { keptIn } from './keep.ts';
import { outgoing, type Announcement } from './outgoing.ts';
import type { Beside } from './plan.ts';
import { attemptsAt, isUp, postedIn, postKey, slotOf, type Posted, type Slot } from './posted.ts';

/** What goes to the campaign's channels: each announcement once in each that it is for, and what becomes of it there. */
export function postsOf(whole: Campaign, { sign }: Beside): readonly Item[] {
  const campaign = asSaid(whole, sign);
  const open = campaign.channels.filter(({ state }) => state.is === 'open');
  if (open.length === 0) return [];
  const all = outgoing(campaign, sign)
    .filter(({ to }) => to === 'all')
    .sort((a, b) => a.from - b.from);
  return open.flatMap((channel) => {
    const posted = postedIn(campaign, channel);
    const fitting = all.filter(({ event }) => channel.kinds.includes(kindOf(event)));
    return [
      ...fitting.flatMap((announcement) => postOf(campaign, { channel, posted, announcement })),
      ...keptIn(campaign, { channel, posted, all, sign }),
    ];
  });
}

const KINDS: Readonly<Record<CampaignEvent['kind'], PostKind>> = {
  rally: 'rallies',
  action: 'actions',
  update: 'updates',
};

export function kindOf({ kind }: CampaignEvent): PostKind {
  return KINDS[kind];
}

/** One post reaches thousands: it goes before what thousands are told one by one. */
const BEFORE_FOLLOWERS = 'reminder';

interface Posting {
  readonly channel: Channel;
  readonly posted: readonly Posted[];
  readonly announcement: Announcement;
}

function postOf(campaign: Campaign, posting: Posting): readonly Item[] {
  const { channel, posted, announcement } = posting;
  const { event, version, rung, from, useless, urgent } = announcement;
  const earlier = posted.filter((one) => one.event === event.id);
  if (needsEarlier(rung) && earlier.length === 0) return [];
  if (campaign.rests !== undefined && !urgent) return [];
  const slot = slotFor(campaign, posting);
  const key = postKey({ event: event.id, version, word: 'post', slot, channel: channel.id });
  return [
    {
      key,
      to: { kind: 'channel', id: channel.id },
      about: { kind: 'announced', campaign, announcement, audience: 'channel' },
      from,
      notBefore: from,
      useless,
      lane: urgent ? 'day-of' : BEFORE_FOLLOWERS,
      quiet: { is: 'sounds' },
      thread: `${event.id}.post.${channel.id}`,
      group: key,
      ...(isPinned(channel, announcement) && { pin: true }),
    },
  ];
}

/** That it is off, or over with thanks, is no news where it was never announced. */
function needsEarlier(rung: Announcement['rung']): boolean {
  return rung === 'off' || rung === 'thanks';
}

/** What holds, and that it changed, stands up where everybody sees it; Discord's own calendar does that there. */
function isPinned({ account }: Channel, { event, rung }: Announcement): boolean {
  const holds = rung === 'now' || rung === 'changed' || rung === 'off';
  return event.kind === 'rally' && holds && platformOf(account) === 'telegram';
}

/**
 * Under which name it is posted: once and never again, unless an organizer asked so after it failed or after
 * somebody there took it away.
 */
function slotFor(campaign: Campaign, { channel, posted, announcement }: Posting): Slot {
  const { event, rung } = announcement;
  const again = channel.again?.[event.id];
  const [last] = attemptsAt(campaign, channel, announcement)
    .map(({ slot, entry }) => ({ slot, ended: endedAt(slot, { entry, posted, announcement }) }))
    .sort((a, b) => (b.ended ?? Infinity) - (a.ended ?? Infinity));
  if (!last) return slotOf(rung);
  const isAsked = again !== undefined && last.ended !== undefined && again >= last.ended;
  return isAsked ? slotOf(rung, again) : last.slot;
}

/** When that attempt came to nothing; undefined while it may still stand there or come. */
function endedAt(
  slot: Slot,
  {
    entry,
    posted,
    announcement: { event, version },
  }: Pick<Posting, 'posted' | 'announcement'> & {
    readonly entry: Campaign['ledger'][string];
  },
): Instant | undefined {
  if (entry.is === 'failed' || entry.is === 'superseded') return entry.at;
  const post = posted.find(
    (one) => one.event === event.id && one.version === version && one.slot === slot,
  );
  return post && !isUp(post) ? (post.removed ?? post.at) : undefined;
}
