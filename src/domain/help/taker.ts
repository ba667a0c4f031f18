import { willingOf } from '../audience.ts';
import type { Circle } from '../circle.ts';
import type { Item } from '../item.ts';
import { current, isAnyDay, overAt, startOf, versionOf, type KeyDate } from '../keydate.ts';
import { needsOf, type Need } from '../need.ts';
import { offersOf, teamOf, type Companion, type Offer } from '../offer.ts';
import { leavesAt, outingOf } from '../outing.ts';
import { maySee, standingOf } from '../permission.ts';
import { familyPhones } from '../phone.ts';
import type { People, Person } from '../person.ts';
import { leadInstant } from '../reminder.ts';
import { DAY, later, type Instant } from '../time.ts';
import type { Taking } from './about.ts';
import { isOfNow, isSoon, itemOf } from './item.ts';

/**
 * What those who took a need hear: that they moved up, what the family said, «still coming?» three days before,
 * the evening before, the morning with the meeting point. A date that moved changes the keys, so that they hear
 * the new day and are asked anew.
 */
export function takersTold(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const needs = needsOf(circle).filter((need) => need.date === date.id);
  return needs.flatMap((need) =>
    offersOf(circle)
      .filter((offer) => offer.need === need.id)
      .flatMap((offer) => {
        const [person] = willingOf(circle, [offer.by], people);
        return person ? told(circle, { date, need, offer, person }) : [];
      }),
  );
}

interface Taker {
  readonly date: KeyDate;
  readonly need: Need;
  readonly offer: Offer;
  readonly person: Person;
}

interface Due {
  readonly what: Taking;
  readonly from: Instant;
  /** Tells several of the same kind apart. */
  readonly stamp?: Instant;
  readonly urgent?: boolean;
}

function told(circle: Circle, taker: Taker): readonly Item[] {
  const { date, need, offer } = taker;
  const isOff = date.state.is === 'off' || need.closed !== undefined;
  if (isOff) return offer.state === 'withdrawn' ? [] : tell(circle, taker, [offOf(taker)]);
  if (date.state.is !== 'ahead') return [];
  if (offer.state === 'waiting') return [];
  if (offer.state === 'withdrawn') {
    const { no } = offer;
    return no && isOfNow(date, no.at) ? tell(circle, taker, [stamped('declined', no.at)]) : [];
  }
  return tell(circle, taker, [...atOnce(taker), ...rungs(taker)]);
}

function offOf({ date, need, offer }: Taker): Due {
  const at = date.state.is === 'off' ? date.state.at : need.closed;
  return { what: 'off', from: at ?? offer.at };
}

/** Whoever moved up, whoever the family said yes to, and what changed since then. */
function atOnce({ date, need, offer }: Taker): readonly Due[] {
  const { at, since = at, up: isUp, yes } = offer;
  if (yes === undefined) {
    const up: Due[] = isUp && isOfNow(date, since) ? [stamped('up', since)] : [];
    return [...up, ...movedSince(date, since)];
  }
  const { changed = yes.at } = need;
  return [
    ...(isOfNow(date, yes.at) ? [stamped('chosen', yes.at)] : []),
    ...(changed > yes.at && isOfNow(date, changed) ? [stamped('changed', changed)] : []),
    ...movedSince(date, yes.at),
  ];
}

/** The date is another one than they said yes to. */
function movedSince(date: KeyDate, said: Instant): readonly Due[] {
  return isOfNow(date, said) ? [] : [{ what: 'moved', from: current(date).at }];
}

function stamped(what: Taking, from: Instant): Due {
  return { what, from, stamp: from };
}

/** Asked and reminded as the day comes; what lies before they had the place is left out. */
function rungs({ date, offer, person }: Taker): readonly Due[] {
  const { when } = current(date);
  if (isAnyDay(when)) return [];
  const sure = offer.coming?.version === versionOf(date);
  const due: Due[] = [
    ...(sure ? [] : [{ what: 'still', from: leadInstant('d3', when, person) } as const]),
    { what: 'eve', from: leadInstant('d1', when, person) },
    { what: 'morning', from: leadInstant('h3', when, person), urgent: true },
  ];
  return due.filter(({ from }) => from > (offer.since ?? offer.at));
}

function tell(circle: Circle, taker: Taker, dues: readonly Due[]): readonly Item[] {
  const { date, need, offer, person } = taker;
  const standing = standingOf(circle, person.id, date);
  const team = maySee(standing, 'team') ? othersOf(circle, taker) : [];
  const phones = maySee(standing, 'phone') ? familyPhones(circle, date.of) : [];
  const leaves = maySee(standing, 'meeting') ? leavesAt(outingOf(circle, date)) : undefined;
  const known = { team, phones, ...(leaves !== undefined && { leaves }) };
  return dues.map(({ what, from, stamp, urgent = false }) =>
    itemOf({
      date,
      to: person,
      what: ['go', what, ...(stamp === undefined ? [] : [stamp.toString(36)]), need.id].join('-'),
      about: { kind: 'taking', what, date, need, offer, standing, ...known },
      from,
      useless:
        what === 'off' ? later(overAt(current(date).when), DAY) : startOf(current(date).when),
      urgent: urgent || isSoon(date, from),
      thread: `${date.id}.go.${need.id}.${person.id}`,
    }),
  );
}

function othersOf(circle: Circle, { date, person }: Taker): readonly Companion[] {
  return teamOf(circle, date.id).filter(({ offer }) => offer.by !== person.id);
}
