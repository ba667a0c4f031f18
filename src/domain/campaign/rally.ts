import type { EventId, PersonId, StatementId } from '../id.ts';
import type { When } from '../keydate.ts';
import type { ClockTime, Instant } from '../time.ts';
import type { Hang } from './sign.ts';

export const RALLY_TYPES = [
  'rally',
  'vigil',
  'press',
  'training',
  'court-support',
  'call-in-day',
] as const;
export type RallyType = (typeof RALLY_TYPES)[number];

/** What somebody can do at a rally besides being there. */
export const RALLY_ROLES = [
  'marshal',
  'speaker',
  'interpreter',
  'medic',
  'legal-observer',
  'child-corner',
  'sound',
] as const;
export type RallyRole = (typeof RALLY_ROLES)[number];

/** When it is announced: at once, days before, on the day; `h2` only to those who said yes; `here` when somebody says so. */
export const RALLY_RUNGS = ['now', 'd7', 'd3', 'd1', 'morning', 'h2', 'here', 'thanks'] as const;
export type RallyRung = (typeof RALLY_RUNGS)[number];

/** When it takes place, as it was said at one time. A change is a further one. */
export interface RallyTime {
  readonly when: When;
  /** On the clocks of the place; none when nobody said. */
  readonly ends?: ClockTime;
  readonly by: PersonId;
  readonly at: Instant;
}

/** An event of a campaign that people come to. Its words (title, place, what to bring …) are a statement. */
export interface Rally {
  readonly kind: 'rally';
  readonly id: EventId;
  readonly type: RallyType;
  readonly statement: StatementId;
  /** Oldest first; the last one holds. */
  readonly times: readonly [RallyTime, ...(readonly RallyTime[])];
  /** `yes`: the full address is told only to those who said that they come. */
  readonly address: 'all' | 'yes';
  readonly capacity?: number;
  readonly roles: readonly { readonly role: RallyRole; readonly many: number }[];
  readonly hang?: Hang;
  /** Those of the announcement plan that the organizer turned off. */
  readonly rungsOff: readonly RallyRung[];
  readonly state: RallyState;
}

export type RallyState =
  | { readonly is: 'draft' }
  | {
      readonly is: 'announced';
      readonly at: Instant;
      readonly by: PersonId;
      readonly here?: Instant;
    }
  | { readonly is: 'off'; readonly at: Instant; readonly by: PersonId; readonly wasOut: boolean }
  | { readonly is: 'over'; readonly at: Instant; readonly thanks?: StatementId };

/** What somebody answered to a rally. `waiting`: they would come, but every place is taken. */
export interface Rsvp {
  readonly by: PersonId;
  readonly is: 'yes' | 'waiting' | 'try' | 'no';
  /** How many come with them. */
  readonly plus: number;
  readonly roles: readonly RallyRole[];
  /** When they first answered; its order is the order of the waiting list. */
  readonly at: Instant;
  /** Since when it is so, if later. */
  readonly since?: Instant;
  /** They moved up from the waiting list. */
  readonly up?: true;
}
