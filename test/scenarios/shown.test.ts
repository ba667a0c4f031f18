/** Pictures that people send where none is wanted: none is kept, and whoever sent one with words under it is told so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOTH, SAYS, begins, onlyCampaign } from '../rallying.ts';
import { newWorld } from '../world.ts';

for (const [platform, language] of BOTH) {
  const says = SAYS[language];
  const isEs = language === 'es';

  test(`${platform}, ${language}: of a name with a picture the words alone are taken, and that is said`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', platform, language);
    await sara.arrives({ language });
    await begins(sara, says, { about: says.none, name: 'Talleres' });
    await sara.presses(says.reword);
    let fetched = 0;
    const fetch = () => {
      fetched += 1;
      return Promise.resolve({ is: 'not-taken', because: 'out-of-reach' } as const);
    };
    const picture = { fetch };
    sara.reads();
    await sara.does({ is: 'said', words: 'Talleres de todos', picture });
    const [left, next] = sara.news;
    assert.match(left?.text ?? '', isEs ? /Solo tomé las palabras/ : /took only the words/);
    assert.ok(
      next?.choices.some(({ label }) => label === says.skip),
      'the next question comes',
    );
    await sara.presses(says.skip);
    const { statements } = await onlyCampaign(world);
    const newest = statements[0]?.wordings.at(-1);
    assert.equal(newest?.words[language]?.['name'], 'Talleres de todos');
    assert.equal(fetched, 0);
    sara.reads();
    await sara.does({ is: 'said', words: '', picture });
    sara.hears(isEs ? /Solo puedo leer palabras/ : /can only read words/);
    assert.deepEqual(
      (await world.store.keys()).filter(({ kind }) => kind === 'picture'),
      [],
    );
  });
}
