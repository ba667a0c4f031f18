/**
 * Baltimore, 2017: a campaign that the family itself begins on the day of the arrest, a rally at five, the council's
 * resolution, the end; and trainings that are about nobody's case. The alarm of that day is in custody.test.ts, the
 * rally's own ways in rally.test.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAID } from '../marching.ts';
import { BOTH, SAYS, begins, campaignsIn, follows, writesNews } from '../rallying.ts';
import { newWorld, type Somebody } from '../world.ts';

for (const [platform, language] of BOTH) {
  const [says, march] = [SAYS[language], SAID[language]];
  const isEs = language === 'es';
  const city = isEs ? /Nueva York/ : /New York/;

  test(`Baltimore (${platform}, ${language}): the family's own campaign, a rally within hours, news, the end, and trainings after`, async () => {
    const world = await newWorld('2017-03-09 10:00');
    const luz: Somebody = world.person('Luz', platform, language);
    const flo = world.person('Flo', 'telegram', language);
    await luz.arrives({ language, city });

    // Luz is of the family and runs the campaign: what she puts out holds the family's yes.
    await begins(luz, says, { about: says.own, name: 'Baltimore' });
    await luz.presses(says.put);
    const [campaign] = await campaignsIn(world);
    assert.ok(campaign?.of !== undefined && campaign.awaits === undefined);
    await follows(flo, campaign);
    flo.reads();
    await luz.says(isEs ? `/marcha ${march.title}` : `/rally ${march.title}`);
    await luz.says(march.line);
    await luz.presses(march.right);
    flo.hearsNothing();
    await luz.presses(march.start);
    if (flo.sees.every(({ text }) => !text.includes(march.title))) await luz.presses(says.yes);
    const seen = flo.hears(new RegExp(march.title));
    assert.match(seen.text, /Hopkins Plaza/);
    assert.equal(world.words(seen.at), '2017-03-09 10:00');
    await world.restarts();

    // The city council takes up a resolution.
    await world.advanceTo('2017-04-03 12:00');
    flo.reads();
    const news = isEs ? 'El concejo votó con nosotros.' : 'The council voted with us.';
    await writesNews(luz, says, { words: news, link: 'example.org/council', put: says.put });
    assert.match(flo.hears(new RegExp(news)).text, /https:\/\/example\.org\/council/);

    // The case closes without a word: nothing more is sent, and who followed is forgotten.
    await world.advanceTo('2017-08-01 12:00');
    flo.reads();
    await luz.says('/campaign');
    await luz.presses(says.close);
    await luz.presses(says.silently);
    await world.advanceTo('2017-09-01 12:00');
    assert.deepEqual((await campaignsIn(world))[0]?.crowds, []);
    const { people } = await world.documents();
    assert.equal(people.length, 1);

    // After it, trainings: a second campaign of the same person, about nobody's case.
    await luz.says('/campaign');
    await luz.presses(isEs ? 'Otra campaña' : 'Another campaign');
    await luz.presses(says.none);
    await luz.presses(says.all);
    await luz.says(isEs ? 'Talleres' : 'Trainings');
    await luz.presses(says.skip);
    await luz.presses(says.putOwn);
    const all = await campaignsIn(world);
    const trainings = all.find(({ closed }) => closed === undefined);
    assert.ok(trainings && trainings.of === undefined);
    const kim = world.person('Kim', 'telegram', language);
    await follows(kim, trainings);
    kim.reads();
    const about = isEs ? 'El taller es el martes.' : 'The training is on Tuesday.';
    await writesNews(luz, says, { words: about, put: says.putOwn });
    kim.hears(new RegExp(about));
  });
}
