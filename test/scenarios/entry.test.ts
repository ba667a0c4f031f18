/** What is read back and saved of a date: whose clock, which hours can be, and that one «Yes» saves one date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Version } from '../../src/domain/keydate.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

async function settled(start = '2027-09-01 10:00'): Promise<{ world: World; ana: Somebody }> {
  const world = await newWorld(start);
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  return { world, ana };
}

async function saved(world: World): Promise<Version | undefined> {
  return (await world.documents()).circles[0]?.dates[0]?.versions[0];
}

test('the hour is that of the city which the place names, and the reminders keep to it', async () => {
  const { world, ana } = await settled();
  await ana.says('/add hearing October 19 2027 8:30 am, 250 N 7th Ave, Phoenix');
  await ana.presses(/notice/);
  ana.hears(/8:30 in the morning \(Phoenix time\)[^]*A clock in New York shows 11:30/);
  await ana.presses('Yes, save it');
  const file = ana.sees.at(-1)?.file?.body ?? '';
  assert.match(file, /TZID=America\/Phoenix:20271019T083000/);
  assert.equal((await saved(world))?.when.zone, 'America/Phoenix');
  await world.advanceTo('2027-10-20 20:00');
  const reminders = ana.letters().filter((line) => line.endsWith(' reminder'));
  assert.deepEqual(reminders, [
    '2027-09-19 11:30 reminder',
    '2027-10-05 11:30 reminder',
    '2027-10-12 11:30 reminder',
    '2027-10-16 11:30 reminder',
    '2027-10-18 18:00 reminder',
    '2027-10-19 08:30 reminder',
    '2027-10-19 14:30 reminder',
    '2027-10-20 11:30 reminder',
  ]);
});

test('a place that names no city is asked whose clock counts there; another place is asked anew', async () => {
  const { world, ana } = await settled();
  await ana.says('/add hearing October 19 2027 8:30 am, 700 East San Antonio');
  ana.hears(/You can also write the city/);
  await ana.says('El Paso');
  await ana.presses(/notice/);
  ana.hears(/8:30 in the morning \((El Paso|Denver) time\)/);
  await ana.presses('Change something');
  await ana.presses('The place');
  await ana.says('250 N 7th Ave, Phoenix');
  ana.hears(/8:30 in the morning \(Phoenix time\)/);
  await ana.presses('Yes, save it');
  assert.equal((await saved(world))?.when.zone, 'America/Phoenix');
});

test('an hour that is over is asked about, and nothing is saved of it', async () => {
  const { world, ana } = await settled();
  await ana.says('/add hearing September 1 2027 8:30 am Hartford');
  await ana.presses(/notice/);
  ana.hears(/That time is over already/);
  await ana.presses(/time$/);
  await ana.says('1 pm');
  ana.hears(/September 1, 2027 at 1:00 in the afternoon/);
  await ana.presses('Yes, save it');
  assert.deepEqual((await saved(world))?.when.time, { is: 'at', time: '13:00' });
});

test('an hour that no clock shows that night is asked about, and nothing is saved of it', async () => {
  const { world, ana } = await settled();
  await ana.says('/add hearing March 12 2028 2:30 am Hartford');
  await ana.presses(/notice/);
  ana.hears(/The clocks go forward that night, so there is no 2:30/);
  await ana.presses(/day$/);
  await ana.says('March 13 2028');
  await ana.presses('Yes, it says so');
  await ana.presses('Yes, save it');
  assert.equal((await saved(world))?.when.date, '2028-03-13');
});

test('«No» under a read-back drops it, and its «Yes» saves nothing any more', async () => {
  const { world, ana } = await settled();
  await ana.says('/add hearing October 19 2027 8:30 am Hartford');
  await ana.presses(/notice/);
  const [yes] = ana.sees.at(-1)?.choices ?? [];
  await ana.presses('No, drop it');
  ana.hears(/Nothing was saved/);
  assert.ok(yes?.is === 'press');
  await ana.does({ is: 'pressed', token: yes.token });
  assert.equal(await saved(world), undefined);
});

test('the same «Yes» on both of one’s platforms at once saves one date', async () => {
  const { world, ana } = await settled();
  const there = world.person('Ana', 'discord', 'en-US');
  await ana.says('/settings');
  await ana.presses('A second way to reach you');
  await there.says(/([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(ana.sees.at(-1)!.text)![1]!);
  await there.presses('Yes, that is me');
  await ana.says('/add hearing October 19 2027 8:30 am Hartford');
  await ana.presses(/notice/);
  const [yes] = ana.sees.at(-1)?.choices ?? [];
  assert.ok(yes?.is === 'press');
  const press = { is: 'pressed', token: yes.token } as const;
  await Promise.all([ana.does(press), there.does(press)]);
  const dates = (await world.documents()).circles.flatMap((circle) => circle.dates);
  assert.equal(dates.length, 1);
});

test('the hour of a moved date is told by the city of its place wherever the date is named', async () => {
  const { world, ana } = await settled();
  await ana.adds('hearing October 19 2027 8:30 am, court in Dallas');
  await world.advanceTo('2027-09-20 10:00');
  await ana.says('/dates');
  await ana.presses('The date changed');
  await ana.says('October 26 2027');
  await ana.presses(/^The same time/);
  await ana.presses(/^Same: court in Dallas/);
  await ana.presses(/notice/);
  ana.hears(/Before, it was [^\n]*October 19[^\n]*\(Dallas time\)/);
  await ana.presses('Yes, save it');
  ana.hears(
    /It was: [^\n]*October 19[^\n]*\(Dallas time\)\nIt is now: [^\n]*October 26[^\n]*\(Dallas time\)/,
  );
  await ana.says('/mydata');
  ana.hears(/Court hearing: [^\n]*\(Dallas time\)/);
  await ana.says('/dates');
  await ana.presses('Not any more');
  ana.hears(/October 26[^\n]*\(Dallas time\)/);
});
