import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { createAgenda } from '../../src/app/agenda.ts';
import { createBook } from '../../src/app/book.ts';
import { createDelivery, type Parcel } from '../../src/app/delivery.ts';
import { createDirectory } from '../../src/app/directory.ts';
import { strangerVoice } from '../../src/app/voice.ts';
import type { Person } from '../../src/domain/person.ts';
import { SECOND, later } from '../../src/domain/time.ts';
import type { Outcome } from '../../src/ports/messenger.ts';
import { NotSaved } from '../../src/ports/store.ts';
import { accountOf, ANA, moment, person } from '../family.ts';
import { Post } from '../post.ts';

const telegram = accountOf(ANA, 'telegram');
const discord = accountOf(ANA, 'discord');
const ana = person(ANA, {
  called: 'Luz-Maria',
  ways: [telegram, discord].map((account) => ({ account, state: { is: 'untried' } })),
});
const start = moment('2027-10-12 08:30');
const letter = {
  view: { kind: 'notice', say: [{ id: 'start-test' }] },
  voice: strangerVoice('en', start, {}),
  nonce: 'n',
} as const;
const parcel: Parcel = { letter, lane: 'reminder', tries: 0 };
const hitch: Outcome = { is: 'later', because: 'outage', unsure: false };

/** Nothing here waits. */
const never = () => () => undefined;

async function ground(one: Person = ana) {
  const store = new MemoryStore();
  await store.change({ kind: 'person', id: ANA }, () => one);
  let at = start;
  const now = () => at;
  const posts = { telegram: new Post('telegram', now), discord: new Post('discord', now) };
  const journal = memoryJournal();
  const book = createBook({ store, agenda: createAgenda(), directory: createDirectory(), now });
  const messengers = Object.values(posts);
  const pseudonym = () => 'p1';
  const delivery = createDelivery({
    messengers,
    book,
    clock: { now, at: never },
    journal,
    pseudonym,
  });
  const pass = (ms: number) => (at = later(at, ms));
  return { ...posts, delivery, journal, pass, store, saved: () => book.person(ANA) };
}

test('the first way that works carries the letter, and is known to work from then on', async () => {
  const { delivery, telegram: post, discord: other, saved } = await ground();
  const delivered = await delivery.deliver(ana, parcel);
  assert.ok(delivered.is === 'delivered' && delivered.by === telegram);
  assert.equal(post.arrivals.length, 1);
  assert.equal(other.attempts, 0);
  const [way] = (await saved())?.ways ?? [];
  assert.deepEqual([way?.state.is, way?.chat], ['proven', 'chat']);
});

test('a way that is dead is marked so, the next one is tried at once, and the dead one never again', async () => {
  const { delivery, telegram: post, saved } = await ground();
  post.closed.set(telegram, 'blocked');
  const delivered = await delivery.deliver(ana, parcel);
  assert.ok(delivered.is === 'delivered' && delivered.by === discord);
  const marked = (await saved())!;
  assert.equal(marked.ways[0]?.state.is, 'dead');
  await delivery.deliver(marked, parcel);
  assert.equal(post.attempts, 1);
});

test('with every way dead it has failed, for the reason of the first', async () => {
  const { delivery, telegram: post, discord: other } = await ground();
  post.closed.set(telegram, 'closed');
  other.closed.set(discord, 'gone');
  const failed = await delivery.deliver(ana, parcel);
  assert.deepEqual(failed, { is: 'failed', because: { is: 'unreachable', because: 'closed' } });
  const none = await delivery.deliver({ ...ana, ways: [] }, parcel);
  assert.deepEqual(none, { is: 'failed', because: { is: 'unreachable', because: 'no-way' } });
});

test('a first hitch waits on the same way; a second, an urgent one or a stopped platform tries the next', async () => {
  const first = await ground();
  first.telegram.fates.push(hitch);
  assert.equal((await first.delivery.deliver(ana, parcel)).is, 'later');
  assert.equal(first.discord.attempts, 0);
  const tries: readonly (readonly [Parcel, Outcome])[] = [
    [{ ...parcel, tries: 1 }, hitch],
    [{ ...parcel, lane: 'day-of' }, hitch],
    [parcel, { is: 'later', because: 'stopped', unsure: false }],
  ];
  for (const [given, outcome] of tries) {
    const other = await ground();
    other.telegram.fates.push(outcome);
    const delivered = await other.delivery.deliver(ana, given);
    assert.ok(delivered.is === 'delivered' && delivered.by === discord);
  }
});

test('what may have arrived on one way is opened as a repeat for the next', async () => {
  const { delivery, telegram: post } = await ground();
  post.fates.push({ ...hitch, unsure: true });
  const asked: boolean[] = [];
  const open = (again: boolean) => {
    asked.push(again);
    return Promise.resolve(letter);
  };
  await delivery.deliver(ana, { letter: open, lane: 'day-of', tries: 0 });
  assert.deepEqual(asked, [false, true]);
});

test('a letter that nobody wants any more when its turn comes is not sent', async () => {
  const { delivery, telegram: post, discord: other } = await ground();
  const nothing = () => Promise.resolve(undefined);
  const outcome = await delivery.deliver(ana, { letter: nothing, lane: 'alarm', tries: 3 });
  assert.deepEqual(outcome, { is: 'unwanted' });
  assert.equal(post.attempts + other.attempts, 0);
});

test('while a platform asked for a pause there is not one request, then it goes on', async () => {
  const { delivery, telegram: post, pass } = await ground();
  post.fates.push({ is: 'later', because: 'rate-limit', after: 30 * SECOND, unsure: false });
  const first = await delivery.deliver(ana, parcel);
  assert.ok(first.is === 'later' && first.after === 30 * SECOND);
  for (let second = 0; second < 29; second += 1) {
    pass(SECOND);
    assert.equal((await delivery.deliver(ana, parcel)).is, 'later');
  }
  assert.equal(post.attempts, 1);
  pass(SECOND);
  assert.equal((await delivery.deliver(ana, parcel)).is, 'delivered');
});

test('what the platform refuses has failed and is not tried again unchanged', async () => {
  const { delivery, telegram: post, discord: other } = await ground();
  for (const one of [post, other]) one.fates.push({ is: 'refused', because: 'malformed' });
  const failed = await delivery.deliver(ana, parcel);
  assert.deepEqual(failed, { is: 'failed', because: { is: 'refused', because: 'malformed' } });
});

test('a letter for a platform that does not run here waits', async () => {
  const { delivery } = await ground();
  const there = { ...ana, ways: [{ account: 'terminal:ana', state: { is: 'untried' } } as const] };
  const outcome = await delivery.deliver(there, parcel);
  assert.ok(outcome.is === 'later' && outcome.because === 'stopped');
});

test('a disk that refuses what was learnt does not change what became of the letter', async () => {
  const { delivery, store, journal, telegram: post } = await ground();
  store.change = () => Promise.reject(new NotSaved('ENOSPC'));
  assert.equal((await delivery.deliver(ana, parcel)).is, 'delivered');
  post.closed.set(telegram, 'blocked');
  const other = await delivery.deliver(ana, parcel);
  assert.ok(other.is === 'delivered' && other.by === discord);
  assert.match(journal.lines.join('\n'), /ENOSPC/);
});

test('the journal names nobody', async () => {
  const { delivery, journal, telegram: post, discord: other } = await ground();
  post.closed.set(telegram, 'blocked');
  other.closed.set(discord, 'closed');
  await delivery.deliver(ana, parcel);
  const lines = journal.lines.join('\n');
  assert.match(lines, /way-dead/);
  for (const secret of [ANA, ana.called, telegram.slice(9), discord.slice(8)])
    assert.ok(!lines.includes(secret), secret);
});
