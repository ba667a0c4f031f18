import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../src/domain/time.ts';
import { MARCH, follows, openCampaign, putUp, organizes, withRally } from '../following.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** Ana leads a campaign that nobody was told of yet. */
async function ground(platform: 'telegram' | 'discord', language: 'en' | 'es') {
  const world = await newWorld('2027-03-01 10:00');
  const ana = world.person('Ana', platform, language);
  await ana.arrives({ language });
  const since = world.instant('2027-02-01 10:00');
  const [person] = (await world.documents()).people;
  const organizers = [{ person: person!.id, since, lead: true as const }];
  await putUp(world, openCampaign(since, { organizers }));
  return { world, ana };
}

async function callsOut(world: World, at: Instant = world.clock.now()): Promise<void> {
  const title = ['March for Rosa', 'Marcha por Rosa'] as const;
  await organizes(world, (one) =>
    withRally(one, { id: 'rallya', on: '2027-03-22 17:00', title, at }),
  );
}

async function presses(somebody: Somebody, action: string): Promise<void> {
  await somebody.does({ is: 'pressed', token: `v1:${action}:${MARCH}` });
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`the organizer sees who was told, who was not and why, and who hears it later (${platform})`, async () => {
    const { world, ana } = await ground(platform, 'en');
    const [luz, eva, rosa] = ['Luz', 'Eva', 'Rosa'].map((name) => world.person(name));
    for (const one of [luz!, eva!, rosa!]) await follows(one);
    await rosa!.does({ is: 'pressed', token: `v1:often:${MARCH}.daily` });
    world.telegram.cutOff(eva!.account, 'blocked');
    world.telegram.goDown();
    await callsOut(world);
    await presses(ana, 'progress');
    ana.hears(/March for Rosa: 0 told, 1 to go[\s\S]*1 hears it later/);
    world.telegram.comeBack();
    await world.advance(10_000);
    await world.restarts();
    await presses(ana, 'progress');
    ana.hears(/March for Rosa: 1 told, 0 to go[\s\S]*1 follower can be reached no more/);
  });

  test(`la organizadora lo para y lo deja seguir (${platform})`, async () => {
    const { world, ana } = await ground(platform, 'es');
    const luz = world.person('Luz');
    await follows(luz);
    await presses(ana, 'camprest');
    ana.hears(/en pausa/);
    luz.reads();
    await callsOut(world);
    luz.hearsNothing();
    await presses(ana, 'progress');
    ana.hears(/Marcha por Rosa: 0 avisos dados, faltan 1/);
    await ana.presses('Dejar que siga');
    luz.hears(/Marcha por Rosa/);
    await presses(ana, 'progress');
    ana.hears(/1 avisos dados, faltan 0/);
  });
}

test('whoever does not lead the campaign learns nothing of it from an old button', async () => {
  const { world } = await ground('telegram', 'en');
  const luz = world.person('Luz', 'telegram', 'en');
  await luz.arrives({ language: 'en' });
  await callsOut(world);
  for (const action of ['progress', 'camprest', 'campgoon']) {
    luz.reads();
    await presses(luz, action);
    assert.ok(luz.news.every(({ text }) => !/March for Rosa|rests now/.test(text)));
  }
  const campaign = await world.store.read({ kind: 'campaign', id: MARCH });
  assert.equal(campaign?.rests, undefined);
});
