import { UNREACHABLE, accountId, type Way, type WayState } from '../../domain/account.ts';
import { ROLES, type Circle, type Member } from '../../domain/circle.ts';
import type { Answer, Doubt, Draft } from '../../domain/draft.ts';
import type { Following } from '../../domain/campaign/crowd.ts';
import type { CampaignLink } from '../../domain/campaign/sign.ts';
import { campaignId, circleId, crowdId, draftId, keyDateId, personId } from '../../domain/id.ts';
import {
  FINDINGS,
  KEY_DATE_KINDS,
  OUTCOMES,
  PAPERS,
  type Check as Looked,
  type Confirmation,
  type KeyDate,
  type KeyDateState,
  type Ruled,
  type TimeOfDay,
  type Version,
  type When,
} from '../../domain/keydate.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { LEADS } from '../../domain/lead.ts';
import { ALARM_CHOICES, STEPS, type Outing, type Step } from '../../domain/outing.ts';
import { isRhythm } from '../../domain/rhythm.ts';
import { RULE_IDS } from '../../domain/rule/rule.ts';
import { LATER, REFUSED, type Because, type Entry, type MessageRef } from '../../domain/ledger.ts';
import {
  NEWS_KINDS,
  type Consent,
  type Guesses,
  type News,
  type OneTimeCode,
  type Person,
  type QuietHours,
  type Trusted,
} from '../../domain/person.ts';
import { clockTime, localDate, zone, type Instant, type LocalDate } from '../../domain/time.ts';
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
import { isChannel } from './channelschema.ts';
import { isCampaignInvitation, isConnecting, isInvitation } from './invitationschema.ts';
import { isHelps, isNeed, isOffer } from './helpschema.ts';
import { isCustody, isEmergencyPlan, isReport } from './emergencyschema.ts';

/** The schema that is written today; a document with a higher one comes from a newer Contigo. */
export const SCHEMA = 2;

const account = parsed(accountId);
const day = recurring(localDate);
const clock = recurring(clockTime);
const place = recurring(zone);
const person = parsed(personId);
const at = branded<Instant>();

const isAnswer: Check<Answer> = (value): value is Answer =>
  text(value) || number(value) || flag(value) || answers(value) || answer(value);
const answers = list(isAnswer);
const answer = map(isAnswer);

/** A half-filled form. */
export const isDraft = object<Draft>({
  id: parsed(draftId),
  form: text,
  since: at,
  answers: answer,
  asking: text,
  doubt: optional(object<Doubt>({ about: text, readings: answer })),
});

const because = either<Because>({
  unreachable: { because: one([...UNREACHABLE, 'no-way']) },
  refused: { because: one(REFUSED) },
  'too-late': {},
});

type Pictured = NonNullable<MessageRef['picture']>;

const entry = either<Entry>({
  sending: { at, tries: number, unsure: flag },
  waiting: {
    since: at,
    until: at,
    tries: number,
    because: one(LATER),
    unsure: flag,
  },
  delivered: {
    at,
    by: account,
    ref: optional(
      object<MessageRef>({
        account,
        chat: text,
        message: text,
        picture: optional(object<Pictured>({ shows: text, at: text })),
      }),
    ),
  },
  failed: { at, because },
  unknown: { at },
  superseded: { at },
});

/** What became of each thing that was to be said. */
export const isLedger = map(entry);

const way = object<Way>({
  account,
  chat: optional(text),
  state: either<WayState>({
    untried: {},
    proven: { on: at },
    dead: { since: at, because: one(UNREACHABLE) },
  }),
});

const code = object<OneTimeCode>({
  purpose: one(['link', 'trust', 'family']),
  find: text,
  proof: text,
  until: at,
  triesLeft: number,
  called: text,
  asked: optional(person),
});

const news = object<News>({
  kind: one(NEWS_KINDS),
  id: text,
  at,
  called: text,
  role: optional(one(ROLES)),
  vouched: optional(text),
  alike: optional(one(ROLES)),
  before: optional(text),
  circle: optional(parsed(circleId)),
});

/** A stored person: an unknown or missing field, a wrong form of an id, date or zone is refused. */
export const isPerson = object<Person>({
  schema: one([SCHEMA]),
  kind: one(['person']),
  id: person,
  since: at,
  called: text,
  language: one(LANGUAGES),
  zone: place,
  city: optional(text),
  consent: either<Consent>({
    never: {},
    given: { on: at },
    withdrawn: { on: at },
  }),
  ways: list(way),
  quiet: object<QuietHours>({ from: clock, to: clock }),
  evening: clock,
  leadsOff: list(one(LEADS)),
  neutral: flag,
  trusted: optional(object<Trusted>({ person, called: text })),
  trustedBy: list(person),
  circles: list(parsed(circleId)),
  alone: optional(at),
  focus: optional(parsed(circleId)),
  leads: optional(list(parsed(campaignId))),
  leading: optional(parsed(campaignId)),
  follows: optional(
    list(object<Following>({ campaign: parsed(campaignId), crowd: parsed(crowdId) })),
  ),
  code: optional(code),
  invitations: optional(list(isInvitation)),
  campaignInvitations: optional(list(isCampaignInvitation)),
  guesses: optional(object<Guesses>({ count: number, at })),
  connecting: optional(isConnecting),
  draft: optional(isDraft),
  payload: optional(text),
  news: list(news),
  ledger: isLedger,
  leaving: optional(at),
});

const timeOfDay = either<TimeOfDay>({
  at: { time: clock },
  'all-day': {},
  unknown: {},
  window: { from: clock, to: clock },
});

const lastDay: Check<LocalDate | 'unknown'> = (value) => value === 'unknown' || day(value);

/** A day and hour on the clocks of a place. */
export const isWhen = object<When>({
  date: day,
  until: optional(lastDay),
  time: timeOfDay,
  zone: place,
});

const version = object<Version>({
  when: isWhen,
  place: text,
  paper: one(PAPERS),
  note: text,
  by: person,
  at,
  assumed: optional((value): value is true => value === true),
});

const versions = list(version);

const keyDate = object<KeyDate>({
  id: parsed(keyDateId),
  kind: one(KEY_DATE_KINDS),
  of: list(person),
  state: either<KeyDateState>({
    ahead: {},
    done: { at, outcome: one(OUTCOMES), by: optional(person) },
    off: { at, by: person },
  }),
  versions: (value): value is KeyDate['versions'] => versions(value) && value.length > 0,
  rhythm: optional(isRhythm),
  confirmed: optional(
    list(object<Confirmation>({ by: person, at, version: number, paper: one(PAPERS) })),
  ),
  checked: optional(
    list(object<Looked>({ by: person, at, version: number, found: one(FINDINGS) })),
  ),
  disputed: optional(version),
  rule: optional(object<Ruled>({ id: one(RULE_IDS), from: day })),
  away: optional(at),
});

const isTrue: Check<true> = (value) => value === true;

const member = object<Member>({
  person,
  role: one(ROLES),
  since: optional(at),
  vouched: optional(person),
  helps: optional(isHelps),
  phone: optional(text),
  lead: optional(isTrue),
});

const outing = object<Outing>({
  date: parsed(keyDateId),
  version: number,
  steps: list(object<Step>({ is: one(STEPS), by: person, at, undone: optional(at) })),
  expected: optional(at),
  leaves: optional(clock),
});

/** A stored circle, as strictly. */
export const isCircle = object<Circle>({
  schema: one([SCHEMA]),
  kind: one(['circle']),
  id: parsed(circleId),
  since: at,
  members: list(member),
  dates: list(keyDate),
  drafts: map(isDraft),
  ledger: isLedger,
  needs: optional(list(isNeed)),
  offers: optional(list(isOffer)),
  outings: optional(list(outing)),
  alarm: optional(one(ALARM_CHOICES)),
  plan: optional(isEmergencyPlan),
  custodies: optional(list(isCustody)),
  reports: optional(list(isReport)),
  kept: optional(object<NonNullable<Circle['kept']>>({ by: person, at })),
  campaigns: optional(
    list(
      object<CampaignLink>({
        campaign: parsed(campaignId),
        by: person,
        dates: list(parsed(keyDateId)),
      }),
    ),
  ),
  room: optional(isChannel),
  joins: optional(parsed(circleId)),
  ends: optional(at),
});
