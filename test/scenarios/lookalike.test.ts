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

/** Luz leads; Rosa and somebody called as `third` help, let in one after the other. */
async function three(third: string): Promise<{ world: World; ana: Somebody; other: Somebody }> {
  const { world, ana } = await circle('en');
  const other = world.person(third, 'telegram', 'en');
  for (const one of [world.person('Rosa', 'discord', 'en'), other]) {
    await asksToComeIn(ana, one, 'en');
    await world.advance(MINUTE);
    await ana.presses(/^Yes/);
    await world.advance(MINUTE);
  }
  ana.reads();
  return { world, ana, other };
}

async function renames(somebody: Somebody, to: string): Promise<void> {
  await somebody.says('/settings');
  await somebody.presses('Name');
  await somebody.says(to);
}

for (const alias of ['Rоsa', 'RÓSA', 'r o s a', 'R0sa']) {
  test(`a member who takes the name «${alias}» beside a Rosa is announced to whoever let her in`, async () => {
    const { world, ana, other } = await three('Pilar');
    await renames(other, alias);
    await world.advance(MINUTE);
    const { text } = ana.hears(/Pilar, who is in your circle, wants to be called/);
    assert.match(text, /look twice[^]*name like[^]*supporter/);
    assert.equal(ana.news.length, 0, 'once');
    assert.ok(!other.sees.some(({ text: seen }) => /look twice/.test(seen)));
  });
}

test('a member who takes a name of their own is announced to nobody', async () => {
  const { world, ana, other } = await three('Pilar');
  await renames(other, 'Marta');
  await world.advance(MINUTE);
  ana.hearsNothing();
});

test('of two with one name each is told apart by how long they are here and who invited them, before a choice', async () => {
  const { world, ana } = await three('Rоsa');
  await ana.says('/circle');
  await ana.presses('Take someone out');
  const { text, choices } = ana.hears(/Names here look alike/);
  assert.match(text, /2\. Rosa: supporter\. Here since [^\n]*2027[^\n]*Invited by/);
  assert.match(text, /3\. Rоsa: supporter\. Here since/);
  assert.deepEqual(
    choices.slice(0, 3).map(({ label }) => label),
    ['Luz', '2. Rosa', '3. Rоsa'],
  );
  await world.advance(MINUTE);
});

test('whoever wants to come along under a name that another has is told apart in the question itself', async () => {
  const { world, ana, other } = await three('Rоsa');
  await ana.adds('check-in September 20 2027 8:30 am, 450 Main St, Hartford CT');
  await world.advance(MINUTE);
  await ana.presses('I need a ride');
  await world.advance(MINUTE);
  await other.presses('I can drive');
  await other.presses("I'd rather not say");
  await world.advance(3 * MINUTE);
  const { text } = ana.hears(/wants to come\. Rоsa/);
  assert.match(text, /Names here look alike[^]*This one, Rоsa: supporter\. Here since/);
  assert.match(text, /Another one, Rosa: supporter\. Here since/);
});
