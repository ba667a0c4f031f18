/** A campaign of nobody's case: an evening on one's rights, from its first word to its last. No family is asked anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR } from '../../src/domain/time.ts';
import { SAID } from '../marching.ts';
import { BOTH, SAYS, begins, follows, onlyCampaign } from '../rallying.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const WORDS = {
  en: {
    command: '/rally',
    title: 'Training: know your rights',
    line: 'March 22 2027 5 pm, Hartford',
    here: 'We are here',
    over: /It is over/,
    thanks: 'You were forty. Come again.',
    last: 'The evenings go on at the library.',
  },
  es: {
    command: '/marcha',
    title: 'Taller: conozca sus derechos',
    line: '22 de marzo de 2027 5 pm, Hartford',
    here: 'Ya estamos aquí',
    over: /Ya pasó/,
    thanks: 'Fueron cuarenta. Vuelvan.',
    last: 'Los talleres siguen en la biblioteca.',
  },
} as const;

for (const [platform, language] of BOTH) {
  const says = SAYS[language];
  const words = WORDS[language];

  test(`${platform}, ${language}: a training is announced, come to, thanked for and closed by the leader's own yes`, async () => {
    const world = await newWorld('2027-03-01 10:00');
    const [sara, luz, ana] = ['Sara', 'Luz', 'Ana'].map((name) =>
      world.person(name, platform, language),
    ) as [Somebody, Somebody, Somebody];
    const city = language === 'es' ? /Nueva York/ : /New York/;
    await sara.arrives({ language, city });
    await ana.arrives({ language, city });
    await ana.adds('2027-03-22 9:00 am Hartford, CT');
    ana.reads();
    await begins(sara, says, { about: says.none, name: 'Noches' });
    await sara.presses(says.putOwn);
    await followsHere(world, luz);

    await sara.says(`${words.command} ${words.title}`);
    await sara.says(words.line);
    await sara.presses(SAID[language].right);
    luz.hearsNothing();
    await sara.presses(SAID[language].start);
    assert.match(luz.hears(new RegExp(words.title)).text, /Hartford/);
    await luz.presses(SAID[language].come);
    luz.reads();

    await world.restarts();
    await world.advanceTo('2027-03-22 16:00');
    const before = luz.news.map((one) => world.words(one.at));
    assert.deepEqual(before, [...new Set(before)]);
    assert.ok(before.includes('2027-03-22 15:00'), 'two hours before, to those who come');
    await world.advanceTo('2027-03-22 17:05');
    luz.reads();
    await sara.says(words.command);
    await sara.presses(words.title);
    await sara.presses(words.here);
    luz.hears(new RegExp(words.here));
    await world.advance(2 * HOUR);
    await sara.presses(words.over);
    await sara.says(words.thanks);
    await sara.presses(says.skip);
    luz.hears(new RegExp(words.thanks));

    await world.advanceTo('2027-03-25 10:00');
    await closes(sara, language);
    luz.hears(new RegExp(words.last));
    await world.restarts();
    await world.advanceTo('2027-04-20 10:00');
    await world.bot.night();
    luz.hearsNothing();
    assert.deepEqual((await onlyCampaign(world)).crowds, []);
    const { people } = await world.documents();
    assert.ok(people.every(({ ways }) => ways.every(({ account }) => account !== luz.account)));
    assert.ok(ana.sees.every(({ text }) => !text.includes(words.title)));
  });
}

async function followsHere(world: World, who: Somebody): Promise<void> {
  const campaign = await onlyCampaign(world);
  await follows(who, campaign);
  if (who.way.on.platform === 'discord') {
    await who.does({ is: 'pressed', token: `v1:direct:${campaign.id}` });
  }
  who.reads();
}

async function closes(sara: Somebody, language: 'en' | 'es'): Promise<void> {
  const says = SAYS[language];
  await sara.says('/campaign');
  await sara.presses(says.close);
  await sara.presses(says.lastWords);
  await sara.says(WORDS[language].last);
  await sara.presses(says.skip);
  await sara.presses(says.putOwn);
}
