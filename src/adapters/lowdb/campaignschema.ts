import {
  branded,
  either,
  flag,
  list,
  map,
  number,
  object,
  one,
  optional,
  parsed,
  recurring,
  text,
  type Check,
} from '../../domain/check.ts';
import {
  ACTION_TYPES,
  type Action,
  type CallLine,
  type Count,
  type Deed,
  type Turn,
  type Update,
} from '../../domain/campaign/action.ts';
import type {
  Awaiting,
  Campaign,
  CampaignEvent,
  Counted,
  Organizer,
} from '../../domain/campaign/campaign.ts';
import type { Crowd, Follower, Tally } from '../../domain/campaign/crowd.ts';
import {
  OFF_REASONS,
  RALLY_ROLES,
  RALLY_RUNGS,
  RALLY_TYPES,
  type Rally,
  type RallyState,
  type RallyTime,
  type Rsvp,
} from '../../domain/campaign/rally.ts';
import { HANG_WORDS, type Hang, type Settled } from '../../domain/campaign/sign.ts';
import {
  STATEMENT_KINDS,
  type PictureRef,
  type Statement,
  type Wording,
  type Words,
} from '../../domain/campaign/statement.ts';
import {
  campaignId,
  circleId,
  crowdId,
  eventId,
  keyDateId,
  personId,
  pictureId,
  statementId,
} from '../../domain/id.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { clockTime, localDate, zone, type Instant } from '../../domain/time.ts';
import { isChannel } from './channelschema.ts';
import { SCHEMA, isDraft, isLedger, isWhen } from './schema.ts';

/** The checks of the public side: campaigns and those who follow them. */

const at = branded<Instant>();
const person = parsed(personId);
const clock = recurring(clockTime);
const isTrue: Check<true> = (value): value is true => value === true;
const event = parsed(eventId);
const statement = parsed(statementId);

const words: Check<Words> = map(text);
const wording = object<Wording>({
  words: (value): value is Wording['words'] =>
    map(words)(value) && Object.keys(value).every(one(LANGUAGES)),
  picture: optional(object<PictureRef>({ id: parsed(pictureId), digest: text })),
  open: optional(isTrue),
  by: person,
  at,
});
const wordings = list(wording);

const isStatement = object<Statement>({
  id: statement,
  kind: one(STATEMENT_KINDS),
  wordings: (value): value is Statement['wordings'] => wordings(value) && value.length > 0,
  asked: optional(object({ version: number, at })),
  heard: optional(
    object<NonNullable<Statement['heard']>>({
      is: one(['no', 'change']),
      version: number,
      by: person,
      at,
      wish: text,
    }),
  ),
  yes: optional(object({ version: number, by: person, at })),
  first: optional(object({ version: number, at })),
  withdrawn: optional(object({ by: person, at })),
});

const time = object<RallyTime>({ when: isWhen, ends: optional(clock), by: person, at });
const times = list(time);

const isHang = object<Hang>({ date: parsed(keyDateId), version: number });
const isSettled = object<Settled>({ is: one(HANG_WORDS), by: person, at });

const isRally = object<Rally>({
  kind: one(['rally']),
  id: event,
  type: one(RALLY_TYPES),
  statement,
  times: (value): value is Rally['times'] => times(value) && value.length > 0,
  address: one(['all', 'yes']),
  capacity: optional(number),
  roles: list(object<Rally['roles'][number]>({ role: one(RALLY_ROLES), many: number })),
  calls: optional(object<NonNullable<Rally['calls']>>({ action: optional(event), at })),
  hang: optional(isHang),
  settled: optional(isSettled),
  rungsOff: list(one(RALLY_RUNGS)),
  state: either<RallyState>({
    draft: {},
    announced: { at, by: person, here: optional(at) },
    off: { at, by: person, wasOut: flag, why: optional(one(OFF_REASONS)) },
    over: { at, thanks: optional(statement) },
  }),
});

const line = object<CallLine>({
  name: text,
  number: text,
  from: clock,
  to: clock,
  zone: recurring(zone),
  days: list(number),
  off: optional(isTrue),
});

const isAction = object<Action>({
  kind: one(['action']),
  id: event,
  type: one(ACTION_TYPES),
  statement,
  script: optional(statement),
  speaks: optional(one(LANGUAGES)),
  lines: list(line),
  handed: optional(list(number)),
  goal: optional(number),
  hang: optional(isHang),
  settled: optional(isSettled),
  count: optional(
    object<Count>({ many: number, on: optional(recurring(localDate)), by: person, at }),
  ),
  state: either<Action['state']>({
    draft: {},
    open: { at, by: person },
    closed: {
      at,
      by: person,
      since: optional(at),
      thanks: optional(isTrue),
    },
  }),
});

const isUpdate = object<Update>({
  kind: one(['update']),
  id: event,
  statement,
  hang: optional(isHang),
  settled: optional(isSettled),
  state: either<Update['state']>({ draft: {}, out: { at, by: person } }),
});

const isEvent: Check<CampaignEvent> = (value): value is CampaignEvent =>
  isRally(value) || isAction(value) || isUpdate(value);

const rsvp = object<Rsvp>({
  by: person,
  is: one(['yes', 'waiting', 'try', 'no']),
  plus: number,
  roles: list(one(RALLY_ROLES)),
  at,
  since: optional(at),
  up: optional(isTrue),
  freed: optional(object<NonNullable<Rsvp['freed']>>({ roles: list(one(RALLY_ROLES)), at })),
  called: optional(text),
});

const deed = object<Deed>({
  by: person,
  at,
  is: one(['done', 'voicemail', 'said']),
  line: optional(number),
  words: optional(text),
});

const turn = object<Turn>({ by: person, at, line: number });

function perEvent<T>(check: Check<T>): Check<Readonly<Record<string, readonly T[]>>> {
  const all = map(list(check));
  return (value): value is Readonly<Record<string, readonly T[]>> =>
    all(value) && Object.keys(value).every(event);
}

const counts = map(number);

const counted = object<Counted>({
  people: optional((value): value is NonNullable<Counted['people']> => counts(value)),
  deeds: optional(
    object<NonNullable<Counted['deeds']>>({
      all: number,
      voicemail: number,
      said: number,
      lines: list(number),
    }),
  ),
});

const isCounted: Check<NonNullable<Campaign['counted']>> = (
  value,
): value is NonNullable<Campaign['counted']> =>
  map(counted)(value) && Object.keys(value).every(event);

/** A stored campaign. */
export const isCampaign = object<Campaign>({
  schema: one([SCHEMA]),
  kind: one(['campaign']),
  id: parsed(campaignId),
  since: at,
  of: optional(parsed(circleId)),
  awaits: optional(object<Awaiting>({ since: at, circle: optional(parsed(circleId)) })),
  organizers: list(
    object<Organizer>({
      person,
      since: at,
      vouched: optional(person),
      lead: optional(isTrue),
    }),
  ),
  languages: list(one(LANGUAGES)),
  statements: list(isStatement),
  events: list(isEvent),
  rsvps: perEvent(rsvp),
  deeds: perEvent(deed),
  turns: optional(perEvent(turn)),
  counted: optional(isCounted),
  channels: list(isChannel),
  crowds: list(parsed(crowdId)),
  rests: optional(at),
  closed: optional(
    object<NonNullable<Campaign['closed']>>({
      at,
      by: person,
      statement: optional(statement),
    }),
  ),
  drafts: map(isDraft),
  ledger: isLedger,
});

/** Some of the followers of a campaign, as stored. */
export const isCrowd = object<Crowd>({
  schema: one([SCHEMA]),
  kind: one(['crowd']),
  id: parsed(crowdId),
  campaign: parsed(campaignId),
  since: at,
  followers: list(
    object<Follower>({
      person,
      at,
      follows: flag,
      often: one(['each', 'daily']),
      direct: optional(isTrue),
    }),
  ),
  ledger: isLedger,
  tallies: map(
    object<Tally>({
      delivered: number,
      failed: number,
      unknown: optional(number),
      because: optional(map(number)),
    }),
  ),
  dropped: optional(number),
});
