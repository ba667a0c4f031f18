import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Circle } from '../../src/domain/circle.ts';
import type { KeyDateId, NeedId, PersonId } from '../../src/domain/id.ts';
import { fits, needOfId, withNeed, type Need } from '../../src/domain/need.ts';
import {
  choose,
  confirmComing,
  isConfirmed,
  offerOf,
  openPlaces,
  promote,
  sayLate,
  take,
  takersOf,
  teamOf,
  waitingFor,
  withdraw,
  withoutOffers,
} from '../../src/domain/offer.ts';
import type { Instant } from '../../src/domain/time.ts';
import { ANA, circle, keyDate } from '../family.ts';

const RIDE = 'rideee' as NeedId;
const DATE = 'dddddd' as KeyDateId;
const NOW = 1_000 as Instant;

function wanted(many: number, more: Partial<Need> = {}): Circle {
  const need: Need = {
    id: RIDE,
    date: DATE,
    kind: 'driver',
    many,
    meeting: '',
    by: ANA,
    at: NOW,
    ...more,
  };
  return withNeed(circle([keyDate('2027-10-19 08:30')]), need);
}

function who(index: number): PersonId {
  return `person${index}` as PersonId;
}

function press(by: PersonId, at = NOW) {
  return { need: RIDE, by, at };
}

const names = (offers: readonly { readonly by: PersonId }[]) => offers.map(({ by }) => by);

test('who comes first has the place, who comes after waits, in order', () => {
  const after = [1, 2, 3, 4].reduce((one, index) => take(one, press(who(index))), wanted(2));
  assert.deepEqual(names(takersOf(after, RIDE)), [who(1), who(2)]);
  assert.deepEqual(names(waitingFor(after, RIDE)), [who(3), who(4)]);
});

test('who presses again changes nothing', () => {
  const once = take(take(wanted(1), press(who(1))), press(who(2)));
  assert.equal(take(once, press(who(1))), once);
  assert.equal(take(once, press(who(2))), once);
});

test('a place that is given back goes to the first who waits, at that moment', () => {
  const full = [1, 2, 3].reduce((one, index) => take(one, press(who(index))), wanted(1));
  const later = 5_000 as Instant;
  const after = withdraw(full, press(who(1), later));
  assert.deepEqual(names(takersOf(after, RIDE)), [who(2)]);
  assert.equal(offerOf(after, RIDE, who(2))?.since, later);
  assert.deepEqual(names(waitingFor(after, RIDE)), [who(3)]);
});

test('who gave a place back and wants it again stands at the end', () => {
  const full = [1, 2].reduce((one, index) => take(one, press(who(index))), wanted(1));
  const after = take(withdraw(full, press(who(1))), press(who(1)));
  assert.deepEqual(names(takersOf(after, RIDE)), [who(2)]);
  assert.deepEqual(names(waitingFor(after, RIDE)), [who(1)]);
});

test('the family says yes to who comes, and a no gives the place on for good', () => {
  const full = [1, 2].reduce((one, index) => take(one, press(who(index))), wanted(1));
  const yes = choose(full, press(who(1)), { is: 'yes', from: ANA });
  assert.deepEqual(takersOf(yes, RIDE).map(isConfirmed), [true]);
  assert.deepEqual(takersOf(full, RIDE).map(isConfirmed), [false]);
  const no = choose(full, press(who(1)), { is: 'no', from: ANA });
  assert.deepEqual(names(takersOf(no, RIDE)), [who(2)]);
  assert.equal(take(no, press(who(1))), no, 'and they cannot take it again');
});

test('who moves up from the waiting list still needs the yes of the family', () => {
  const full = [1, 2].reduce((one, index) => take(one, press(who(index))), wanted(1));
  const yes = choose(full, press(who(1)), { is: 'yes', from: ANA });
  const after = withdraw(yes, press(who(1)));
  assert.deepEqual(takersOf(after, RIDE).map(isConfirmed), [false]);
});

test('only who has a place says that they still come, or that they are late, and once', () => {
  const full = [1, 2].reduce((one, index) => take(one, press(who(index))), wanted(1));
  assert.equal(confirmComing(full, press(who(2)), 0), full);
  assert.equal(sayLate(full, press(who(2))), full);
  const sure = confirmComing(full, press(who(1)), 0);
  assert.equal(confirmComing(sure, press(who(1)), 0), sure);
  assert.notEqual(confirmComing(sure, press(who(1)), 1), sure, 'a date that moved is asked anew');
  const late = sayLate(full, press(who(1)));
  assert.equal(sayLate(late, press(who(1))), late);
});

test('nobody takes what is not wanted any more, and none of it is open', () => {
  const closed = wanted(2, { closed: NOW });
  assert.equal(take(closed, press(who(1))), closed);
  assert.equal(openPlaces(closed, needOfId(closed, RIDE)!), 0);
});

test('when more are wanted those who wait come in, in their order', () => {
  const full = [1, 2, 3].reduce((one, index) => take(one, press(who(index))), wanted(1));
  const more = promote(withNeed(full, { ...needOfId(full, RIDE)!, many: 2 }), NOW);
  assert.deepEqual(names(takersOf(more, RIDE)), [who(1), who(2)]);
});

test('who leaves the circle leaves no place empty while somebody waits', () => {
  const full = [1, 2].reduce((one, index) => take(one, press(who(index))), wanted(1));
  const after = withoutOffers(full, who(1), NOW);
  assert.deepEqual(names(takersOf(after, RIDE)), [who(2)]);
  assert.equal(offerOf(after, RIDE, who(1)), undefined);
});

test('an interpreter fits who speaks the language, however it is written', () => {
  const need = needOfId(wanted(1, { kind: 'interpreter', language: 'Quiché' }), RIDE)!;
  const helps = { kinds: [], languages: ['quiche'], week: 3 };
  assert.ok(fits(need, helps));
  assert.ok(!fits(need, { ...helps, languages: ['español'] }));
  assert.ok(!fits(need, undefined));
  assert.ok(!fits(needOfId(wanted(1), RIDE)!, { ...helps, kinds: ['witness'] }));
});

type Deed =
  | { readonly is: 'take' | 'withdraw' | 'yes' | 'no' | 'leave'; readonly who: number }
  | { readonly is: 'many'; readonly many: number };

const people = fc.integer({ min: 1, max: 9 });
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({
      is: fc.constantFrom('take', 'take', 'withdraw', 'yes', 'no', 'leave'),
      who: people,
    }),
    fc.record({ is: fc.constant('many'), many: fc.integer({ min: 1, max: 4 }) }),
  ),
  { maxLength: 60 },
);

function does(one: Circle, deed: Deed, at: Instant): Circle {
  switch (deed.is) {
    case 'take':
      return take(one, press(who(deed.who), at));
    case 'withdraw':
      return withdraw(one, press(who(deed.who), at));
    case 'leave':
      return withoutOffers(one, who(deed.who), at);
    case 'yes':
    case 'no':
      return choose(one, press(who(deed.who), at), { is: deed.is, from: ANA });
    case 'many':
      return promote(withNeed(one, { ...needOfId(one, RIDE)!, many: deed.many }), at);
  }
}

test('whatever people press, no place is taken twice, none is empty while somebody waits, and the order holds', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      let held = wanted(3);
      for (const [index, deed] of all.entries()) {
        const before = held;
        held = does(before, deed, (NOW + index) as Instant);
        holds(before, held, deed);
      }
    }),
    { numRuns: 2_000 },
  );
});

function holds(before: Circle, after: Circle, deed: Deed): void {
  const need = needOfId(after, RIDE)!;
  const [had, has] = [names(takersOf(before, RIDE)), names(takersOf(after, RIDE))];
  const [queued, queue] = [names(waitingFor(before, RIDE)), names(waitingFor(after, RIDE))];
  // Fewer may be wanted later: nobody is sent away for that, but nobody comes in either.
  if (had.length <= need.many) assert.ok(has.length <= need.many, 'more than were wanted');
  assert.ok(has.length >= need.many || queue.length === 0, 'a place is empty while somebody waits');
  assert.equal(new Set([...has, ...queue]).size, has.length + queue.length, 'somebody twice');
  const stayed = queued.filter((one) => queue.includes(one));
  assert.deepEqual(queue.slice(0, stayed.length), stayed, 'somebody was overtaken');
  const freed = had.filter((one) => !has.includes(one)).length;
  const came = has.filter((one) => !had.includes(one));
  if (deed.is === 'withdraw' || deed.is === 'no' || deed.is === 'leave') {
    assert.ok(came.length <= freed, 'one place went to two');
    const first = queued.filter((one) => one !== whoOf(deed)).slice(0, came.length);
    assert.deepEqual(came, first, 'not the first who waited');
  }
  assert.equal(teamOf(after, DATE).length, has.length);
}

function whoOf(deed: Deed): PersonId | undefined {
  return 'who' in deed ? who(deed.who) : undefined;
}
