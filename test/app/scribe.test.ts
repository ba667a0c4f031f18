import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../../src/domain/time.ts';
import { NotSaved, type Key, type Kept } from '../../src/ports/store.ts';
import { createAgenda } from '../../src/app/agenda.ts';
import { createBook } from '../../src/app/book.ts';
import { createDirectory } from '../../src/app/directory.ts';
import { planOf, readPlanned } from '../../src/app/planned.ts';
import { createScribe } from '../../src/app/scribe.ts';
import { Engine } from '../engine.ts';
import { accountOf, ANA, circle, CIRCLE, keyDate, moment, person, SARA } from '../family.ts';
import { Post } from '../post.ts';

/** A store whose disk can be full. */
class FullStore extends MemoryStore {
  isFull = false;
  refused = 0;

  override change<K extends Key>(
    key: K,
    apply: (document: Kept<K> | undefined) => Kept<K>,
  ): Promise<Kept<K>> {
    if (!this.isFull) return super.change(key, apply);
    this.refused += 1;
    return Promise.reject(new NotSaved('ENOSPC'));
  }
}

const ana = person(ANA, {
  ways: [{ account: accountOf(ANA), state: { is: 'untried' } }],
  trusted: { person: SARA, called: 'mi hermana' },
});
const sara = person(SARA, { circles: [], trustedBy: [ANA] });

async function ground() {
  const store = new FullStore();
  const posts: Post[] = [];
  const engine = await Engine.start('2027-10-12 08:00', {
    messengers: (now: () => Instant) => {
      posts.push(new Post('telegram', now));
      return posts;
    },
    people: [ana, sara],
    circles: [circle([keyDate('2027-10-19 08:30')])],
    store,
  });
  const post = posts[0]!;
  post.arrivals.length = 0;
  return { engine, post, store };
}

test('with a full disk a reminder goes out once, does not repeat, and is written down when there is room', async () => {
  const { engine, post, store } = await ground();
  store.isFull = true;
  await engine.advance(2 * DAY);
  assert.equal(post.arrivals.length, 1);
  assert.ok(store.refused > 0);
  assert.equal((await engine.circle()).ledger['dddddd.0.d7.anaana'], undefined);
  store.isFull = false;
  await engine.advance(2 * MINUTE);
  assert.equal((await engine.circle()).ledger['dddddd.0.d7.anaana']?.is, 'delivered');
  await engine.advanceTo('2027-10-16 10:00');
  assert.equal(post.arrivals.length, 2);
});

test('a full disk is tried about once a minute, not without end', async () => {
  const { engine, store } = await ground();
  store.isFull = true;
  await engine.advance(HOUR);
  const before = store.refused;
  await engine.advance(HOUR);
  assert.ok(store.refused - before <= 61, `${store.refused - before} in an hour`);
});

test('with a full disk a hitch is tried again after its pause, and a human is told of a failure once', async () => {
  const { engine, post, store } = await ground();
  store.isFull = true;
  post.fates.push({ is: 'later', because: 'network', unsure: true });
  await engine.advance(HOUR);
  const seen = post.arrivals.map(({ view }) => view.kind === 'reminder' && view.repeat);
  assert.deepEqual(seen, [false, true]);
  post.closed.set(accountOf(ANA), 'blocked');
  await engine.advanceTo('2027-10-17 10:00');
  const told = post.arrivals.filter(({ account }) => account === accountOf(SARA));
  assert.equal(told.length, 1);
});

test('what a crash took with a full disk is said again: lost is worse than twice', async () => {
  const { engine, post, store } = await ground();
  store.isFull = true;
  await engine.advance(HOUR);
  await engine.crashes();
  store.isFull = false;
  await engine.advance(HOUR);
  assert.equal(post.arrivals.length, 2);
  await engine.advance(HOUR);
  assert.equal(post.arrivals.length, 2);
});

test('a reminder is claimed up to the minute of its date, and not at it', async () => {
  const { engine } = await ground();
  const now = () => engine.now;
  const { store, journal } = engine;
  const book = createBook({ store, agenda: createAgenda(), directory: createDirectory(), now });
  const key = { kind: 'circle', id: CIRCLE } as const;
  const planned = await readPlanned(book, key);
  assert.ok(planned);
  const items = planOf(planned).filter(({ key }) => key.includes('.h3.'));
  const claimedAt = async (words: string) => {
    const entry = { is: 'sending', at: moment(words), tries: 1, unsure: false } as const;
    return (await createScribe(book, journal).claim(key, planned, { items, entry })).length;
  };
  assert.equal(await claimedAt('2027-10-19 08:30'), 0);
  assert.equal((await engine.circle()).ledger['dddddd.0.h3.anaana'], undefined);
  assert.equal(await claimedAt('2027-10-19 08:29'), 1);
  assert.equal((await engine.circle()).ledger['dddddd.0.h3.anaana']?.is, 'sending');
});
