import { isMember, roleOf, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import { current, overAt, type KeyDate } from './keydate.ts';
import { LASTING } from './lasting.ts';
import { needsFor } from './need.ts';
import { isConfirmed, teamOf } from './offer.ts';
import { later, type Instant } from './time.ts';

/**
 * Who may see and do what: the one table. docs/permissions.md says the same in words, and a test holds the two
 * against each other. Need to know: whoever is not named in a row neither sees it nor learns that it exists.
 */

/**
 * What somebody is to a date, or to the circle when no date is meant. `companion` is a supporter whom the family
 * confirmed for that very date; `room` is the circle's private group or channel, read by all who are in it;
 * `nobody` is everybody else, members of the circle included.
 */
export const STANDINGS = [
  'family',
  'coordinator',
  'lawyer',
  'companion',
  'supporter',
  'room',
  'nobody',
] as const;
export type Standing = (typeof STANDINGS)[number];

const CIRCLE = ['family', 'coordinator', 'lawyer', 'companion', 'supporter', 'room'] as const;
const CLOSE = ['family', 'coordinator', 'lawyer', 'companion'] as const;
const GOING = ['family', 'coordinator', 'companion'] as const;
const TOGETHER = ['family', 'coordinator', 'companion', 'room'] as const;
const CASE = ['family', 'coordinator', 'lawyer'] as const;
const LEADING = ['family', 'coordinator'] as const;
const BOARD = ['family', 'coordinator', 'room'] as const;

/** What may be seen. What is not in the table is seen by the person alone whose it is. */
const SIGHTS_BY = {
  /** How those are called whose date it is. */
  'first-name': CIRCLE,
  day: CIRCLE,
  /** The city, never more. */
  area: CIRCLE,
  /** What the date is for: a check-in, a hearing. */
  kind: CLOSE,
  hour: CLOSE,
  /** The address, as the family wrote it. */
  place: CLOSE,
  /** Where the team meets, and when they leave home. */
  meeting: GOING,
  /** Telephone numbers: companions see the family's, family and coordinators those of companions. */
  phone: GOING,
  /** Who else goes along. */
  team: TOGETHER,
  /** From which paper a date was read. */
  papers: CASE,
  /** The family's own words about a date. */
  note: CASE,
  /** What a date was before, and who said so. */
  history: CASE,
  /** Who looked whether it still stands. */
  checks: CASE,
  /** Who is in the circle, in which role, reachable or not. */
  members: LEADING,
  /** What is needed on each date, and what is still open. */
  board: BOARD,
} as const satisfies Readonly<Record<string, readonly Standing[]>>;

/** What may be done. */
const DEEDS_BY = {
  'add-date': LEADING,
  /** What they say of a date holds. */
  'change-date': ['family'],
  /** The family is asked, and both days are kept in mind. */
  'say-moved': CASE,
  invite: LEADING,
  'let-in': LEADING,
  remove: LEADING,
  'hand-over': LEADING,
  dissolve: ['family'],
  'ask-help': LEADING,
  'offer-help': ['coordinator', 'companion', 'supporter'],
  'choose-helper': LEADING,
  'go-out': ['family', 'companion'],
  'raise-alarm': GOING,
  /** What an entry of the plan releases to somebody by name is released beside this. */
  'see-plan': ['family'],
  'edit-plan': ['family'],
  'tick-step': CLOSE,
} as const satisfies Readonly<Record<string, readonly Standing[]>>;

export type Sight = keyof typeof SIGHTS_BY;
export type Deed = keyof typeof DEEDS_BY;

export const SIGHTS = Object.keys(SIGHTS_BY) as readonly Sight[];
export const DEEDS = Object.keys(DEEDS_BY) as readonly Deed[];

export function maySee(standing: Standing, sight: Sight): boolean {
  return (SIGHTS_BY[sight] as readonly Standing[]).includes(standing);
}

export function mayDo(standing: Standing, deed: Deed): boolean {
  return (DEEDS_BY[deed] as readonly Standing[]).includes(standing);
}

/** How long those who went along keep their access after the date. */
export const ACCESS_LASTS = LASTING.access;

/**
 * What this person is to a date, now; without a date, to the circle. A supporter has to do with a date only once
 * help was asked for it, and until a week after it.
 */
export function standingOf(
  circle: Circle,
  person: PersonId,
  date?: KeyDate,
  now?: Instant,
): Standing {
  const role = roleOf(circle, person);
  if (role === undefined) return 'nobody';
  if (date === undefined || role !== 'supporter') return ownDate(circle, person, date) ?? role;
  return ownDate(circle, person, date) ?? supporting(circle, person, { date, now });
}

/** Whoever has a date of their own keeps to it as family does, whatever they are in the circle besides. */
function ownDate(circle: Circle, person: PersonId, date: KeyDate | undefined) {
  return date?.of.includes(person) && isMember(circle, person) ? 'family' : undefined;
}

function supporting(
  circle: Circle,
  person: PersonId,
  { date, now }: { readonly date: KeyDate; readonly now: Instant | undefined },
): Standing {
  const ends = later(overAt(current(date).when), ACCESS_LASTS);
  if (!isHelpAsked(circle, date) || (now !== undefined && now >= ends)) return 'nobody';
  return isComing(circle, person, date) ? 'companion' : 'supporter';
}

function isHelpAsked(circle: Circle, { id }: KeyDate): boolean {
  return needsFor(circle, id).length > 0;
}

function isComing(circle: Circle, person: PersonId, { id }: KeyDate): boolean {
  return teamOf(circle, id).some(({ offer }) => offer.by === person && isConfirmed(offer));
}
