/** Buttons that are made up, and buttons of others: of a campaign that is not theirs, nobody changes or learns a thing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS } from '../../commands/index.ts';
import type { Platform } from '../../src/domain/account.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { forge } from '../fuzz/forging.ts';
import { plansRally } from '../marching.ts';
import { SAYS, begins, campaignsIn, letsSpeak, writesNews } from '../rallying.ts';
import { never, tellsNothing } from '../unseen.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** `npm run fuzz` presses a million. */
const TOKENS = 10_000;

/** Every button that is for those who run a campaign or are its family, and for nobody else. */
const ACTIONS = COMMANDS.filter(({ name }) => !['start', 'settings'].includes(name)).flatMap(
  ({ presses = {}, visits = {} }) => Object.keys(presses).filter((action) => !(action in visits)),
);

interface Scene {
  readonly world: World;
  readonly campaign: Campaign;
  /** Runs another campaign. */
  readonly otto: Somebody;
  /** Is in none. */
  readonly eve: Somebody;
  /** Follows it. */
  readonly luz: Somebody;
}

async function scene(on: Platform): Promise<Scene> {
  const world = await newWorld('2027-09-01 10:00');
  const [ana, sara, otto, eve, luz] = ['Ana', 'Sara', 'Otto', 'Everardo', 'Luzmila'].map((name) =>
    world.person(name, on, 'en'),
  );
  assert.ok(ana && sara && otto && eve && luz);
  for (const one of [ana, sara, otto, eve, luz]) await one.arrives({ language: 'en' });
  await begins(sara, SAYS.en, { about: SAYS.en.askedFamily, name: 'Ana stays' });
  await begins(otto, SAYS.en, { about: SAYS.en.none, name: 'Know your rights' });
  await letsSpeak(ana, sara, [SAYS.en, SAYS.en]);
  await writesNews(sara, SAYS.en, { words: 'Cempasuchil at five.', put: SAYS.en.put });
  await plansRally(sara, 'en', { line: 'October 1 2027 5 pm, 31 Hopkins Plaza, Baltimore' });
  const all = await campaignsIn(world);
  const campaign = all.find(({ of }) => of !== undefined) ?? assert.fail('no campaign');
  await luz.does({ is: 'pressed', token: `v1:follow:${campaign.id}` });
  await world.advance(3 * MINUTE);
  return { world, campaign, otto, eve, luz };
}

/** What a button could name, each as it is and as something that never was. */
function partsOf({ id, statements, events }: Campaign): readonly (readonly [string, string])[] {
  const things = [...statements, ...events].map((thing) => thing.id);
  const gone = never(id);
  return [
    [id, gone],
    ...things.flatMap((thing) =>
      ['', '.0', '.0.yes', '.0.change', '.off'].map(
        (more) => [`${id}.${thing}${more}`, `${gone}.${never(thing)}${more}`] as const,
      ),
    ),
  ];
}

for (const on of ['telegram', 'discord'] as const) {
  test(`no button of a campaign does or tells anything to whoever is not of it (${on})`, async () => {
    const { world, campaign, otto, eve, luz } = await scene(on);
    const parts = partsOf(campaign);
    assert.ok(campaign.statements.length > 1 && campaign.events.length > 0);
    assert.ok(ACTIONS.includes('consent') && ACTIONS.includes('campput'));
    for (const one of [otto, eve, luz]) {
      for (const action of ACTIONS.filter((each) => OF_CAMPAIGN.test(each))) {
        const of = (at: 0 | 1) => parts.map((pair) => `v1:${action}:${pair[at]}`);
        await tellsNothing(one, of(0), of(1));
      }
    }
    const after = (await campaignsIn(world)).find(({ id }) => id === campaign.id);
    assert.deepEqual(
      { ...after, crowds: [], ledger: {} },
      { ...campaign, crowds: [], ledger: {} },
      'nothing of it has changed',
    );
  });
}

const OF_CAMPAIGN = /^(?:camp|consent|channel|repost|rall|action|call|script|upd|hang|progress)/;

test('of ten thousand made-up buttons not one is taken for a real one', async (t) => {
  const seed = Date.now() % 2 ** 31;
  t.diagnostic(`seed ${seed}`);
  assert.deepEqual(await forge(TOKENS, seed), { tokens: TOKENS, accepted: 0, told: 0 });
});
