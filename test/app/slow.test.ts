/** A platform that needs half a minute for each answer: what is on time all the same, and what waits for what. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TIMING as DISCORD } from '../../src/adapters/discord/chat.ts';
import { TIMING as TELEGRAM } from '../../src/adapters/telegram/chat.ts';
import type { AccountId, Platform } from '../../src/domain/account.ts';
import type { Circle } from '../../src/domain/circle.ts';
import type { CircleId, PersonId } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import { MINUTE, SECOND, later, type Instant } from '../../src/domain/time.ts';
import type { Address, Letter, Messenger, Outcome } from '../../src/ports/messenger.ts';
import { Engine } from '../engine.ts';
import { accountOf, circle, keyDate, person, wordsAt } from '../family.ts';
import { delivered } from '../post.ts';

const SLOW = 30 * SECOND;
const CROWD = 100;
/** The family whose day it is; its last reminder is due a minute after everybody's. */
const URGENT = CROWD;

/** Takes a letter at once and, while slow, says so half a minute later. */
class Slow implements Messenger {
  readonly platform: Platform;
  sent: { readonly account: AccountId; readonly at: Instant }[] = [];
  /** The clock on which it is slow; quick without one. */
  clock: Engine['clock'] | undefined;
  readonly #now: () => Instant;

  constructor(platform: Platform, now: () => Instant) {
    this.platform = platform;
    this.#now = now;
  }

  async send({ account }: Address, { view }: Letter): Promise<Outcome> {
    const [now, clock] = [this.#now(), this.clock];
    if (view.kind === 'reminder') this.sent.push({ account, at: now });
    if (clock) await new Promise<void>((resolve) => void clock.at(later(now, SLOW), resolve));
    return delivered(account);
  }
}

const LETTERS = 'abcdefghjkmnpqrstvwxyz';
const idOf = (first: string, place: number) =>
  `${first}${LETTERS[place % 22]!}${LETTERS[Math.floor(place / 22)]!}xxx`;
const ON = { telegram: 't', discord: 'd' } as const;
const accountAt = (on: Platform, place: number) =>
  accountOf(idOf(on === 'discord' ? 'd' : 't', place) as PersonId, on);

function memberOf(place: number, on: keyof typeof ON): Person {
  const id = idOf(ON[on], place) as PersonId;
  const ways = [{ account: accountAt(on, place), state: { is: 'untried' } as const }];
  return person(id, { ways, circles: [idOf('c', place) as CircleId] });
}

/** A family with one on each platform. */
function familyOf(place: number): Circle {
  const of = [idOf('t', place), idOf('d', place)] as PersonId[];
  const id = idOf('c', place) as CircleId;
  const members = of.map((one) => ({ person: one, role: 'family' as const }));
  const days = ['2027-10-19 08:30', ...(place === URGENT ? ['2027-10-12 11:31'] : [])];
  const dates = days.map((day, at) => keyDate(day, { id: idOf(`q${'ab'[at]!}`, place), of }));
  return circle(dates, { id, members });
}

/** Everybody's reminder is due at 8:30, with those platforms slow. */
async function slow(...which: readonly (keyof typeof ON)[]) {
  const posts: Slow[] = [];
  const places = Array.from({ length: CROWD + 1 }, (_, place) => place);
  const engine = await Engine.start('2027-10-12 07:30', {
    messengers: (now) => {
      posts.push(new Slow('telegram', now), new Slow('discord', now));
      return posts;
    },
    people: places.flatMap((place) => [memberOf(place, 'telegram'), memberOf(place, 'discord')]),
    circles: places.map(familyOf),
    takesTime: true,
  });
  await engine.advanceTo('2027-10-12 08:29');
  for (const post of posts) {
    post.sent = [];
    if (which.some((on) => on === post.platform)) post.clock = engine.clock;
  }
  const [telegram, discord] = posts as [Slow, Slow];
  return { engine, telegram, discord };
}

/** When that account was written to, on the clock. */
function timesOf({ sent }: Slow, account: AccountId): readonly string[] {
  return sent.filter((one) => one.account === account).map(({ at }) => wordsAt(at));
}

test('with one platform slow the other is on time to the minute, also for the same family', async () => {
  const { engine, telegram, discord } = await slow('telegram');
  await engine.advance(10 * MINUTE);
  const all = discord.sent.filter(({ at }) => wordsAt(at) === '2027-10-12 08:30');
  assert.equal(all.length, CROWD + 1);
  assert.ok(telegram.sent.length > CROWD);
  assert.deepEqual(timesOf(discord, accountAt('discord', URGENT)), [
    '2027-10-12 08:30',
    '2027-10-12 08:31',
  ]);
});

test('with both slow nothing is said twice, and all of it comes', async () => {
  const { engine, telegram, discord } = await slow('telegram', 'discord');
  await engine.advance(30 * MINUTE);
  for (const { sent } of [telegram, discord]) {
    assert.equal(sent.length, CROWD + 2);
    assert.equal(new Set(sent.map(({ account }) => account)).size, CROWD + 1);
  }
});

test('what is urgent goes before a hundred slow ones that were there first', async () => {
  const { engine, telegram } = await slow('telegram', 'discord');
  await engine.advance(30 * MINUTE);
  const before = telegram.sent.findIndex(({ at }) => wordsAt(at) >= '2027-10-12 08:31');
  assert.ok(before > 0 && before < CROWD, 'the hundred are still under way');
  const times = timesOf(telegram, accountAt('telegram', URGENT));
  assert.ok(times.includes('2027-10-12 08:31'), String(times));
});

test('a slow answer is waited for: broken off, it would be asked for again and come twice', () => {
  for (const { requestMs } of [TELEGRAM, DISCORD]) assert.ok(requestMs > SLOW);
});
