import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../src/domain/campaign/statement.ts';
import { HOUR } from '../../src/domain/time.ts';
import { MARCH } from '../following.ts';
import {
  SAID,
  followsInPrivate,
  isOfFamily,
  leads,
  marchIn,
  plansRally,
  ralliesIn,
} from '../marching.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const LINE = 'March 22 2027 5 pm, Hartford';

function posts(somebody: Somebody): readonly Seen[] {
  return somebody.news.filter(({ kind }) => kind === 'post');
}

interface Ground {
  readonly world: World;
  readonly sara: Somebody;
  readonly luz: Somebody;
}

/** Sara leads, Luz follows; both in English. */
async function ground(platform: 'telegram' | 'discord' = 'telegram'): Promise<Ground> {
  const world = await newWorld('2027-03-01 10:00');
  const [sara, luz] = [world.person('Sara', platform, 'en'), world.person('Luz', platform, 'en')];
  await sara.arrives({ language: 'en' });
  await leads(world, 'Sara');
  await followsInPrivate(luz);
  return { world, sara, luz };
}

async function opensRally(sara: Somebody, title: string = SAID.en.title): Promise<void> {
  await sara.says('/rally');
  await sara.presses(title);
}

async function presses(one: Somebody, world: World, action: string, ...more: string[]) {
  const [rally] = await ralliesIn(world);
  const token = `v1:${action}:${[MARCH, rally!.id, ...more].join('.')}`;
  await one.does({ is: 'pressed', token });
}

test('the organizer sees each announcement with its day before anything goes out, and can turn any of them off', async () => {
  const { world, sara, luz } = await ground();
  await plansRally(sara, 'en', { line: LINE });
  const plan = sara.sees.at(-1)?.text ?? '';
  for (const line of [
    /As soon as it may: Rally for Rosa/,
    /Monday, March 15, 2027 at 10:00 in the morning: It is in 7 days: Rally for Rosa/,
    /Friday, March 19, 2027 at 10:00 in the morning: It is in 3 days/,
    /Sunday, March 21, 2027 at 6:00 in the evening: It is tomorrow/,
    /Monday, March 22, 2027 at 7:30 in the morning: It is today/,
    /at 3:00 in the afternoon, to those who come: It begins soon/,
    /Live, when you tap it/,
    /After it, in your words/,
  ]) {
    assert.match(plan, line);
  }
  await sara.presses('✓ 7 days before');
  await sara.presses('✓ That morning');
  assert.match(sara.sees.at(-1)?.text ?? '', /Turned off: It is in 7 days/);
  luz.hearsNothing();
  await sara.presses('Start');
  await world.restarts();
  await world.advanceTo('2027-03-22 20:00');
  assert.deepEqual(
    posts(luz).map(({ at }) => world.words(at)),
    ['2027-03-01 10:00', '2027-03-19 10:00', '2027-03-21 18:00'],
  );
});

test('other words go out only with a yes of their own, and whoever comes hears of them once', async () => {
  const { world, sara, luz } = await ground();
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await isOfFamily(world, 'Ana');
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  await ana.presses(SAID.en.yes);
  await luz.presses("I'll be there");
  luz.reads();
  await world.advance(HOUR);
  await opensRally(sara);
  await sara.presses('Other words');
  await sara.presses('Where');
  await sara.says('Bushnell Park, Hartford');
  sara.hears(/go out when they hold their yes/);
  luz.hearsNothing();
  await world.restarts();
  await ana.presses(SAID.en.yes);
  const [changed, ...more] = posts(luz);
  assert.match(changed?.text ?? '', /This has changed[^]*Bushnell Park/);
  assert.deepEqual(more, []);
  await world.restarts();
  luz.hearsNothing();
});

test('the family hears of a new hour at once, and what it takes back is never said again', async () => {
  const { world, sara, luz } = await ground();
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await isOfFamily(world, 'Ana');
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  await ana.presses(SAID.en.yes);
  await luz.presses("I'll be there");
  await world.advance(HOUR);
  ana.reads();
  await opensRally(sara);
  await sara.presses('New time');
  await sara.says('March 23 2027 6 pm');
  await sara.presses('Yes, that time');
  ana.hears(/gave a new time[^]*take it back/);
  luz.reads();
  const { statements } = await marchIn(world);
  const said = statements.find(({ kind }) => kind === 'rally');
  await world.store.change({ kind: 'campaign', id: MARCH }, (one) => ({
    ...one!,
    statements: one!.statements.map((two) =>
      two === said || two.id === said?.id
        ? { ...two, withdrawn: { by: two.wordings[0].by, at: world.clock.now() } }
        : two,
    ),
  }));
  await world.crashes();
  await world.advanceTo('2027-03-24 12:00');
  luz.hearsNothing();
  await presses(luz, world, 'mine');
  assert.doesNotMatch(luz.sees.at(-1)?.text ?? '', /Hartford|March/);
});

test('the words are written in the second language too: each reader gets their own', async () => {
  const { world, sara } = await ground();
  const eva = world.person('Eva', 'telegram', 'es');
  await followsInPrivate(eva);
  await sara.says('/rally Rally for Rosa');
  await sara.says(LINE);
  await sara.presses('Say more');
  await sara.presses('Skip');
  await sara.says('Water');
  await sara.presses('Skip');
  await sara.presses('Small');
  await sara.presses('That is enough');
  await sara.presses('Yes, that is right');
  await sara.presses('How it stands');
  await sara.presses('Also in Spanish');
  await sara.says('Marcha por Rosa');
  await sara.presses('The same');
  await sara.says('Agua');
  const { statements } = await marchIn(world);
  const newest = statements.find(({ kind }) => kind === 'rally')?.wordings.at(-1);
  assert.deepEqual(newest && wordsIn(newest, 'es'), {
    title: 'Marcha por Rosa',
    place: 'Hartford',
    bring: 'Agua',
    risk: 'poco. Hay permiso y todo está en calma, hasta donde sabemos.',
  });
  await sara.presses('What goes out, and start');
  await sara.presses('Start');
  assert.match(posts(eva)[0]?.text ?? '', /Marcha por Rosa[^]*Traiga: Agua/);
});

test('one marshal is wanted: the first to tap is it, and the other is told kindly', async () => {
  const { world, sara, luz } = await ground();
  const eva = world.person('Eva', 'telegram', 'en');
  await followsInPrivate(eva);
  await sara.says('/rally Rally for Rosa');
  await sara.says(LINE);
  await sara.presses('Say more');
  for (let asked = 0; asked < 9; asked += 1) {
    await sara.presses(sara.sees.at(-1)?.text.includes('How many') ? 'There is no limit' : 'Skip');
  }
  await sara.presses(/0 × marshal/);
  await sara.presses('Done');
  sara.hears(/Still wanted:\n• marshal/);
  await sara.presses('Yes, that is right');
  await sara.presses('Start');
  await luz.presses('I can help there');
  luz.hears(/You are on the list/);
  await luz.presses('I can help there');
  await eva.presses("I'll be there");
  await eva.presses('I can help there');
  await world.restarts();
  await luz.presses(/^marshal/);
  luz.hears(/You help as: marshal/);
  await presses(eva, world, 'role', 'marshal');
  eva.hears(/Someone was faster/);
  await opensRally(sara);
  assert.doesNotMatch(sara.sees.at(-1)?.text ?? '', /Still wanted/);
  await luz.presses("I can't");
  await opensRally(sara);
  assert.match(sara.sees.at(-1)?.text ?? '', /1 person comes[^]*Still wanted:\n• marshal/);
});

test('who comes can bring others, and finds all their rallies again', async () => {
  const { sara, luz } = await ground();
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  await luz.presses("I'll be there");
  await luz.presses('One more with me');
  luz.hears(/with 1 more person/);
  await luz.presses('My rallies');
  await luz.presses('Rally for Rosa');
  luz.hears(/with 1 more person/);
});

test('nobody but the organizers starts, changes or calls off, and old buttons do nothing', async () => {
  const { world, sara, luz } = await ground();
  const eva = world.person('Eva', 'telegram', 'en');
  await eva.arrives({ language: 'en' });
  await plansRally(sara, 'en', { line: LINE });
  const before = await ralliesIn(world);
  for (const action of ['rally', 'rallyplan', 'rallygo', 'rallytime', 'rallyhere', 'rallyend']) {
    await presses(eva, world, action);
    eva.hears(/not there any more, or you do not run it/);
  }
  await presses(eva, world, 'rallyoff', 'weather');
  assert.deepEqual(await ralliesIn(world), before);
  await sara.presses('Start');
  luz.reads();
  await opensRally(sara);
  await sara.presses('Call it off');
  await sara.presses('Not safe enough');
  assert.match(posts(luz)[0]?.text ?? '', /would not be safe/);
  const off = await ralliesIn(world);
  await presses(sara, world, 'rallygo');
  await presses(sara, world, 'rallyhere');
  await presses(sara, world, 'rallyoff', 'place');
  await presses(luz, world, 'rsvp', 'yes');
  assert.deepEqual(await ralliesIn(world), off);
  assert.deepEqual((await marchIn(world)).rsvps, {});
});

test('a day that is over, two days, or a time that no clock shows is asked about again', async () => {
  const { world, sara } = await ground();
  await sara.says('/rally Rally for Rosa');
  await sara.says('from March 20 to March 25 2027, Hartford');
  sara.hears(/only take one day/);
  await sara.says('March 14 2027 2:30 am, Hartford');
  sara.hears(/2:30/);
  await sara.presses('Another time');
  await sara.says('8:30 am');
  sara.hears(/This is what people will read[^]*Sunday, March 14, 2027 at 8:30 in the morning/);
  await world.restarts();
  await sara.presses('Yes, that is right');
  await presses(sara, world, 'rally');
  assert.equal((await ralliesIn(world)).length, 1);
});

test('people come together where the last words say, whatever a name before it may mean', async () => {
  const { sara } = await ground();
  await sara.says('/rally Rally for Rosa');
  await sara.says('March 22 2027 5 pm, Iglesia San Juan, Hartford');
  sara.hears(/5:00 in the afternoon \(Hartford time\)[^]*Iglesia San Juan, Hartford/);
});

test('from five to seven begins at five, ends at seven, and is so in the calendar', async () => {
  const { sara, luz } = await ground();
  await plansRally(sara, 'en', { line: 'March 22 2027 5 pm to 7 pm, Hartford' });
  await sara.presses('Start');
  assert.match(
    posts(luz)[0]?.text ?? '',
    /at 5:00 in the afternoon[^]*Until about 7:00 in the evening/,
  );
  await luz.presses("I'll be there");
  await luz.presses('To my calendar');
  const file = luz.sees.at(-1)?.file?.body ?? '';
  assert.match(file, /SEQUENCE:0/);
  assert.match(file, /DTSTART;TZID=America\/New_York:20270322T170000/);
  assert.match(file, /DTEND;TZID=America\/New_York:20270322T190000/);
});

test('the place of somebody who leaves with everything goes to whoever waits, who is told', async () => {
  const { world, sara, luz } = await ground();
  const eva = world.person('Eva', 'telegram', 'en');
  await followsInPrivate(eva);
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  await opensRally(sara);
  await sara.presses('Places');
  await sara.says('1');
  await luz.presses("I'll be there");
  await eva.presses("I'll be there");
  eva.reads();
  await luz.does({ is: 'pressed', token: `v1:unfollow:${MARCH}` });
  assert.match(posts(eva)[0]?.text ?? '', /There is a place for you now/);
});

test('whoever taps in a channel before «Start» is counted, and led to the private chat', async () => {
  const { world, sara } = await ground();
  const eva = world.person('Eva', 'telegram', 'en');
  await plansRally(sara, 'en', { line: LINE });
  await sara.presses('Start');
  const [rally] = await ralliesIn(world);
  const token = `v1:rsvp:${MARCH}.${rally!.id}.yes`;
  const spot = { account: 'telegram:-1001', chat: '-1001' } as const;
  const { on, account, languageTag } = eva.way;
  const answer = await on.desk!.hear({
    from: { account, languageTag },
    where: 'public',
    place: { spot },
    did: { is: 'pressed', token },
  });
  const [reply] = answer.replies;
  assert.ok(reply?.view.kind === 'notice');
  assert.equal(reply.view.link?.payload, `p-mine-${MARCH}-${rally!.id}`);
  assert.equal((await marchIn(world)).rsvps[rally!.id]?.[0]?.is, 'yes');
  await eva.says(`/start p-mine-${MARCH}-${rally!.id}`);
  eva.hears(/You are on the list[^]*Hartford/);
});
