/** What is odd about a date is asked, one thing at a time, and nothing that was typed is lost over it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import { current, type KeyDate } from '../../src/domain/keydate.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const PLATFORMS = ['telegram', 'discord'] as const;

async function arrived(on: Platform = 'telegram', language: 'en' | 'es' = 'en') {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', on, language);
  await ana.arrives({ language });
  return { world, ana };
}

async function datesOf(world: World): Promise<readonly KeyDate[]> {
  return (await world.documents()).circles.flatMap(({ dates }) => dates);
}

function offered(person: Somebody): readonly string[] {
  return (person.sees.at(-1)?.choices ?? []).map(({ label }) => label);
}

interface Row {
  readonly line: string;
  readonly asks: RegExp;
  readonly offers: readonly string[];
}

const ASKED: readonly Row[] = [
  {
    line: 'check-in October 23 2027 8:30 am, Hartford, CT',
    asks: /on a weekend: Saturday, October 23, 2027/,
    offers: ['Yes, it says so', 'Another day'],
  },
  {
    line: 'hearing November 25 2027 8:30 am, Hartford, CT',
    asks: /a holiday: Thursday, November 25, 2027, [^.]*Thanksgiving/,
    offers: ['Yes, it says so', 'Another day'],
  },
  {
    line: 'other appointment October 19 2027 8:30 pm, Hartford, CT',
    asks: /closed then: 8:30 in the evening/,
    offers: ['Yes, it says so', 'Another time'],
  },
  {
    line: 'check-in October 19 2027 12:00 am, Hartford, CT',
    asks: /Midnight is a rare time/,
    offers: ['Yes, it says so', 'Another time', 'It says no hour'],
  },
  {
    line: 'hearing October 18 2029 8:30 am, Hartford, CT',
    asks: /more than two years away: Thursday, October 18, 2029/,
    offers: ['Yes, it says so', 'Another day'],
  },
  {
    line: 'removal November 7 2027 1:30 am, Hartford, CT',
    asks: /clocks go back that night[^]*comes twice: 1:30/,
    offers: ['Yes, it says so', 'Another time', 'Another day'],
  },
  {
    line: 'removal March 12 2028 2:30 am, Hartford, CT',
    asks: /clocks go forward that night[^]*2:30/,
    offers: ['Another time', 'Another day'],
  },
  {
    line: 'hearing September 1 2027 8:30 am, Hartford, CT',
    asks: /That time is over already/,
    offers: ['Another day', 'Another time'],
  },
];

for (const { line, asks, offers } of ASKED) {
  test(`«${line}» is asked about before it is read back`, async () => {
    const { world, ana } = await arrived();
    await ana.says(`/add ${line}`);
    await ana.presses(/letter/);
    ana.hears(asks);
    assert.deepEqual(offered(ana), offers);
    assert.deepEqual(await datesOf(world), []);
  });
}

const NOT_ASKED = [
  'expiry October 23 2027 all day, Hartford, CT',
  'expiry November 25 2027 all day, Hartford, CT',
  'deadline October 23 2027 11:30 pm, Hartford, CT',
  'check-in October 19 2027 8:30 am, Hartford, CT',
];

for (const line of NOT_ASKED) {
  test(`«${line}» is read back without a question`, async () => {
    const { ana } = await arrived();
    await ana.says(`/add ${line}`);
    await ana.presses(/letter/);
    assert.equal(ana.sees.at(-1)?.kind, 'read-back');
  });
}

test('a last day on which offices are closed is read back with the safe day before it', async () => {
  const { ana } = await arrived();
  await ana.says('/add deadline November 28 2027 all day, Hartford, CT');
  await ana.presses(/letter/);
  ana.hears(/on a weekend[^]*safer to be done by Friday, November 26, 2027/);
  await ana.says('/add deadline November 25 2027 all day, Hartford, CT');
  await ana.presses(/letter/);
  ana.hears(/a holiday: [^]*safer to be done by Wednesday, November 24, 2027/);
});

for (const on of PLATFORMS) {
  test(`on ${on}, a doubt outlives a restart, and the form goes on with all that was said`, async () => {
    const { world, ana } = await arrived(on, 'es');
    await ana.says('/agregar cita con ICE 23 de octubre de 2027 8:30 am, 450 Main St, Hartford');
    await ana.presses(/carta/);
    ana.hears(/fin de semana: sábado 23 de octubre de 2027/);
    await world.crashes();
    await ana.presses('Sí, eso dice');
    ana.hears(/sábado 23 de octubre de 2027 a las 8:30 de la mañana[^]*450 Main St, Hartford/);
    await ana.presses('Sí, guardar');
    assert.equal((await datesOf(world)).length, 1);
  });

  test(`on ${on}, another day is asked for, and a doubt about that one anew`, async () => {
    const { world, ana } = await arrived(on);
    await ana.says('/add check-in October 23 2027 8:30 am, 450 Main St, Hartford');
    await ana.presses(/letter/);
    await ana.presses('Another day');
    ana.hears(/Which day/);
    await world.restarts();
    await ana.says('October 24 2027');
    ana.hears(/on a weekend: Sunday, October 24, 2027/);
    await ana.says('October 25 2027');
    ana.hears(/Monday, October 25, 2027 at 8:30 in the morning[^]*450 Main St, Hartford/);
    await ana.presses('Yes, save it');
    assert.equal((await datesOf(world)).length, 1);
  });

  test(`on ${on}, a date that is there already is the same, has changed, or is another`, async () => {
    const { world, ana } = await arrived(on);
    await ana.adds('hearing October 19 2027 8:30 am, Hartford, CT');
    await ana.says('/add hearing October 19 2027 8:30 am, Hartford, CT');
    ana.hears(/I keep one already: Court hearing, Tuesday, October 19[^]*Is it the same one/);
    await world.restarts();
    await ana.presses('It is the same one');
    ana.hears(/saved nothing new/);
    assert.equal(ana.sees.at(-1)?.kind, 'date-card');
    assert.equal((await datesOf(world)).length, 1);
    await ana.says('/add hearing October 19 2027 1:30 pm, Hartford, CT');
    ana.hears(/What is the new one/);
    await ana.presses('That one changed');
    await ana.presses(/notice/);
    ana.hears(/1:30 in the afternoon[^]*Before, it was[^]*8:30 in the morning/);
    await ana.presses('Yes, save it');
    const [moved, ...more] = await datesOf(world);
    assert.equal(more.length, 0);
    assert.equal(moved?.versions.length, 2);
    await ana.says('/add hearing October 19 2027 3 pm, Hartford, CT');
    await ana.presses('It is another one');
    await ana.presses(/notice/);
    await ana.presses('Yes, save it');
    const both = await datesOf(world);
    assert.deepEqual(
      both.map((date) => (current(date).when.time.is === 'at' ? current(date).when.time : '')),
      [
        { is: 'at', time: '13:30' },
        { is: 'at', time: '15:00' },
      ],
    );
  });
}

test('each doubt is asked by itself, and none a second time', async () => {
  const { ana } = await arrived();
  await ana.says('/add check-in October 20 2029 8:30 pm, Hartford, CT');
  await ana.presses(/letter/);
  const asked: RegExp[] = [/closed then: 8/, /weekend/, /two years/];
  for (const about of asked) {
    const seen = ana.hears(about);
    assert.ok(asked.every((other) => other === about || !other.test(seen.text)));
    await ana.presses('Yes, it says so');
  }
  assert.equal(ana.sees.at(-1)?.kind, 'read-back');
  await ana.presses('Change something');
  await ana.presses('The time');
  await ana.says('9 pm');
  ana.hears(/closed then: 9:00 at night/);
  await ana.presses('Yes, it says so');
  assert.equal(ana.sees.at(-1)?.kind, 'read-back', 'the day was settled before');
});

test('an hour that the paper does not say can be left open where it seemed to be midnight', async () => {
  const { world, ana } = await arrived();
  await ana.says('/add check-in October 19 2027 12:00 am, Hartford, CT');
  await ana.presses(/letter/);
  await ana.presses('It says no hour');
  ana.hears(/the hour is not known yet/);
  await ana.presses('Yes, save it');
  const [date] = await datesOf(world);
  assert.deepEqual(date && current(date).when.time, { is: 'unknown' });
});

test('«yes» may be typed at a doubt, and so may the right hour; other words bring it again', async () => {
  const { ana } = await arrived();
  await ana.says('/add check-in October 23 2027 8:30 pm, Hartford, CT');
  await ana.presses(/letter/);
  ana.hears(/closed then/);
  await ana.says('I do not know what to say');
  ana.hears(/closed then/);
  await ana.says('8:30 am');
  ana.hears(/weekend/);
  await ana.says('yes');
  ana.hears(/Saturday, October 23, 2027 at 8:30 in the morning/);
});

test('the button of an earlier doubt, or a forged one, settles nothing', async () => {
  const { world, ana } = await arrived();
  await ana.says('/add check-in October 23 2027 8:30 am, Hartford, CT');
  await ana.presses(/letter/);
  const keep = ana.sees.at(-1)?.choices[0];
  await ana.presses('Another day');
  await ana.says('October 30 2027');
  ana.hears(/October 30/);
  assert.ok(keep?.is === 'press');
  const words = ['keep-00000000', 'keep', 'day-', 'none-00000000', 'constructor'];
  for (const token of [keep.token, ...words.map((w) => keep.token.replace(/keep-\w+$/, w))]) {
    await ana.does({ is: 'pressed', token });
    ana.hears(/on a weekend: Saturday, October 30, 2027/);
  }
  assert.deepEqual(await datesOf(world), []);
});

test('a forged answer about a date that is there already changes nothing', async () => {
  const { world, ana } = await arrived();
  await ana.adds('hearing October 19 2027 8:30 am, Hartford, CT');
  const before = await datesOf(world);
  await ana.says('/add hearing October 19 2027 8:30 am, Hartford, CT');
  const same = ana.sees.at(-1)?.choices[0];
  assert.ok(same?.is === 'press');
  const id = before[0]?.id ?? '';
  for (const word of ['same-zzzzzzzzzz', `real-`, `older`, `drop-${id}`]) {
    await ana.does({ is: 'pressed', token: same.token.replace(/same-\w+$/, word) });
    ana.hears(/Is it the same one/);
  }
  assert.deepEqual(await datesOf(world), before);
});

test('a date that moved is asked about like a new one, and answered with one message', async () => {
  const { ana } = await arrived();
  await ana.adds('hearing October 19 2027 8:30 am, Hartford, CT');
  await ana.says('/dates');
  await ana.presses('The date changed');
  await ana.says('October 23 2027');
  await ana.presses(/^The same time/);
  await ana.presses(/^Same: /);
  await ana.presses(/notice/);
  ana.hears(/on a weekend/);
  await ana.presses('Yes, it says so');
  ana.reads();
  await ana.presses('Yes, save it');
  const [answer, ...more] = ana.news.filter(({ as }) => as === 'answer');
  assert.equal(more.length, 0);
  assert.match(
    answer?.text ?? '',
    /It moved\.[^]*was: Tuesday, October 19[^]*now: Saturday, October 23/,
  );
});

test('words like a code at an open question bring the question again', async () => {
  const { ana } = await arrived();
  await ana.says('/add hearing October 19 2027 8:30 am');
  ana.hears(/Where is it/);
  await ana.says('abcd-efg-hjk');
  assert.equal(ana.sees.at(-1)?.kind, 'question');
  ana.hears(/Where is it/);
});
