import { platformOf, type AccountId } from '../domain/account.ts';
import { isOrganizer, withChannel, type Campaign } from '../domain/campaign/campaign.ts';
import { failedIn } from '../domain/campaign/posted.ts';
import { POST_KINDS, isSameSpot, type Channel, type Spot } from '../domain/channel.ts';
import { channelId, type ChannelId, type PersonId } from '../domain/id.ts';
import { mayDo, standingOf } from '../domain/permission.ts';
import type { Connecting, Person } from '../domain/person.ts';
import type { Circle } from '../domain/circle.ts';
import { DAY, later, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Channels } from '../ports/channels.ts';
import type { Loss, PublicPlace, Sender } from '../ports/chat.ts';
import type { Book } from './book.ts';
import { codeIn, makeCode, opens } from './code.ts';
import type { PlaceKey } from './places.ts';
import { channelIn } from './planned.ts';
import { afterSight, rightsFor } from './sight.ts';

/** Groups and channels become a campaign's, or the room of a circle, and cease to be that. */
export interface Connections {
  /** From now on this person is connecting one, for a day; what the link carries. */
  begin(person: Person, to: Connecting['to']): Promise<string>;
  /** Who is connecting one by this payload of a link; undefined when it is none, used, or too old. */
  ownerOf(payload: string): Promise<Person | undefined>;
  /** Connects the place in which somebody acted, when they are connecting one and may lead there. */
  connect(person: Person, from: Sender, place: PublicPlace): Promise<Connected>;
  /** Looks at it once more; posts that could not be made for want of rights are made then. */
  check(key: PlaceKey, id: ChannelId): Promise<Channel | undefined>;
  /** The same for all that somebody changed our rights in. */
  checkAll(spot: Spot): Promise<void>;
  /** It is ours no more, ever or under this number. */
  lost(loss: Loss): Promise<void>;
}

/** `taken`: it is connected, and its people hear more in private. */
export type Connected = 'taken' | 'nothing-open' | 'not-leading' | 'unclear';

export interface ConnectionParts {
  readonly book: Book;
  readonly channels: readonly Channels[];
  readonly chance: Chance;
  readonly now: () => Instant;
}

/** Long enough to find somebody who may do it, too short to be forgotten. */
const OPEN = DAY;
const ID_LENGTH = 10;

export function createConnections({ book, channels, chance, now }: ConnectionParts): Connections {
  function on(account: AccountId): Channels | undefined {
    return channels.find(({ platform }) => platform === platformOf(account));
  }

  async function begin(person: Person, to: Connecting['to']): Promise<string> {
    const { code, words } = makeCode({ purpose: 'link' }, chance, now());
    const { find, proof } = code;
    const connecting = { to, find, proof, until: later(now(), OPEN) };
    await book.changePerson(person.id, (one) => ({ ...one, connecting }));
    return `c-${words.replaceAll('-', '').toLowerCase()}`;
  }

  async function ownerOf(payload: string): Promise<Person | undefined> {
    const typed = payload.startsWith('c-') ? codeIn(payload.slice(2)) : undefined;
    const id = typed && book.directory.ownerOf(typed.find);
    const person = id && (await book.person(id));
    const { connecting } = person ?? {};
    return typed && connecting && opens(connecting, typed, now()) ? person : undefined;
  }

  async function connect(person: Person, from: Sender, place: PublicPlace): Promise<Connected> {
    const { connecting } = person;
    if (!connecting || connecting.until <= now()) return 'nothing-open';
    const there = on(place.spot.account);
    const leads = place.leads ?? (await there?.mayLead(place.spot, from.account));
    if (leads === false) return 'not-leading';
    if (leads !== true || !there) return 'unclear';
    const isRoom = connecting.to.is === 'room';
    const sight = await there.look(place.spot, rightsFor(place.spot, isRoom));
    if (sight.is === 'later' || sight.is === 'refused') return 'unclear';
    const channel = afterSight(newChannel(person, place), sight, now(), isRoom);
    const isTaken = await keep(person.id, connecting.to, channel);
    await book.changePerson(person.id, ({ connecting: _, ...one }) => one);
    return isTaken ? 'taken' : 'nothing-open';
  }

  function newChannel(person: Person, { spot, title = '' }: PublicPlace): Channel {
    return {
      ...spot,
      id: channelId(chance.word(ID_LENGTH))!,
      title,
      language: person.language,
      kinds: POST_KINDS,
      by: person.id,
      at: now(),
      state: { is: 'open' },
    };
  }

  /** Whether they may connect it, by the documents as they are now. */
  async function keep(person: PersonId, to: Connecting['to'], channel: Channel): Promise<boolean> {
    let isTaken = false;
    if (to.is === 'campaign') {
      await book.changeCampaign(to.id, (campaign) => {
        isTaken = isOrganizer(campaign, person) && campaign.closed === undefined;
        return isTaken ? withSpot(campaign, channel) : campaign;
      });
    } else {
      await book.changeCircle(to.id, (circle) => {
        isTaken = mayDo(standingOf(circle, person), 'ask-help');
        return isTaken ? { ...circle, room: channel } : circle;
      });
    }
    return isTaken;
  }

  async function change(
    key: PlaceKey,
    apply: (channel: Channel, of: Campaign | Circle) => Channel,
  ) {
    if (key.kind === 'campaign') {
      await book.changeCampaign(key.id, (campaign) => {
        const channels = campaign.channels.map((one) => apply(one, campaign));
        const isSame = channels.every((one, place) => one === campaign.channels[place]);
        return isSame ? campaign : { ...campaign, channels };
      });
    } else {
      await book.changeCircle(key.id, (circle) => {
        const room = circle.room && apply(circle.room, circle);
        return room && room !== circle.room ? { ...circle, room } : circle;
      });
    }
  }

  async function read(key: PlaceKey): Promise<Campaign | Circle | undefined> {
    return key.kind === 'campaign' ? book.campaign(key.id) : book.circle(key.id);
  }

  async function check(key: PlaceKey, id: ChannelId): Promise<Channel | undefined> {
    const document = await read(key);
    const channel = document && channelIn(document, id);
    const isRoom = key.kind === 'circle';
    const sight = channel && (await on(channel.account)?.look(channel, rightsFor(channel, isRoom)));
    if (!channel || !sight) return channel;
    await change(key, (one, of) => {
      if (one.id !== id) return one;
      const seen = afterSight(one, sight, now(), isRoom);
      return seen.state.is === 'open' && of.kind === 'campaign' ? withMissed(seen, of) : seen;
    });
    const after = await read(key);
    return after && channelIn(after, id);
  }

  function withMissed(channel: Channel, campaign: Campaign): Channel {
    const missed = failedIn(campaign, channel);
    if (missed.length === 0) return channel;
    const again = { ...channel.again, ...Object.fromEntries(missed.map((id) => [id, now()])) };
    return { ...channel, again };
  }

  async function checkAll({ account }: Spot): Promise<void> {
    for (const key of book.places.at(account)) {
      const document = await read(key);
      const all =
        document?.kind === 'campaign' ? document.channels : document?.room ? [document.room] : [];
      for (const one of all.filter((each) => each.account === account)) await check(key, one.id);
    }
  }

  async function lost(loss: Loss): Promise<void> {
    const keys =
      loss.is === 'server'
        ? book.places.on(loss.platform, loss.server)
        : book.places.at(loss.spot.account);
    for (const key of keys) await change(key, (one) => afterLoss(one, loss, now()));
  }

  return { begin, ownerOf, connect, check, checkAll, lost };
}

/** The campaign with that place connected; one that was connected before keeps its name and what was chosen for it. */
function withSpot(campaign: Campaign, channel: Channel): Campaign {
  const held = campaign.channels.find((one) => isSameSpot(one, channel));
  if (!held) return withChannel(campaign, { ...channel, language: spoken(campaign, channel) });
  const { id, language, kinds } = held;
  return withChannel(campaign, {
    ...channel,
    id,
    language,
    kinds,
    ...(held.role && { role: held.role }),
  });
}

function spoken({ languages }: Campaign, { language }: Channel): Channel['language'] {
  return languages.includes(language) ? language : (languages[0] ?? language);
}

function afterLoss(channel: Channel, loss: Loss, since: Instant): Channel {
  switch (loss.is) {
    case 'became': {
      if (channel.account !== loss.spot.account) return channel;
      const { account, chat } = loss.now;
      return { ...channel, account, chat };
    }
    case 'put-out':
      return channel.account === loss.spot.account ? gone(channel, since) : channel;
    case 'server':
      return channel.server === loss.server ? gone(channel, since) : channel;
  }
}

function gone(channel: Channel, since: Instant): Channel {
  if (channel.state.is === 'gone') return channel;
  return { ...channel, state: { is: 'gone', because: 'put-out', since } };
}
