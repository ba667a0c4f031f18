import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle, Role } from '../../src/domain/circle.ts';
import { reminderKey } from '../../src/domain/key.ts';
import type { KeyDate, KeyDateKind } from '../../src/domain/keydate.ts';
import type { Entry } from '../../src/domain/ledger.ts';
import { plan } from '../../src/domain/plan.ts';
import { ANA, RAFA, SARA, circle, keyDate, moment, moved, peopleOf, person } from '../family.ts';

/** What a coordinator and a lawyer hear of the family's dates. */

function withSara(role: Role, dates: readonly KeyDate[], more: Partial<Circle> = {}): Circle {
  const members = [
    { person: ANA, role: 'family' },
    { person: SARA, role },
  ] as const;
  return circle(dates, { members, ...more });
}

const PEOPLE = peopleOf(person(ANA), person(RAFA), person(SARA));

/** The rungs that Sara hears, in their order. */
function heard(role: Role, kind: KeyDateKind): string {
  const date = keyDate('2028-10-19 08:30', { kind });
  return plan(withSara(role, [date]), PEOPLE)
    .filter(({ to }) => to.kind === 'person' && to.id === SARA)
    .flatMap(({ about }) => (about.kind === 'theirs' || about.kind === 'lead' ? [about.lead] : []))
    .join(' ');
}

test('a lawyer hears of filings as often as the family, of hearings and check-ins three times, of permits early', () => {
  assert.equal(heard('lawyer', 'deadline'), 'd30 d14 d7 d3 d1 h3');
  assert.equal(heard('lawyer', 'hearing'), 'd30 d14 d3');
  assert.equal(heard('lawyer', 'check-in'), 'd30 d14 d3');
  assert.equal(heard('lawyer', 'expiry'), 'd180 d90 d30');
  assert.equal(heard('lawyer', 'removal'), 'd30 d14 d10 d7 d5 d3 d2 d1 h3');
  assert.equal(heard('lawyer', 'appointment'), '');
});

test('a coordinator hears of filings when they are near, and of a removal on each of its days', () => {
  assert.equal(heard('coordinator', 'deadline'), 'd7 d3 d1');
  assert.equal(heard('coordinator', 'removal'), 'd30 d14 d10 d7 d5 d3 d2 d1 h3');
  assert.equal(heard('coordinator', 'check-in'), '');
});

test('a supporter hears of no date from the ladder', () => {
  for (const kind of ['check-in', 'hearing', 'removal', 'deadline', 'expiry'] as const) {
    assert.equal(heard('supporter', kind), '');
  }
});

test('who had heard of a date hears that it moved, once', () => {
  const date = keyDate('2027-10-19 08:30', { kind: 'deadline' });
  const at = moment('2027-10-12 09:00');
  const key = reminderKey({ date: date.id, version: 0, what: 'for-d7', to: SARA });
  const delivered: Entry = { is: 'delivered', at, by: 'telegram:1' };
  const after = moved(date, '2027-11-19 08:30', { at: moment('2027-10-13 09:00') });
  const news = (ledger: Circle['ledger']) =>
    plan(withSara('lawyer', [after], { ledger }), PEOPLE)
      .filter(({ to, about }) => to.kind === 'person' && to.id === SARA && about.kind === 'moved')
      .map(({ about }) => about.kind);
  assert.deepEqual(news({ [key]: delivered }), ['moved']);
  assert.deepEqual(news({}), []);
});

/** Who is told instead of the one whose reminder failed. */
function toldInstead(role: Role, what: 'd7' | 'for-d7', to: typeof ANA): readonly string[] {
  const date = keyDate('2027-10-19 08:30', { kind: 'deadline' });
  const at = moment('2027-10-12 09:00');
  const because = { is: 'unreachable', because: 'blocked' } as const;
  const ledger = {
    [reminderKey({ date: date.id, version: 0, what, to })]: { is: 'failed', at, because } as const,
  };
  const trusts = { trusted: { person: RAFA, called: 'a friend' } };
  const people = peopleOf(person(ANA), person(RAFA), person(SARA, trusts));
  return plan(withSara(role, [date], { ledger }), people)
    .filter(({ about }) => about.kind === 'unreached' || about.kind === 'operator')
    .map(({ to }) => (to.kind === 'person' ? to.id : to.kind));
}

test('when somebody of the family cannot be reached and chose nobody, the coordinator hears it before the operator', () => {
  assert.deepEqual(toldInstead('coordinator', 'd7', ANA), [SARA]);
  assert.deepEqual(toldInstead('lawyer', 'd7', ANA), ['operator']);
});

test('when a lawyer cannot be reached, the family hears it, and never whom the lawyer chose for their own dates', () => {
  assert.deepEqual(toldInstead('lawyer', 'for-d7', SARA), [ANA]);
});
