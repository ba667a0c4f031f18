import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurns } from '../../src/app/lane.ts';

/** Work that is done when it is told to be. */
function work(): {
  readonly start: () => Promise<void>;
  readonly end: () => void;
  started: boolean;
} {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  const one = {
    started: false,
    start: () => {
      one.started = true;
      return done;
    },
    end: () => {
      end();
    },
  };
  return one;
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

test('an alarm overtakes five thousand announcements', async () => {
  const turns = createTurns(4);
  const order: string[] = [];
  const announcements = Array.from({ length: 5_000 }, (_, n) =>
    turns.take(`chat ${n}`, 'announcement', async () => {
      await soon();
      order.push('announcement');
    }),
  );
  const alarm = turns.take('ana', 'alarm', async () => {
    order.push('alarm');
    return Promise.resolve();
  });
  assert.equal(turns.open, 5_001);
  await alarm;
  assert.ok(order.indexOf('alarm') <= 4, `after ${order.indexOf('alarm')} announcements`);
  await Promise.all(announcements);
  assert.equal(turns.open, 0);
});

test('one chat gets its messages one at a time and in order', async () => {
  const turns = createTurns(10);
  const [first, second] = [work(), work()];
  void turns.take('ana', 'reminder', first.start);
  const last = turns.take('ana', 'reminder', second.start);
  assert.deepEqual([first.started, second.started], [true, false]);
  first.end();
  await soon();
  assert.equal(second.started, true);
  second.end();
  await last;
});

test('a chat that hangs holds up no other chat', async () => {
  const turns = createTurns(2);
  const hanging = work();
  void turns.take('ana', 'reminder', hanging.start);
  void turns.take('ana', 'alarm', hanging.start);
  await turns.take('luz', 'announcement', () => Promise.resolve());
  await soon();
  assert.equal(turns.open, 2);
});

test('no more go at once than there is room for, and a failure makes room as well', async () => {
  const turns = createTurns(1);
  const failing = turns.take('ana', 'reminder', () => Promise.reject(new Error('no')));
  const next = turns.take('luz', 'reminder', () => Promise.resolve('said'));
  await assert.rejects(failing);
  assert.equal(await next, 'said');
});
