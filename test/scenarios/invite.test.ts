import assert from 'node:assert/strict';
import { test } from 'node:test';
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
