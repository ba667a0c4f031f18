import { householdOf, willingOf } from '../audience.ts';
import { alikeIn } from '../alike.ts';
import type { Circle } from '../circle.ts';
import type { PersonId } from '../id.ts';
import type { Item } from '../item.ts';
import { current, isAnyDay, overAt, startOf, type KeyDate } from '../keydate.ts';
import { needsFor, type Need } from '../need.ts';
import { offersOf, openPlaces, takersOf, teamOf, type Offer } from '../offer.ts';
import type { People, Person } from '../person.ts';
import { leadInstant } from '../reminder.ts';
import { MINUTE, later, type Instant } from '../time.ts';
import { WAVES } from './about.ts';
import { boardOf, isCovered } from './board.ts';
import { isOfNow, isSoon, itemOf } from './item.ts';

/** What the family and whoever keeps a circle together hear about those who come. */

/** How long the family's question waits for the helper's own words about how to recognise them. */
const FOR_LOOK = 2 * MINUTE;

/** «Luz would drive»: the family says yes or no; nobody hears of it any more once somebody did. */
export function comingTold(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const family = householdOf(circle, date, people);
  return teamOf(circle, date.id)
    .filter(({ offer }) => offer.yes === undefined)
    .flatMap(({ need, offer }) => {
      const { at, since = at, look } = offer;
      const from = look === undefined ? later(since, FOR_LOOK) : since;
      return family.map((to) =>
        itemOf({
          date,
          to,
          what: `comes-${since.toString(36)}-${need.id}-${offer.by}`,
          about: { kind: 'comes', date, need, offer, ...alikePart(circle, people, offer.by) },
          from,
          useless: startOf(current(date).when),
          urgent: isSoon(date, from),
        }),
      );
    });
}

function alikePart(circle: Circle, people: People, id: PersonId) {
  const self = circle.members.find(({ person }) => person === id);
  const others = alikeIn(circle, people, id);
  return self && others.length > 0 ? { alike: { self, others } } : {};
}

/** Those who keep a circle together: coordinators, the leading one first; the family where there is none. */
export function leadersOf(circle: Circle, date: KeyDate, people: People): readonly Person[] {
  const led = circle.members
    .filter(({ role }) => role === 'coordinator')
    .sort((a, b) => Number(b.lead ?? false) - Number(a.lead ?? false));
  const willing = willingOf(
    circle,
    led.map(({ person }) => person),
    people,
  );
  return willing.length > 0 ? willing : householdOf(circle, date, people);
}

/** «I can't any more» and «I'm late», at once, to the leaders and to the family. */
export function upsetsTold(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const all = [...leadersOf(circle, date, people), ...householdOf(circle, date, people)];
  const hearers = [...new Set(all)];
  return needsFor(circle, date.id).flatMap((need) =>
    offersOf(circle)
      .filter((offer) => offer.need === need.id)
      .flatMap((offer) => upsetsOf(circle, { need, offer }))
      .filter(({ from }) => isOfNow(date, from))
      .flatMap(({ what, from, offer, next }) =>
        hearers
          .filter(({ id }) => id !== offer.by)
          .map((to) =>
            itemOf({
              date,
              to,
              what: `${what}-${from.toString(36)}-${need.id}-${offer.by}`,
              about: {
                kind: 'upset',
                what,
                date,
                need,
                offer,
                ...(next && { next }),
                open: openPlaces(circle, need),
              },
              from,
              useless: overAt(current(date).when),
              urgent: isSoon(date, from),
            }),
          ),
      ),
  );
}

interface Upset {
  readonly what: 'cannot' | 'late';
  readonly from: Instant;
  readonly offer: Offer;
  readonly next?: Offer;
}

/** Whoever only waited upsets nothing; whom the family sent away neither. `next` came in at that very moment. */
function upsetsOf(
  circle: Circle,
  { need, offer }: { readonly need: Need; readonly offer: Offer },
): readonly Upset[] {
  const { since, state, late } = offer;
  if (late !== undefined && state === 'taken') return [{ what: 'late', from: late, offer }];
  if (state !== 'withdrawn' || since === undefined || !offer.had || offer.no) return [];
  const next = takersOf(circle, need.id).find((one) => one.since === since && one.up);
  return [{ what: 'cannot', from: since, offer, ...(next && { next }) }];
}

/** Somebody who had a place left the circle: nobody is named, but the place is open and the others are asked. */
export function reopenedTold(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const rows = boardOf(circle, date).filter(
    ({ open, need }) => open > 0 && need.reopened !== undefined,
  );
  if (rows.length === 0) return [];
  const from = Math.max(...rows.map(({ need }) => need.reopened ?? 0)) as Instant;
  return leadersOf(circle, date, people).map((to) =>
    itemOf({
      date,
      to,
      what: `gap-now-${from.toString(36)}`,
      about: { kind: 'gap', date, wave: 'd14', rows },
      from,
      useless: startOf(current(date).when),
      urgent: isSoon(date, from),
    }),
  );
}

/** Places that nobody has, at 14, 5, 2 and 1 days; from the last on also those who did not answer. */
export function gapsTold(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const { when } = current(date);
  if (isAnyDay(when)) return [];
  return leadersOf(circle, date, people).flatMap((to) =>
    WAVES.flatMap((wave) => {
      const asked = wave === 'd1' ? leadInstant('d3', when, to) : undefined;
      const rows = boardOf(circle, date, asked);
      const from = leadInstant(wave, when, to);
      const entered = Math.min(...rows.map(({ need }) => need.at));
      if (rows.length === 0 || isCovered(rows) || from < entered) return [];
      return [
        itemOf({
          date,
          to,
          what: `gap-${wave}`,
          about: { kind: 'gap', date, wave, rows },
          from,
          useless: startOf(when),
          thread: `${date.id}.gap.${to.id}`,
        }),
      ];
    }),
  );
}
