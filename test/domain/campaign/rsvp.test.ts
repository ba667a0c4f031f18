import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Campaign } from '../../../src/domain/campaign/campaign.ts';
import { callOff, rallyOf as rallyIn, resize } from '../../../src/domain/campaign/rallychange.ts';
import type { Rally, RallyRole, Rsvp } from '../../../src/domain/campaign/rally.ts';
import {
  answerTo,
  bring,
  comingTo,
  freePlaces,
  offer,
  openRoles,
  peopleIn,
  promoteAll,
  rsvpOf,
  rsvpsOf,
  takersOf,
  waitingTo,
  type Said,
} from '../../../src/domain/campaign/rsvp.ts';
import { withoutAnswers } from '../../../src/domain/campaign/trace.ts';
import type { EventId, PersonId } from '../../../src/domain/id.ts';
import type { Instant } from '../../../src/domain/time.ts';
import { campaignOf, rallyOf } from '../../campaigning.ts';
import { SARA } from '../../family.ts';

const EVENT = 'rarara' as EventId;
const PEOPLE = ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd', 'eeeeee'] as PersonId[];
const [A, B, C, D] = PEOPLE as [PersonId, PersonId, PersonId, PersonId];

function announced(capacity?: number, roles: Rally['roles'] = []): Campaign {
  const rally = rallyOf(EVENT, '2027-10-19 17:00', { roles });
  return campaignOf({ events: [capacity === undefined ? rally : { ...rally, capacity }] });
}

function says(campaign: Campaign, by: PersonId, said: Said, at = 1): Campaign {
  return answerTo(campaign, { event: EVENT, by, at: at as Instant }, said);
}

function brings(campaign: Campaign, by: PersonId, more: 1 | -1, at = 1): Campaign {
  return bring(campaign, { event: EVENT, by, at: at as Instant }, more);
}

function stateOf(campaign: Campaign, by: PersonId): Rsvp['is'] | undefined {
  return rsvpOf(campaign, EVENT, by)?.is;
}

test('of two who want the last place the first has it and the second waits', () => {
  const both = says(says(announced(1), A, 'yes', 1), B, 'yes', 1);
  assert.deepEqual([stateOf(both, A), stateOf(both, B)], ['yes', 'waiting']);
});

test('who waits moves up when somebody cannot come, in the order in which they came', () => {
  let all = announced(1);
  for (const [at, by] of [A, B, C].entries()) all = says(all, by, 'yes', at);
  all = says(all, A, 'no', 10);
  assert.deepEqual([stateOf(all, B), stateOf(all, C)], ['yes', 'waiting']);
  assert.equal(rsvpOf(all, EVENT, B)?.up, true);
  assert.equal(rsvpOf(all, EVENT, B)?.since, 10);
});

test('who said no and comes back stands at the end of the line', () => {
  let all = says(says(announced(1), A, 'no', 1), B, 'yes', 2);
  all = says(all, C, 'yes', 3);
  all = says(all, A, 'yes', 4);
  all = says(all, B, 'no', 5);
  assert.deepEqual([stateOf(all, C), stateOf(all, A)], ['yes', 'waiting']);
  assert.equal(rsvpOf(all, EVENT, A)?.at, 4, 'what was said before is not told them again');
});

test('saying the same twice changes nothing', () => {
  const once = says(announced(), A, 'try', 1);
  assert.equal(says(once, A, 'try', 2), once);
});

test('nobody brings one more than there is room for, and nobody past those who wait', () => {
  const alone = brings(says(announced(2), A, 'yes'), A, 1);
  assert.equal(comingTo(alone, EVENT), 2);
  assert.equal(brings(alone, A, 1), alone);
  const waited = says(alone, B, 'yes', 2);
  const smaller = brings(waited, A, -1, 3);
  assert.equal(stateOf(smaller, B), 'yes');
  assert.equal(brings(smaller, A, 1), smaller);
});

test('a family for which there are too few places waits, and nobody gets in before them', () => {
  let all = says(announced(2), A, 'yes', 1);
  all = says(all, B, 'try', 2);
  all = brings(brings(all, B, 1), B, 1);
  all = says(all, B, 'yes', 3);
  all = says(all, C, 'yes', 4);
  assert.deepEqual([stateOf(all, B), stateOf(all, C)], ['waiting', 'waiting']);
  const fewer = brings(brings(all, B, -1, 5), B, -1, 6);
  assert.deepEqual([stateOf(fewer, B), stateOf(fewer, C)], ['yes', 'waiting']);
});

test('one role is taken by one person, and given back when they cannot come', () => {
  const roles = [{ role: 'marshal' as RallyRole, many: 1 }];
  let all = says(says(announced(undefined, roles), A, 'yes'), B, 'yes');
  all = offer(all, { event: EVENT, by: A, at: 1 as Instant }, 'marshal');
  all = offer(all, { event: EVENT, by: B, at: 2 as Instant }, 'marshal');
  assert.deepEqual(
    takersOf(all, EVENT, 'marshal').map(({ by }) => by),
    [A],
  );
  assert.deepEqual(openRoles(all, rallyIn(all, EVENT)!), []);
  all = says(all, A, 'no', 3);
  assert.deepEqual(openRoles(all, rallyIn(all, EVENT)!), roles);
});

test('nobody answers to a rally that is off, and nobody moves up in it', () => {
  const full = says(says(announced(1), A, 'yes'), B, 'yes', 2);
  const off = callOff(full, { event: EVENT, by: SARA, at: 3 as Instant });
  assert.equal(says(off, C, 'yes', 4), off);
  assert.equal(stateOf(promoteAll(withoutAnswers(off, A), 5 as Instant), B), 'waiting');
});

test('more places go to those who wait; fewer take none away', () => {
  let all = announced(1);
  for (const [at, by] of [A, B, C, D].entries()) all = says(all, by, 'yes', at);
  const more = resize(all, EVENT, 9 as Instant, 3);
  assert.deepEqual(
    [A, B, C, D].map((by) => stateOf(more, by)),
    ['yes', 'yes', 'yes', 'waiting'],
  );
  const fewer = resize(more, EVENT, 10 as Instant, 1);
  assert.equal(comingTo(fewer, EVENT), 3);
});

test('of 200 who press for 3 places exactly the first 3 have one, and the others wait in their order', () => {
  let all = announced(3);
  const many = Array.from({ length: 200 }, (_, at) => `p${String(10_000 + at)}` as PersonId);
  for (const [at, by] of many.entries()) all = says(all, by, 'yes', at);
  assert.deepEqual(
    rsvpsOf(all, EVENT)
      .filter(({ is }) => is === 'yes')
      .map(({ by }) => by),
    many.slice(0, 3),
  );
  assert.deepEqual(
    waitingTo(all, EVENT).map(({ by }) => by),
    many.slice(3),
  );
});

interface Step {
  readonly by: PersonId;
  readonly does: Said | 'more' | 'fewer' | 'leave';
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    by: fc.constantFrom(...PEOPLE),
    does: fc.constantFrom<Step['does']>('yes', 'yes', 'try', 'no', 'more', 'fewer', 'leave'),
  }),
  { maxLength: 40 },
);

function walk(campaign: Campaign, { by, does }: Step, at: number): Campaign {
  switch (does) {
    case 'yes':
    case 'try':
    case 'no':
      return says(campaign, by, does, at);
    case 'more':
      return brings(campaign, by, 1, at);
    case 'fewer':
      return brings(campaign, by, -1, at);
    case 'leave':
      return promoteAll(withoutAnswers(campaign, by), at as Instant);
  }
}

test('whatever people press: never more than there are places, no place lies free while somebody could have it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), steps, (capacity, all) => {
      let campaign = announced(capacity);
      for (const [at, step] of all.entries()) {
        campaign = walk(campaign, step, at);
        assert.ok(comingTo(campaign, EVENT) <= capacity);
        const [first] = waitingTo(campaign, EVENT);
        const free = freePlaces(campaign, rallyIn(campaign, EVENT)!);
        assert.ok(!first || free < 1 + first.plus, 'the first in line could have a place');
        const people = rsvpsOf(campaign, EVENT).map(({ by }) => by);
        assert.equal(new Set(people).size, people.length);
      }
    }),
  );
});

test('whatever people press: nobody who waits is overtaken by whoever came into the line later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), steps, (capacity, all) => {
      let campaign = announced(capacity);
      for (const [at, step] of all.entries()) {
        const line = waitingTo(campaign, EVENT).map(({ by }) => by);
        campaign = walk(campaign, step, at);
        const after = waitingTo(campaign, EVENT).map(({ by }) => by);
        const still = line.filter((by) => after.includes(by));
        assert.deepEqual(after.slice(0, still.length), still);
        const moved = line.filter((by) => stateOf(campaign, by) === 'yes');
        const ahead = line.slice(0, line.lastIndexOf(moved.at(-1) ?? ('' as PersonId)) + 1);
        assert.ok(ahead.every((by) => by === step.by || stateOf(campaign, by) === 'yes'));
      }
    }),
  );
});

test('whatever people press: moving up is marked once, at the moment at which it happened', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), steps, (capacity, all) => {
      let campaign = announced(capacity);
      const seen = new Set<string>();
      for (const [at, step] of all.entries()) {
        const before = campaign;
        campaign = walk(campaign, step, at);
        for (const { by, up, since, is } of rsvpsOf(campaign, EVENT)) {
          if (!up) continue;
          assert.equal(is, 'yes');
          const was = rsvpOf(before, EVENT, by);
          if (was?.up) assert.equal(since, was.since);
          else {
            assert.equal(was?.is, 'waiting');
            assert.equal(since, at);
            assert.ok(!seen.has(`${by}.${String(since)}`));
            seen.add(`${by}.${String(since)}`);
          }
        }
      }
    }),
  );
});

test('those who come with somebody are counted with them', () => {
  const all = brings(brings(says(announced(), A, 'try'), A, 1), A, 1);
  assert.equal(peopleIn(all, EVENT, 'try'), 3);
});
