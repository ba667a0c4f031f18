import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle } from '../../src/domain/circle.ts';
import type { Person } from '../../src/domain/person.ts';
import { HOUR, MINUTE, SECOND, type Instant } from '../../src/domain/time.ts';
import { Engine } from '../engine.ts';
import { ANA, circle, CIRCLE, keyDate, moved, person } from '../family.ts';
import { Post, type Attempt } from '../post.ts';

/** Two reminders for one chat are due at 8:30; the first hangs at its platform until it is released. */
async function hanging(change: (engine: Engine) => Promise<unknown>): Promise<Post> {
  const posts: Post[] = [];
  const dates = [
    keyDate('2027-10-19 08:30', { id: 'dddddd' }),
    keyDate('2027-10-15 08:30', { id: 'eeeeee' }),
  ];
  const engine = await Engine.start('2027-10-12 08:00', {
    messengers: (now: () => Instant) => {
      posts.push(new Post('telegram', now));
      return posts;
    },
    people: [person(ANA)],
    circles: [circle(dates)],
  });
  const post = posts[0]!;
  post.arrivals.length = 0;
  post.attempts = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const begun = new Promise<void>((resolve) => {
    post.watch = (_: Attempt) => {
      resolve();
      return released;
    };
  });
  const moving = engine.advance(HOUR);
  await begun;
  await change(engine);
  release();
  await moving;
  return post;
}

test('two reminders that are due at once come one after the other', async () => {
  assert.equal((await hanging(() => Promise.resolve())).attempts, 2);
});

test('whoever withdraws while a letter waits for its turn is not written to', async () => {
  const post = await hanging((engine) =>
    engine.store.change({ kind: 'person', id: ANA }, (was: Person | undefined) => ({
      ...was!,
      consent: { is: 'withdrawn', on: engine.now },
    })),
  );
  assert.equal(post.attempts, 1);
});

test('a date that moves while its letter waits for its turn is not said as it was', async () => {
  const post = await hanging((engine) =>
    engine.store.change({ kind: 'circle', id: CIRCLE }, (was: Circle | undefined) => {
      const to = { at: engine.now };
      return { ...was!, dates: was!.dates.map((date) => moved(date, '2028-02-19 08:30', to)) };
    }),
  );
  assert.equal(post.attempts, 1);
});

test('a lead that is turned off while its letter waits for its turn is not said', async () => {
  const post = await hanging((engine) =>
    engine.store.change({ kind: 'person', id: ANA }, (was: Person | undefined) => ({
      ...was!,
      leadsOff: ['d7', 'd3'],
    })),
  );
  assert.equal(post.attempts, 1);
});

test('after a hitch the pause has some chance in it, so that not all come back at once', async () => {
  const pauses = await Promise.all(
    [1, 2, 3].map(async (seed) => {
      const posts: Post[] = [];
      const engine = await Engine.start('2027-10-12 08:29', {
        messengers: (now) => {
          posts.push(new Post('telegram', now));
          posts[0]!.weather = 'down';
          return posts;
        },
        people: [person(ANA)],
        circles: [circle([keyDate('2027-10-19 08:30')])],
        seed,
      });
      await engine.advance(MINUTE);
      const entry = (await engine.circle()).ledger['dddddd.0.d7.anaana'];
      assert.equal(entry?.is, 'waiting');
      return entry.until - entry.since;
    }),
  );
  assert.ok(pauses.every((pause) => pause >= 2 * SECOND && pause <= 2.5 * SECOND));
  assert.equal(new Set(pauses).size, 3);
});
