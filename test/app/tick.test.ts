import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenClock, movableClock } from '../../src/adapters/clock/movable.ts';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import { createAgenda } from '../../src/app/agenda.ts';
import { createTick } from '../../src/app/tick.ts';
import { MINUTE, later } from '../../src/domain/time.ts';
import { CIRCLE, moment } from '../family.ts';

test('once it is told to stop it begins nothing more, whoever asks it to look', async () => {
  const agenda = createAgenda();
  const visited: string[] = [];
  const tick = createTick({
    agenda,
    speaker: {
      sayAll: (key) => {
        visited.push(key.kind);
        return Promise.resolve(undefined);
      },
    },
    clock: movableClock({
      base: frozenClock(moment('2027-09-01 10:00')),
      settled: () => Promise.resolve(),
    }),
    journal: memoryJournal(),
    pseudonym: (id) => id,
  });
  const due = { kind: 'circle', id: CIRCLE } as const;
  agenda.set(due, later(moment('2027-09-01 10:00'), -MINUTE));
  await tick.run();
  assert.deepEqual(visited, ['circle']);
  await tick.stop();
  agenda.set(due, later(moment('2027-09-01 10:00'), -MINUTE));
  await tick.run();
  assert.deepEqual(visited, ['circle']);
});
