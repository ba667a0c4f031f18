import type { Circle } from './circle.ts';
import type { Item } from './item.ts';
import type { KeyDate } from './keydate.ts';
import type { Lead } from './lead.ts';
import { isConfirmed, teamOf, type Companion } from './offer.ts';
import { leavesAt, outingOf } from './outing.ts';
import { maySee, standingOf } from './permission.ts';
import { phonesOf, type Phone } from './phone.ts';
import type { ClockTime } from './time.ts';

/** What is agreed for the way to a date: when they leave, who comes along, how to reach these. */
export interface Travel {
  /** When they leave home, on the clocks of the place; nobody guesses one. */
  readonly leaves?: ClockTime;
  /** Those to whom the family said yes. */
  readonly team?: readonly Companion[];
  readonly phones?: readonly Phone[];
}

/** The leads that name who comes along: before, it may still change. */
const NAMES: readonly Lead[] = ['d1', 'h3'];

/** The reminder with what is agreed for the way, as far as its reader may know it; the same where nothing is. */
export function withTravel(circle: Circle, item: Item): Item {
  const { about, to } = item;
  if (about.kind !== 'lead' || to.kind !== 'person' || !hasTravel(circle)) return item;
  const { date, lead } = about;
  const standing = standingOf(circle, to.id, date);
  const leaves = maySee(standing, 'meeting') ? leavesAt(outingOf(circle, date)) : undefined;
  const team = NAMES.includes(lead) && maySee(standing, 'team') ? comingTo(circle, date) : [];
  const phones = maySee(standing, 'phone') ? phonesOf(circle, takersIn(team)) : [];
  const travel: Travel = {
    ...(leaves !== undefined && { leaves }),
    ...(team.length > 0 && { team }),
    ...(phones.length > 0 && { phones }),
  };
  return Object.keys(travel).length === 0 ? item : { ...item, about: { ...about, travel } };
}

/** Whether anything at all is agreed for any way; most circles are one person with dates. */
function hasTravel({ outings, offers, members }: Circle): boolean {
  return (outings ?? offers) !== undefined || members.some(({ phone }) => phone !== undefined);
}

/** Those to whom the family said yes for that date. */
export function comingTo(circle: Circle, { id }: KeyDate): readonly Companion[] {
  return teamOf(circle, id).filter(({ offer }) => isConfirmed(offer));
}

function takersIn(team: readonly Companion[]) {
  return team.map(({ offer }) => offer.by);
}
