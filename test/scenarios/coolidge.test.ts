/**
 * Coolidge, 2012: a father and a son of one family, news of a deferral, and who of them says yes. The call-in and the
 * petition are played where actions are; the family's own dates are in campaign.test.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enters } from '../helping.ts';
import { BOTH, SAYS, begins, follows, letsSpeak, onlyCampaign, writesNews } from '../rallying.ts';
import { newWorld, type Somebody } from '../world.ts';

for (const [platform, language] of BOTH) {
  const says = SAYS[language];
  const isEs = language === 'es';

  test(`Coolidge (${platform}, ${language}): one yes of father or son is enough, and a no of either stops it`, async () => {
    const world = await newWorld('2012-05-01 10:00', { zone: 'America/Phoenix' });
    const [ana, rafa, sara] = ['Ana', 'Rafa', 'Sara'].map((name) =>
      world.person(name, platform, language),
    ) as [Somebody, Somebody, Somebody];
    const flo = world.person('Flo', 'telegram', language);
    for (const one of [ana, rafa, sara]) await one.arrives({ language, city: /Phoenix/ });
    await enters(world.store, { family: ana.account, newcomer: rafa.account }, { role: 'family' });
    await ana.adds('check-in 2012-09-04 9:00 am Phoenix');
    await begins(sara, says, { about: says.askedFamily, name: 'Coolidge' });
    await letsSpeak(ana, sara, [says, says]);
    await follows(flo, await onlyCampaign(world));
    flo.reads();

    // The letter of 17 August: the son's case is deferred for two years; the father's goes on.
    await world.advanceTo('2012-08-17 12:00');
    const first = isEs ? 'El hijo puede quedarse.' : 'The son may stay.';
    await writesNews(sara, says, { words: first, put: says.put });
    await rafa.presses(says.yes);
    flo.hears(new RegExp(first));

    // A second text names the father, who does not want that; the son's yes does not overrule him.
    const second = isEs ? 'El caso del padre sigue.' : 'The father’s case goes on.';
    await writesNews(sara, says, { words: second, put: says.put });
    await ana.presses(says.no);
    await world.restarts();
    await rafa.presses(says.yes);
    rafa.hears(isEs ? /Alguien de su familia dijo que no/ : /Somebody of your family said no/);
    sara.hears(isEs ? /La familia dijo no/ : /The family said no/);
    await world.advanceTo('2012-08-20 12:00');
    flo.hearsNothing();

    // And what is out can be taken back by either of them.
    await ana.says('/campaign');
    await ana.presses(first);
    await ana.presses(says.back);
    await ana.presses(says.backYes);
    sara.hears(isEs ? /La familia quitó su sí/ : /The family took back/);
    const kim = world.person('Kim', 'telegram', language);
    await follows(kim, await onlyCampaign(world));
    kim.reads();
    await world.advanceTo('2012-08-22 12:00');
    kim.hearsNothing();
    const { circles } = await world.documents();
    const dates = circles.flatMap((circle) => circle.dates);
    assert.deepEqual(
      dates.map(({ state }) => state.is),
      ['ahead'],
      'the father’s own dates are untouched',
    );
  });
}
