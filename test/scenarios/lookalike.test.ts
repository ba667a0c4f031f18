/** Somebody comes under the name of one who is trusted: who is asked to let them in is told so, and the list says who is who. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../src/domain/time.ts';
import { joins } from '../gather.ts';
import { codeSeenBy } from '../rallying.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const SAYS = {
  en: {
    twice: /Please look twice.*coordinator.*another account/s,
    yes: /^Yes/,
  },
  es: { twice: /mire dos veces.*coordina.*otra cuenta/s, yes: /^Sí/ },
} as const;

/** Ana's circle, led by Luz. */
async function circle(language: 'en' | 'es'): Promise<{ world: World; ana: Somebody }> {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', language);
  const luz = world.person('Luz', 'discord', 'en');
  await ana.arrives({ language });
  await luz.arrives({ language: 'en' });
  await joins({ person: ana, language }, luz, 'coordinator');
  return { world, ana };
}

async function asksToComeIn(ana: Somebody, other: Somebody, language: 'en' | 'es'): Promise<void> {
  await other.arrives({ language });
  await ana.says(language === 'en' ? '/invite' : '/invitar');
  await ana.presses(new RegExp(language === 'en' ? 'Supporter' : 'apoy|ayuda|acompañ', 'i'));
  const code = codeSeenBy(ana);
  ana.reads();
  await other.says(code);
  await other.presses(SAYS[language].yes);
}

for (const language of ['en', 'es'] as const) {
  test(`a supporter with the coordinator’s name in Greek letters is announced with a warning (${language})`, async () => {
    const { world, ana } = await circle(language);
    await asksToComeIn(ana, world.person('Lυz', 'telegram', language), language);
    await world.advance(MINUTE);
    ana.hears(SAYS[language].twice);
  });
}

test('a name of one’s own brings no warning, also after a restart', async () => {
  const { world, ana } = await circle('en');
  await world.restarts();
  await asksToComeIn(ana, world.person('Rosa', 'telegram', 'en'), 'en');
  await world.advance(MINUTE);
  const [asked] = ana.news.filter(({ text }) => /wants to come/.test(text));
  assert.ok(asked);
  assert.doesNotMatch(asked.text, /look twice/);
});

test('two of one name stand in the list each with what they are, and who vouched', async () => {
  const { world, ana } = await circle('en');
  await asksToComeIn(ana, world.person('LUZ', 'telegram', 'en'), 'en');
  await world.advance(MINUTE);
  await ana.presses(/^Yes/);
  await ana.says('/circle');
  const { text } = ana.hears(/Your circle/);
  assert.match(text, /Luz: coordinator/);
  assert.match(text, /LUZ: supporter/);
});

test('one of the family who comes under a name of the circle is announced with a warning too', async () => {
  const { world, ana } = await circle('en');
  const other = world.person('Iuz', 'discord', 'en');
  await other.arrives({ language: 'en' });
  await ana.says('/invite');
  await ana.presses('Family');
  const code = codeSeenBy(ana);
  await other.says(code);
  await other.presses(/^Yes/);
  await world.advance(MINUTE);
  ana.hears(/look twice/);
});
