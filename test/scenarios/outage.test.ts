/** A platform that is away, flaps, storms or is slow, for a crowd of families whose reminders are due meanwhile. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle } from '../../src/domain/circle.ts';
import type { CircleId, PersonId } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import { HOUR, MINUTE, SECOND, type Instant } from '../../src/domain/time.ts';
import type { Outcome } from '../../src/ports/messenger.ts';
import { Engine } from '../engine.ts';
import { accountOf, circle, keyDate, person, wordsAt } from '../family.ts';
import { Post } from '../post.ts';

const FAMILIES = 60;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Opaque ids, all different. */
const idOf = (first: string, place: number) =>
  `${first}${LETTERS[place % 23]!}${LETTERS[Math.floor(place / 23) % 23]!}${LETTERS[place % 7]!}xx`;

interface Crowd {
  readonly people: readonly Person[];
  readonly circles: readonly Circle[];
}

/** So many families on one platform; each third one's date is nearer, so that another reminder is due. */
function crowd(platform: 'telegram' | 'discord', many = FAMILIES): Crowd {
  const places = Array.from({ length: many }, (_, place) => place);
  const first = platform === 'telegram' ? 't' : 'd';
  const people = places.map((place) => {
    const id = idOf(first, place) as PersonId;
    const ways = [{ account: accountOf(id, platform), state: { is: 'untried' } as const }];
    return person(id, { ways, circles: [idOf(`c${first}`, place) as CircleId] });
  });
  const circles = places.map((place) => {
    const id = idOf(`c${first}`, place) as CircleId;
    const of = people[place]!.id;
    const members = [{ person: of, role: 'family' } as const];
    const day = place % 3 === 0 ? '2027-10-15 08:30' : '2027-10-19 08:30';
    return circle([keyDate(day, { id: idOf('q', place), of: [of] })], { id, members });
  });
  return { people, circles };
}

/** An hour before reminders are due for everybody, with whatever was due before said. */
async function ground(...crowds: readonly Crowd[]) {
  const posts: Post[] = [];
  const engine = await Engine.start('2027-10-12 07:30', {
    messengers: (now) => {
      posts.push(new Post('telegram', now), new Post('discord', now));
      return posts;
    },
    people: crowds.flatMap(({ people }) => people),
    circles: crowds.flatMap(({ circles }) => circles),
  });
  const [telegram, discord] = posts as [Post, Post];
  for (const post of posts) {
    post.arrivals.length = 0;
    post.attempts = 0;
  }
  return { engine, telegram, discord };
}

function reminders({ arrivals }: Post) {
  return arrivals.filter(({ view }) => view.kind === 'reminder');
}

/** Each of them heard of it, and nobody twice. */
function onceEach(post: Post, many = FAMILIES): void {
  const heard = reminders(post).map(({ account }) => account);
  assert.equal(heard.length, many);
  assert.equal(new Set(heard).size, many);
}

const laterOf = (because: 'outage' | 'network' | 'limit', more: object = {}): Outcome =>
  ({ is: 'later', because, unsure: false, ...more }) as Outcome;

// The longest pause between attempts is four minutes and up to a quarter.
test('away for six hours: all is said within minutes of its return, once, and the other platform was on time', async () => {
  const { engine, telegram, discord } = await ground(crowd('telegram'), crowd('discord'));
  telegram.weather = 'down';
  await engine.advance(7 * HOUR);
  onceEach(discord);
  assert.ok(reminders(discord).every(({ at }) => wordsAt(at) === '2027-10-12 08:30'));
  assert.equal(telegram.arrivals.length, 0);
  telegram.weather = 'fair';
  const back = engine.now;
  await engine.advance(8 * MINUTE);
  onceEach(telegram);
  const last = Math.max(...reminders(telegram).map(({ at }) => at));
  assert.ok(last - back <= 300 * SECOND, `${(last - back) / SECOND} s after its return`);
});

test('while it is away nobody is asked for more than every few minutes', async () => {
  const { engine, telegram } = await ground(crowd('telegram', 50));
  telegram.weather = 'down';
  await engine.advance(7 * HOUR);
  assert.ok(telegram.attempts / 50 < 110, `${telegram.attempts / 50} attempts each in six hours`);
});

test('a platform that comes and goes every five minutes loses nothing and says nothing twice', async () => {
  const { engine, telegram } = await ground(crowd('telegram'));
  for (let time = 0; time < 24; time += 1) {
    telegram.weather = time % 2 === 0 ? 'down' : 'fair';
    await engine.advance(5 * MINUTE);
  }
  onceEach(telegram);
});

test('a storm in which every second request is refused for a while loses nothing, and asks nobody in the pause', async () => {
  const { engine, telegram } = await ground(crowd('telegram'));
  const until = new Map<string, Instant>();
  let [turn, tooSoon, invalid] = [0, 0, 0];
  telegram.watch = ({ account, at, outcome }) => {
    if (outcome.is !== 'delivered') invalid += 1;
    if (at < (until.get(account) ?? 0)) tooSoon += 1;
    if (outcome.is === 'later' && outcome.after !== undefined) {
      until.set(account, (at + outcome.after) as Instant);
    }
    return Promise.resolve();
  };
  const fates = () => {
    turn += 1;
    return laterOf('limit', { after: (1 + (turn % 60)) * SECOND });
  };
  telegram.fates.push(...Array.from({ length: FAMILIES }, fates));
  await engine.advance(2 * HOUR);
  onceEach(telegram);
  assert.equal(tooSoon, 0);
  assert.ok(invalid <= 100, `${invalid} of the 10,000 that Discord lets be invalid in ten minutes`);
});

test('a day of 5xx is an outage like any other', async () => {
  const { engine, telegram } = await ground(crowd('telegram', 50));
  telegram.fates.push(...Array.from({ length: 500 }, () => laterOf('outage')));
  await engine.advance(4 * HOUR);
  onceEach(telegram, 50);
});
