import { platformOf } from '../domain/account.ts';
import type { Channel } from '../domain/channel.ts';
import { withChannel } from '../domain/campaign/campaign.ts';
import type { ChannelId } from '../domain/id.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Channels, Lost, Sight } from '../ports/channels.ts';
import type { Key } from '../ports/store.ts';
import type { Book } from './book.ts';
import type { Delivered, Delivery, Parcel } from './delivery.ts';
import { channelIn } from './planned.ts';
import { afterSight, rightsFor } from './sight.ts';

/** Brings posts to groups and channels, and keeps what that taught about them. */
export interface Posting {
  /** To that channel of that document, where it is by now. One that is gone is not tried. */
  bring(key: Key, id: ChannelId, parcel: Parcel): Promise<Delivered>;
}

export interface PostingParts {
  readonly book: Book;
  readonly delivery: Delivery;
  readonly channels: readonly Channels[];
  readonly now: () => Instant;
}

export function createPosting({ book, delivery, channels, now }: PostingParts): Posting {
  async function find(key: Key, id: ChannelId): Promise<Channel | undefined> {
    if (key.kind !== 'campaign' && key.kind !== 'circle') return undefined;
    const document =
      key.kind === 'campaign' ? await book.campaign(key.id) : await book.circle(key.id);
    return document && channelIn(document, id);
  }

  async function change(key: Key, id: ChannelId, apply: (channel: Channel) => Channel) {
    if (key.kind === 'campaign') {
      await book.changeCampaign(key.id, (campaign) => {
        const channel = channelIn(campaign, id);
        return channel ? withChannel(campaign, apply(channel)) : campaign;
      });
    } else if (key.kind === 'circle') {
      await book.changeCircle(key.id, (circle) => {
        const room = channelIn(circle, id);
        return room ? { ...circle, room: apply(room) } : circle;
      });
    }
  }

  /** What it is and what we may do there, just now; undefined on a platform that is not running. */
  async function look(channel: Channel, isRoom: boolean): Promise<Sight | undefined> {
    const there = channels.find(({ platform }) => platform === platformOf(channel.account));
    return there?.look(channel, rightsFor(channel, isRoom));
  }

  /** A group that became a supergroup has another number from now on; one that we were put out of is gone. */
  async function learn(key: Key, channel: Channel, delivered: Delivered): Promise<void> {
    if (delivered.is === 'delivered' && delivered.ref.chat !== channel.chat) {
      const { account, chat } = delivered.ref;
      await change(key, channel.id, (one) => ({ ...one, account, chat }));
    }
    const lost = lossOf(delivered);
    if (!lost) return;
    const isRoom = key.kind === 'circle';
    const seen = lost.because === 'no-rights' ? await look(channel, isRoom) : undefined;
    const lacks = seen?.is === 'seen' && seen.lacks.length > 0 ? seen : lost;
    await change(key, channel.id, (one) => afterSight(one, lacks, now(), isRoom));
  }

  /**
   * Whether a room may be written to: seen to be private within this day. Undefined when it is; else what became of
   * the letter. What is not known is taken for no.
   */
  async function withheld(key: Key, room: Channel): Promise<Delivered | undefined> {
    if (room.checked !== undefined && dayOf(room.checked) === dayOf(now())) return undefined;
    const sight = await look(room, true);
    if (!sight) return { is: 'later', because: 'stopped', after: 0, unsure: false };
    if (sight.is === 'later') {
      return { is: 'later', because: sight.because, after: sight.after ?? 0, unsure: false };
    }
    const seen = afterSight(room, sight, now(), true);
    await change(key, room.id, (one) => afterSight(one, sight, now(), true));
    return seen.state.is === 'open' ? undefined : UNWANTED;
  }

  async function bring(key: Key, id: ChannelId, parcel: Parcel): Promise<Delivered> {
    const channel = await find(key, id);
    if (!channel || channel.state.is === 'gone') {
      return { is: 'failed', because: { is: 'unreachable', because: 'gone' } };
    }
    const instead = key.kind === 'circle' ? await withheld(key, channel) : undefined;
    if (instead) return instead;
    const delivered = await delivery.deliverTo((await find(key, id)) ?? channel, parcel);
    await learn(key, channel, delivered);
    return delivered;
  }

  return { bring };
}

const UNWANTED: Delivered = { is: 'unwanted' };

function dayOf(at: Instant): number {
  return Math.floor(at / DAY);
}

/** What a failure says of the channel itself. */
function lossOf(delivered: Delivered): (Lost & { readonly is: 'unreachable' }) | undefined {
  if (delivered.is !== 'failed' || delivered.because.is !== 'unreachable') return undefined;
  const { because } = delivered.because;
  return because === 'no-way' ? undefined : { is: 'unreachable', because };
}
