/** Pictures that people send: none is kept, and whoever sent one with words under it is told so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOTH, SAYS, begins, onlyCampaign } from '../rallying.ts';
import { newWorld } from '../world.ts';

for (const [platform, language] of BOTH) {
  const says = SAYS[language];
  const isEs = language === 'es';

  test(`${platform}, ${language}: of news with a picture the words alone are taken, and that is said`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', platform, language);
    await sara.arrives({ language });
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    await sara.says('/update');
    let fetched = 0;
    const bytes = () => {
      fetched += 1;
      return Promise.resolve(undefined);
    };
    const picture = { mime: 'image/jpeg', bytes } as const;
    sara.reads();
    await sara.does({ is: 'said', words: 'Many came.', picture });
    const [left, next] = sara.news;
    assert.match(left?.text ?? '', isEs ? /Solo tomé las palabras/ : /took only the words/);
    assert.ok(
      next?.choices.some(({ label }) => label === says.skip),
      'the next question comes',
    );
    await sara.presses(says.skip);
    await sara.presses(says.skip);
    const { statements } = await onlyCampaign(world);
    assert.equal(statements.at(-1)?.wordings[0].words[language]?.['text'], 'Many came.');
    assert.equal(fetched, 0);
    await sara.says('/update');
    sara.reads();
    await sara.does({ is: 'said', words: '', picture });
    sara.hears(isEs ? /Solo puedo leer palabras/ : /can only read words/);
  });
}
