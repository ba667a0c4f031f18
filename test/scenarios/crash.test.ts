import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, type Instant } from '../../src/domain/time.ts';
import { Engine } from '../engine.ts';
import { accountOf, ANA, circle, keyDate, person, SARA } from '../family.ts';
import { Post } from '../post.ts';

const ana = person(ANA, { ways: [{ account: accountOf(ANA), state: { is: 'untried' } }] });
const dates = [keyDate('2027-10-19 08:30'), keyDate('2027-10-19 14:00', { id: 'eeeeee' })];

/** Half an hour before a reminder of two dates; older ones have been said. */
async function ground(people = [ana]): Promise<{ engine: Engine; post: Post }> {
  let post: Post | undefined;
  const messengers = (now: () => Instant) => [(post = new Post('telegram', now))];
  const engine = await Engine.start('2027-10-12 08:00', {
    messengers,
    people,
    circles: [circle(dates)],
  });
  post!.arrivals.length = 0;
  return { engine, post: post! };
}

/** Lets the process die at its n-th deed after now; true when it lived to the end of the hour. */
async function livesPast(engine: Engine, n: number): Promise<boolean> {
  let deeds = 0;
  engine.life.diesWhen(() => (deeds += 1) === n);
  await engine.advance(HOUR);
  return !engine.life.isOver;
}

test('a reminder said without a crash is said once and written down', async () => {
  const { engine, post } = await ground();
  assert.equal(await livesPast(engine, Infinity), true);
  assert.equal(post.arrivals.length, 1);
  assert.equal((await engine.circle()).ledger['dddddd.0.d7.anaana']?.is, 'delivered');
  assert.equal((await engine.circle()).ledger['eeeeee.0.d7.anaana']?.is, 'delivered');
});

test('killed before or after any deed of saying it, it is said, repeated at most once, and then says so', async () => {
  let repeats = 0;
  for (let n = 1; ; n += 1) {
    const { engine, post } = await ground();
    if (await livesPast(engine, n)) {
      assert.ok(n > 8, `only ${n} deeds`);
      break;
    }
    await engine.crashes();
    await engine.advance(HOUR);
    const views = post.arrivals.map(({ view }) => view);
    assert.ok(
      views.length === 1 || views.length === 2,
      `killed at ${n}: said ${views.length} times`,
    );
    assert.ok(views.every((view) => view.kind === 'reminder' && view.dates.length === 2));
    assert.equal(views[0]?.kind === 'reminder' && views[0].repeat && views.length > 1, false);
    if (views.length === 2) assert.ok(views[1]?.kind === 'reminder' && views[1].repeat, `at ${n}`);
    const { ledger } = await engine.circle();
    assert.equal(ledger['dddddd.0.d7.anaana']?.is, 'delivered', `killed at ${n}`);
    assert.equal(ledger['eeeeee.0.d7.anaana']?.is, 'delivered', `killed at ${n}`);
    repeats += views.length - 1;
  }
  assert.ok(repeats > 0, 'a crash between sending and writing down repeats');
});

test('killed at any deed of telling that somebody is not reached, the one they chose is told all the same', async () => {
  const trusting = { ...ana, trusted: { person: SARA, called: 'mi hermana' } };
  const sara = person(SARA, { circles: [], trustedBy: [ANA] });
  for (let n = 1; ; n += 1) {
    const { engine, post } = await ground([trusting, sara]);
    post.closed.set(accountOf(ANA), 'blocked');
    const lived = await livesPast(engine, n);
    if (!lived) await engine.crashes();
    await engine.advance(HOUR);
    const told = post.arrivals.filter(({ account }) => account === accountOf(SARA));
    const marked = told.filter(({ view }) => view.kind === 'unreached' && view.repeat);
    assert.ok(told.length >= 2, `killed at ${n}: told ${told.length} times of two dates`);
    assert.ok(told.length - marked.length <= 2, `killed at ${n}`);
    if (lived) break;
  }
});
