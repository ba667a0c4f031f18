/** After the day: thanks to those who came, two lines for the coordinator, hours, and their end. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NeedId } from '../../src/domain/id.ts';
import { DAY } from '../../src/domain/time.ts';
import { joins } from '../gather.ts';
import { newWorld, type World } from '../world.ts';

/** Tom and Eve help; the family said yes to Tom alone. */
async function withTeam(world: World, on: 'telegram' | 'discord', language: 'en' | 'es') {
  const off = on === 'telegram' ? 'discord' : 'telegram';
  const luz = world.person('Luz', on, language);
  const rosa = world.person('Rosa', off, language);
  const tom = world.person('Tom', on, language);
  const eve = world.person('Eve', off, language);
  for (const one of [luz, rosa, tom, eve]) await one.arrives({ language });
  await luz.adds(
    language === 'en'
      ? 'check-in October 19 2027 8:30 am Hartford'
      : 'presentación 19 de octubre de 2027 8:30 am Hartford',
  );
  await joins({ person: luz, language }, rosa, 'coordinator');
  await joins({ person: luz, language }, tom, 'supporter');
  await joins({ person: luz, language }, eve, 'supporter');
  await comes(world, 'Tom');
  for (const one of [luz, rosa, tom, eve]) one.reads();
  return { luz, rosa, tom, eve };
}

async function comes(world: World, name: string): Promise<void> {
  const { people, circles } = await world.documents();
  const { id: by } = people.find(({ called }) => called === name)!;
  const family = people.find(({ called }) => called === 'Luz')!.id;
  const circle = circles.find(({ dates }) => dates.length > 0)!;
  const at = world.clock.now();
  const id = 'needne' as NeedId;
  const yes = { by: family, at };
  await world.store.change({ kind: 'circle', id: circle.id }, (one) => ({
    ...one!,
    needs: [
      { id, date: one!.dates[0]!.id, kind: 'companion', many: 1, meeting: '', by: family, at },
    ],
    offers: [{ need: id, by, at, state: 'taken', since: at, yes }],
  }));
}

const SAYS = {
  en: {
    thanks: /Thank you for being there/,
    write: 'Write two lines',
    told: /Tom about[^]*azafran/,
  },
  es: {
    thanks: /Gracias por haber estado/,
    write: 'Escribir dos líneas',
    told: /Tom sobre[^]*azafran/,
  },
} as const;

for (const on of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const words = SAYS[language];

    test(`on ${on} in ${language}, who came is thanked, and the coordinator reads two lines that are gone after 30 days`, async () => {
      const world = await newWorld('2027-10-18 10:00');
      const { luz, rosa, tom, eve } = await withTeam(world, on, language);
      await world.advanceTo('2027-10-20 12:00');
      tom.hears(words.thanks);
      for (const one of [luz, rosa, eve])
        assert.ok(one.news.every(({ text }) => !words.thanks.test(text)));
      await tom.presses(words.write);
      await world.restarts();
      await tom.says('We waited, azafran, all well');
      rosa.hears(words.told);
      for (const one of [luz, eve])
        assert.ok(one.news.every(({ text }) => !text.includes('azafran')));
      await tom.presses('4 h');
      for (const one of [luz, tom]) await one.says('/mydata');
      assert.doesNotMatch(luz.sees.at(-1)?.file?.body ?? '', /azafran/);
      assert.match(tom.sees.at(-1)?.file?.body ?? '', /azafran/);
      const [report, ...more] = (await world.documents()).circles.flatMap(
        ({ reports = [] }) => reports,
      );
      assert.deepEqual([report?.hours, more.length], [4, 0]);
      await world.advance(29 * DAY);
      await world.bot.night();
      assert.match(JSON.stringify(await world.documents()), /azafran/);
      await world.advance(3 * DAY);
      await world.bot.night();
      assert.doesNotMatch(JSON.stringify(await world.documents()), /azafran/);
      assert.doesNotMatch(world.journal.join('\n'), /azafran/);
    });
  }
}

test('who did not go along can neither report nor learn of a report, by whatever button', async () => {
  const world = await newWorld('2027-10-18 10:00');
  const { luz, rosa, tom, eve } = await withTeam(world, 'telegram', 'en');
  await world.advanceTo('2027-10-20 12:00');
  const date = (await world.documents()).circles.flatMap(({ dates }) => dates)[0]!.id;
  for (const one of [luz, rosa, eve])
    for (const token of [`v1:report:${date}`, `v1:gave:${date}.4`, 'v1:gave:.', 'v1:report:zzzzzz'])
      await one.does({ is: 'pressed', token });
  await tom.does({ is: 'pressed', token: `v1:gave:${date}.3` });
  const { circles } = await world.documents();
  assert.ok(circles.every(({ reports = [] }) => reports.length === 0));
});
