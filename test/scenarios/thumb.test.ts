/** Two minutes with a thumb: how many taps and messages lie between a paper and a date that is kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const PLATFORMS = ['telegram', 'discord'] as const;
/** What a person can be asked to do in two minutes, with a cracked phone and a paper in the other hand. */
const MOST = 5;

/** Somebody whose every tap and message is counted. */
class Thumb {
  readonly #person: Somebody;
  count = 0;

  constructor(person: Somebody) {
    this.#person = person;
  }

  async says(words: string): Promise<void> {
    this.count += 1;
    await this.#person.says(words);
  }

  async taps(label: string | RegExp): Promise<void> {
    this.count += 1;
    await this.#person.presses(label);
  }
}

async function kept(world: World): Promise<readonly string[]> {
  const { circles } = await world.documents();
  return circles
    .flatMap(({ dates }) => dates)
    .map(({ kind, state, versions }) => `${kind} ${versions.at(-1)?.when.date ?? ''} ${state.is}`)
    .sort();
}

async function arrived(on: Platform, language: 'en' | 'es' = 'en') {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', on, language);
  await ana.arrives({ language });
  return { world, ana, thumb: new Thumb(ana) };
}

const LINES = {
  es: ['cita con ICE 19 de octubre 2027 8:30 am Hartford', /carta/, 'Sí, guardar'],
  en: ['ICE check-in Oct 19 2027 8:30am Hartford', /letter/, 'Yes, save it'],
} as const;

for (const on of PLATFORMS) {
  for (const language of ['en', 'es'] as const) {
    test(`${on}, ${language}: one line, the paper and a yes keep a date: three`, async () => {
      const { world, thumb } = await arrived(on, language);
      const [line, paper, yes] = LINES[language];
      await thumb.says(line);
      await thumb.taps(paper);
      await thumb.taps(yes);
      assert.deepEqual(await kept(world), ['check-in 2027-10-19 ahead']);
      assert.equal(thumb.count, 3);
    });
  }

  test(`${on}: a bare hour, and a weekend, each cost one tap more: five`, async () => {
    const { world, thumb, ana } = await arrived(on, 'es');
    await thumb.says('cita con ICE 23 de octubre 2027 8:30 Hartford');
    if (!/carta/.test(JSON.stringify(ana.sees.at(-1)?.choices)))
      await thumb.taps(/8:30 de la mañana/);
    await thumb.taps(/carta/);
    await thumb.taps('Sí, eso dice');
    await thumb.taps('Sí, guardar');
    assert.deepEqual(await kept(world), ['check-in 2027-10-23 ahead']);
    assert.ok(thumb.count <= MOST, String(thumb.count));
  });

  test(`${on}: who does not know what to write is asked, and needs five`, async () => {
    const { world, thumb } = await arrived(on);
    await thumb.says('/add');
    await thumb.taps('ICE check-in');
    await thumb.says('October 19, 2027, 8:30 am, Hartford, CT');
    await thumb.taps(/letter/);
    await thumb.taps('Yes, save it');
    assert.deepEqual(await kept(world), ['check-in 2027-10-19 ahead']);
    assert.equal(thumb.count, MOST);
  });

  test(`${on}: the longest common way, each thing by itself, is seven`, async () => {
    const { world, thumb } = await arrived(on);
    await thumb.says('/add');
    await thumb.taps('ICE check-in');
    await thumb.says('October 19, 2027');
    await thumb.taps('8:30 am');
    await thumb.says('450 Main St, Hartford, CT');
    await thumb.taps(/letter/);
    await thumb.taps('Yes, save it');
    assert.deepEqual(await kept(world), ['check-in 2027-10-19 ahead']);
    assert.equal(thumb.count, 7);
  });

  test(`${on}: from never having met to a kept date, the line first: seven`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const thumb = new Thumb(world.person('Ana', on, 'en'));
    await thumb.says('ICE check-in Oct 19 2027 8:30am Hartford, CT');
    await thumb.taps('English');
    await thumb.says('Ana');
    await thumb.taps('New York');
    await thumb.taps('Yes, remind me');
    await thumb.taps(/letter/);
    await thumb.taps('Yes, save it');
    assert.deepEqual(await kept(world), ['check-in 2027-10-19 ahead']);
    assert.equal(thumb.count, 7);
  });

  test(`${on}: after a check-in, the next one needs five`, async () => {
    const { world, ana, thumb } = await arrived(on);
    await ana.adds('check-in October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await thumb.taps('Tell how it went');
    await thumb.taps('I went');
    await thumb.says('January 18 2028 8:30 am');
    await thumb.taps(/letter/);
    await thumb.taps('Yes, save it');
    assert.deepEqual(await kept(world), ['check-in 2027-10-19 done', 'check-in 2028-01-18 ahead']);
    assert.equal(thumb.count, MOST);
  });

  test(`${on}: a date that moved needs five from its reminder`, async () => {
    const { world, ana, thumb } = await arrived(on);
    await ana.adds('hearing October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-05 10:00');
    await thumb.taps('The date changed');
    await thumb.says('October 26 2027 9 am');
    await thumb.taps(/^Same: /);
    await thumb.taps(/notice/);
    await thumb.taps('Yes, save it');
    assert.deepEqual(await kept(world), ['hearing 2027-10-26 ahead']);
    assert.equal(thumb.count, MOST);
  });

  test(`${on}: what was granted for two years needs five, by buttons alone`, async () => {
    const { world, ana, thumb } = await arrived(on);
    await ana.adds('hearing October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await thumb.taps('Tell how it went');
    await thumb.taps('They said yes');
    await thumb.taps('Saturday, October 20, 2029');
    await thumb.taps(/notice/);
    await thumb.taps('Yes, save it');
    assert.deepEqual(await kept(world), ['expiry 2029-10-20 ahead', 'hearing 2027-10-19 done']);
    assert.equal(thumb.count, MOST);
  });
}
