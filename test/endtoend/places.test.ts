/** Two hundred people press for three places at once, through the real clients of both platforms. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Circle } from '../../src/domain/circle.ts';
import type { NeedId, PersonId } from '../../src/domain/id.ts';
import { takersOf, waitingFor } from '../../src/domain/offer.ts';
import { SECOND } from '../../src/domain/time.ts';
import type { Store } from '../../src/ports/store.ts';
import { person } from '../family.ts';
import { circleOf } from '../helping.ts';
import type { OnDiscord } from './ondiscord.ts';
import type { OnTelegram } from './ontelegram.ts';
import { eventually, openStreet, type Street } from './street.ts';

const PEOPLE = 200;
const PLACES = 3;
const TAKEN = /The place is yours: a driver/;
const WAITING = /Somebody was a moment faster/;

interface Scene {
  readonly street: Street;
  readonly ana: OnTelegram;
  readonly all: readonly (OnTelegram | OnDiscord)[];
  readonly need: NeedId;
  /** The circle as it is on the disk. */
  readonly circle: () => Promise<Circle>;
}

/** Ana wants three drivers, and two hundred people of her circle, half on each platform, have heard of it. */
async function wanted(t: TestContext): Promise<Scene> {
  let store: Store | undefined;
  const disk = (opened: Store) => (store = opened);
  const street = await openStreet(t, '2027-09-20 10:00', { rough: true, disk });
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am, Hartford');
  const all = Array.from({ length: PEOPLE }, (_, place) =>
    place % 2 === 0
      ? street.onTelegram(`Helper${place}`, 'en')
      : street.onDiscord(`Helper${place}`, 'en-US'),
  );
  await moveIn(store!, ana, all);
  await street.crashes();
  await street.starts();
  const [date] = (await circleOf(store!, ana.account)).dates;
  await ana.forges(`v1:askfor:${date!.id}.driver`);
  await ana.presses(String(PLACES));
  await ana.presses("I don't know yet");
  await ana.presses('I will say it later');
  await street.settled();
  await allHear(
    street,
    all.filter(({ person }) => 'pressesToken' in person),
  );
  const circle = () => circleOf(store!, ana.account);
  const need = (await circle()).needs![0]!.id;
  return { street, ana, all, need, circle };
}

/**
 * On Discord a press needs a letter to stand under. A hundred letters are more than its library sends in a second; the
 * rest is put off on a clock that stands still here, until it is moved on. How many that are depends on how quick the
 * computer is.
 */
async function allHear(street: Street, onDiscord: Scene['all']): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    for (const one of onDiscord) one.looks('letter');
    if (onDiscord.every(({ sees }) => sees.length > 0)) return;
    await delay(SECOND);
    await street.pass(SECOND);
  }
  assert.fail('somebody never heard of it');
}

/** Everybody's document at once; how people come in one by one has tests of its own. */
async function moveIn(store: Store, ana: OnTelegram, all: Scene['all']): Promise<void> {
  const { id } = await circleOf(store, ana.account);
  const ids = all.map((_, place) => `mate${letters(place)}` as PersonId);
  for (const [place, { account, name }] of all.entries()) {
    const ways = [{ account, state: { is: 'untried' } }] as const;
    const one = person(ids[place]!, { called: name, language: 'en', ways, circles: [id] });
    await store.change({ kind: 'person', id: one.id }, () => one);
  }
  await store.change({ kind: 'circle', id }, (circle) => ({
    ...circle!,
    members: [...circle!.members, ...ids.map((person) => ({ person, role: 'supporter' }) as const)],
  }));
}

/** Two letters for a number under 400, in the alphabet of ids. */
function letters(place: number): string {
  const alphabet = 'abcdefghjkmnpqrstvwxyz';
  return `${alphabet[Math.floor(place / 20)]!}${alphabet[place % 20]!}`;
}

function press(one: OnTelegram | OnDiscord, need: NeedId): Promise<unknown> {
  const token = `v1:takeneed:${need}`;
  return 'forges' in one.person ? one.person.forges(token) : one.person.pressesToken(token);
}

async function offered({ circle }: Scene): Promise<number> {
  return (await circle()).offers?.length ?? 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  let so = false;
  const asking = setInterval(() => void isSo().then((now) => (so ||= now)), 20);
  await eventually(() => so, 90_000).finally(() => {
    clearInterval(asking);
  });
}

/** Three have a place, all others wait in the order in which they came, and nobody is there twice. */
async function holds({ circle, need }: Scene): Promise<void> {
  const held = await circle();
  const [taken, queue] = [takersOf(held, need), waitingFor(held, need)];
  assert.equal(taken.length, PLACES);
  assert.equal(queue.length, PEOPLE - PLACES);
  assert.equal(new Set([...taken, ...queue].map(({ by }) => by)).size, PEOPLE);
  assert.deepEqual(held.offers, [...taken, ...queue], 'the first three have it');
}

/** What each was answered is what is on the disk. */
async function saidSo(scene: Scene): Promise<void> {
  await scene.street.settled();
  for (const one of scene.all) one.looks('answer');
  const heard = scene.all.filter((one) => one.sees.some(({ text }) => TAKEN.test(text)));
  const held = takersOf(await scene.circle(), scene.need).map(({ by }) => by);
  assert.deepEqual(heard.map((one) => idOf(scene, one)).toSorted(), held.toSorted());
}

function idOf({ all }: Scene, one: Scene['all'][number]): string {
  return `mate${letters(all.indexOf(one))}`;
}

test('200 people press for 3 places at once: exactly 3 have one, the others wait in order', async (t) => {
  const scene = await wanted(t);
  await Promise.all(scene.all.map((one) => press(one, scene.need)));
  await until(async () => (await offered(scene)) === PEOPLE);
  await holds(scene);
  await eventually(() => {
    for (const one of scene.all) one.looks('answer');
    return scene.all.every((one) =>
      one.sees.some(({ text }) => TAKEN.test(text) || WAITING.test(text)),
    );
  }, 60_000);
  await saidSo(scene);
});

test('the same after a kill in the middle: nobody who had a place loses it, none is given twice', async (t) => {
  const scene = await wanted(t);
  const pressed = Promise.allSettled(scene.all.map((one) => press(one, scene.need)));
  await until(async () => (await offered(scene)) >= PEOPLE / 4);
  await scene.street.crashes();
  await scene.street.starts();
  const before = takersOf(await scene.circle(), scene.need);
  assert.equal(before.length, PLACES);
  await pressed;
  const again = scene.all.map((one) => press(one, scene.need).catch(() => undefined));
  await Promise.all(again);
  await until(async () => (await offered(scene)) === PEOPLE);
  await holds(scene);
  const after = takersOf(await scene.circle(), scene.need);
  assert.deepEqual(
    after.map(({ by, at }) => [by, at]),
    before.map(({ by, at }) => [by, at]),
  );
});
