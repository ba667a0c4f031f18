import type { Campaign } from './campaign/campaign.ts';
import type { Crowd } from './campaign/crowd.ts';
import type { CampaignLink } from './campaign/sign.ts';
import type { Channel } from './channel.ts';
import type { CircleId, KeyDateId, PersonId } from './id.ts';
import type { Draft } from './draft.ts';
import { NO_PLAN, planWithout, plansTogether, type EmergencyPlan } from './emergency.ts';
import type { KeyDate } from './keydate.ts';
import type { Ledger } from './ledger.ts';
import type { Helps, Need } from './need.ts';
import { withoutOffers, type Offer } from './offer.ts';
import type { AlarmAfter, Outing } from './outing.ts';
import type { Person } from './person.ts';
import type { Report } from './report.ts';
import { custodiesWithout, type Custody } from './task.ts';
import type { Instant } from './time.ts';

/** Roles in a circle. Family comes with its dates (docs/permissions.md says what each may see and do). */
export const ROLES = ['family', 'coordinator', 'supporter', 'lawyer'] as const;
export type Role = (typeof ROLES)[number];

export interface Member {
  readonly person: PersonId;
  readonly role: Role;
  /** When they were let in; not kept of who was there from the start. */
  readonly since?: Instant;
  /** Who gave them the invitation, and so vouches for them. */
  readonly vouched?: PersonId;
  /** For a supporter: what they offer; none said means anything, a few times a week. */
  readonly helps?: Helps;
  /** How those may call them whom the table lets; empty when they would rather not say. */
  readonly phone?: string;
  /** The coordinator who leads; at most one in a circle. */
  readonly lead?: true;
}

/** The trusted people round one family, and its key dates. Sealed by itself; nothing public is kept here. */
export interface Circle {
  readonly schema: 2;
  readonly kind: 'circle';
  readonly id: CircleId;
  readonly since: Instant;
  readonly members: readonly Member[];
  readonly dates: readonly KeyDate[];
  /** One half-filled form a person at most. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly ledger: Ledger;
  /** What is wanted on its dates, in the order in which it was asked for. */
  readonly needs?: readonly Need[];
  /** Who takes it, in the order in which they came. */
  readonly offers?: readonly Offer[];
  /** What was said on the day itself, of each date and version. */
  readonly outings?: readonly Outing[];
  /** So many minutes after the expected end all who may know are told; `ALARM_AFTER` where none is set. */
  readonly alarm?: AlarmAfter;
  /** What others have to know when somebody does not come out; the family's alone until it is released. */
  readonly plan?: EmergencyPlan;
  /** Who was taken into custody, oldest first, those included who are out again. */
  readonly custodies?: readonly Custody[];
  /** Somebody of the family wants it kept though all its dates are over. */
  readonly kept?: { readonly by: PersonId; readonly at: Instant };
  /** Campaigns that the family let speak of them, and what each may hang on. */
  readonly campaigns?: readonly CampaignLink[];
  /** The private group or channel of the circle: first names and needs, never a case. */
  readonly room?: Channel;
  /** How those who went along say it was; erased after thirty days. */
  readonly reports?: readonly Report[];
  /**
   * Set when its only member joins the family of that circle: from then on nothing of it is said or changed
   * here, over restarts, until its dates have been brought there and it is erased.
   */
  readonly joins?: CircleId;
  /**
   * Set when the family dissolved it, or its last one left: from then on nothing of it is said or changed, over
   * restarts, until its members were let go and it is erased with its key.
   */
  readonly ends?: Instant;
}

export type Document = Person | Circle | Campaign | Crowd;

export function dateOfId(circle: Circle, id: KeyDateId): KeyDate | undefined {
  return circle.dates.find((date) => date.id === id);
}

/** The circle with this date put in the place of the one with its id, or added; one that moved is put away no more. */
export function withDate(circle: Circle, date: KeyDate): Circle {
  const others = circle.dates.filter((other) => other.id !== date.id);
  const isMoved = dateOfId(circle, date.id)?.versions.length !== date.versions.length;
  return { ...circle, dates: [...others, isMoved ? broughtBack(date) : date] };
}

function broughtBack({ away: _, ...date }: KeyDate): KeyDate {
  return date;
}

/** The circle as far as anything may still be said of it. */
export function withoutAway(circle: Circle): Circle {
  const dates = circle.dates.filter(({ away }) => away === undefined);
  return dates.length === circle.dates.length ? circle : { ...circle, dates };
}

/** A document in which several people have half-filled forms. */
export type Shared = Pick<Circle, 'drafts'>;

export function draftOf({ drafts }: Shared, person: PersonId): Draft | undefined {
  return Object.hasOwn(drafts, person) ? drafts[person] : undefined;
}

/** The document with that person's half-filled form put, or taken away. */
export function withDraft<D extends Shared>(
  document: D,
  person: PersonId,
  draft: Draft | undefined,
): D {
  const others = Object.entries(document.drafts).filter(([owner]) => owner !== person);
  const drafts = draft ? [...others, [person, draft] as const] : others;
  return { ...document, drafts: Object.fromEntries(drafts) };
}

export function isMember(circle: Circle, person: PersonId): boolean {
  return circle.members.some((member) => member.person === person);
}

export function roleOf(circle: Circle, person: PersonId): Role | undefined {
  return circle.members.find((member) => member.person === person)?.role;
}

/** Those of the circle who live with its dates: they see and change all of them. */
export function familyOf({ members }: Circle): readonly PersonId[] {
  return members.filter(({ role }) => role === 'family').map(({ person }) => person);
}

/**
 * The circle without that person: membership, dates that are theirs alone with what was wanted on them, what they
 * offered, half-filled forms, ledger. From `at` on their places are somebody else's.
 */
export function withoutMember(whole: Circle, person: PersonId, at: Instant): Circle {
  const circle = withoutOffers(whole, person, at);
  const dates = circle.dates
    .map((date) => ({ ...date, of: date.of.filter((id) => id !== person) }))
    .filter((date) => date.of.length > 0);
  const members = circle.members.filter((member) => member.person !== person);
  const worst = planAndCustody({ ...circle, members }, person);
  const kept = new Set<string>(
    [...dates, ...worst.named, ...(circle.room ? [circle.room] : [])].map(({ id }) => id),
  );
  const ledger = Object.entries(circle.ledger).filter(
    ([key]) =>
      !key.endsWith(`.${person}`) && kept.has(key.replace(/^\w+:/, '').split('.')[0] ?? ''),
  );
  const needs = (circle.needs ?? []).filter(({ date }) => kept.has(date));
  const wanted = new Set<string>(needs.map(({ id }) => id));
  return {
    ...circle,
    ...(circle.needs && { needs }),
    ...(circle.offers && { offers: circle.offers.filter(({ need }) => wanted.has(need)) }),
    ...(circle.outings && { outings: circle.outings.filter(({ date }) => kept.has(date)) }),
    ...worst.fields,
    ...(circle.reports && { reports: circle.reports.filter(({ by }) => by !== person) }),
    members,
    dates,
    drafts: Object.fromEntries(Object.entries(circle.drafts).filter(([id]) => id !== person)),
    ledger: Object.fromEntries(ledger),
  };
}

/** The plan and who is in custody after somebody left; nothing of the plan is left when no family is. */
function planAndCustody(circle: Circle, left: PersonId) {
  const hasFamily = familyOf(circle).length > 0;
  const plan = circle.plan && (hasFamily ? planWithout(circle.plan, left) : NO_PLAN);
  const custodies = circle.custodies && custodiesWithout(circle, left);
  return {
    fields: { ...(plan && { plan }), ...(custodies && { custodies }) },
    named: [...(plan?.entries ?? []), ...(custodies ?? [])],
  };
}

/**
 * The circle with all that another one held: its members as family, its dates with what was said of them, its
 * half-filled forms. Unchanged when they are members already, so that doing it again doubles nothing.
 */
export function withCircle(circle: Circle, other: Circle): Circle {
  if (other.members.every(({ person }) => isMember(circle, person))) return circle;
  const known = new Set(circle.dates.map(({ id }) => id));
  return {
    ...circle,
    members: [
      ...circle.members,
      ...other.members.filter(({ person }) => !isMember(circle, person)),
    ],
    dates: [...circle.dates, ...other.dates.filter(({ id }) => !known.has(id))],
    ...(other.needs && { needs: [...(circle.needs ?? []), ...other.needs] }),
    ...(other.offers && { offers: [...(circle.offers ?? []), ...other.offers] }),
    ...(other.outings && { outings: [...(circle.outings ?? []), ...other.outings] }),
    ...(other.plan && { plan: plansTogether(circle.plan ?? NO_PLAN, other.plan) }),
    ...(other.custodies && { custodies: [...(circle.custodies ?? []), ...other.custodies] }),
    ...(other.campaigns && { campaigns: [...(circle.campaigns ?? []), ...other.campaigns] }),
    drafts: { ...other.drafts, ...circle.drafts },
    ledger: { ...other.ledger, ...circle.ledger },
  };
}
