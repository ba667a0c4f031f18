import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfId, type Circle } from '../../src/domain/circle.ts';
import {
  closedAs,
  putOff,
  withOutcome,
  withoutOutcome,
  type Said,
} from '../../src/domain/close.ts';
import { GRACE, decisionsOf } from '../../src/domain/decision.ts';
import { isId, type KeyDateId, type PersonId } from '../../src/domain/id.ts';
import { OUTCOMES, current, type KeyDate } from '../../src/domain/keydate.ts';
import type { Entry, ReminderKey } from '../../src/domain/ledger.ts';
import { plan } from '../../src/domain/plan.ts';
import { DAY, later } from '../../src/domain/time.ts';
import { ANA, RAFA, circle, day, keyDate, moment, peopleOf, person } from '../family.ts';

const NOW = moment('2027-10-19 14:00');
const ID = 'dddddd' as KeyDateId;
const FRESH = 'ffffff' as KeyDateId;
const BOTH = peopleOf(person(ANA), person(RAFA));

function said(more: Partial<Said> = {}): Said {
  return { outcome: 'denied', by: ANA, at: NOW, id: FRESH, ...more };
}

function stateOf(of: Circle, id: string): string {
  const state = dateOfId(of, id as KeyDateId)?.state;
  return state?.is === 'done' ? state.outcome : (state?.is ?? 'none');
}

function told(of: Circle): readonly string[] {
  return decisionsOf(of, BOTH).map(({ key }) => key);
}

const HEARING = keyDate('2027-10-19 08:30', { kind: 'hearing' });

test('whatever came of a date, nothing more is planned of it, but the news for the others', () => {
  for (const outcome of OUTCOMES) {
    const closed = withOutcome(circle([HEARING]), ID, said({ outcome }));
    const left = plan(closed, BOTH).filter(
      ({ about }) => !['decided', 'rest'].includes(about.kind),
    );
    assert.deepEqual(left, [], outcome);
  }
});

test('a second outcome changes nothing, whoever says it', () => {
  const once = withOutcome(circle([HEARING]), ID, said());
  const twice = withOutcome(once, ID, said({ outcome: 'granted', by: RAFA, at: later(NOW, 1) }));
  assert.equal(twice, once);
});

test('an outcome is taken back whole, and only by its own moment', () => {
  const dates = [
    keyDate('2027-10-19 08:30'),
    keyDate('2028-01-18 08:30', { id: 'eeeeee' }),
    keyDate('2028-01-19 08:30', { id: 'gggggg', kind: 'hearing' }),
  ];
  const before = circle(dates);
  const closed = withOutcome(before, ID, said({ outcome: 'detained' }));
  const ends = ['dddddd', 'eeeeee', 'gggggg'].map((id) => stateOf(closed, id));
  assert.deepEqual(ends, ['detained', 'detained', 'ahead']);
  assert.equal(withoutOutcome(closed, ID, later(NOW, 1)), closed);
  const back = withoutOutcome(closed, ID, NOW);
  assert.deepEqual(new Set(back.dates), new Set(before.dates));
  assert.equal(withoutOutcome(back, ID, NOW), back);
});

test('custody ends the check-ins of that person alone; a shared one goes on for the others', () => {
  const shared = keyDate('2028-01-18 08:30', { id: 'eeeeee', of: [ANA, RAFA] });
  const other = keyDate('2028-01-20 08:30', { id: 'gggggg', of: [RAFA] });
  const before = circle([HEARING, shared, other]);
  const closed = withOutcome(before, ID, said({ outcome: 'detained' }));
  assert.deepEqual(
    ['dddddd', 'eeeeee', 'gggggg'].map((id) => stateOf(closed, id)),
    ['detained', 'ahead', 'ahead'],
  );
  assert.deepEqual(checkInsAhead(closed), [[RAFA], [RAFA]]);
  const spoken = plan(closed, BOTH).filter(({ about }) => about.kind === 'lead');
  assert.ok(spoken.length > 0);
  assert.ok(spoken.every(({ to }) => to.kind === 'person' && to.id === RAFA));
  const ids = closed.dates.map(({ id }) => id);
  assert.equal(new Set(ids).size, 4);
  assert.ok(ids.every(isId));
  const back = withoutOutcome(closed, ID, NOW);
  assert.deepEqual(checkInsAhead(back), [[RAFA], [ANA], [RAFA]]);
});

function checkInsAhead({ dates }: Circle): readonly (readonly PersonId[])[] {
  return dates
    .filter(({ kind, state }) => kind === 'check-in' && state.is === 'ahead')
    .map(({ of }) => of);
}

test('for one person of several the date goes on for the others', () => {
  const shared: KeyDate = { ...HEARING, of: [ANA, RAFA] };
  const one = said({ outcome: 'granted', only: RAFA });
  const closed = withOutcome(circle([shared]), ID, one);
  assert.equal(closedAs(shared, one), FRESH);
  assert.deepEqual(dateOfId(closed, ID)?.of, [ANA]);
  assert.deepEqual(dateOfId(closed, FRESH)?.of, [RAFA]);
  assert.deepEqual([stateOf(closed, ID), stateOf(closed, FRESH)], ['ahead', 'granted']);
});

test('of a grave outcome the others hear once, after the time to take it back; of the rest nobody', () => {
  for (const outcome of OUTCOMES) {
    const closed = withOutcome(circle([HEARING]), ID, said({ outcome }));
    const grave = ['granted', 'denied', 'ordered-removed', 'detained'].includes(outcome);
    const news = decisionsOf(closed, BOTH);
    assert.deepEqual(
      news.map(({ key, from }) => [key, from]),
      grave ? [[`${ID}.0.done.${RAFA}`, later(NOW, GRACE)]] : [],
      outcome,
    );
  }
});

test('who joins the family long after hears nothing of what was decided before', () => {
  const closed = withOutcome(circle([HEARING]), ID, said());
  const late = person(RAFA, { consent: { is: 'given', on: later(NOW, 8 * DAY) } });
  assert.deepEqual(decisionsOf(closed, peopleOf(person(ANA), late)), []);
});

test('what is taken back before it was told stays untold; after, it is told, and so is the next outcome', () => {
  const key = `${ID}.0.done.${RAFA}` as ReminderKey;
  const heard: Entry = { is: 'delivered', at: later(NOW, GRACE), by: 'telegram:1' };
  const closed = withOutcome(circle([HEARING]), ID, said());
  assert.deepEqual(told(withoutOutcome(closed, ID, NOW)), []);
  const spoken = { ...closed, ledger: { [key]: heard } };
  const back = withoutOutcome(spoken, ID, NOW);
  assert.deepEqual(told(back), [`${ID}.0.again.${RAFA}`]);
  const anew = withOutcome(back, ID, said({ outcome: 'granted', at: later(NOW, DAY) }));
  assert.deepEqual(told(anew), [key]);
  assert.deepEqual(anew.ledger, {});
});

test('a date that is put off is one of any day, with what it was as its history', () => {
  const open = putOff(HEARING, said(), day('2027-10-19'));
  assert.equal(open.versions.length, 2);
  const { when } = current(open);
  assert.deepEqual([when.date, when.until, when.time.is], ['2027-10-19', 'unknown', 'unknown']);
  assert.equal(when.zone, HEARING.versions[0].when.zone);
});
