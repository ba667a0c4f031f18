/**
 * Springfield, 2017, from the removal date to the last words: every date is the real one, the people are not. What is
 * told to the family of the date itself is in campaign.test.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAID } from '../marching.ts';
import { BOTH, SAYS, begins, follows, letsSpeak, onlyCampaign, writesNews } from '../rallying.ts';
import { newWorld, type Somebody } from '../world.ts';

const WORDS = {
  en: {
    city: /New York/,
    name: 'Springfield stands with Ana',
    motion: 'Her lawyer has asked the court to open the case again.',
    vigil: 'Vigil for Ana',
    line: 'October 18 2017 6 pm, Springfield, MA',
    ended: 'Ana may stay for now. Thank you, all of you.',
    hangs: 'What hangs on our dates',
    open: /^Open:/,
    changed: /changed/i,
    day: 'January 19 2018',
    same: [/^The same|^All day/i, /^Same/, /letter/, /^Yes, save/],
    moved: /The family's date has moved/,
    off: 'It is called off',
    theirs: 'Sara',
    isOff: /Vigil for Ana/,
  },
  es: {
    city: /Nueva York/,
    name: 'Springfield con Ana',
    motion: 'Su abogada le pidió a la corte abrir el caso otra vez.',
    vigil: 'Vigilia por Ana',
    line: '18 de octubre de 2017 6 pm, Springfield, MA',
    ended: 'Ana se queda por ahora. Gracias a todos.',
    hangs: 'Qué depende de nuestras fechas',
    open: /^Abrir:/,
    changed: /Cambió/,
    day: '19 de enero de 2018',
    same: [/mism|todo el día/i, /mism|igual/i, /carta/, /^Sí, guardar/],
    moved: /La fecha de la familia cambió/,
    off: 'Se cancela',
    theirs: 'Sara',
    isOff: /Vigilia por Ana/,
  },
} as const;

for (const [platform, language] of BOTH) {
  const [says, words, march] = [SAYS[language], WORDS[language], SAID[language]];

  test(`Springfield (${platform}, ${language}): the removal date, news, a vigil that hangs on it, the date is put off, the end`, async () => {
    const world = await newWorld('2017-08-15 10:00');
    const [ana, sara] = ['Ana', 'Sara'].map((name) => world.person(name, platform, language)) as [
      Somebody,
      Somebody,
    ];
    const flo = world.person('Flo', 'telegram', language);
    for (const one of [ana, sara]) await one.arrives({ language, city: words.city });
    await ana.adds('removal 2017-10-19 all day Springfield, MA');

    await begins(sara, says, { about: says.askedFamily, name: words.name });
    await letsSpeak(ana, sara, [says, says]);
    await sara.does({ is: 'pressed', token: await putName(world) });
    await ana.presses(says.yes);
    await follows(flo, await onlyCampaign(world));
    flo.reads();

    // The motion to reopen is filed: news, once the family has said yes to these words.
    await writesNews(sara, says, { words: words.motion, put: says.put });
    await world.restarts();
    flo.hearsNothing();
    await ana.presses(says.yes);
    assert.match(flo.hears(new RegExp(words.motion)).text, new RegExp(words.name));

    // A vigil on the evening before. The family says that it hangs on their date.
    await world.advanceTo('2017-09-20 10:00');
    await sara.says(language === 'en' ? `/rally ${words.vigil}` : `/marcha ${words.vigil}`);
    await sara.says(words.line);
    await sara.presses(march.right);
    await sara.presses(march.start);
    await ana.presses(says.yes);
    await ana.says('/campaign');
    await ana.presses(words.hangs);
    await ana.presses(words.open);
    await ana.presses(new RegExp(words.vigil));
    flo.hears(new RegExp(words.vigil));
    await flo.presses(march.come);
    flo.reads();

    // The date is put off. Nothing more goes out, until they say that the vigil is off too.
    await world.advanceTo('2017-10-02 10:00');
    sara.reads();
    await ana.says('/fechas');
    await ana.presses(words.changed);
    await ana.says(words.day);
    for (const answer of words.same) await ana.presses(answer);
    const asked = sara.hears(words.moved);
    assert.doesNotMatch(asked.text, /2018|January|enero|removal|salida|expuls/i);
    ana.hears(words.moved);
    await world.isStoppedUntil('2017-10-16 10:00');
    flo.hearsNothing();
    await ana.presses(words.off);
    flo.hears(words.isOff);
    await world.advanceTo('2017-10-20 10:00');
    flo.hearsNothing();

    // How it ended, in words that the family agreed to; then whoever followed is forgotten.
    await sara.says('/campaign');
    await sara.presses(says.close);
    await sara.presses(says.lastWords);
    await sara.says(words.ended);
    await sara.presses(says.skip);
    await sara.presses(says.put);
    flo.hearsNothing();
    await world.restarts();
    await ana.presses(says.yes);
    flo.hears(new RegExp(words.ended));
    await world.advanceTo('2017-12-01 10:00');
    assert.deepEqual((await onlyCampaign(world)).crowds, []);
    const { people } = await world.documents();
    assert.equal(people.length, 2, 'who followed is forgotten');
  });
}

/** The button with which an organizer asks for the yes to the name. */
async function putName(world: Parameters<typeof onlyCampaign>[0]): Promise<string> {
  const { id, statements } = await onlyCampaign(world);
  const name = statements.find(({ kind }) => kind === 'name');
  return `v1:campput:${id}.${name?.id ?? ''}.0`;
}
