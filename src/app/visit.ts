import { platformOf } from '../domain/account.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import {
  CROWD_SIZE,
  entered,
  followerOf,
  type Crowd,
  type Follower,
  type Wish,
} from '../domain/campaign/crowd.ts';
import { hasStopped } from '../domain/campaign/writable.ts';
import { crowdId, type CampaignId, type CrowdId } from '../domain/id.ts';
import { language as languageOf, type Language } from '../domain/language.ts';
import { EMPTY_LEDGER } from '../domain/ledger.ts';
import { followingOf, withFollowing, type Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Channels } from '../ports/channels.ts';
import type { PublicPlace, Sender } from '../ports/chat.ts';
import { NotSaved } from '../ports/store.ts';
import type { Bots } from '../text/voice.ts';
import type { Book } from './book.ts';
import { callIn } from './channelling.ts';
import type { Visit } from './command.ts';
import type { Delivered } from './delivery.ts';
import type { Departing } from './departing.ts';
import { followedBy } from './followed.ts';
import { newFollower } from './newcomer.ts';
import { readSign } from './planned.ts';
import { fieldOf, isWaiting, waitingFor } from './asking.ts';
import { token } from './token.ts';

export interface VisitParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly chance: Chance;
  readonly bots: () => Bots;
  readonly departing: Departing;
  readonly channels: readonly Channels[];
  /** Writes a greeting to that account of theirs, and marks what that taught. */
  readonly greet: (person: Person, from: Sender) => Promise<Delivered>;
}

/** Who pressed a button of a campaign's post, or followed its link, and where. */
export interface Visitor {
  readonly from: Sender;
  readonly place?: PublicPlace;
  readonly campaign: Campaign;
  /** What they typed, where a button asked for words. */
  readonly words?: string;
}

export interface Visits {
  /** What may be reached from there as things are now. Nothing is kept by asking. */
  begin(visitor: Visitor): Promise<Visit>;
}

const ID_LENGTH = 16;
/** With so many places free a crowd is worth filling up again. */
const WORTH = CROWD_SIZE / 4;

/**
 * Discord quarantines bots that open many private chats (reports from 25 to 40 on). So few are opened in so long a
 * time, each when somebody asks for it; whoever comes then opens it themselves, which counts for nothing.
 */
const OPENINGS = { most: 10, within: 10 * 60_000 };

/**
 * The place of one person among the followers of one campaign. Every step can be repeated: the person's document
 * says first where they are to be found, then the crowd takes them in, so that whoever leaves or is forgotten is
 * found there; a crowd that is listed and not yet written is written by whoever comes next.
 */
export function createVisits(parts: VisitParts): Visits {
  const { book, now, departing } = parts;
  const opened: Instant[] = [];

  async function begin(visitor: Visitor): Promise<Visit> {
    const id = book.directory.personOf(visitor.from.account);
    const person = id && (await book.person(id));
    return visitOf(visitor, person && person.leaving === undefined ? person : undefined);
  }

  async function visitOf(visitor: Visitor, person: Person | undefined): Promise<Visit> {
    const { from, place, campaign, words } = visitor;
    const follower = person && (await followerIn(person, campaign.id));
    return {
      from,
      ...(place && { place }),
      campaign,
      ...(person && { person }),
      ...(follower && { follower }),
      ...(words !== undefined && { words }),
      language: languageFor(visitor, person),
      now: now(),
      chance: parts.chance,
      bots: parts.bots(),
      canWrite: place === undefined || (person !== undefined && isOpen(person, from)),
      async changeCampaign(apply) {
        const me = await enter(visitor, {});
        const changed = await book.changeCampaign(campaign.id, apply);
        if (!changed) throw new NotSaved('gone');
        return metAs({ ...visitor, campaign: changed }, me);
      },
      enter: async (how) => again(visitor, await enter(visitor, how)),
      async leave() {
        if (person) await departing.from(campaign.id, person.id);
        return begin(await newest(visitor));
      },
      async speaks(language) {
        const me = await meet(visitor);
        const changed = await book.changePerson(me.id, (one) => ({ ...one, language }));
        return again(visitor, changed ?? me);
      },
      async followed() {
        const all = person ? await followedBy(book, person) : [];
        return all.filter((one) => one.follower.follows).map((one) => one.campaign);
      },
      async asks(action, ...more) {
        const me = await meet(visitor);
        if (me.draft && !isWaiting(me)) return undefined;
        const draft = waitingFor(token(action, campaign.id, ...more), { ...parts, now: now() });
        await book.changePerson(me.id, (one) => ({ ...one, draft }));
        return token(...fieldOf(draft));
      },
      async hush() {
        if (!person || !isWaiting(person)) return;
        await book.changePerson(person.id, ({ draft: _, ...one }) => one);
      },
      sign: () => readSign(book, campaign),
      greet: () => greet(visitor, person),
      called: (id, given) => callIn(parts.channels, campaign, { id, account: from.account, given }),
    };
  }

  async function metAs(visitor: Visitor, person: Person) {
    return { ...(await visitOf(visitor, person)), person };
  }

  async function again(visitor: Visitor, person: Person) {
    return metAs(await newest(visitor), person);
  }

  async function newest(visitor: Visitor): Promise<Visitor> {
    return { ...visitor, campaign: (await book.campaign(visitor.campaign.id)) ?? visitor.campaign };
  }

  /** Who is new is kept with nothing but the way to them: no circle, no consent but to what they ask for. */
  async function meet({ from, place, campaign }: Visitor): Promise<Person> {
    const id = book.directory.personOf(from.account);
    const known = id && (await book.person(id));
    if (known?.leaving !== undefined) throw new NotSaved('leaving');
    if (known) return known;
    const language = languageFor({ from, campaign }, undefined);
    const person = newFollower(from, {
      chance: parts.chance,
      now: now(),
      language,
      isPublic: place !== undefined,
    });
    await book.addPerson(person);
    return person;
  }

  async function enter(visitor: Visitor, wish: Wish): Promise<Person> {
    const person = await meet(visitor);
    const { id } = visitor.campaign;
    const campaign = await book.campaign(id);
    if (!campaign || campaign.closed) return person;
    const crowd = await crowdFor(id, person);
    const linked = await book.changePerson(person.id, (one) =>
      withFollowing(one, { campaign: id, crowd }),
    );
    await takeIn({ crowd, campaign: id }, person, wish);
    return linked ?? person;
  }

  /** Where they are already; else the newest one, while it has room; else one that many left; else a new one, which the campaign knows first. */
  async function crowdFor(id: CampaignId, person: Person): Promise<CrowdId> {
    const held = followingOf(person, id)?.crowd;
    if (held !== undefined) return held;
    const last = (await book.campaign(id))?.crowds.at(-1);
    const followers = last && (await book.crowd(last))?.followers;
    if (last !== undefined && (followers?.length ?? 0) < CROWD_SIZE) return last;
    const next = (await emptiest(id)) ?? crowdId(parts.chance.word(ID_LENGTH))!;
    await book.changeCampaign(id, (one) => {
      const others = one.crowds.filter((other) => other !== next);
      return { ...one, crowds: [...others, next] };
    });
    return next;
  }

  /**
   * The crowd that most have left, when a quarter of it is free at least. It stands last from then on, so that those who
   * come next fill it up: all crowds are read for one newcomer in thirty-two, or fewer.
   */
  async function emptiest(id: CampaignId): Promise<CrowdId | undefined> {
    const crowds = (await book.campaign(id))?.crowds ?? [];
    const read = await Promise.all(crowds.map((one) => book.crowd(one).catch(() => undefined)));
    const [first] = read
      .filter((one) => one !== undefined)
      .sort((one, other) => one.followers.length - other.followers.length);
    return first && first.followers.length <= CROWD_SIZE - WORTH ? first.id : undefined;
  }

  async function takeIn(
    { crowd, campaign }: { readonly crowd: CrowdId; readonly campaign: CampaignId },
    person: Person,
    wish: Wish,
  ): Promise<void> {
    const apply = (one: Crowd) => {
      const held = followerOf(one, person.id);
      return entered(one, person.id, {
        wish,
        at: now(),
        again: held !== undefined && hasStopped(person, held),
      });
    };
    if (await book.changeCrowd(crowd, apply)) return;
    await book.addCrowd(newCrowd(crowd, campaign, now()));
    await book.changeCrowd(crowd, apply);
  }

  async function followerIn(person: Person, campaign: CampaignId): Promise<Follower | undefined> {
    const crowd = followingOf(person, campaign)?.crowd;
    const held = crowd && (await book.crowd(crowd));
    return held && followerOf(held, person.id);
  }

  async function greet(visitor: Visitor, person: Person | undefined): Promise<Greeted> {
    if (!person) return 'not-now';
    if (isOpen(person, visitor.from)) return 'opened';
    const since = now() - OPENINGS.within;
    while (opened[0] !== undefined && opened[0] < since) opened.shift();
    if (opened.length >= OPENINGS.most) return 'not-now';
    opened.push(now());
    const delivered = await parts.greet(person, visitor.from);
    if (delivered.is === 'delivered') return 'opened';
    return delivered.is === 'failed' ? 'closed' : 'not-now';
  }

  return { begin };
}

/** `opened`: there is a private chat with them; `closed`: they let nobody in; `not-now`: they had better open it. */
export type Greeted = 'opened' | 'closed' | 'not-now';

function languageFor({ from, campaign }: Visitor, person: Person | undefined): Language {
  const spoken = person?.language ?? languageOf(from.languageTag ?? '');
  return spoken ?? campaign.languages[0] ?? 'en';
}

/** Telegram lets nobody be written to before they pressed Start; on Discord a chat has a number once it is open. */
function isOpen({ ways }: Person, { account }: Sender): boolean {
  const way = ways.find((one) => one.account === account);
  if (!way || way.state.is === 'dead') return false;
  return platformOf(account) !== 'discord' || way.chat !== undefined;
}

function newCrowd(id: CrowdId, campaign: CampaignId, since: Instant): Crowd {
  return {
    schema: 2,
    kind: 'crowd',
    id,
    campaign,
    since,
    followers: [],
    ledger: EMPTY_LEDGER,
    tallies: {},
  };
}
