/** Where a date is: found, asked, offered, and always the person's own words first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../src/domain/language.ts';
import { current, type Version } from '../../src/domain/keydate.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

interface Words {
  readonly language: Language;
  readonly add: (kind: 'check-in' | 'hearing' | 'appointment', place: string) => string;
  readonly which: RegExp;
  readonly where: RegExp;
  readonly isap: RegExp;
  readonly address: (address: string) => RegExp;
  readonly taken: RegExp;
  readonly take: string;
  readonly other: string;
  readonly paper: RegExp;
  readonly yes: string;
}

function escaped(text: string): string {
  return text.replace(/[.()]/g, '\\$&');
}

const EN: Words = {
  language: 'en',
  add: (kind, place) =>
    `/add ${kind === 'appointment' ? 'other appointment' : kind} October 19 2027 9 am, ${place}`,
  which: /Is it one of these\? You can also write the city\./,
  where: /I do not know that place yet\. In which city is it\?/,
  isap: /ISAP offices are not on my list/,
  address: (address) =>
    new RegExp(
      `Address we know, as of Wednesday, April 29, 2026: ${escaped(address)}\\. Check it on your letter\\.`,
    ),
  taken: /That address is from our list, as of Wednesday, April 29, 2026\. Check it/,
  take: 'Add this address',
  other: 'Another city',
  paper: /letter/,
  yes: 'Yes, save it',
};

const KIND_ES = { 'check-in': 'presentación', hearing: 'audiencia', appointment: 'cita médica' };

const ES: Words = {
  language: 'es',
  add: (kind, place) => `/agregar ${KIND_ES[kind]} 19 de octubre de 2027 9 am, ${place}`,
  which: /¿Es uno de estos\? También puede escribir la ciudad\./,
  where: /Todavía no conozco ese lugar\. ¿En qué ciudad queda\?/,
  isap: /Las oficinas de ISAP no están en mi lista/,
  address: (address) =>
    new RegExp(
      `Dirección que conocemos, al miércoles 29 de abril de 2026: ${escaped(address)}\\. Compruébela en su carta\\.`,
    ),
  taken: /Esa dirección viene de nuestra lista, al miércoles 29 de abril de 2026\. Compruébela/,
  take: 'Agregar esta dirección',
  other: 'Otra ciudad',
  paper: /carta/,
  yes: 'Sí, guardar',
};

async function saved(world: World): Promise<Version> {
  const { circles } = await world.documents();
  const date = circles[0]?.dates[0];
  assert.ok(date, 'it is saved');
  return current(date);
}

function labels(who: Somebody): readonly string[] {
  return who.sees.at(-1)?.choices.map(({ label }) => label) ?? [];
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const words of [EN, ES]) {
    const { language } = words;
    const tongue = `${platform}, ${language}`;
    const arrive = async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = world.person('Ana', platform, language);
      await ana.arrives({ language });
      return { world, ana };
    };

    test(`${tongue}: a city that is certain asks nothing more, and the address is offered`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'ICE Hartford'));
      await ana.presses(words.paper);
      ana.hears(words.address('450 Main Street, Hartford, CT 06103'));
      await ana.presses(words.yes);
      const { place, when } = await saved(world);
      assert.deepEqual([place, when.zone], ['ICE Hartford', 'America/New_York']);
    });

    test(`${tongue}: the address is added behind the person's own words by a tap`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'la migra de El Paso'));
      await ana.presses(words.paper);
      await world.restarts();
      await ana.presses(words.take);
      ana.hears(words.taken);
      assert.ok(!labels(ana).includes(words.take));
      await ana.presses(words.yes);
      const { place, when } = await saved(world);
      const address = '11541 Montana Avenue Suite E, El Paso, TX 79936';
      assert.deepEqual([place, when.zone], [`la migra de El Paso (${address})`, 'America/Denver']);
    });

    test(`${tongue}: «Portland» is two offices on two clocks, so it is asked, over a restart`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'Portland'));
      ana.hears(words.which);
      assert.deepEqual(labels(ana), [
        'ICE: Portland (Scarborough, ME)',
        'ICE: Portland, OR',
        words.other,
      ]);
      await world.restarts();
      await ana.presses('ICE: Portland, OR');
      await ana.presses(words.paper);
      ana.hears(words.address('4310 S Macadam Avenue Suite 300, Portland, OR 97239'));
      await ana.presses(words.yes);
      const { place, when } = await saved(world);
      assert.deepEqual([place, when.zone], ['Portland, OR', 'America/Los_Angeles']);
    });

    test(`${tongue}: a state written after the question tells cities of one name apart`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'la migra de Portland'));
      await ana.says('oregon');
      await ana.presses(words.paper);
      await ana.presses(words.yes);
      const { place, when } = await saved(world);
      const expected = 'la migra de Portland (Portland, OR)';
      assert.deepEqual([place, when.zone], [expected, 'America/Los_Angeles']);
    });

    test(`${tongue}: a letter wrong in the name is asked with one button`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'hartfort'));
      ana.hears(words.which);
      assert.deepEqual(labels(ana), ['ICE: Hartford, CT', words.other]);
      await ana.presses('ICE: Hartford, CT');
      await ana.presses(words.paper);
      await ana.presses(words.yes);
      assert.equal((await saved(world)).place, 'hartfort (Hartford, CT)');
    });

    test(`${tongue}: a place that we do not know asks for its city, over a restart`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'la oficina de siempre'));
      ana.hears(words.where);
      await world.restarts();
      await ana.says('Phoenix');
      await ana.presses(words.paper);
      await ana.presses(words.yes);
      const { place, when } = await saved(world);
      const expected = 'la oficina de siempre (Phoenix, AZ)';
      assert.deepEqual([place, when.zone], [expected, 'America/Phoenix']);
    });

    test(`${tongue}: a city that is many, and one that is none, are asked about again`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'la oficina de siempre'));
      await ana.says('xyzzy');
      ana.hears(words.where);
      await ana.says('Springfield');
      ana.hears(words.which);
      assert.ok(labels(ana).includes('Springfield, MA'));
      await world.restarts();
      await ana.presses('Springfield, MA');
      await ana.presses(words.paper);
      await ana.presses(words.yes);
      const { place, when } = await saved(world);
      const expected = 'la oficina de siempre (Springfield, MA)';
      assert.deepEqual([place, when.zone], [expected, 'America/New_York']);
    });

    test(`${tongue}: none of what is offered leads to the city, by words or by a city of the same clock`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'hartfort'));
      await ana.presses(words.other);
      ana.hears(words.where);
      await ana.presses('Chicago');
      await ana.presses(words.paper);
      await ana.presses(words.yes);
      const { place, when } = await saved(world);
      assert.deepEqual([place, when.zone], ['hartfort', 'America/Chicago']);
    });

    test(`${tongue}: ISAP is not on the list, which is said, and another's address is not offered`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'ISAP'));
      ana.hears(words.isap);
      await ana.says('Hartford');
      await ana.presses(words.paper);
      const back = ana.hears(words.isap);
      assert.ok(!back.text.includes('450 Main'));
      assert.ok(!labels(ana).includes(words.take));
      await ana.presses(words.yes);
      assert.equal((await saved(world)).place, 'ISAP (Hartford, CT)');
    });

    test(`${tongue}: an address of one's own stays, and no other is offered beside it`, async () => {
      const { world, ana } = await arrive();
      const own = 'ICE, 99 Elm Street, Hartford';
      await ana.says(words.add('check-in', own));
      await ana.presses(words.paper);
      assert.ok(!labels(ana).includes(words.take));
      await ana.presses(words.yes);
      assert.equal((await saved(world)).place, own);
    });

    test(`${tongue}: the office for San Jose is in Morgan Hill, and the address says so`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('check-in', 'San José'));
      await ana.presses(words.paper);
      ana.hears(words.address('220 Vineyard Court, Morgan Hill, CA 95037'));
      await ana.presses(words.yes);
      assert.equal((await saved(world)).when.zone, 'America/Los_Angeles');
    });

    test(`${tongue}: a place that was used before is a button, with its clock`, async () => {
      const { world, ana } = await arrive();
      await ana.adds(words.add('check-in', 'la migra de El Paso').replace(/^\/\w+ /, ''));
      await ana.says(
        words.add('check-in', '').replace('October 19', 'October 26').replace('19 de', '26 de'),
      );
      await world.restarts();
      await ana.presses('la migra de El Paso');
      await ana.presses(words.paper);
      await ana.presses(words.yes);
      const dates = (await world.documents()).circles[0]?.dates ?? [];
      assert.deepEqual(
        dates.map((date) => [current(date).place, current(date).when.zone]),
        Array.from({ length: 2 }, () => ['la migra de El Paso', 'America/Denver']),
      );
    });

    test(`${tongue}: a place outside the United States has its own clock`, async () => {
      const { world, ana } = await arrive();
      await ana.says(words.add('appointment', 'consulado, San José, Costa Rica'));
      await ana.presses(words.paper);
      await ana.presses(words.yes);
      assert.equal((await saved(world)).when.zone, 'America/Costa_Rica');
    });
  }
}

test('a court that stands elsewhere, or hears only people who are held, is said to', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/add hearing October 19 2027 9 am, Salt Lake City');
  await ana.presses(/letter/);
  ana.hears(
    /As of Wednesday, July 1, 2026, the Salt Lake City court is in West Valley City\. Check it/,
  );
  await ana.presses('Yes, save it');
  await ana.says('/add hearing October 26 2027 9 am, Adelanto');
  await ana.presses(/letter/);
  ana.hears(/that court only hears people who are detained/);
  assert.ok(!labels(ana).includes('Add this address'), 'courts have no street');
});

test('a date that moves to another place asks for its city as well', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 9 am Hartford');
  await ana.says('/dates');
  await ana.presses('The date changed');
  await ana.says('October 26 2027');
  await ana.presses(/^The same time/);
  await ana.says('Portland');
  await ana.presses('ICE: Portland, OR');
  await ana.presses(/letter/);
  await ana.presses('Yes, save it');
  const { circles } = await world.documents();
  const now = current(circles[0]!.dates[0]!);
  assert.deepEqual([now.place, now.when.zone], ['Portland, OR', 'America/Los_Angeles']);
});

test('a button of an older question is not taken for an answer about another place', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/add check-in October 19 2027 9 am, Portland');
  const old = ana.sees.at(-1)?.choices.find(({ label }) => label === 'ICE: Portland, OR');
  assert.ok(old?.is === 'press');
  await ana.says('Phoenix');
  await ana.presses(/letter/);
  await ana.does({ is: 'pressed', token: old.token });
  await ana.presses('Yes, save it');
  assert.equal((await saved(world)).when.zone, 'America/Phoenix');
});

test('a place that was named is never silently told by the person’s own clock', async () => {
  const NAMED = ['the usual office', 'hartfort', 'Springfield', '450 Main St', 'LA', 'la corte'];
  for (const place of NAMED) {
    const world = await newWorld('2027-09-01 10:00', { zone: 'America/Chicago' });
    const ana = world.person('Ana', 'telegram', 'en');
    await ana.arrives({ language: 'en', city: /^Chicago$/ });
    await ana.says(`/add check-in October 19 2027 9 am, ${place}`);
    ana.hears(/In which city is it|Is it one of these/);
    await ana.says('yes');
    assert.notEqual(ana.sees.at(-1)?.kind, 'read-back', place);
  }
});
