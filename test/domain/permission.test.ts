import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMember } from '../../src/domain/membership.ts';
import type { Circle } from '../../src/domain/circle.ts';
import type { NeedId, PersonId } from '../../src/domain/id.ts';
import type { Offer } from '../../src/domain/offer.ts';
import { overAt, current } from '../../src/domain/keydate.ts';
import {
  ACCESS_LASTS,
  DEEDS,
  SIGHTS,
  STANDINGS,
  mayDo,
  maySee,
  standingOf,
} from '../../src/domain/permission.ts';
import { DAY, later } from '../../src/domain/time.ts';
import { ANA, circle, keyDate, moment } from '../family.ts';
import { tableOf } from '../table.ts';

test('docs/permissions.md says of every sight and every deed what the code says', () => {
  const sights = SIGHTS.map((one) => [one, STANDINGS.filter((who) => maySee(who, one))] as const);
  const deeds = DEEDS.map((one) => [one, STANDINGS.filter((who) => mayDo(who, one))] as const);
  assert.deepEqual([...tableOf('sights')], sights);
  assert.deepEqual([...tableOf('deeds')], deeds);
});

test('who stands further off never sees what is hidden from those who stand nearer', () => {
  for (const sight of SIGHTS) {
    assert.ok(!maySee('nobody', sight));
    assert.ok(maySee('family', sight));
    assert.ok(!maySee('supporter', sight) || maySee('companion', sight));
  }
  for (const deed of DEEDS) assert.ok(!mayDo('nobody', deed));
});

const LUZ = 'luzluzluzluzluzl' as PersonId;
const NEED = 'needneedneed' as NeedId;
const CHECK_IN = keyDate('2027-10-19 08:30');

function round(offers: readonly Offer[], asked = true): Circle {
  const at = moment('2027-09-01 10:00');
  const need = {
    id: NEED,
    date: CHECK_IN.id,
    kind: 'driver',
    many: 1,
    meeting: '',
    by: ANA,
    at,
  } as const;
  const held = withMember(circle([CHECK_IN]), { person: LUZ, role: 'supporter' });
  return { ...held, ...(asked && { needs: [need] }), offers };
}

test('a supporter has to do with a date once help is asked for it, is let near by a yes, and a week after is nobody', () => {
  const at = moment('2027-09-02 10:00');
  const taken: Offer = { need: NEED, by: LUZ, at, state: 'taken' };
  const yes: Offer = { ...taken, yes: { by: ANA, at } };
  const over = overAt(current(CHECK_IN).when);
  const standing = (held: Circle, now = at) => standingOf(held, LUZ, CHECK_IN, now);
  assert.equal(standing(round([], false)), 'nobody');
  assert.equal(standing(round([])), 'supporter');
  assert.equal(standing(round([taken])), 'supporter');
  assert.equal(standing(round([{ ...yes, state: 'waiting' }])), 'supporter');
  assert.equal(standing(round([yes])), 'companion');
  assert.equal(standing(round([yes]), later(over, ACCESS_LASTS - 1)), 'companion');
  assert.equal(standing(round([yes]), later(over, 7 * DAY)), 'nobody');
  assert.equal(standingOf(round([yes]), LUZ), 'supporter');
  assert.equal(standingOf(round([]), 'strangerstranger' as PersonId, CHECK_IN, at), 'nobody');
  assert.equal(standingOf(round([]), ANA, CHECK_IN, at), 'family');
});
