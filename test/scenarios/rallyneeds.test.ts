import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCampaign } from '../../src/adapters/lowdb/campaignschema.ts';
import { HOUR } from '../../src/domain/time.ts';
import { MARCH } from '../following.ts';
import {
  followsInPrivate,
  isOfFamily,
  leads,
  marchIn,
  plansRally,
  ralliesIn,
} from '../marching.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** What is wanted of those who come, and who sees the address, changed after the start. */
const LINE = 'March 22 2027 5 pm, Hartford';

function posts(somebody: Somebody): readonly Seen[] {
  return somebody.news.filter(({ kind, as }) => kind === 'post' && as === 'letter');
}

async function presses(one: Somebody, world: World, action: string, ...more: string[]) {
  const [rally] = await ralliesIn(world);
  const token = `v1:${action}:${[MARCH, rally!.id, ...more].join('.')}`;
  await one.does({ is: 'pressed', token });
}

async function opens(sara: Somebody): Promise<string> {
  await sara.says('/rally');
  await sara.presses('Rally for Rosa');
  return sara.sees.at(-1)?.text ?? '';
}

async function ground(platform: 'telegram' | 'discord') {
  const world = await newWorld('2027-03-01 10:00');
  const [sara, luz, eva] = ['Sara', 'Luz', 'Eva'].map((name) =>
    world.person(name, platform, 'en'),
  ) as [Somebody, Somebody, Somebody];
  await sara.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await leads(world, 'Sara');
  await followsInPrivate(luz);
  await followsInPrivate(eva);
  return { world, sara, luz, eva };
}

async function starts(sara: Somebody, luz: Somebody, eva: Somebody): Promise<void> {
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  for (const one of [luz, eva]) await one.presses("I'll be there");
}

async function wants(sara: Somebody, ...taps: readonly RegExp[]): Promise<void> {
  await opens(sara);
  await sara.presses('Who is needed');
  for (const tap of taps) await sara.presses(tap);
  await sara.presses('Done');
  sara.hears(/Saved/);
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`${platform}: who is needed changes after the start, and whoever is not needed any more hears it once`, async () => {
    const { world, sara, luz, eva } = await ground(platform);
    await starts(sara, luz, eva);
    await wants(sara, /0 × marshal/, /0 × medic/);
    await world.restarts();
    await presses(luz, world, 'role', 'marshal');
    luz.hears(/You help as: marshal/);
    await presses(eva, world, 'role', 'medic');
    for (const one of [luz, eva]) one.reads();
    await wants(sara, ...Array.from({ length: 20 }, () => /× marshal/));
    await world.restarts();
    const [told, ...more] = posts(luz);
    assert.match(told?.text ?? '', /What you were to do is not needed any more: Rally for Rosa/);
    assert.deepEqual(more, []);
    assert.deepEqual(posts(eva), [], 'a medic is wanted as before');
    await presses(luz, world, 'mine');
    assert.match(luz.sees.at(-1)?.text ?? '', /You are on the list/, 'they still come');
    assert.doesNotMatch(luz.sees.at(-1)?.text ?? '', /marshal/);
    assert.ok(isCampaign(await marchIn(world)), 'all of it may be stored');
  });

  test(`${platform}: organizers see who took what by the name that was given for it, and no account ever`, async () => {
    const { world, sara, luz, eva } = await ground(platform);
    await starts(sara, luz, eva);
    await wants(sara, /0 × marshal/, /0 × medic/);
    await presses(luz, world, 'role', 'marshal');
    await presses(eva, world, 'role', 'medic');
    const before = await opens(sara);
    assert.match(before, /marshal[^•]*: someone who gave no name/);
    assert.doesNotMatch(before, /Luz/);
    await presses(luz, world, 'mine');
    await luz.presses('Let organizers see my name');
    assert.equal(
      eva.sees.at(-1)?.choices.some(({ label }) => /my name/.test(label)),
      false,
    );
    await world.restarts();
    const shown = await opens(sara);
    assert.match(shown, /marshal[^•]*: Luz/);
    assert.match(shown, /medic[^•]*: someone who gave no name/);
    for (const one of [luz, eva]) {
      assert.ok(!shown.includes(one.account.split(':')[1]!), 'no account');
    }
    await presses(luz, world, 'mine');
    await luz.presses('Hide my name again');
    assert.doesNotMatch(await opens(sara), /Luz/);
    await presses(luz, world, 'rname', 'yes');
    await luz.presses("I can't");
    assert.equal(JSON.stringify(await marchIn(world)).includes('Luz'), false, 'it goes with them');
  });
}

/** With an address that only those who come see, of a family's campaign. */
async function secret() {
  const { world, sara, luz, eva } = await ground('telegram');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await isOfFamily(world, 'Ana');
  await sara.says('/rally Rally for Rosa');
  await sara.says(LINE);
  await sara.presses('Say more');
  await sara.says('100 Secret Street');
  await sara.presses('Only those who come');
  await sara.presses('That is enough');
  await sara.presses('Yes, that is right');
  await sara.presses('Start');
  ana.hears(/Only those who come see/);
  await ana.presses(/^Yes, these words/);
  return { world, sara, luz, eva, ana };
}

async function choosesWho(sara: Somebody, who: string): Promise<void> {
  await opens(sara);
  await sara.presses('Who sees the address');
  await sara.presses(who);
}

test('that all see the address needs the family’s yes to just that; closing it again needs nobody’s', async () => {
  const { world, sara, luz, ana } = await secret();
  assert.doesNotMatch(posts(luz)[0]?.text ?? '', /Secret/);
  await world.advance(HOUR);
  await choosesWho(sara, 'Everybody');
  sara.hears(/We ask whoever has to say yes/);
  await world.restarts();
  assert.deepEqual(posts(luz), [], 'nothing is out before the yes');
  assert.equal((await ralliesIn(world))[0]?.address, 'yes');
  ana.hears(/100 Secret Street[^]*everybody would see it/);
  await ana.presses(/^Yes, these words/);
  await world.restarts();
  assert.match(posts(luz)[0]?.text ?? '', /This has changed[^]*100 Secret Street/);
  await choosesWho(sara, 'Only those who come');
  assert.equal((await ralliesIn(world))[0]?.address, 'yes');
  assert.ok(isCampaign(await marchIn(world)));
});

test('a no leaves the address with those who come, and an old yes does not open what was closed meanwhile', async () => {
  const { world, sara, ana } = await secret();
  await choosesWho(sara, 'Everybody');
  ana.reads();
  const old = ana.sees.at(-1)?.choices.find(({ label }) => /^Yes, these words/.test(label));
  await choosesWho(sara, 'Only those who come');
  assert.ok(old?.is === 'press');
  await ana.does({ is: 'pressed', token: old.token });
  await world.restarts();
  assert.equal((await ralliesIn(world))[0]?.address, 'yes');
});

test('of two who press for the last place at the same moment one has it, and the other waits', async () => {
  const { world, sara, luz, eva } = await ground('telegram');
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  await opens(sara);
  await sara.presses('Places');
  await sara.says('1');
  for (const one of [luz, eva]) one.reads();
  await Promise.all([luz, eva].map((one) => presses(one, world, 'rsvp', 'yes')));
  const { rsvps } = await marchIn(world);
  const answers = Object.values(rsvps).flat();
  assert.deepEqual(answers.map(({ is }) => is).sort(), ['waiting', 'yes']);
  assert.equal(
    answers.find(({ is }) => is === 'yes'),
    answers[0],
    'whoever came first',
  );
  const said = [luz, eva].flatMap(({ news }) => news.map(({ text }) => text));
  assert.equal(said.filter((text) => /You are on the list/.test(text)).length, 1);
  assert.equal(said.filter((text) => /You wait, and are number 1/.test(text)).length, 1);
});

test('whoever forgets everything gives their place to the one who waits, who hears it once', async () => {
  const { world, sara, luz, eva } = await ground('telegram');
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  await opens(sara);
  await sara.presses('Places');
  await sara.says('1');
  await luz.presses("I'll be there");
  await eva.presses("I'll be there");
  eva.reads();
  await luz.says('/forget');
  await luz.presses(/^Yes/);
  await world.crashes();
  await world.advance(HOUR);
  const told = posts(eva);
  assert.equal(told.length, 1);
  assert.match(told[0]?.text ?? '', /There is a place for you now/);
});

test('whoever waits and shut us out is passed over, and the place goes to somebody who can be told', async () => {
  const { world, sara, luz, eva } = await ground('telegram');
  const rosa = world.person('Rosa', 'telegram', 'en');
  await followsInPrivate(rosa);
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  await opens(sara);
  await sara.presses('Places');
  await sara.says('1');
  for (const one of [luz, eva, rosa]) await one.presses("I'll be there");
  world.telegram.cutOff(eva.account, 'blocked');
  await world.advance(HOUR);
  await opens(sara);
  await sara.presses('New time');
  await sara.says('March 23 2027 6 pm');
  await sara.presses('Yes, that time');
  await world.advance(HOUR);
  rosa.reads();
  await luz.presses("I can't");
  await world.restarts();
  assert.match(posts(rosa)[0]?.text ?? '', /There is a place for you now/);
});
