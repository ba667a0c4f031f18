import type { EventId, PersonId, StatementId } from '../id.ts';
import { overAt, startOf, type When } from '../keydate.ts';
import { HOUR, instantOf, later, type ClockTime, type Instant } from '../time.ts';
import type { Hanging } from './sign.ts';

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

/** Why it does not take place, as far as anybody says: words of ours, so that telling it waits for nobody's yes. */
export const OFF_REASONS = ['weather', 'safety', 'place', 'not-needed'] as const;
export type OffReason = (typeof OFF_REASONS)[number];

/** When it takes place, as it was said at one time. A change is a further one. */
export interface RallyTime {
  readonly when: When;
  /** On the clocks of the place; none when nobody said. */
  readonly ends?: ClockTime;
  readonly by: PersonId;
  readonly at: Instant;
}

/** An event of a campaign that people come to. Its words (title, place, what to bring …) are a statement. */
export interface Rally extends Hanging {
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
  /** Of a day of calls: to which call-in it belongs, as it was said then; to the newest that is open when none is named. */
  readonly calls?: { readonly action?: EventId; readonly at: Instant };
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
  | {
      readonly is: 'off';
      readonly at: Instant;
      readonly by: PersonId;
      readonly wasOut: boolean;
      readonly why?: OffReason;
    }
  | { readonly is: 'over'; readonly at: Instant; readonly thanks?: StatementId };

/** What somebody answered to a rally. `waiting`: they would come, but every place is taken. */
export interface Rsvp {
  readonly by: PersonId;
  readonly is: 'yes' | 'waiting' | 'try' | 'no';
  /** How many come with them. */
  readonly plus: number;
  readonly roles: readonly RallyRole[];
  /** When they came into the line: first, or anew after they could not come. */
  readonly at: Instant;
  /** Since when it is so, if later. */
  readonly since?: Instant;
  /** They moved up from the waiting list. */
  readonly up?: true;
  /** Roles of theirs that were not wanted any more, and since when. */
  readonly freed?: { readonly roles: readonly RallyRole[]; readonly at: Instant };
  /** How those who run the campaign may call them; given for a role, by a tap of their own. */
  readonly called?: string;
}

/** When it takes place, as it was said last. */
export function timeOf({ times }: Rally): RallyTime {
  return times[times.length - 1] ?? times[0];
}

/** How often its time changed. */
export function changesOf({ times }: Rally): number {
  return times.length - 1;
}

/** Whether an hour was said, so that there is a «2 hours before». */
export function hasHour({ when }: RallyTime): boolean {
  return when.time.is === 'at' || when.time.is === 'window';
}

/** How long one is taken to go on of which nobody said an end. Judgement, no source. */
const LASTS = 2 * HOUR;

/** The instant from which on nobody needs to come any more; of one without an hour the end of the day. */
export function endsAt(time: RallyTime): Instant {
  const { when, ends } = time;
  if (!hasHour(time)) return overAt(when);
  const start = startOf(when);
  if (ends === undefined) return later(start, LASTS);
  const end = instantOf(when.date, ends, when.zone);
  return end > start ? end : instantOf(when.date, ends, when.zone, 1);
}
