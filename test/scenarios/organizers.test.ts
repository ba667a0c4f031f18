/** Who runs a campaign, what hangs on a family's date, and how a campaign ends: on both platforms, over restarts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventId } from '../../src/domain/id.ts';
import type { Rally } from '../../src/domain/campaign/rally.ts';
import { leadOf } from '../../src/domain/campaign/organizer.ts';
import { versionOf } from '../../src/domain/keydate.ts';
import { rallyOf } from '../campaigning.ts';
import { circleOf, enters, personAt } from '../helping.ts';
import {
  BOTH,
  SAYS,
  begins,
  campaignsIn,
  codeSeenBy,
  follows,
  letsSpeak,
  onlyCampaign,
  writesNews,
} from '../rallying.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

for (const [platform, language] of BOTH) {
  const where = `${platform}, ${language}`;
  const says = SAYS[language];
  const isEs = language === 'es';

  async function ground() {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', platform, language);
    await sara.arrives({ language });
    return { world, sara };
  }

  test(`${where}: a code lets somebody run a campaign of no case once the leader says yes; then the lead can be theirs`, async () => {
    const { world, sara } = await ground();
    const luz = world.person('Luz', 'discord', 'en');
    await luz.arrives({ language: 'en' });
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    await sara.says('/campaign');
    await sara.presses(says.people);
    await sara.presses(says.helperCode);
    const code = codeSeenBy(sara);
    sara.reads();
    await luz.says(code);
    await luz.presses(/^Yes, ask/);
    assert.equal((await onlyCampaign(world)).organizers.length, 1);
    await world.restarts();
    sara.hears(isEs ? /Luz quiere llevar su campaña/ : /Luz wants to run your campaign/);
    await sara.presses(isEs ? /^Sí/ : /^Yes/);
    luz.hears(/You are in/);
    const [first, second] = (await onlyCampaign(world)).organizers;
    assert.equal(second?.vouched, first?.person);
    await sara.says('/campaign');
    await sara.presses(says.people);
    await sara.presses(isEs ? 'Que dirija Luz' : 'Luz shall lead');
    luz.hears(/You now lead a campaign/);
    assert.equal(leadOf(await onlyCampaign(world)), second?.person);
  });

  test(`${where}: what somebody types who is not let in opens nothing, and five wrong codes make them wait`, async () => {
    const { world, sara } = await ground();
    const luz = world.person('Luz', 'discord', 'en');
    await luz.arrives({ language: 'en' });
    await begins(sara, says, { about: says.askedFamily, name: 'Ana' });
    for (let tries = 0; tries < 5; tries += 1) await luz.says('/join 2345-678-9ab');
    luz.hears(/Those were too many wrong codes/);
    await luz.says('/campaign');
    luz.hears(/speak up in public/);
  });

  test(`${where}: the leader's own yes puts news of a campaign of no case out, and followers get them once`, async () => {
    const { world, sara } = await ground();
    const flo = world.person('Flo', 'telegram', 'en');
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    await follows(flo, await onlyCampaign(world));
    flo.reads();
    await writesNews(sara, says, {
      words: 'El taller es el martes.',
      link: 'example.org/taller',
      put: says.putOwn,
    });
    const got = flo.hears(/El taller es el martes\./);
    assert.match(got.text, /https:\/\/example\.org\/taller/);
    await world.restarts();
    await world.advanceTo('2027-09-03 10:00');
    flo.hearsNothing();
  });

  test(`${where}: the card has the link by which people follow, and it leads there`, async () => {
    const { world, sara } = await ground();
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    await sara.says('/campaign');
    const card = sara.sees.at(-1)?.text ?? '';
    const payload = /https:\/\/t\.me\/\w+\?start=(p-follow-\w+)/.exec(card)?.[1] ?? '';
    const flo = world.person('Flo', 'telegram', 'en');
    await flo.says(`/start ${payload}`);
    flo.hears(/You (now )?follow|following/);
  });

  test(`${where}: what hangs on the family's date waits when it moves, and nobody is told what date it is`, async () => {
    const { world, sara } = await ground();
    const ana = world.person('Ana', 'telegram', 'en');
    const flo = world.person('Flo', 'telegram', 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing 2027-09-20 8:30 am Springfield, MA');
    await begins(sara, says, { about: says.askedFamily, name: 'Ana' });
    await letsSpeak(ana, sara, [SAYS.en, says]);
    await hangs(world, ana);
    await follows(flo, await onlyCampaign(world));
    await sara.says('/campaign');
    const { id } = await onlyCampaign(world);
    await sara.does({ is: 'pressed', token: `v1:campput:${id}.rararararast.0` });
    await ana.presses(SAYS.en.yes);
    flo.hears(/March for Ana/);
    await moves(ana);
    const [told] = sara.news.filter(({ text }) => /March for Ana/.test(text));
    sara.reads();
    assert.doesNotMatch(told?.text ?? '', /September|septiembre|hearing|audiencia/);
    flo.reads();
    await world.isStoppedUntil('2027-09-13 12:00');
    flo.hearsNothing();
    await sara.presses(isEs ? 'Queda como está' : 'It stays as it is');
    ana.hears(/Sara said: it stays as it is/);
    await world.advanceTo('2027-09-16 12:00');
    flo.hears(/March for Ana/);
  });

  test(`${where}: a rally of which nothing was out yet, and that is called off since its date moved, is told to nobody`, async () => {
    const { world, sara } = await ground();
    const ana = world.person('Ana', 'telegram', 'en');
    const flo = world.person('Flo', 'telegram', 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing 2027-09-20 8:30 am Springfield, MA');
    await begins(sara, says, { about: says.askedFamily, name: 'Ana' });
    await letsSpeak(ana, sara, [SAYS.en, says]);
    await hangs(world, ana);
    const { id } = await onlyCampaign(world);
    await follows(flo, await onlyCampaign(world));
    flo.reads();
    await sara.does({ is: 'pressed', token: `v1:campput:${id}.rararararast.0` });
    await moves(ana);
    await sara.presses(isEs ? 'Se cancela' : 'It is called off');
    await ana.presses(SAYS.en.yes);
    await world.restarts();
    flo.hearsNothing();
  });

  test(`${where}: with last words a campaign closes, its followers hear how it ended and are forgotten`, async () => {
    const { world, sara } = await ground();
    const flo = world.person('Flo', 'telegram', 'en');
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    await follows(flo, await onlyCampaign(world));
    flo.reads();
    await sara.says('/campaign');
    await sara.presses(says.close);
    await sara.presses(says.lastWords);
    await sara.says('Gracias, todo salió bien.');
    await sara.presses(says.skip);
    await sara.presses(says.putOwn);
    flo.hears(/Gracias, todo salió bien\./);
    await world.advanceTo('2027-10-20 10:00');
    assert.deepEqual((await onlyCampaign(world)).crowds, []);
    await sara.says('/update');
    sara.hears(isEs ? /ya está cerrada/ : /is closed/);
  });

  test(`${where}: who is forgotten leaves their campaigns, and the last one's is closed`, async () => {
    const { world, sara } = await ground();
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    await sara.says('/mydata');
    sara.hears(isEs ? /ayuda a llevar una campaña/ : /help to run a campaign/);
    await sara.says('/forget');
    sara.hears(isEs ? /Se cierra/ : /It is closed/);
    await sara.presses(isEs ? /^Sí/ : /^Yes/);
    assert.deepEqual(await campaignsIn(world), []);
  });
}

for (const [platform, language] of BOTH) {
  const says = SAYS[language];
  const isEs = language === 'es';

  test(`${platform}, ${language}: when the family is forgotten nothing more goes out, their wish is erased, and the organizers hear it`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const [ana, sara] = ['Ana', 'Sara'].map((name) => world.person(name, platform, language)) as [
      Somebody,
      Somebody,
    ];
    const flo = world.person('Flo', 'telegram', 'en');
    for (const one of [ana, sara]) await one.arrives({ language });
    await begins(sara, says, { about: says.askedFamily, name: 'Ana' });
    await letsSpeak(ana, sara, [says, says]);
    await writesNews(sara, says, { words: 'First news.', put: says.put });
    await ana.presses(says.yes);
    await writesNews(sara, says, { words: 'Second news.', put: says.put });
    await ana.presses(says.change);
    await ana.says('Shorter, please.');
    sara.hears(/Shorter, please\./);
    await ana.says('/forget');
    await ana.presses(isEs ? /^Sí/ : /^Yes/);
    sara.hears(isEs ? /ya no deja que esta campaña/ : /no longer lets this campaign/);
    assert.doesNotMatch(JSON.stringify(await onlyCampaign(world)), /Shorter/);
    await follows(flo, await onlyCampaign(world));
    flo.reads();
    await writesNews(sara, says, { words: 'Third news.', put: says.put });
    await world.restarts();
    await world.advanceTo('2027-09-09 10:00');
    flo.hearsNothing();
  });

  test(`${platform}, ${language}: of a family that is gone nobody hears of what they had agreed to and was still to come`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', 'telegram', 'en');
    const [sara, flo] = [
      world.person('Sara', platform, language),
      world.person('Flo', 'telegram', 'en'),
    ];
    await ana.arrives({ language: 'en' });
    await sara.arrives({ language });
    await ana.adds('hearing 2027-09-20 8:30 am Springfield, MA');
    await begins(sara, says, { about: says.askedFamily, name: 'Ana' });
    await letsSpeak(ana, sara, [SAYS.en, says]);
    await hangs(world, ana, {});
    await follows(flo, await onlyCampaign(world));
    const { id } = await onlyCampaign(world);
    await sara.does({ is: 'pressed', token: `v1:campput:${id}.rararararast.0` });
    await ana.presses(SAYS.en.yes);
    flo.hears(/March for Ana/);
    await ana.says('/forget');
    await ana.presses(/^Yes/);
    await world.restarts();
    await world.advanceTo('2027-09-19 12:00');
    assert.doesNotMatch(flo.news.map(({ text }) => text).join(), /March for Ana/);
  });

  test(`${platform}, ${language}: a campaign is not closed while people expect a rally`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', platform, language);
    await sara.arrives({ language });
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    const at = world.clock.now();
    const { id, organizers } = await onlyCampaign(world);
    const by = organizers[0]!.person;
    const rally = rallyOf('rarararara', '2027-09-19 17:00', {
      state: { is: 'announced', at, by },
    });
    await world.store.change({ kind: 'campaign', id }, (one) => ({ ...one!, events: [rally] }));
    await sara.says('/campaign');
    await sara.presses(says.close);
    sara.hears(isEs ? /Primero cancélelo/ : /call it off first/);
    await sara.does({ is: 'pressed', token: `v1:campcloseyes:${id}` });
    assert.equal((await onlyCampaign(world)).closed, undefined);
  });
}

test('what an organizer said yes to before a family came holds no more from then on', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const [ana, sara] = [world.person('Ana'), world.person('Sara', 'discord', 'en')];
  const flo = world.person('Flo', 'telegram', 'en');
  await ana.arrives();
  await sara.arrives({ language: 'en' });
  await begins(sara, SAYS.en, { about: SAYS.en.none, name: 'Ana stays' });
  await writesNews(sara, SAYS.en, { words: 'About Ana.', put: SAYS.en.putOwn });
  const { id } = await onlyCampaign(world);
  await sara.does({ is: 'pressed', token: `v1:campinvite:${id}.family` });
  await ana.says(codeSeenBy(sara));
  await ana.presses(SAYS.es.may);
  ana.hears(/About Ana\./);
  await follows(flo, await onlyCampaign(world));
  flo.reads();
  await world.restarts();
  await world.advanceTo('2027-09-01 20:00');
  flo.hearsNothing();
  await ana.presses(SAYS.es.yes);
  flo.hears(/About Ana\./);
});

test('last words to which the family said no can be worded anew, though the campaign is closed', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const [ana, sara] = [world.person('Ana'), world.person('Sara', 'discord', 'en')];
  const flo = world.person('Flo', 'telegram', 'en');
  await ana.arrives();
  await sara.arrives({ language: 'en' });
  await begins(sara, SAYS.en, { about: SAYS.en.askedFamily, name: 'Ana' });
  await letsSpeak(ana, sara, [SAYS.es, SAYS.en]);
  await follows(flo, await onlyCampaign(world));
  await sara.says('/campaign');
  await sara.presses(SAYS.en.close);
  await sara.presses(SAYS.en.lastWords);
  await sara.says('She had to go.');
  await sara.presses(SAYS.en.skip);
  await sara.presses(SAYS.en.put);
  await ana.presses(SAYS.es.no);
  flo.reads();
  await sara.presses(SAYS.en.reword);
  await sara.says('Thank you for all you did.');
  await sara.presses(SAYS.en.skip);
  await sara.presses(SAYS.en.put);
  flo.hearsNothing();
  await ana.presses(SAYS.es.yes);
  flo.hears(/Thank you for all you did\./);
});

test('a coordinator begins a campaign of the circle, and the family says first whether it may be', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'es');
  const rosa = world.person('Rosa', 'discord', 'en');
  await ana.arrives();
  await rosa.arrives({ language: 'en' });
  await enters(
    world.store,
    { family: ana.account, newcomer: rosa.account },
    { role: 'coordinator' },
  );
  await begins(rosa, SAYS.en, { about: 'The family of my circle', name: 'Ana stays' });
  ana.hears(/Rosa quiere hablar en público por su familia/);
  await rosa.presses(SAYS.en.put);
  ana.hearsNothing();
  await ana.presses(SAYS.es.may);
  ana.hears(/Ana stays/);
  await ana.presses(SAYS.es.yes);
  rosa.hears(/The family said yes/);
});

/** A rally that hangs on the family's date, or on none. */
async function hangs(world: World, ana: Somebody, more?: Pick<Rally, 'hang'>): Promise<void> {
  const campaign = await onlyCampaign(world);
  const circle = await circleOf(world.store, ana.account);
  const { id: by } = await personAt(world.store, ana.account);
  const date = circle.dates[0]!;
  const rally = rallyOf('rarararara', '2027-09-19 17:00', {
    id: 'rarararara' as EventId,
    ...(more ?? { hang: { date: date.id, version: versionOf(date) } }),
    state: { is: 'announced', at: campaign.since, by },
  });
  await world.store.change({ kind: 'circle', id: circle.id }, (one) => ({
    ...one!,
    campaigns: [{ campaign: campaign.id, by, dates: [date.id] }],
  }));
  await world.store.change({ kind: 'campaign', id: campaign.id }, (one) => ({
    ...one!,
    statements: [
      ...one!.statements,
      {
        id: rally.statement,
        kind: 'rally',
        wordings: [{ words: { en: { title: 'March for Ana' } }, by, at: campaign.since }],
      },
    ],
    events: [rally],
  }));
}

async function moves(ana: Somebody): Promise<void> {
  await ana.says('/dates');
  await ana.presses(/changed/i);
  await ana.says('September 22 2027');
  for (const answer of [/^The same time/, /^Same/, /letter/, /^Yes, save/])
    await ana.presses(answer);
}
