/** The family's yes to every wording, as people live it: on both platforms, in both languages, over restarts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BOTH,
  SAYS,
  begins,
  letsSpeak,
  onlyCampaign,
  writesNews,
  type Speech,
} from '../rallying.ts';
import type { Platform } from '../../src/domain/account.ts';
import type { Language } from '../../src/domain/language.ts';
import { enters } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';
import { outgoing } from '../../src/domain/campaign/outgoing.ts';
import { signOf } from '../../src/domain/campaign/sign.ts';

interface Town {
  readonly world: World;
  /** Of the family. */
  readonly ana: Somebody;
  /** Runs the campaign, in English on Discord. */
  readonly sara: Somebody;
  readonly says: Speech;
}

async function town(platform: Platform, language: Language): Promise<Town> {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', platform, language);
  const sara = world.person('Sara', 'discord', 'en');
  await ana.arrives({ language });
  await sara.arrives({ language: 'en' });
  await begins(sara, SAYS.en, { about: SAYS.en.askedFamily, name: 'Ana stays' });
  return { world, ana, sara, says: SAYS[language] };
}

async function linked(platform: Platform, language: Language): Promise<Town> {
  const all = await town(platform, language);
  await letsSpeak(all.ana, all.sara, [all.says, SAYS.en]);
  all.ana.reads();
  all.sara.reads();
  return all;
}

/** The words that may go out now. */
async function out({ world }: Town): Promise<readonly string[]> {
  const campaign = await onlyCampaign(world);
  const { circles } = await world.documents();
  const circle = circles.find(({ id }) => id === campaign.of);
  const sign = circle && signOf(circle, campaign.id);
  return outgoing(campaign, sign).flatMap(({ wording }) =>
    Object.values(wording.words).map((words) => words['text'] ?? ''),
  );
}

for (const [platform, language] of BOTH) {
  const where = `${platform}, ${language}`;

  test(`${where}: the code says plainly what a yes means, and before it nothing can go out`, async () => {
    const all = await town(platform, language);
    const { ana, sara, says } = all;
    await writesNews(sara, SAYS.en, { words: 'A hearing is near.', put: SAYS.en.put });
    assert.deepEqual(await out(all), []);
    ana.hearsNothing();
    await sara.says('/campaign');
    await sara.presses(SAYS.en.people);
    await sara.presses(SAYS.en.familyCode);
    const code = /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(sara.sees.at(-1)?.text ?? '')?.[1];
    await ana.says(code ?? '');
    ana.hears(language === 'es' ? /lee primero cada palabra/ : /read every word first/);
    await ana.presses(says.may);
    ana.hears(language === 'es' ? /A hearing is near/ : /A hearing is near/);
    assert.deepEqual(await out(all), []);
    await ana.presses(says.yes);
    assert.deepEqual(await out(all), ['A hearing is near.']);
    sara.hears(/The family said yes/);
  });

  test(`${where}: each wording comes word for word, and only the one with the yes is out, also after a restart`, async () => {
    const all = await linked(platform, language);
    const { ana, sara, says, world } = all;
    await writesNews(sara, SAYS.en, { words: 'Come to the park at five.', put: SAYS.en.put });
    const asked = ana.hears(/Come to the park at five\./);
    assert.equal(asked.as, 'letter');
    await world.restarts();
    assert.deepEqual(await out(all), []);
    await ana.presses(says.yes);
    assert.deepEqual(await out(all), ['Come to the park at five.']);
    await sara.presses(SAYS.en.see);
    await sara.presses('All texts');
    await sara.presses(/^Come to the park/);
    await sara.presses(SAYS.en.reword);
    await sara.says('Come to the church at six.');
    await sara.presses(SAYS.en.skip);
    await sara.presses(SAYS.en.skip);
    assert.deepEqual(await out(all), ['Come to the park at five.']);
    await sara.presses(SAYS.en.put);
    await world.restarts();
    assert.deepEqual(await out(all), ['Come to the park at five.']);
    ana.hears(/Come to the church at six\./);
    await ana.presses(says.yes);
    assert.deepEqual(await out(all), ['Come to the church at six.']);
  });

  test(`${where}: a button of an older wording changes nothing and shows the newest`, async () => {
    const all = await linked(platform, language);
    const { ana, sara, says } = all;
    await writesNews(sara, SAYS.en, { words: 'One.', put: SAYS.en.put });
    const old = ana.sees.at(-1)?.choices.find(({ label }) => label === says.yes);
    await sara.says('/campaign');
    await sara.presses('All texts');
    await sara.presses('One.');
    await sara.presses(SAYS.en.reword);
    await sara.says('Two.');
    await sara.presses(SAYS.en.skip);
    await sara.presses(SAYS.en.skip);
    await sara.presses(SAYS.en.put);
    ana.reads();
    assert.ok(old?.is === 'press');
    await ana.does({ is: 'pressed', token: old.token });
    ana.hears(/Two\./);
    assert.deepEqual(await out(all), []);
  });

  test(`${where}: «change» takes their wish in words and brings it to the organizers`, async () => {
    const all = await linked(platform, language);
    const { ana, sara, says, world } = all;
    await writesNews(sara, SAYS.en, { words: 'They took her man.', put: SAYS.en.put });
    await ana.presses(says.change);
    await world.restarts();
    await ana.says('Sin la palabra man.');
    ana.hears(language === 'es' ? /No sale nada/ : /Nothing of it goes out/);
    sara.hears(/Sin la palabra man\./);
    assert.deepEqual(await out(all), []);
    await sara.presses(SAYS.en.reword);
    await sara.says('They took a father.');
    await sara.presses(SAYS.en.skip);
    await sara.presses(SAYS.en.skip);
    await sara.presses(SAYS.en.put);
    await ana.presses(says.yes);
    assert.deepEqual(await out(all), ['They took a father.']);
  });

  test(`${where}: after one's no another one's wish counts too, and then neither can say yes alone`, async () => {
    const all = await linked(platform, language);
    const { ana, sara, says, world } = all;
    const rafa = world.person('Rafa', platform, language);
    await rafa.arrives({ language });
    await enters(world.store, { family: ana.account, newcomer: rafa.account }, { role: 'family' });
    await world.crashes();
    await writesNews(sara, SAYS.en, { words: 'Far too long.', put: SAYS.en.put });
    await rafa.presses(says.no);
    await ana.presses(says.change);
    await ana.says('Más corto.');
    sara.hears(/Más corto\./);
    await rafa.presses(says.yes);
    assert.deepEqual(await out(all), []);
  });

  test(`${where}: who does not answer is asked after a day and after three, and then the organizers hear it`, async () => {
    const all = await linked(platform, language);
    const { ana, sara, world } = all;
    await writesNews(sara, SAYS.en, { words: 'Please write.', put: SAYS.en.put });
    ana.reads();
    sara.reads();
    await world.advanceTo('2027-09-02 10:05');
    ana.hears(/Please write\./);
    await world.advanceTo('2027-09-03 10:05');
    ana.hearsNothing();
    await world.isStoppedUntil('2027-09-04 10:05');
    ana.hears(/Please write\./);
    sara.hearsNothing();
    await world.advanceTo('2027-09-05 10:05');
    sara.hears(/The family has not answered yet/);
    ana.hearsNothing();
    assert.deepEqual(await out(all), []);
  });

  test(`${where}: what is out can be taken back from a list, and the organizers hear of it`, async () => {
    const all = await linked(platform, language);
    const { ana, sara, says, world } = all;
    await writesNews(sara, SAYS.en, { words: 'Ana needs you.', put: SAYS.en.put });
    await ana.presses(says.yes);
    assert.deepEqual(await out(all), ['Ana needs you.']);
    sara.reads();
    await ana.says('/campaign');
    await ana.presses('Ana needs you.');
    await ana.presses(says.back);
    await world.restarts();
    await ana.presses(says.backYes);
    assert.deepEqual(await out(all), []);
    sara.hears(/The family took back/);
  });

  test(`${where}: a family that ends it is spoken of no more, and the organizers learn that`, async () => {
    const all = await linked(platform, language);
    const { ana, sara, says, world } = all;
    await writesNews(sara, SAYS.en, { words: 'Ana needs you.', put: SAYS.en.put });
    await ana.presses(says.yes);
    sara.reads();
    await ana.says('/campaign');
    await ana.presses(language === 'es' ? /ya no hable/ : /shall not speak/);
    await ana.presses(language === 'es' ? /^Sí/ : /^Yes/);
    assert.deepEqual(await out(all), []);
    sara.hears(/The family no longer lets this campaign speak of them/);
    await world.restarts();
    sara.reads();
    await writesNews(sara, SAYS.en, { words: 'But we go on.', put: SAYS.en.put });
    assert.deepEqual(await out(all), []);
  });
}
