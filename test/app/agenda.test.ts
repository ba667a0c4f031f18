import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAgenda, keyOf, nameOf } from '../../src/app/agenda.ts';
import type { CircleId, PersonId } from '../../src/domain/id.ts';
import type { Instant } from '../../src/domain/time.ts';
import type { Key } from '../../src/ports/store.ts';

const circle: Key = { kind: 'circle', id: 'cccccc' as CircleId };
const person: Key = { kind: 'person', id: 'pppppp' as PersonId };
const at = (ms: number) => ms as Instant;

test('what has been due for longest comes first, and nothing before its time', () => {
  const agenda = createAgenda();
  agenda.set(circle, at(20));
  agenda.set(person, at(10));
  assert.equal(agenda.next(), 10);
  assert.equal(agenda.takeFirst(at(9)), undefined);
  assert.deepEqual(agenda.takeFirst(at(30)), person);
  assert.deepEqual(agenda.takeFirst(at(30)), circle);
  assert.equal(agenda.takeFirst(at(30)), undefined);
  assert.equal(agenda.next(), undefined);
});

test('a look that was asked for meanwhile is kept when a later one, or none, is set after it', () => {
  const agenda = createAgenda();
  agenda.set(circle, at(5));
  agenda.keepEarlier(circle, at(50));
  assert.equal(agenda.next(), 5);
  agenda.keepEarlier(circle, undefined);
  assert.equal(agenda.next(), 5);
  agenda.keepEarlier(circle, at(3));
  assert.equal(agenda.next(), 3);
  agenda.set(circle, undefined);
  agenda.keepEarlier(circle, at(50));
  assert.equal(agenda.next(), 50);
});

test('all that is in it can be written down and read again', () => {
  const agenda = createAgenda();
  agenda.set(circle, at(5));
  agenda.set(person, at(6));
  assert.deepEqual(agenda.entries(), [
    [circle, 5],
    [person, 6],
  ]);
  for (const key of [circle, person]) assert.deepEqual(keyOf(nameOf(key)), key);
});
