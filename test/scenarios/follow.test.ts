import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Crowd } from '../../src/domain/campaign/crowd.ts';
import type { Person } from '../../src/domain/person.ts';
import { DAY } from '../../src/domain/time.ts';
import { MARCH, follows, openCampaign, organizes, putUp, withRally } from '../following.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const START = '2027-03-01 10:00';

async function ground(): Promise<World> {
  const world = await newWorld(START);
  await putUp(world, openCampaign(world.instant('2027-02-01 10:00')));
  return world;
}

async function crowds(world: World): Promise<Crowd[]> {
  const keys = (await world.store.keys()).filter((key) => key.kind === 'crowd');
  const read = await Promise.all(keys.map((key) => world.store.read(key)));
  return read.filter((one) => one !== undefined);
}

async function followersOf(world: World) {
  return (await crowds(world)).flatMap(({ followers }) => followers);
}

/** A rally in three weeks, announced now. */
async function callsOut(world: World, id = 'rallya', on = '2027-03-22 17:00'): Promise<void> {
  const at = world.clock.now();
  await organizes(world, (one) =>
    withRally(one, { id, on, title: [`March ${id}`, `Marcha ${id}`], at }),
  );
}

function posts(somebody: Somebody) {
  return somebody.sees.filter(({ kind }) => kind === 'post' || kind === 'gathered');
}

async function likesToBeWrittenTo(somebody: Somebody): Promise<void> {
  if (somebody.way.on.platform === 'discord') {
    await somebody.does({ is: 'pressed', token: `v1:direct:${MARCH}` });
  }
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = {
      en: { begun: /You follow Rosa stays now/, left: /do not follow Rosa stays any more/ },
      es: { begun: /Ahora sigue Rosa se queda/, left: /Ya no sigue Rosa se queda/ },
    }[language];

    test(`one tap to follow, everything told once, one tap to leave, over restarts (${platform}, ${language})`, async () => {
      const world = await ground();
      const luz = world.person('Luz', platform, language);
      await follows(luz);
      luz.hears(words.begun);
      await likesToBeWrittenTo(luz);
      await world.restarts();
      luz.reads();
      await callsOut(world);
      assert.equal(luz.news.filter(({ kind }) => kind === 'post').length, 1);
      await world.restarts();
      await world.look();
      luz.hearsNothing();
      await world.advanceTo('2027-03-15 12:00');
      const said = luz.news;
      assert.deepEqual(
        said.map((one) => world.words(one.at)),
        ['2027-03-15 10:00'],
        'seven days before',
      );
      await luz.does({ is: 'pressed', token: `v1:unfollow:${MARCH}` });
      luz.hears(words.left);
      await world.advanceTo('2027-03-24 12:00');
      luz.hearsNothing();
      assert.deepEqual([await followersOf(world), (await world.documents()).people], [[], []]);
    });
  }

  test(`who follows without the first contact is kept by the nightly work, and erased by /forget (${platform})`, async () => {
    const world = await ground();
    const luz = world.person('Luz', platform, 'en');
    await follows(luz);
    await world.advance(20 * DAY);
    await world.bot.night();
    assert.equal((await followersOf(world)).length, 1);
    await luz.says('/mydata');
    luz.hears(/You follow 1 campaign/);
    await luz.says('/forget');
    luz.hears(/will not follow any campaign/);
    await luz.presses(/^Yes/);
    const { people, circles } = await world.documents();
    assert.deepEqual([await followersOf(world), people, circles], [[], [], []]);
  });

  test(`who once wrote hears nothing after /stop, until they follow again (${platform})`, async () => {
    const world = await ground();
    const luz = world.person('Luz', platform, 'en');
    await luz.arrives({ language: 'en' });
    await follows(luz);
    await likesToBeWrittenTo(luz);
    await luz.says('/stop');
    await luz.presses(/^Stop/);
    await callsOut(world);
    assert.equal(posts(luz).length, 0);
    await world.advance(1_000);
    await follows(luz);
    await callsOut(world, 'rallyb');
    assert.equal(posts(luz).length, 1);
  });
}

test('who answers to one rally and does not follow hears of that one, and of nothing else', async () => {
  const world = await ground();
  const luz = world.person('Luz', 'telegram', 'en');
  await callsOut(world);
  await luz.does({ is: 'pressed', token: `v1:rsvp:${MARCH}.rallya.yes` });
  luz.reads();
  await callsOut(world, 'rallyb', '2027-03-23 17:00');
  await world.restarts();
  luz.hearsNothing();
  await world.advanceTo('2027-03-21 23:00');
  assert.ok(luz.news.length > 0);
  assert.ok(luz.news.every(({ text }) => !/rallyb/.test(text)));
});

test('once a day is enough: what is new comes together, in the evening on their own clock', async () => {
  const world = await ground();
  const luz = world.person('Luz', 'telegram', 'en');
  await follows(luz);
  await luz.presses(/Once a day/);
  luz.hears(/once a day/);
  await callsOut(world, 'rallya');
  await world.advance(60_000);
  await callsOut(world, 'rallyb');
  assert.equal(posts(luz).length, 0);
  await world.advanceTo('2027-03-02 09:00');
  const [digest, ...more] = posts(luz);
  assert.deepEqual([world.words(digest!.at), more], ['2027-03-01 18:00', []]);
  assert.match(digest!.text, /March rallya[\s\S]*March rallyb/);
});

test('nobody is woken at night, and nobody hears what was said before they came', async () => {
  const world = await ground();
  const [luz, ana] = [world.person('Luz'), world.person('Ana')];
  await follows(luz);
  await world.advanceTo('2027-03-01 23:00');
  await callsOut(world);
  assert.equal(posts(luz).length, 0);
  await world.advance(1_000);
  await follows(ana);
  await world.advanceTo('2027-03-02 12:00');
  assert.deepEqual(
    posts(luz).map((one) => world.words(one.at)),
    ['2027-03-02 07:00'],
  );
  assert.equal(posts(ana).length, 0);
});

test('while the campaign rests nobody is written to; when it goes on each hears the newest once', async () => {
  const world = await ground();
  const luz = world.person('Luz');
  await follows(luz);
  await organizes(world, (one) => ({ ...one, rests: world.clock.now() }));
  await callsOut(world);
  await world.advanceTo('2027-03-16 12:00');
  assert.equal(posts(luz).length, 0);
  await organizes(world, ({ rests: _, ...one }) => one);
  assert.equal(posts(luz).length, 1);
});

test('on Discord nobody is written to in private who did not ask, and the chat is opened when they do', async () => {
  const world = await ground();
  const luz = world.person('Luz', 'discord', 'en');
  await follows(luz);
  luz.hears(/in the channel where you are/);
  await callsOut(world);
  assert.equal(posts(luz).length, 0);
  await world.advance(1_000);
  await luz.presses('Write to me in private');
  luz.hears(/I will write to you about what you follow/);
  luz.reads();
  await world.advance(1_000);
  await callsOut(world, 'rallyb');
  assert.equal(posts(luz).length, 1);
});

test('Discord: no more than ten private chats are opened in ten minutes; whoever comes then opens it', async () => {
  const world = await ground();
  const people = Array.from({ length: 12 }, (_, n) => world.person(`P${n}`, 'discord', 'en'));
  for (const one of people) await one.does({ is: 'pressed', token: `v1:direct:${MARCH}` });
  const greeted = people.filter(({ sees }) =>
    sees.some(({ text }) => text.startsWith('Here I am')),
  );
  assert.equal(greeted.length, 10);
  people[11]!.hears(/open it yourself/);
});

test('who blocked the bot is let go and counted', async () => {
  const world = await ground();
  const [luz, ana] = [world.person('Luz'), world.person('Ana')];
  for (const one of [luz, ana]) await follows(one);
  world.telegram.cutOff(luz.account, 'blocked');
  await callsOut(world);
  await world.restarts();
  const [crowd] = await crowds(world);
  assert.deepEqual([crowd?.followers.length, crowd?.dropped], [1, 1]);
  assert.equal(posts(ana).length, 1);
});

test('when it is closed everybody is told how it ended, once, and then forgotten', async () => {
  const world = await ground();
  const people = [world.person('Luz', 'telegram', 'en'), world.person('Ana', 'telegram', 'es')];
  for (const one of people) await follows(one);
  await callsOut(world);
  for (const one of people) one.reads();
  const at = world.clock.now();
  await organizes(world, (one) => ({ ...one, closed: { at, by: one.organizers[0]!.person } }));
  people[0]!.hears(/Rosa stays has come to its end[\s\S]*erased/);
  people[1]!.hears(/Rosa se queda llegó a su fin/);
  const { people: kept } = await world.documents();
  assert.deepEqual([await crowds(world), kept], [[], []]);
  const campaign = await world.store.read({ kind: 'campaign', id: MARCH });
  assert.deepEqual(campaign?.crowds, []);
  await follows(people[0]!);
  people[0]!.hears(/over/);
});

test('who cannot be told that it is closed is forgotten a week later all the same', async () => {
  const world = await ground();
  const luz = world.person('Luz');
  await follows(luz);
  world.telegram.goDown();
  const at = world.clock.now();
  await organizes(world, (one) => ({ ...one, closed: { at, by: one.organizers[0]!.person } }));
  assert.equal((await crowds(world)).length, 1);
  await world.advance(8 * DAY);
  assert.deepEqual([await crowds(world), (await world.documents()).people], [[], []]);
});

test('the nightly work lets go whoever was on the way into a crowd, and everybody of a campaign that is gone', async () => {
  const world = await ground();
  const [luz, ana] = [world.person('Luz'), world.person('Ana')];
  await follows(ana);
  await livesPast(world, 4, () => follows(luz));
  const before = await followersOf(world);
  assert.deepEqual([before.length, (await world.documents()).people.length], [1, 2]);
  await world.bot.night();
  assert.equal((await world.documents()).people.length, 1);
  await world.store.erase({ kind: 'campaign', id: MARCH });
  await world.bot.night();
  assert.deepEqual([await crowds(world), (await world.documents()).people], [[], []]);
});

test('what is over for all of a crowd is counted together, and its entries are gone', async () => {
  const world = await ground();
  for (const name of ['Luz', 'Ana', 'Eva']) await follows(world.person(name));
  await callsOut(world);
  await world.restarts();
  const [crowd] = await crowds(world);
  const { ledger, tallies } = crowd!;
  assert.deepEqual(ledger, {});
  assert.deepEqual(tallies, { 'rallya.0.now': { delivered: 3, failed: 0 } });
});

test('killed at any moment of following or leaving, the same tap again makes it whole', async () => {
  for (let n = 1; ; n += 1) {
    const world = await ground();
    const luz = world.person('Luz');
    const tap = (token: string) => luz.does({ is: 'pressed', token: `v1:${token}:${MARCH}` });
    if (await livesPast(world, n, () => tap('follow'))) break;
    await tap('follow');
    assert.equal((await followersOf(world)).length, 1, `following, killed at ${n}`);
    await diesAt(world, n, () => tap('unfollow'));
    await tap('unfollow');
    assert.equal((await followersOf(world)).length, 0, `leaving, killed at ${n}`);
    const left: readonly Person[] = (await world.documents()).people;
    assert.ok(
      left.every(({ follows: all = [] }) => all.length === 0),
      `leaving, killed at ${n}`,
    );
  }
});

async function diesAt(world: World, n: number, act: () => Promise<void>): Promise<void> {
  await livesPast(world, n, act);
}

/** True when the process lived through it; else a new one runs now. */
async function livesPast(world: World, n: number, act: () => Promise<void>): Promise<boolean> {
  let deeds = 0;
  world.life.diesWhen((deed) => deed !== 'read' && (deeds += 1) === n);
  await Promise.race([act(), world.life.ended]);
  const lived = !world.life.isOver;
  world.life.diesWhen(undefined);
  if (!lived) await world.crashes();
  return lived;
}

test('an announcement of which nobody knows whether it arrived is not said again on Telegram, and once on Discord', async () => {
  const world = await ground();
  const [luz, ana] = [world.person('Luz', 'telegram'), world.person('Ana', 'discord')];
  for (const one of [luz, ana]) {
    await follows(one);
    await likesToBeWrittenTo(one);
  }
  for (const on of [world.telegram, world.discord]) {
    on.fails({ is: 'later', because: 'network', unsure: true });
  }
  await callsOut(world);
  await world.advance(90_000);
  assert.equal(posts(luz).length, 1, 'it arrived, and nothing else comes');
  assert.equal(new Set(posts(ana).map(({ nonce }) => nonce)).size, 1, 'the same nonce each time');
  const [crowd] = await crowds(world);
  assert.deepEqual(crowd!.tallies, { 'rallya.0.now': { delivered: 1, failed: 0, unknown: 1 } });
});

/** So many followers in a crowd of that id. */
async function filled(world: World, id: string, many: number): Promise<void> {
  const at = world.clock.now();
  const letters = Array.from('23456789abcdefghjkmnpqrstvwxyz');
  const followers = Array.from({ length: many }, (_, place) => ({
    person: `${id}${letters[place % 30]!}${letters[Math.floor(place / 30)]!}` as Person['id'],
    at,
    follows: true,
    often: 'each' as const,
  }));
  const campaign = MARCH;
  const crowd = { schema: 2, kind: 'crowd', id: id as Crowd['id'], campaign, since: at } as const;
  await world.store.change({ kind: 'crowd', id: crowd.id }, () => ({
    ...crowd,
    followers,
    ledger: {},
    tallies: {},
  }));
}

for (const [left, where] of [
  [96, 'aaaaaa'],
  [97, 'new'],
] as const) {
  test(`of crowds with ${left} and 128 followers a newcomer goes to ${where === 'new' ? 'a new one' : 'the one that many left, and so does the next'}`, async () => {
    const world = await ground();
    await filled(world, 'aaaaaa', left);
    await filled(world, 'bbbbbb', 128);
    await organizes(world, (one) => ({ ...one, crowds: ['aaaaaa', 'bbbbbb'] as Crowd['id'][] }));
    const [luz, eva] = [world.person('Luz'), world.person('Eva')];
    await follows(luz);
    await world.restarts();
    await follows(eva);
    const sizes = new Map((await crowds(world)).map(({ id, followers }) => [id, followers.length]));
    const campaign = await world.store.read({ kind: 'campaign', id: MARCH });
    const last = campaign!.crowds.at(-1)!;
    assert.equal(sizes.get('bbbbbb' as Crowd['id']), 128);
    assert.equal(sizes.get(last), where === 'new' ? 2 : left + 2);
    assert.equal(last === 'aaaaaa', where !== 'new');
    assert.equal(campaign!.crowds.length, where === 'new' ? 3 : 2, 'each is listed once');
  });
}
