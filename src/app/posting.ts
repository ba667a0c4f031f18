import type { Channel, ChannelState } from '../domain/channel.ts';
import { withChannel } from '../domain/campaign/campaign.ts';
import type { ChannelId } from '../domain/id.ts';
import type { Instant } from '../domain/time.ts';
import type { Key } from '../ports/store.ts';
import type { Book } from './book.ts';
import type { Delivered, Delivery, Parcel } from './delivery.ts';
import { channelIn } from './planned.ts';

/** Brings posts to groups and channels, and keeps what that taught about them. */
export interface Posting {
  /** To that channel of that document, where it is by now. One that is gone is not tried. */
  bring(key: Key, id: ChannelId, parcel: Parcel): Promise<Delivered>;
}

export interface PostingParts {
  readonly book: Book;
  readonly delivery: Delivery;
  readonly now: () => Instant;
}

export function createPosting({ book, delivery, now }: PostingParts): Posting {
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

  /** A group that became a supergroup has another number from now on; one that we were put out of is gone. */
  async function learn(key: Key, channel: Channel, delivered: Delivered): Promise<void> {
    if (delivered.is === 'delivered' && delivered.ref.chat !== channel.chat) {
      const { account, chat } = delivered.ref;
      await change(key, channel.id, (one) => ({ ...one, account, chat }));
    }
    const state = stateAfter(delivered, now());
    if (state) await change(key, channel.id, (one) => ({ ...one, state }));
  }

  async function bring(key: Key, id: ChannelId, parcel: Parcel): Promise<Delivered> {
    const channel = await find(key, id);
    if (!channel || channel.state.is === 'gone') {
      return { is: 'failed', because: { is: 'unreachable', because: 'gone' } };
    }
    const delivered = await delivery.deliverTo(channel, parcel);
    await learn(key, channel, delivered);
    return delivered;
  }

  return { bring };
}

function stateAfter(delivered: Delivered, since: Instant): ChannelState | undefined {
  if (delivered.is !== 'failed' || delivered.because.is !== 'unreachable') return undefined;
  const { because } = delivered.because;
  if (because === 'no-way') return undefined;
  return because === 'no-rights'
    ? { is: 'lacks', rights: ['post'], since }
    : { is: 'gone', because, since };
}
