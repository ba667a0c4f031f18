import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle, Role } from '../../src/domain/circle.ts';
import { custodyOf, mayTick, withCustody, withOwner } from '../../src/domain/custody.ts';
import type { KeyDateId, NeedId, PersonId } from '../../src/domain/id.ts';
import { current, overAt } from '../../src/domain/keydate.ts';
import type { NeedKind } from '../../src/domain/need.ts';
import { ACCESS_LASTS, mayDo, type Standing } from '../../src/domain/permission.ts';
import type { CustodyId } from '../../src/domain/task.ts';
import { later, type Instant } from '../../src/domain/time.ts';
import { ANA, circle, keyDate, moment } from '../family.ts';

/** Who sees and ticks what is done for somebody in custody: the table, and whoever has a task. */

const WHO = {
  luz: 'family',
  cora: 'coordinator',
  leo: 'lawyer',
  rosa: 'companion',
  wade: 'companion',
  sol: 'supporter',
  eve: 'nobody',
} as const satisfies Readonly<Record<string, Standing>>;
type Name = keyof typeof WHO;

const HELD = 'heldhe' as CustodyId;
const CHECK_IN = keyDate('2027-10-19 08:30');
const NOON = moment('2027-10-19 12:00');

function idOf(name: Name): PersonId {
  return `${name}${name}` as PersonId;
}

function roleOf(standing: Standing): Role {
  if (standing === 'companion' || standing === 'room' || standing === 'nobody') return 'supporter';
  return standing;
}

/** Ana was taken at her check-in. Rosa had gone in with her, Wade was on call; Sol was asked and took nothing. */
function around(): Circle {
  const at = moment('2027-10-01 10:00');
  const yes = { by: ANA, at };
  const coming = [
    ['rosa', 'companion'],
    ['wade', 'on-call'],
  ] as const satisfies readonly (readonly [Name, NeedKind])[];
  const members = (Object.keys(WHO) as Name[])
    .filter((name) => name !== 'eve')
    .map((name) => ({ person: idOf(name), role: roleOf(WHO[name]) }));
  const held = circle([CHECK_IN], {
    members: [{ person: ANA, role: 'family' }, ...members],
    needs: coming.map(([, kind]) => ({
      id: kind as string as NeedId,
      date: CHECK_IN.id,
      kind,
      many: 1,
      meeting: '',
      by: ANA,
      at,
    })),
    offers: coming.map(([name, kind]) => ({
      need: kind as string as NeedId,
      by: idOf(name),
      at,
      state: 'taken',
      yes,
    })),
  });
  const part = 'partpa' as KeyDateId;
  return withCustody(held, {
    id: HELD,
    of: ANA,
    by: idOf('rosa'),
    at: NOON,
    date: CHECK_IN.id,
    part,
  });
}

function ticks(held: Circle, person: PersonId, now: Instant = NOON): boolean {
  const custody = custodyOf(held, ANA);
  assert.ok(custody);
  return mayTick(held, person, { custody, now });
}

test('tick-step: by those whom the table lets, and by nobody else; never by the one in custody', () => {
  const held = around();
  for (const name of Object.keys(WHO) as Name[]) {
    assert.equal(ticks(held, idOf(name)), mayDo(WHO[name], 'tick-step'), name);
  }
  assert.equal(ticks(held, ANA), false);
});

test('whoever goes along or is on call has a week, as for all of the date', () => {
  const held = around();
  const ends = later(overAt(current(CHECK_IN).when), ACCESS_LASTS);
  for (const name of ['rosa', 'wade'] as const) {
    assert.ok(ticks(held, idOf(name), later(ends, -1)));
    assert.ok(!ticks(held, idOf(name), ends));
  }
});

test('who has a task ticks it, whatever else they may not', () => {
  const taken = { id: HELD, task: 'child', by: idOf('sol'), at: NOON } as const;
  const held = withOwner(around(), taken);
  assert.ok(ticks(held, idOf('sol')));
  const task = custodyOf(held, ANA)?.tasks.find(({ is }) => is === 'child');
  assert.equal(task?.owner, idOf('sol'));
});
