import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../src/domain/time.ts';
import { personAt } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** What becomes of invitations that nobody used, and of those that are used at night. */

function codeIn({ sees }: Somebody): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(sees.at(-1)?.text ?? '')?.[1] ?? '';
}

async function invited(start: string) {
  const world = await newWorld(start);
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'es');
  await ana.arrives({ language: 'en' });
  await luz.arrives();
  await ana.says('/invite');
  await ana.presses('Supporter');
  return { world, ana, luz, code: codeIn(ana) };
}

async function kept(world: World, { account }: Somebody): Promise<number> {
  return (await personAt(world.store, account)).invitations?.length ?? 0;
}

test('an invitation that has expired is erased when somebody tries it', async () => {
  const { world, ana, luz, code } = await invited('2027-09-01 10:00');
  await world.advanceTo('2027-09-03 09:59');
  assert.equal(await kept(world, ana), 1);
  await world.isStoppedUntil('2027-09-03 10:01');
  await luz.says(code);
  luz.hears(/código/);
  assert.equal(await kept(world, ana), 0);
});

test('an invitation that nobody tries is erased in the night after it has expired', async () => {
  const { world, ana } = await invited('2027-09-01 10:00');
  await world.advanceTo('2027-09-03 03:00');
  await world.bot.night();
  assert.equal(await kept(world, ana), 1);
  await world.advanceTo('2027-09-04 03:00');
  await world.bot.night();
  assert.equal(await kept(world, ana), 0);
});

for (const [start, says] of [
  ['2027-09-01 10:00', /^Ya pregunté\. Cuando digan/],
  ['2027-09-01 23:00', /^Ya pregunté\. Puede que ahora duerman: lo leen en la mañana/],
] as const) {
  test(`who asks to come in at ${start.slice(11)} is told when the family reads it`, async () => {
    const { world, ana, luz, code } = await invited(start);
    await luz.says(code);
    ana.reads();
    await luz.presses(/^Sí, preg/);
    luz.hears(says);
    const atNight = start.endsWith('23:00');
    if (atNight) ana.hearsNothing();
    await world.advanceTo('2027-09-02 07:01');
    ana.hears(/Luz wants to come into your circle/);
  });
}

test('the family’s own code says so too', async () => {
  const world = await newWorld('2027-09-01 23:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const rafa = world.person('Rafa', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await rafa.arrives({ language: 'en' });
  await ana.says('/invite');
  await ana.presses('Family');
  await rafa.says(codeIn(ana));
  await rafa.presses(/^Yes/);
  rafa.hears(/They may be asleep now, so they read it in the morning/);
});

test('ten wrong codes within an hour, whoever typed them, are told to the operator once, and name nobody', async () => {
  const world = await newWorld('2027-09-01 10:00', { operator: 'telegram:1' });
  const machine = { freeBytes: undefined, memoryBytes: 0 };
  const told = () => world.telegram.seenBy('telegram:1').map(({ text }) => text);
  const names = ['Ana', 'Luz', 'Rosa', 'Sara', 'Nora'];
  for (const [place, name] of names.entries()) {
    const one = world.person(name, place % 2 === 0 ? 'telegram' : 'discord', 'en');
    await one.arrives({ language: 'en' });
    await one.says('/join AAAA-BBB-CCC');
    assert.ok(!(await world.bot.checkUp(machine)).ailments.includes('guessing'), 'not before');
    await one.says('/join DDDD-EEE-FFF');
    await world.advance(MINUTE);
  }
  for (let minute = 0; minute < 3; minute += 1) {
    assert.ok((await world.bot.checkUp(machine)).ailments.includes('guessing'));
  }
  const [first, ...more] = told();
  assert.match(first ?? '', /^Ten wrong codes came within an hour/);
  assert.deepEqual(more, []);
  assert.doesNotMatch(first ?? '', new RegExp(names.join('|')));
  await world.advance(61 * MINUTE);
  await world.bot.checkUp(machine);
  assert.match(told().at(-1) ?? '', /No wrong codes came/);
});

test('nine wrong codes within an hour, or ten in two, are people who mistype', async () => {
  const world = await newWorld('2027-09-01 10:00', { operator: 'telegram:1' });
  const machine = { freeBytes: undefined, memoryBytes: 0 };
  for (const name of ['Ana', 'Luz', 'Rosa', 'Sara', 'Nora']) {
    const one = world.person(name, 'telegram', 'en');
    await one.arrives({ language: 'en' });
    await one.says('/join AAAA-BBB-CCC');
    await one.says('/join DDDD-EEE-FFF');
    await world.advance(20 * MINUTE);
    assert.ok(!(await world.bot.checkUp(machine)).ailments.includes('guessing'));
  }
});
