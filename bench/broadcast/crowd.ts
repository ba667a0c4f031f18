import type { AccountId } from '../../src/domain/account.ts';
import { addCalendarDays } from '../../src/domain/calendar.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { CROWD_SIZE, type Crowd, type Follower } from '../../src/domain/campaign/crowd.ts';
import type { Rally } from '../../src/domain/campaign/rally.ts';
import type { Statement, StatementKind, Words } from '../../src/domain/campaign/statement.ts';
import type { Channel } from '../../src/domain/channel.ts';
import {
  campaignId,
  channelId,
  crowdId,
  eventId,
  personId,
  statementId,
} from '../../src/domain/id.ts';
import { EVENING, type Person } from '../../src/domain/person.ts';
import { clockTime, dayOf, later, zone, HOUR, type Instant } from '../../src/domain/time.ts';
import type { Store } from '../../src/ports/store.ts';
import { each, idOf } from '../ground.ts';

/** A campaign with a rally in twelve days, and everybody who follows it. */

export const CAMPAIGN = campaignId(idOf(9_000_001))!;
const HERE = zone('America/New_York')!;
const MIDNIGHT = clockTime('00:00')!;
const LEAD = personId(idOf(9_000_002))!;

/** Where one follower is written to. On Discord `chat` is their open private chat, when they asked to be written to. */
export interface Reached {
  readonly account: AccountId;
  readonly chat?: string;
}

/** A channel of a server. */
export interface Place {
  readonly chat: string;
  readonly server: string;
}

export interface Following {
  readonly followers: readonly Reached[];
  readonly places: readonly Place[];
  /** When the rally is announced to everybody. */
  readonly at: Instant;
}

/** Writes the campaign, its followers and their crowds as the bot itself would have. */
export async function settleCrowd(
  store: Store,
  { followers, places, at }: Following,
): Promise<void> {
  const many = Math.ceil(followers.length / CROWD_SIZE);
  const crowds = Array.from({ length: many }, (_, n) => crowdId(idOf(8_000_000 + n))!);
  const campaign = campaignOf(places, { at, crowds });
  await store.change({ kind: 'campaign', id: CAMPAIGN }, () => campaign);
  await each([...followers.entries()], 64, async ([number, reached]) => {
    const person = personOf(number, reached, crowds[Math.floor(number / CROWD_SIZE)]!);
    await store.change({ kind: 'person', id: person.id }, () => person);
  });
  await each([...crowds.entries()], 8, async ([number, id]) => {
    const first = number * CROWD_SIZE;
    const crowd = crowdOf(id, followers.slice(first, first + CROWD_SIZE), first);
    await store.change({ kind: 'crowd', id }, () => crowd);
  });
}

export function followerId(number: number) {
  return personId(idOf(5_000_000 + number))!;
}

function personOf(number: number, { account, chat }: Reached, crowd: Crowd['id']): Person {
  const way = { account, state: { is: 'proven', on: LONG_AGO } } as const;
  return {
    schema: 2,
    kind: 'person',
    id: followerId(number),
    since: LONG_AGO,
    called: '',
    language: number % 2 === 0 ? 'es' : 'en',
    zone: HERE,
    consent: { is: 'never' },
    ways: [chat === undefined ? way : { ...way, chat }],
    quiet: { from: MIDNIGHT, to: MIDNIGHT },
    evening: EVENING,
    leadsOff: [],
    neutral: true,
    trustedBy: [],
    circles: [],
    follows: [{ campaign: CAMPAIGN, crowd }],
    news: [],
    ledger: {},
  };
}

const LONG_AGO = 1_780_000_000_000 as Instant;

function crowdOf(id: Crowd['id'], all: readonly Reached[], first: number): Crowd {
  const followers = all.map(({ account, chat }, place): Follower => ({
    person: followerId(first + place),
    at: LONG_AGO,
    follows: true,
    often: 'each',
    ...(account.startsWith('discord:') && chat !== undefined && { direct: true }),
  }));
  return {
    schema: 2,
    kind: 'crowd',
    id,
    campaign: CAMPAIGN,
    since: LONG_AGO,
    followers,
    ledger: {},
    tallies: {},
  };
}

/** As long a text as a rally has that tells people everything. */
const WORDS: Words = {
  title: 'Keep the Rivera family together',
  place: 'In front of the federal building, 630 Sansome Street',
  bring: 'Water, a sign, a friend. Please bring nothing that you would not want searched.',
  access: 'No steps. A sign-language interpreter is there. Chairs on request.',
  risk: 'Low. It is a permitted gathering on the sidewalk, and marshals wear yellow.',
};

function campaignOf(
  places: readonly Place[],
  { at, crowds }: { readonly at: Instant; readonly crowds: Campaign['crowds'] },
): Campaign {
  const rally = rallyOf(at);
  return {
    schema: 2,
    kind: 'campaign',
    id: CAMPAIGN,
    since: LONG_AGO,
    organizers: [{ person: LEAD, since: LONG_AGO, lead: true }],
    languages: ['en', 'es'],
    statements: [
      agreed(idOf(9_000_003), 'name', { words: { name: 'Rivera stays' }, at: LONG_AGO }),
      agreed(rally.statement, 'rally', { words: WORDS, at }),
    ],
    events: [rally],
    rsvps: {},
    deeds: {},
    channels: places.map((place, number) => channelOf(number, place)),
    crowds,
    drafts: {},
    ledger: {},
  };
}

function agreed(
  id: string,
  kind: StatementKind,
  { words, at }: { readonly words: Words; readonly at: Instant },
): Statement {
  const wording = { words: { en: words, es: words }, by: LEAD, at };
  const yes = { version: 0, by: LEAD, at };
  return {
    id: statementId(id)!,
    kind,
    wordings: [wording],
    asked: { version: 0, at: later(at, -HOUR) },
    yes,
  };
}

function rallyOf(at: Instant): Rally {
  const date = addCalendarDays(dayOf(at, HERE), 12);
  const time = { is: 'at', time: clockTime('17:00')! } as const;
  return {
    kind: 'rally',
    id: eventId(idOf(9_000_004))!,
    type: 'rally',
    statement: statementId(idOf(9_000_005))!,
    times: [{ when: { date, time, zone: HERE }, by: LEAD, at }],
    address: 'all',
    roles: [],
    rungsOff: [],
    state: { is: 'announced', at, by: LEAD },
  };
}

function channelOf(number: number, { chat, server }: Place): Channel {
  return {
    id: channelId(idOf(7_000_000 + number))!,
    account: `discord:${chat}`,
    chat,
    server,
    title: `server ${number}`,
    language: number % 2 === 0 ? 'es' : 'en',
    kinds: ['rallies'],
    by: LEAD,
    at: LONG_AGO,
    state: { is: 'open' },
  };
}
