/** How many signed: read off by whoever runs it, in one answer, and shown with the day on which it was read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCampaign } from '../../src/adapters/lowdb/campaignschema.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { PETITION, action, withAction } from '../acting.ts';
import { ASKS } from '../asking.ts';
import { organizes } from '../following.ts';
import { leads, marchIn } from '../marching.ts';
import { connectsSquare, seenIn, type Square } from '../square.ts';
import { newWorld, type World } from '../world.ts';

const PLAZA = {
  telegram: { account: 'telegram:-1000123', title: 'Plaza' },
  discord: { account: 'discord:9900123', title: 'Plaza', server: '77001' },
} as const satisfies Readonly<Record<string, Square>>;

const WORDS = {
  en: {
    counted: /41 people of 1000 have signed\.\nCounted on Monday, October 2, 2017\./,
    again: /41 people of 1000 have signed\.\nCounted on Thursday, October 5, 2017\./,
    more: /1,?204 people of 1000 have signed\.\nCounted on Thursday, October 5, 2017\./,
    unclear: /I need a number, for example: 41/,
  },
  es: {
    counted: /41 personas de 1000\.\nContado el lunes 2 de octubre de 2017\./,
    again: /41 personas de 1000\.\nContado el jueves 5 de octubre de 2017\./,
    more: /1[.,]?204 personas de 1000\.\nContado el jueves 5 de octubre de 2017\./,
    unclear: /Necesito un número, por ejemplo: 41/,
  },
} as const;

async function opens(world: World, id = PETITION): Promise<void> {
  const at = world.clock.now();
  await organizes(world, (one) => {
    const by = one.organizers[0]!.person;
    const petition = action(id, { type: 'petition', goal: 1000, state: { is: 'open', at, by } });
    return withAction(one, petition, {
      en: { title: 'Let her stay' },
      es: { title: 'Que se quede' },
    });
  });
}

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = WORDS[language];
    const said = ASKS[language];

    test(`one number answers the question, and the post shows it with its day (${platform}, ${language})`, async () => {
      const world = await newWorld('2017-10-02 10:00');
      const sara = world.person('Sara', platform, language);
      await sara.arrives({ language });
      await leads(world, 'Sara');
      await connectsSquare(world, sara, PLAZA[platform]);
      await opens(world);
      const posts = () => seenIn(world, PLAZA[platform].account).map(({ text }) => text);
      assert.equal(posts().length, 1);
      assert.doesNotMatch(posts()[0] ?? '', /Counted|Contado/);

      await sara.says(said.petition);
      await sara.presses(/Let her stay|Que se quede/);
      await sara.presses(said.count);
      sara.reads();
      for (const bad of ['many', '41.5', '12,34', '-3', '99999999']) {
        await sara.says(bad);
        sara.hears(words.unclear);
      }
      await world.restarts();
      await sara.says('41');
      sara.hears(words.counted);
      assert.ok(isCampaign(await marchIn(world)), 'as the disk takes it');
      await world.advance(2 * MINUTE);
      assert.equal(posts().length, 1, 'edited, not posted anew');
      assert.match(posts()[0] ?? '', words.counted);

      // The same number on another day is news too: it was looked at again.
      await world.advanceTo('2017-10-05 23:30');
      await sara.says(`${said.petition} 41`);
      sara.hears(words.again);
      await world.advance(2 * 60 * MINUTE);
      assert.match(posts()[0] ?? '', words.again);
      await world.advanceTo('2017-10-05 23:50');
      await sara.says(`${said.petition} 1,204`);
      await world.restarts();
      assert.equal(posts().length, 1);
    });
  }
}

test('a number beside the command means one open petition alone; of two it is asked which', async () => {
  const world = await newWorld('2017-10-02 10:00');
  const sara = world.person('Sara', 'telegram', 'en');
  await sara.arrives({ language: 'en' });
  await leads(world, 'Sara');
  await opens(world);
  await opens(world, 'petpat' as typeof PETITION);
  await sara.says('/petition 41');
  sara.hears(/What people can do/);
  assert.deepEqual(
    (await marchIn(world)).events.map((one) => one.kind === 'action' && one.count),
    [undefined, undefined],
  );
});

test('somebody who only follows changes no count by a number', async () => {
  const world = await newWorld('2017-10-02 10:00');
  const sara = world.person('Sara', 'telegram', 'en');
  await sara.arrives({ language: 'en' });
  await leads(world, 'Sara');
  await opens(world);
  const luz = world.person('Luz', 'telegram', 'en');
  await luz.arrives({ language: 'en' });
  await luz.says('/petition 41');
  assert.doesNotMatch(JSON.stringify(await marchIn(world)), /"many":41/);
});
