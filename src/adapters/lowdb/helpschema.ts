import { keyDateId, needId, personId } from '../../domain/id.ts';
import { NEED_KINDS, type Helps, type Need } from '../../domain/need.ts';
import { OFFER_STATES, type Offer, type Word } from '../../domain/offer.ts';
import { clockTime, type Instant } from '../../domain/time.ts';
import {
  branded,
  list,
  number,
  object,
  one,
  optional,
  parsed,
  recurring,
  text,
  type Check,
} from '../../domain/check.ts';

/** The checks of what is wanted on dates and who takes it. */

const at = branded<Instant>();
const clock = recurring(clockTime);
const person = parsed(personId);

/** What a supporter offers. */
export const isHelps = object<Helps>({
  kinds: list(one(NEED_KINDS)),
  languages: list(text),
  week: number,
});

/** What is wanted on a date. */
export const isNeed = object<Need>({
  id: parsed(needId),
  date: parsed(keyDateId),
  kind: one(NEED_KINDS),
  many: number,
  language: optional(text),
  from: optional(clock),
  to: optional(clock),
  meeting: text,
  where: optional(one(['asked', 'again'])),
  by: person,
  at,
  changed: optional(at),
  reopened: optional(at),
  closed: optional(at),
});

const isTrue: Check<true> = (value): value is true => value === true;
const word = object<Word>({ by: person, at });

/** Who takes it. */
export const isOffer = object<Offer>({
  need: parsed(needId),
  by: person,
  at,
  state: one(OFFER_STATES),
  since: optional(at),
  up: optional(isTrue),
  had: optional(isTrue),
  yes: optional(word),
  no: optional(word),
  coming: optional(object<NonNullable<Offer['coming']>>({ at, version: number })),
  late: optional(at),
  look: optional(text),
});
