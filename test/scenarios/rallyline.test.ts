import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leads, ralliesIn, SAID } from '../marching.ts';
import { newWorld } from '../world.ts';

/** Who says all of a rally in one line is not asked for it again, and it does not become its name. */

const LINES = {
  en: {
    line: 'vigil October 5 2027 6 pm, 450 Main St, Hartford CT',
    name: /What do you call it/,
  },
  es: {
    line: 'vigilia el 5 de octubre de 2027 a las 6 de la tarde, 450 Main St, Hartford CT',
    name: /¿Cómo se llama/,
  },
} as const;

for (const language of ['en', 'es'] as const) {
  const { line, name } = LINES[language];
  const command = language === 'en' ? '/rally' : '/marcha';

  test(`${language}: what, when and where in one line leave only the name to be asked`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', 'telegram', language);
    await sara.arrives({ language });
    await leads(world, 'Sara');
    await sara.says(command);
    await sara.says(line);
    sara.hears(name);
    await sara.says('Todos por Rosa');
    sara.hears(/: 450 Main St, Hartford/);
    await sara.presses(SAID[language].right);
    assert.deepEqual(
      (await ralliesIn(world)).map(({ type }) => type),
      ['vigil'],
    );
  });

  test(`${language}: a name that holds a day stays a name`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const sara = world.person('Sara', 'telegram', language);
    await sara.arrives({ language });
    await leads(world, 'Sara');
    await sara.says(command);
    await sara.says('Marcha del 1 de mayo a las 5 pm');
    await sara.says('May 1 2028 5 pm, 450 Main St, Hartford CT');
    await sara.presses(SAID[language].right);
    assert.equal((await ralliesIn(world)).length, 1);
  });
}
