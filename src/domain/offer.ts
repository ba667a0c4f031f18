import type { Circle } from './circle.ts';
import type { KeyDateId, NeedId, PersonId } from './id.ts';
import { admitted } from './line.ts';
import { needOfId, needsFor, needsOf, type Need } from './need.ts';
import type { Instant } from './time.ts';

/**
 * Who takes what is needed. Every change is a pure function of the circle, and the store applies them one after
 * the other: of two who press at the same moment the second finds what the first left. The order of `offers` is
 * the order in which people came, and so the order of each waiting list.
 */

export const OFFER_STATES = ['taken', 'waiting', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** Somebody's word, and when they gave it. */
export interface Word {
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Offer {
  readonly need: NeedId;
  readonly by: PersonId;
  /** When they said it; a place that is given back and taken again is a new offer. */
  readonly at: Instant;
  readonly state: OfferState;
  /** Since when the state is so: later than `at` for whoever moved up from the waiting list, or took it back. */
  readonly since?: Instant;
  /** They came in from the waiting list. */
  readonly up?: true;
  /** Withdrawn from a place, and not from the waiting list. */
  readonly had?: true;
  /** The family wants this person to come. Only then are hour and place theirs to know. */
  readonly yes?: Word;
  /** The family would rather have somebody else; the offer is withdrawn, and they cannot take it again. */
  readonly no?: Word;
  /** «Still coming?» was answered yes, of this version of the date. */
  readonly coming?: { readonly at: Instant; readonly version: number };
  /** «I'm late», said on the day. */
  readonly late?: Instant;
  /** How to recognise them, in their own words; empty when they would rather not say. */
  readonly look?: string;
}

/** A press on a need: who, on which, when. */
export interface Pressing {
  readonly need: NeedId;
  readonly by: PersonId;
  readonly at: Instant;
}

export function offersOf({ offers = [] }: Circle): readonly Offer[] {
  return offers;
}

/** That person's word on that need; undefined when they never gave one. */
export function offerOf(circle: Circle, need: NeedId, by: PersonId): Offer | undefined {
  return offersOf(circle).find((offer) => offer.need === need && offer.by === by);
}

/** Those who have a place, first come first. */
export function takersOf(circle: Circle, need: NeedId): readonly Offer[] {
  return offersOf(circle).filter((offer) => offer.need === need && offer.state === 'taken');
}

/** Those who wait for a place, in the order in which they will get one. */
export function waitingFor(circle: Circle, need: NeedId): readonly Offer[] {
  return offersOf(circle).filter((offer) => offer.need === need && offer.state === 'waiting');
}

/** How many places nobody has taken; 0 of a need that is closed. */
export function openPlaces(circle: Circle, need: Need): number {
  if (need.closed !== undefined) return 0;
  return Math.max(0, need.many - takersOf(circle, need.id).length);
}

/** Whether this is a place to which the family said yes. */
export function isConfirmed({ state, yes }: Offer): boolean {
  return state === 'taken' && yes !== undefined;
}

/** One of those who come to a date, and for what. */
export interface Companion {
  readonly need: Need;
  readonly offer: Offer;
}

/** All who have a place on that date, by what they do. */
export function teamOf(circle: Circle, date: KeyDateId): readonly Companion[] {
  return needsFor(circle, date).flatMap((need) =>
    takersOf(circle, need.id).map((offer) => ({ need, offer })),
  );
}

/**
 * Gives a place, or the end of the waiting list when there is none. The very same circle for whoever has one
 * already, was told no, or comes when the need is closed.
 */
export function take(circle: Circle, { need: id, by, at }: Pressing): Circle {
  const need = needOfId(circle, id);
  const held = offerOf(circle, id, by);
  if (!need || need.closed !== undefined || held?.no !== undefined) return circle;
  if (held && held.state !== 'withdrawn') return circle;
  const state = openPlaces(circle, need) > 0 ? 'taken' : 'waiting';
  const others = offersOf(circle).filter((offer) => offer !== held);
  return { ...circle, offers: [...others, { need: id, by, at, state, since: at }] };
}

/** Gives the place back; the first who waits has it from that moment on. */
export function withdraw(circle: Circle, { need, by, at }: Pressing): Circle {
  const held = offerOf(circle, need, by);
  if (!held || held.state === 'withdrawn') return circle;
  const { yes: _yes, up: _up, coming: _coming, late: _late, ...rest } = held;
  const gone: Offer = {
    ...rest,
    state: 'withdrawn',
    since: at,
    ...(held.state === 'taken' && { had: true }),
  };
  return promote(withOffer(circle, gone), at);
}

/** The family's word on whoever took a need; a no gives the place to the next one. */
export function choose(circle: Circle, { need, by, at }: Pressing, word: ChooseWord): Circle {
  const held = offerOf(circle, need, by);
  if (held?.state !== 'taken' || (word.is === 'yes' && held.yes !== undefined)) return circle;
  const said: Word = { by: word.from, at };
  if (word.is === 'yes') return withOffer(circle, { ...held, yes: said });
  const gone = withdraw(circle, { need, by, at });
  const offer = offerOf(gone, need, by);
  return offer ? withOffer(gone, { ...offer, no: said }) : gone;
}

export interface ChooseWord {
  readonly is: 'yes' | 'no';
  readonly from: PersonId;
}

/** «Yes, still coming», of the version of the date that was asked about. */
export function confirmComing(circle: Circle, pressing: Pressing, version: number): Circle {
  const held = offerOf(circle, pressing.need, pressing.by);
  if (held?.state !== 'taken' || held.coming?.version === version) return circle;
  return withOffer(circle, { ...held, coming: { at: pressing.at, version } });
}

/** «I'm late»: kept once, so that pressing again alarms nobody again. */
export function sayLate(circle: Circle, { need, by, at }: Pressing): Circle {
  const held = offerOf(circle, need, by);
  if (held?.state !== 'taken' || held.late !== undefined) return circle;
  return withOffer(circle, { ...held, late: at });
}

/** How to recognise them; asked once, when they take a place. */
export function describe(circle: Circle, { need, by }: Pressing, look: string): Circle {
  const held = offerOf(circle, need, by);
  if (!held || held.state === 'withdrawn' || held.look === look) return circle;
  return withOffer(circle, { ...held, look });
}

/** Fills every open place from its waiting list, in its order; the very same circle when there is nothing to do. */
export function promote(circle: Circle, at: Instant): Circle {
  const promoted = new Set(
    needsOf(circle).flatMap((need) =>
      admitted(waitingFor(circle, need.id), openPlaces(circle, need), () => 1),
    ),
  );
  if (promoted.size === 0) return circle;
  const offers = offersOf(circle).map((offer): Offer =>
    promoted.has(offer) ? { ...offer, state: 'taken', since: at, up: true } : offer,
  );
  return { ...circle, offers };
}

/** The circle without anything that this person offered; their places go to those who wait. */
export function withoutOffers(circle: Circle, person: PersonId, at: Instant): Circle {
  const offers = offersOf(circle).filter(({ by }) => by !== person);
  if (offers.length === offersOf(circle).length) return circle;
  const left = new Set(
    offersOf(circle).flatMap(({ by, need, state }) =>
      by === person && state === 'taken' ? [need] : [],
    ),
  );
  const needs = needsOf(circle).map((need): Need =>
    left.has(need.id) ? { ...need, reopened: at } : need,
  );
  return promote({ ...circle, needs, offers }, at);
}

function withOffer(circle: Circle, offer: Offer): Circle {
  const offers = offersOf(circle).map((one) =>
    one.need === offer.need && one.by === offer.by ? offer : one,
  );
  return { ...circle, offers };
}
