import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newWorld } from '../world.ts';

/** Who writes as to a person, and not with commands, gets where they want to go. */

const WORDS = {
  en: {
    line: 'check-in October 19 2027 8:30 am, 450 Main St, Hartford',
    asked: [
      ['when is my appointment?', /October 19/],
      ['I’m out', /today|Today/],
      ['delete everything', /erase/i],
      ['invite my sister', /As what/],
      ['change my language', /Your settings/],
      ['I moved', /On which day did you move/],
      ['thank you so much', /You are welcome/],
    ],
    paper: /Where does this date come from/,
  },
  es: {
    line: 'cita con ICE 19 de octubre 2027 8:30 am, 450 Main St, Hartford',
    asked: [
      ['¿cuándo es mi cita?', /19 de octubre/],
      ['ya salí', /[Hh]oy/],
      ['quiero borrar todo', /borr/],
      ['cómo invito a mi hermana', /¿Como qué/],
      ['quiero cambiar el idioma', /Sus ajustes/],
      ['me mudé', /¿Qué día fue la mudanza/],
      ['muchas gracias', /Para eso estoy/],
    ],
    paper: /¿De dónde viene esta fecha/,
  },
} as const;

for (const platform of ['telegram', 'discord'] as const) {
  for (const language of ['en', 'es'] as const) {
    const said = WORDS[language];
    test(`${platform}, ${language}: own words lead to what a command does`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = world.person('Ana', platform, language);
      await ana.arrives({ language });
      await ana.adds(said.line);
      ana.reads();
      for (const [words, answer] of said.asked) {
        await ana.says(words);
        ana.hears(answer);
        await ana.says('/cancel');
      }
    });

    test(`${platform}, ${language}: an open question lets them through, and is there afterwards`, async () => {
      const world = await newWorld('2027-09-01 10:00');
      const ana = world.person('Ana', platform, language);
      await ana.arrives({ language });
      await ana.says(said.line);
      ana.hears(said.paper);
      await world.restarts();
      const [[when]] = said.asked;
      await ana.says(when);
      assert.ok(ana.news.every(({ text }) => !said.paper.test(text)));
      await ana.says(said.asked[6][0]);
      assert.equal(ana.hears(said.asked[6][1]).as, 'answer');
      await ana.says('??');
      ana.hears(said.paper);
    });
  }
}
