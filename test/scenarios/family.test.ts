import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import type { Circle } from '../../src/domain/circle.ts';
import { DAY } from '../../src/domain/time.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import type { Key, Kept } from '../../src/ports/store.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** Two people of one family in one circle: how the second comes in, and what each sees. */

function other(platform: Platform): Platform {
  return platform === 'telegram' ? 'discord' : 'telegram';
}

function codeIn({ sees }: Somebody): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(sees.at(-1)?.text ?? '')?.[1] ?? '';
}

/** Ana gives out a code in English, or in Spanish. */
async function gives(ana: Somebody, language: 'en' | 'es' = 'en'): Promise<string> {
  await ana.says(language === 'en' ? '/settings' : '/ajustes');
  await ana.presses(language === 'en' ? /^Someone of my family/ : /^Se une alguien/);
  return codeIn(ana);
}

/** Both with a date of their own, and Luz with Ana's code asked about, at this time if one is given. */
async function asking(world: World, platform: Platform = 'telegram', at?: string) {
  const ana = world.person('Ana', platform, 'en');
  const luz = world.person('Luz', other(platform), 'es');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am Hartford');
  await luz.arrives();
  await luz.adds('presentación 26 de octubre de 2027 9:00 am Boston');
  if (at !== undefined) await world.advanceTo(at);
  const code = await gives(ana);
  await luz.says(code);
  ana.reads();
  await luz.presses(/^Sí, preg/);
  return { ana, luz, code };
}

async function together(world: World, platform: Platform = 'telegram') {
  const both = await asking(world, platform);
  await both.ana.presses(/^Yes, let them in/);
  for (const one of [both.ana, both.luz]) one.reads();
  return both;
}

async function onlyCircle(world: World): Promise<Circle> {
  const { circles } = await world.documents();
  assert.equal(circles.length, 1);
  return circles[0]!;
}

for (const platform of ['telegram', 'discord'] as const) {
  test(`given out on ${platform}, a code brings a second member in after a yes to their name, dates and all`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const { ana, luz } = await asking(world, platform);
    luz.hears(/Ya pregunté/);
    await world.restarts();
    ana.hears(/Luz wants to join your family/);
    assert.equal((await world.documents()).circles.length, 2);
    await ana.presses(/^Yes, let them in/);
    ana.hears(/You and Luz now see and change the same dates/);
    luz.hears(/Ana dijo que sí/);
    const { members, dates } = await onlyCircle(world);
    assert.deepEqual(
      members.map(({ role }) => role),
      ['family', 'family'],
    );
    assert.equal(dates.length, 2);
    await world.restarts();
    await ana.says('/dates');
    ana.hears(/October 19, 2027[^]*For: Luz[^]*October 26, 2027/);
    await luz.says('/fechas');
    luz.hears(/Es de: Ana[^]*19 de octubre[^]*26 de octubre/);
    await ana.says('/settings');
    ana.hears(/Your family here: Luz/);
  });

  test(`on ${platform}, somebody new is met first and then asked about`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', other(platform), 'es');
    const rosa = world.person('Rosa', platform, 'en');
    await ana.arrives();
    const code = await gives(ana, 'es');
    await rosa.says(`/start ${code.replaceAll('-', '').toLowerCase()}`);
    await rosa.presses('English');
    await rosa.says('Rosa');
    await rosa.presses(/New York/);
    await rosa.presses(/^Yes/);
    rosa.hears(/Did someone of your family give it to you[^]*the name Rosa/);
    await rosa.presses(/^Yes, ask them/);
    ana.hears(/Rosa quiere unirse a su familia/);
    await ana.presses('Sí, que entre');
    rosa.hears(/Ana said yes/);
    assert.equal((await onlyCircle(world)).members.length, 2);
  });
}

test('a stranger with a forwarded link learns nothing, not even whose it is, and a no leaves it so', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const eve = world.person('Eve', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await eve.arrives({ language: 'en' });
  const code = await gives(ana);
  await eve.says(code);
  await eve.presses(/^Yes, ask them/);
  await eve.says('/dates');
  await eve.says('/mydata');
  ana.hears(/Eve wants to join/);
  await ana.presses(/^No, keep them out/);
  ana.hears(/learned nothing/);
  await eve.says(code);
  eve.hears(/not good any more/);
  await world.advance(3 * DAY);
  const seen = eve.sees.map(({ text, file }) => `${text} ${file?.body ?? ''}`).join('\n');
  assert.doesNotMatch(seen, /Ana\b|October|Hartford|hearing/);
  assert.equal((await world.documents()).circles.length, 2);
});

test('a used code is nobody else\u2019s; a forged, late or other person\u2019s «yes» lets nobody in', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz, code } = await asking(world);
  const find = code.slice(0, 4).toLowerCase();
  const eve = world.person('Eve', 'discord', 'en');
  await eve.arrives({ language: 'en' });
  await eve.says(code);
  eve.hears(/not good any more/);
  for (const one of [eve, luz]) {
    await one.does({ is: 'pressed', token: `v1:letin:${find}` });
    await one.does({ is: 'pressed', token: 'v1:letin:' });
  }
  await ana.does({ is: 'pressed', token: 'v1:letin:zzzz' });
  ana.hears(/That question is over/);
  assert.equal((await world.documents()).circles.length, 3);
  await world.advance(2 * DAY + 1);
  await ana.presses(/^Yes, let them in/);
  ana.hears(/That question is over/);
  assert.equal((await world.documents()).circles.length, 3);
});

test('a code of one\u2019s own, of one\u2019s own circle, or with a circle of others is refused', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await together(world);
  await ana.says(await gives(ana));
  await ana.presses(/^Yes, ask them/);
  ana.hears(/where you already are/);
  await luz.says(await gives(ana));
  await luz.presses(/^Sí, preg/);
  luz.hears(/Ya están juntos/);
  const rosa = world.person('Rosa', 'telegram', 'en');
  await rosa.arrives({ language: 'en' });
  await luz.says(await gives(rosa));
  await luz.presses(/^Sí, preg/);
  luz.hears(/con otras personas/);
});

test('each is reminded of their own dates, of both\u2019s together, and one day is one message', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await together(world);
  await ana.says('/add hearing October 19 2027 2 pm Hartford');
  ana.hears(/Whose date is it\?/);
  await ana.presses('Both of us');
  while (ana.sees.at(-1)?.kind !== 'read-back') await ana.does(firstOf(ana));
  assert.match(ana.sees.at(-1)?.text ?? '', /For: you and Luz/);
  await ana.presses(/^Yes, save/);
  for (const one of [ana, luz]) one.reads();
  await world.advanceTo('2027-10-12 16:00');
  const said = ana.news.filter(({ kind, text }) => kind === 'reminder' && text.includes('7 days'));
  assert.equal(said.length, 1);
  assert.match(
    said[0]?.text ?? '',
    /8:30 in the morning[^]*For: you and Luz[^]*2:00 in the afternoon/,
  );
  const hers = luz.news.filter(({ kind, text }) => kind === 'reminder' && text.includes('7 días'));
  assert.equal(hers.length, 1);
  assert.match(hers[0]?.text ?? '', /Es de: usted y Ana/);
  assert.doesNotMatch(hers[0]?.text ?? '', /8:30/);
});

function firstOf({ sees }: Somebody) {
  const choice = sees.at(-1)?.choices.find((one) => one.is === 'press');
  assert.ok(choice?.is === 'press', sees.at(-1)?.text);
  return { is: 'pressed', token: choice.token } as const;
}

test('a date can be added for the other one, by button or by name, and that one is reminded', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await together(world);
  await ana.says('/add hearing November 9 2027 9 am, New York');
  await ana.says('nobody');
  ana.hears(/I do not know who that is/);
  await ana.says('luz');
  while (ana.sees.at(-1)?.kind !== 'read-back') await ana.does(firstOf(ana));
  assert.match(ana.sees.at(-1)?.text ?? '', /For: Luz/);
  await ana.presses(/^Yes, save/);
  for (const one of [ana, luz]) one.reads();
  await world.advanceTo('2027-11-08 20:00');
  assert.ok(luz.news.some(({ text }) => /9 de noviembre/.test(text)));
  assert.ok(!ana.news.some(({ kind, text }) => kind === 'reminder' && text.includes('November 9')));
});

test('whoever is alone is never asked whose date it is', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  assert.ok(!ana.sees.some(({ text }) => text.includes('Whose date')));
});

test('when one of the family moves the other one\u2019s date, that one is told', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await together(world);
  await world.advanceTo('2027-09-20 10:00');
  for (const one of [ana, luz]) one.reads();
  await luz.says('/fechas');
  await luz.presses('Cambió la fecha');
  await luz.says('20 de octubre de 2027');
  while (luz.sees.at(-1)?.kind !== 'read-back') await luz.does(firstOf(luz));
  await luz.presses(/^Sí, guardar/);
  ana.hears(/It was: Tuesday, October 19[^]*Wednesday, October 20/);
});

test('forget of one takes their own dates and leaves the other one\u2019s, and the other one is told', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await together(world);
  await luz.says('/forget');
  luz.hears(/1 fecha[^]*Su familia se queda/);
  await luz.presses(/^Sí/);
  ana.hears(/Luz has left Contigo/);
  const { members, dates, ledger } = await onlyCircle(world);
  assert.deepEqual([members.length, dates.length], [1, 1]);
  assert.ok(!JSON.stringify(ledger).includes(luz.account));
  await ana.says('/dates');
  ana.hears(/October 19, 2027/);
  assert.doesNotMatch(ana.sees.at(-1)?.text ?? '', /October 26|For:/);
});

test('/mydata of one shows nothing of how the other one is reached, nor what they are writing', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const { ana, luz } = await together(world);
  await luz.says('/add');
  await luz.presses(/^Audiencia/);
  await world.advanceTo('2027-10-13 12:00');
  await ana.says('/mydata');
  const { file } = ana.sees.at(-1)!;
  assert.match(file?.body ?? '', /Boston/);
  assert.doesNotMatch(file?.body ?? '', /"form"/);
  assert.ok(!file?.body.includes(luz.account.split(':')[1]!));
});

test('an account of somebody in a family is not linked away from under it', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'en');
  const rosa = world.person('Rosa', 'telegram', 'en');
  for (const one of [ana, luz, rosa]) await one.arrives({ language: 'en' });
  await luz.says(await gives(ana));
  await luz.presses(/^Yes, ask/);
  await ana.presses(/^Yes, let/);
  await rosa.says('/settings');
  await rosa.presses('A second way to reach you');
  await luz.says(codeIn(rosa));
  await luz.presses('Yes, that is me');
  luz.hears(/did not join the two/);
  assert.equal((await world.documents()).people.length, 3);
});

/** A store that lets the process die at its n-th write after it is told to. */
class MortalStore extends MemoryStore {
  left = Infinity;
  died: (() => void) | undefined;

  override async change<K extends Key>(
    key: K,
    apply: (document: Kept<K> | undefined) => Kept<K>,
  ): Promise<Kept<K>> {
    await this.#pass();
    return super.change(key, apply);
  }

  override async erase(key: Key): Promise<void> {
    await this.#pass();
    return super.erase(key);
  }

  /** What comes after the last write is never done, as when the power goes. */
  async #pass(): Promise<void> {
    this.left -= 1;
    if (this.left >= 0) return;
    this.died?.();
    await new Promise(() => undefined);
  }
}

test('a crash before any write of the joining loses no date, doubles none, and says nothing twice', async () => {
  for (let writes = 0; ; writes += 1) {
    const store = new MortalStore();
    const world = await newWorld('2027-10-10 12:00', { store });
    const { ana, luz } = await asking(world, 'telegram', '2027-10-12 12:00');
    const before = luz.letters().filter((line) => line.endsWith('reminder'));
    store.left = writes;
    const dead = new Promise<void>((resolve) => (store.died = resolve));
    await Promise.race([ana.presses(/^Yes, let them in/), dead]);
    const survived = store.left >= 0;
    store.left = Infinity;
    await world.crashes();
    await world.crashes();
    const { circles } = await world.documents();
    const dates = circles.flatMap((circle) => circle.dates.map(({ id }) => id));
    assert.equal(new Set(dates).size, 2, `killed at ${writes}: no date is lost`);
    assert.equal(dates.length, 2, `killed at ${writes}: no date is doubled`);
    assert.ok(
      circles.every(({ joins }) => joins === undefined),
      `killed at ${writes}: all is done`,
    );
    assert.deepEqual(
      luz.letters().filter((line) => line.endsWith('reminder')),
      before,
      `killed at ${writes}: nothing is said again`,
    );
    await world.advanceTo('2027-10-27 12:00');
    const leads = luz.letters().filter((line) => line.endsWith('reminder'));
    assert.equal(new Set(leads).size, leads.length, `killed at ${writes}`);
    assert.equal(leads.length, 8, `killed at ${writes}: the whole ladder, each once`);
    if (!survived) continue;
    assert.ok(writes >= 5, `only ${writes} writes`);
    return;
  }
});
