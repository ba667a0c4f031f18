import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleOf } from '../helping.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** «I need a ride», typed in the chat, does what the button under a reminder does. */

async function needs(world: World, { account }: Somebody): Promise<readonly string[]> {
  const { needs: all = [], dates } = await circleOf(world.store, account);
  const place = (id: string) => dates.findIndex((date) => date.id === id);
  return all.map(({ kind, date }) => `${kind} ${place(date)}`);
}

const WORDS = {
  en: {
    ride: 'I need a ride',
    company: 'I need someone with me',
    done: /From now on we look for a driver/,
    done2: /From now on we look for someone to go inside/,
    already: /You asked for this already/,
    which: /You would like a ride\. For which day\?/,
    none: /First I need to know the date/,
    second: /November 2/,
  },
  es: {
    ride: 'necesito quien me lleve',
    company: 'alguien que me acompañe',
    done: /Desde ahora buscamos alguien con carro/,
    done2: /Desde ahora buscamos alguien que entre/,
    already: /Ya lo había pedido/,
    which: /Quiere que alguien le lleve\. ¿Para qué día\?/,
    none: /Primero me hace falta la fecha/,
    second: /2 de noviembre/,
  },
} as const;

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const said = WORDS[language];
    test(`${platform}, ${language}: a wish in own words is asked for at once, once, and over a restart`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = world.person('Ana', platform, language);
      await ana.arrives({ language });
      await ana.says(said.ride);
      ana.hears(said.none);
      await ana.adds('check-in October 19 2027 8:30 am 450 Main St Hartford CT');
      await ana.says(said.ride);
      ana.hears(said.done);
      assert.deepEqual(await needs(world, ana), ['driver 0']);
      await world.restarts();
      await ana.says('/cancel');
      await ana.says(said.company);
      ana.hears(said.done2);
      await ana.says('/cancel');
      await ana.says(said.ride);
      ana.hears(said.already);
      assert.deepEqual(await needs(world, ana), ['driver 0', 'companion 0']);
    });

    test(`${platform}, ${language}: of several dates it is asked which, and a day that is said is that day`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = world.person('Ana', platform, language);
      await ana.arrives({ language });
      await ana.adds('check-in October 19 2027 8:30 am 450 Main St Hartford CT');
      await ana.adds('hearing November 2 2027 1:30 pm 450 Main St Hartford CT');
      await ana.says(said.ride);
      ana.hears(said.which);
      assert.deepEqual(await needs(world, ana), []);
      await ana.presses(said.second);
      ana.hears(said.done);
      await ana.says('/cancel');
      await ana.says(`${said.company} ${language === 'en' ? 'October 19' : '19 de octubre'}`);
      ana.hears(said.done2);
      assert.deepEqual(await needs(world, ana), ['driver 1', 'companion 0']);
    });
  }
}

test('while a question waits for words, such words are its answer', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am 450 Main St Hartford CT');
  await ana.says('I need a ride');
  await ana.says('I need someone with me at the library');
  const { needs: all = [] } = await circleOf(world.store, ana.account);
  assert.deepEqual(
    all.map(({ kind, meeting }) => `${kind}: ${meeting}`),
    ['driver: I need someone with me at the library'],
  );
});

test('a wish for a day that nobody has entered yet leads to entering it', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am 450 Main St Hartford CT');
  await ana.says('I need a ride, hearing December 3 2027 9:00 am');
  assert.deepEqual(await needs(world, ana), []);
  assert.match(ana.sees.at(-1)?.kind ?? '', /question|read-back/);
});
