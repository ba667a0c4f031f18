/** What is left with somebody who was taken out of a circle, or whose phone may be in other hands: nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn, joins } from '../gather.ts';
import { newWorld, type World } from '../world.ts';

/** Ana, who writes English, and Luz, who coordinates and writes Spanish on the other platform. */
async function two(world: World) {
  const ana = world.person('Anahi', 'telegram', 'en');
  const luz = world.person('Luzmila', 'discord', 'es');
  await ana.arrives({ language: 'en' });
  await luz.arrives();
  return { ana, luz, host: { person: ana, language: 'en' } as const };
}

test('what waits for the morning about people of a circle is not said to whoever is taken out in the night', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz, host } = await two(world);
  const eva = world.person('Evelia', 'telegram', 'en');
  await eva.arrives({ language: 'en' });
  await joins(host, luz, 'coordinator');
  await ana.says('/invite');
  await ana.presses(/^Supporter/);
  const code = codeIn(ana);
  await world.advanceTo('2027-09-01 23:00');
  await eva.says(code);
  await eva.presses(/^Yes, ask/);
  luz.hearsNothing();
  const before = luz.sees.length;
  await ana.says('/circle');
  await ana.presses('Take someone out');
  await ana.presses('Luzmila');
  await ana.presses(/^Yes, take Luzmila out/);
  await luz.says('/misdatos');
  await world.advanceTo('2027-09-02 12:00');
  luz.hears(/ya no está en un círculo/);
  const seen = luz.sees.slice(before).map(({ text, file }) => `${text} ${file?.body ?? ''}`);
  assert.doesNotMatch(seen.join('\n'), /Anahi|Evelia/);
});

for (const way of ['words', 'button'] as const) {
  test(`a part of the plan that was half changed is not shown again once they are in custody, by ${way}`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const { ana, luz, host } = await two(world);
    await joins(host, luz, 'coordinator');
    await ana.says('/plan');
    await ana.presses('Code word');
    await ana.says('Cempasuchil');
    await ana.presses('Only the family');
    await ana.presses('Change it');
    await luz.says('/detencion');
    await luz.presses(/^Sí/);
    ana.reads();
    if (way === 'words') await ana.says('');
    else await ana.presses('Skip for now');
    await ana.says('anything');
    assert.doesNotMatch(ana.news.map(({ text }) => text).join('\n'), /Cempasuchil|emergency plan/);
  });
}
