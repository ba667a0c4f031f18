import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newWorld, type Somebody } from '../world.ts';

for (const platform of ['telegram', 'discord'] as const) {
  test(`on ${platform}, the first contact asks four things and proves that the way works`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', platform, 'es-MX');
    await ana.says('/start');
    ana.hears(/Soy Contigo[\s\S]*¿En qué idioma/);
    await ana.presses('Español');
    await ana.says('Ana');
    await ana.presses('Nueva York');
    ana.hears(/¿Puedo escribirle/);
    await ana.presses('Sí, avíseme');
    assert.equal(ana.hears(/Esta es una prueba/).as, 'letter');
    const { people } = await world.documents();
    assert.equal(people[0]?.consent.is, 'given');
    assert.equal(people[0].ways[0]?.state.is, 'proven');
  });

  test(`on ${platform}, who does not agree is kept nowhere and never written to`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', platform, 'es');
    await ana.says('/start');
    await ana.presses('Español');
    await ana.says('Ana');
    await ana.presses('Nueva York');
    await ana.presses('No');
    ana.hears(/No guardo nada/);
    assert.deepEqual(await world.documents(), { people: [], circles: [] });
    await world.advanceTo('2028-09-01 10:00');
    assert.deepEqual(ana.letters(), []);
  });

  test(`on ${platform}, a date said before /start is not lost`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', platform, 'en');
    await ana.says('hearing October 19 2027 8:30 am, 450 Main St, Hartford');
    ana.hears(/I kept what you wrote/);
    await ana.presses('English');
    await ana.says('Ana');
    await ana.presses('New York');
    await ana.presses('Yes, remind me');
    await ana.presses('a court notice');
    ana.hears(/Tuesday, October 19, 2027 at 8:30 in the morning[\s\S]*450 Main St, Hartford/);
  });

  test(`on ${platform}, a date is asked step by step, read back, and saved only on yes`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', platform);
    await ana.arrives();
    await ana.says('/agregar');
    await ana.presses('Cita con ICE');
    await ana.says('19 de octubre de 2027');
    await ana.presses('8:30 am');
    await ana.says('oficina de ICE, 450 Main St, Hartford');
    await ana.presses(/carta/);
    ana.hears(/martes 19 de octubre de 2027 a las 8:30 de la mañana[\s\S]*dentro de 48 días/);
    assert.equal((await world.documents()).circles[0]?.dates.length, 0);
    await ana.presses('Sí, guardar');
    const saved = ana.hears(/Estos recordatorios van a llegar/);
    assert.match(
      saved.file?.body ?? '',
      /BEGIN:VEVENT[\s\S]*TZID=America\/New_York:20271019T083000/,
    );
    assert.equal((await world.documents()).circles[0]?.dates.length, 1);
  });

  test(`on ${platform}, 03/04 is asked about and never guessed`, async () => {
    const world = await newWorld('2027-01-10 10:00');
    const ana = world.person('Ana', platform);
    await ana.arrives();
    await ana.says('/add hearing 03/04/2027 8:30 am Hartford');
    const asked = ana.hears(/Qué día dice el papel|Cuál/i);
    const offered = asked.choices.map((choice) => choice.label);
    assert.deepEqual(offered.length, 2);
    assert.ok(offered.some((label) => label.includes('3 de abril')));
    assert.ok(offered.some((label) => label.includes('4 de marzo')));
    await ana.presses(/3 de abril/);
    await ana.presses(/aviso/);
    await ana.presses('Sí, eso dice');
    ana.hears(/sábado 3 de abril de 2027 a las 8:30 de la mañana/);
  });

  test(`on ${platform}, a moved date is read back, kept with its history, and replaces every reminder`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-13 10:00');
    ana.reads();
    await ana.says('/dates');
    await ana.presses('The date changed');
    await ana.says('October 26 2027');
    await ana.presses(/^The same time/);
    await ana.presses(/^Same: Hartford/);
    await ana.presses(/notice/);
    ana.hears(/Tuesday, October 26, 2027[\s\S]*Tuesday, October 19, 2027/);
    await ana.presses('Yes, save it');
    ana.hears(/It was: Tuesday, October 19, 2027[\s\S]*now: Tuesday, October 26, 2027/);
    await world.advanceTo('2027-11-05 10:00');
    const after = ana.news.filter((seen) => seen.kind === 'reminder');
    assert.ok(after.every((seen) => !seen.text.includes('October 19')));
    assert.deepEqual(
      after.map((seen) => world.words(seen.at)),
      [
        '2027-10-19 08:30',
        '2027-10-23 08:30',
        '2027-10-25 18:00',
        '2027-10-26 05:30',
        '2027-10-26 11:30',
        '2027-10-27 08:30',
      ],
    );
    const { circles } = await world.documents();
    assert.equal(circles[0]?.dates[0]?.versions.length, 2);
  });

  test(`on ${platform}, done asks how it went in one tap and then for the next date`, async () => {
    const world = await newWorld('2027-10-01 10:00');
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('check-in October 19 2027 8:30 am Hartford');
    await world.advanceTo('2027-10-20 10:00');
    await ana.presses('Tell how it went');
    await ana.presses('I went');
    await ana.says('January 18 2028 8:30 am');
    await ana.presses(/letter/);
    ana.hears(/Tuesday, January 18, 2028 at 8:30 in the morning[\s\S]*Hartford/);
    await ana.presses('Yes, save it');
    const dates = (await world.documents()).circles[0]?.dates ?? [];
    assert.deepEqual(dates.map((date) => date.state.is).sort(), ['ahead', 'done']);
  });

  test(`on ${platform}, a date that is off says nothing more and leaves the phone's calendar`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing October 19 2027 8:30 am Hartford');
    await ana.says('/dates');
    await ana.presses('Not any more');
    await ana.presses('Yes, take it away');
    assert.match(ana.sees.at(-1)?.file?.body ?? '', /METHOD:CANCEL[\s\S]*STATUS:CANCELLED/);
    ana.reads();
    // A month later it is asked whether all shall be kept (retention.test.ts).
    await world.advanceTo('2027-10-01 09:00');
    ana.hearsNothing();
  });
}

test('each setting is shown, changed by buttons or words, and holds after a restart', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('Quiet hours');
  await ana.says('9 pm to 8 am');
  ana.hears(/Quiet hours: 9:00 at night to 8:00 in the morning/);
  await ana.presses('Evening hour');
  await ana.says('7 pm');
  ana.hears(/evening before: 7:00 in the evening/);
  await ana.presses("City's clock");
  await ana.says('El Paso');
  ana.hears(/Your clock: (Denver|El Paso) time/);
  await ana.presses('Show the first line');
  ana.hears(/First line: says what it is about/);
  await ana.presses('Language');
  await ana.presses('Español');
  ana.hears(/Idioma: Español/);
  await world.restarts();
  await ana.says('/ajustes');
  ana.hears(/Horas de silencio|silencio/i);
});

test('turning off the last reminder of a kind is warned about first', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('Reminders');
  await ana.presses('✓ 7 days before');
  await ana.presses('✓ evening before');
  await ana.presses('✓ 3 hours before');
  ana.hears(/This is the last reminder that is on/);
  assert.deepEqual((await world.documents()).people[0]?.leadsOff, ['d7', 'd1']);
  await ana.presses('Yes, turn it off');
  assert.deepEqual((await world.documents()).people[0]?.leadsOff, ['d7', 'd1', 'h3']);
});

test('a second platform is linked by a one-time code, and takes over when the first is blocked', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.says('/settings');
  await ana.presses('A second way to reach you');
  const code = codeIn(ana.sees.at(-1)?.text ?? '');
  const there = world.person('Ana', 'discord', 'en-US');
  await there.says(code);
  there.hears(/same person/);
  await there.presses('Yes, that is me');
  there.hears(/Now I can reach you in both places/);
  ana.hears(/new way was joined[\s\S]*Discord[\s\S]*not you/);
  assert.equal((await world.documents()).people.length, 1);
  await ana.does({ is: 'cut-off', because: 'blocked' });
  ana.reads();
  there.reads();
  await world.advanceTo('2027-09-19 12:00');
  ana.hearsNothing();
  there.hears(/30 days|in 30/);
});

test('a code is good for ten minutes and five tries', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const stranger = world.person('Eve', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  const fresh = async () => {
    await ana.says('/settings');
    await ana.presses('A second way to reach you');
    return /([A-Z0-9]{4})-([A-Z0-9]{3})-([A-Z0-9]{3})/.exec(ana.sees.at(-1)?.text ?? '') ?? [];
  };
  const guesses = async (who: Somebody, find: string, count: number) => {
    for (let guess = 0; guess < count; guess += 1) await who.says(`${find}-222-22${guess + 2}`);
  };
  const [code = '', find = ''] = await fresh();
  await guesses(world.person('Mal', 'telegram', 'en'), find, 3);
  await guesses(stranger, find, 1);
  await stranger.says(code);
  stranger.hears(/same person/);
  await guesses(stranger, find, 1);
  await stranger.says(code);
  stranger.hears(/not good any more/);
  const [second = ''] = await fresh();
  await world.advance(9 * 60_000 + 59_000);
  await stranger.says(second);
  stranger.hears(/same person/);
  await world.advance(1_000);
  await stranger.presses('Yes, that is me');
  stranger.hears(/not good any more/);
  assert.equal(
    (await world.documents()).people.find((one) => one.called === 'Ana')?.ways.length,
    1,
  );
});

test('a code is used up by its first yes, whether it joins an account or somebody to tell', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const eve = world.person('Eve', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await eve.arrives({ language: 'en' });
  const uses = async (setting: string, more: string[], other: Somebody) => {
    await ana.says('/settings');
    await ana.presses(setting);
    for (const words of more) await ana.says(words);
    const code = codeIn(ana.sees.at(-1)?.text ?? '');
    await other.says(code);
    await other.presses(/^Yes/);
    await eve.says(code);
    eve.hears(/not good any more/);
  };
  await uses('A second way to reach you', [], world.person('Ana', 'discord', 'en'));
  const luz = world.person('Luz', 'telegram', 'en');
  await luz.arrives({ language: 'en' });
  await uses('A person to tell', ['my sister'], luz);
});

test('an account with dates of its own is not joined to another, and its dates stay', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await luz.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.says('/settings');
  await ana.presses('A second way to reach you');
  await luz.says(codeIn(ana.sees.at(-1)?.text ?? ''));
  await luz.presses('Yes, that is me');
  luz.hears(/things of its own/);
  const { people, circles } = await world.documents();
  assert.deepEqual(
    people.map((one) => one.ways.length),
    [1, 1],
  );
  assert.equal(circles.flatMap((circle) => circle.dates).length, 1);
});

test('a person to tell is asked first, and hears of an unreached reminder: the name and the day only', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'es');
  await ana.arrives({ language: 'en' });
  await luz.arrives();
  await ana.adds('hearing October 19 2027 8:30 am, room 4, Hartford');
  await ana.says('/settings');
  await ana.presses('A person to tell');
  await ana.says('my sister');
  const code = codeIn(ana.sees.at(-1)?.text ?? '');
  await luz.says(code);
  luz.hears(/Ana/);
  await luz.presses(/^Sí/);
  ana.hears(/my sister said yes/);
  await ana.does({ is: 'cut-off', because: 'blocked' });
  luz.reads();
  await world.advanceTo('2027-09-19 12:00');
  const told = luz.hears(/Ana/);
  assert.match(told.text, /19 de octubre de 2027/);
  assert.doesNotMatch(told.text, /Hartford|room 4|8:30|corte|audiencia/i);
  await ana.does({ is: 'back' });
  await ana.says('/dates');
  ana.hears(/You: not delivered. We told my sister/);
});

test('mydata shows everything that is kept, and hands it over as a file', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, room 4, Hartford');
  await ana.says('/mydata');
  const shown = ana.hears(/You are called: Ana[\s\S]*1 date is kept[\s\S]*October 19, 2027/);
  const file = JSON.parse(shown.file?.body ?? '{}') as { person?: object; circle?: object };
  const { people, circles } = await world.documents();
  assert.deepEqual(file, { person: people[0], circle: circles[0] });
  assert.match(JSON.stringify(file.circle), /"place":"room 4, Hartford"/);
});

test('what a link to the bot carried is kept for later, and shown to whom it belongs', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.says('/start circle_abc-123');
  await ana.presses('English');
  await ana.says('Ana');
  await ana.presses('New York');
  await ana.presses('Yes, remind me');
  assert.equal((await world.documents()).people[0]?.payload, 'circle_abc-123');
  await ana.says('/mydata');
  assert.match(ana.sees.at(-1)?.file?.body ?? '', /circle_abc-123/);
});

test('forget says what will go, asks once, and leaves nothing; the others learn only that the person left', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.says('/settings');
  await ana.presses('A person to tell');
  await ana.says('my sister');
  const code = codeIn(ana.sees.at(-1)?.text ?? '');
  await luz.says(code);
  await luz.presses(/^Yes/);
  luz.reads();
  await ana.says('/forget');
  ana.hears(/1 date is still ahead/);
  await ana.presses('Yes, erase it all');
  ana.hears(/It is erased/);
  luz.hears(/Ana has left Contigo/);
  const { people, circles } = await world.documents();
  assert.deepEqual(
    people.map((person) => person.called),
    ['Luz'],
  );
  assert.equal(circles.length, 1);
  assert.deepEqual(people[0]?.trustedBy, []);
  ana.reads();
  await world.advanceTo('2027-11-01 10:00');
  ana.hearsNothing();
});

test('an erasing that was cut off goes on with the next start', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  const { id } = (await world.documents()).people[0]!;
  await world.store.change({ kind: 'person', id }, (one) => ({
    ...one!,
    leaving: world.instant('2027-09-01 10:00'),
  }));
  await world.crashes();
  assert.deepEqual(await world.documents(), { people: [], circles: [] });
});

test('a button that asked somebody else whether to erase erases nobody', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await luz.says('/forget');
  const [yes] = luz.sees.at(-1)?.choices ?? [];
  assert.ok(yes?.is === 'press');
  await ana.does({ is: 'pressed', token: yes.token });
  const { people } = await world.documents();
  assert.deepEqual(people.map((one) => one.called).sort(), ['Ana', 'Luz']);
});

test('stopped reminders are silent at once, and start again with a tap', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.says('/settings');
  await ana.presses('Stop all reminders');
  await ana.presses('Stop all reminders');
  ana.hears(/not write to you on my own/);
  await world.advanceTo('2027-10-01 10:00');
  ana.hearsNothing();
  await ana.says('/settings');
  await ana.presses('Start reminders again');
  ana.reads();
  await world.advanceTo('2027-10-12 12:00');
  ana.hears(/in 7 days/);
});

test('whoever stopped everything is told no news either, such as that somebody left', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('A person to tell');
  await ana.says('my sister');
  await luz.says(codeIn(ana.sees.at(-1)?.text ?? ''));
  await luz.presses(/^Yes/);
  await luz.says('stop');
  await luz.presses('Stop all reminders');
  luz.reads();
  await ana.says('/forget');
  await ana.presses('Yes, erase it all');
  await world.advance(86_400_000);
  luz.hearsNothing();
});

test('stop, as people write it to any bot, stops the reminders after one question', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'es');
  await ana.arrives();
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.says('STOP');
  await ana.presses(/^Parar|^Dejar|^No más/i);
  ana.reads();
  await world.advanceTo('2027-10-20 10:00');
  ana.hearsNothing();
});

test('who asks for help, their data or to be forgotten before any first contact is kept nowhere', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.says('/help');
  ana.hears(/You got a paper with a date[\s\S]*\/start/);
  await ana.says('/mydata');
  ana.hears(/keep nothing about you/);
  await ana.says('/forget');
  ana.hears(/keep nothing about you/);
  await ana.does({ is: 'pressed', token: 'v1:run:dates' });
  assert.deepEqual(await world.documents(), { people: [], circles: [] });
});

test('a greeting before the first contact is no date, and nothing is added of it', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.says('good morning');
  assert.doesNotMatch(ana.hears(/I am Contigo/).text, /I kept what you wrote/);
  await ana.presses('English');
  await ana.says('Ana');
  await ana.presses('New York');
  await ana.presses('Yes, remind me');
  ana.hears(/All is ready, Ana/);
});

test('at night, who never agreed is forgotten after a week, and news that were told are dropped', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'en');
  const rosa = world.person('Rosa', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await rosa.says('/start');
  await ana.says('/settings');
  await ana.presses('A person to tell');
  await ana.says('my sister');
  await luz.says(codeIn(ana.sees.at(-1)?.text ?? ''));
  await luz.presses(/^Yes/);
  ana.hears(/my sister said yes/);
  await world.advanceTo('2027-09-07 03:30');
  await world.bot.night();
  const before = await world.documents();
  assert.equal(before.people.length, 3);
  assert.ok(before.people.every((one) => one.news.length === 0));
  await world.advanceTo('2027-09-09 03:30');
  await world.bot.night();
  const after = await world.documents();
  assert.deepEqual(after.people.map((one) => one.called).sort(), ['Ana', 'Luz']);
  assert.equal(after.circles.length, 2);
  ana.reads();
  await world.advanceTo('2027-09-20 10:00');
  ana.hearsNothing();
});

test('at night, a form left lying for a week is dropped, and nothing else with it', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await luz.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.says('/add check-in October 19 2027 8:30 am Hartford');
  await luz.says('/settings');
  await luz.presses('Name');
  const drafts = async () => {
    const { people, circles } = await world.documents();
    return [
      ...people.flatMap(({ draft }) => draft?.form ?? []),
      ...circles.flatMap((circle) => Object.values(circle.drafts).map(({ form }) => form)),
    ];
  };
  await world.advanceTo('2027-09-05 10:00');
  await luz.says('/add');
  await world.advanceTo('2027-09-08 03:30');
  await world.bot.night();
  assert.deepEqual((await drafts()).sort(), ['add', 'add', 'set-called']);
  const dates = (await world.documents()).circles.flatMap((circle) => circle.dates);
  await world.advanceTo('2027-09-09 03:30');
  await world.bot.night();
  assert.deepEqual(await drafts(), ['add']);
  await world.advanceTo('2027-09-13 03:30');
  await world.bot.night();
  assert.deepEqual(await drafts(), []);
  const after = await world.documents();
  assert.deepEqual(
    after.circles.flatMap((circle) => circle.dates),
    dates,
  );
  assert.equal(after.people.length, 2);
  ana.reads();
  await ana.presses(/letter/);
  ana.hears(/That button is from before/);
});

test('a link code is only given where there is another place to use it', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('A second way to reach you');
  ana.hears(/On Discord, you find me/);
  const second = world.person('Ana', 'discord', 'en');
  await second.says(codeIn(ana.sees.at(-1)?.text ?? ''));
  await second.presses(/^Yes/);
  await ana.says('/settings');
  await ana.presses('A second way to reach you');
  const none = ana.hears(/reach you already in every place/);
  assert.equal(codeIn(none.text), '');
});

test('a code for somebody else comes with a link to pass on, and with no button that opens this chat', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('A person to tell');
  await ana.says('my sister');
  const told = ana.hears(/Or they can open this: https:\/\/t\.me\/ContigoBot\?start=[a-z0-9]{10}/);
  assert.deepEqual(told.choices, []);
  await ana.says('/settings');
  await ana.presses('Someone of my family joins me');
  const joins = ana.hears(/Or they can open this: https:\/\/t\.me\/ContigoBot\?start=[a-z0-9]{10}/);
  assert.deepEqual(joins.choices, []);
});

test('the list of reminders names the one that comes at once, and the hour that two dates share', async () => {
  const world = await newWorld('2027-10-06 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am Hartford');
  ana.hears(/These reminders will come[^]*• now, in a moment\n• Tuesday, October 12, 2027 at 8:30/);
  await ana.adds('hearing October 19 2027 1:30 pm Hartford');
  const second = ana.hears(/Court hearing[^]*These reminders will come/);
  assert.match(second.text, /• Tuesday, October 12, 2027 at 8:30 in the morning/);
  assert.doesNotMatch(second.text, /October 12, 2027 at 1:30/);
});

test('in a group only the way to the private chat is said, and nothing is looked up', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  ana.reads();
  await ana.does({ is: 'commanded', name: 'dates', words: '', options: {} }, 'public');
  const said = ana.news;
  assert.equal(said.length, 1);
  assert.doesNotMatch(said[0]?.text ?? '', /Ana|October|Hartford/);
  assert.deepEqual(
    said[0]?.choices.map((choice) => choice.is === 'open' && choice.url),
    ['https://t.me/ContigoBot?start=start'],
  );
});

test('only the operator sees the status, and it names nobody', async () => {
  const operator = (await newWorld('2027-09-01 10:00')).person('Olga').account;
  const world = await newWorld('2027-09-01 10:00', { operator });
  const ana = world.person('Ana', 'telegram', 'en');
  const olga = world.person('Olga', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.says('/status');
  assert.doesNotMatch(ana.sees.at(-1)?.text ?? '', /Version/);
  await olga.arrives({ language: 'en' });
  await olga.says('/status');
  const { text } = olga.hears(/Version/);
  assert.match(text, /Telegram: connected[^]*Discord: connected[^]*2 people/);
  assert.doesNotMatch(text, /Ana|Hartford|October 19/);
});

test('the dates that are ahead come nearest first, whenever they were entered', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  await ana.adds('check-in September 14 2027 8:30 am Hartford');
  await ana.adds('other appointment October 5 2027 8:30 am Hartford');
  await ana.says('/dates');
  ana.hears(/nearest first[^]*September 14[^]*October 5[^]*October 19/);
});

test('under a date the calendar file can be had again', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  const first = ana.sees.at(-1)?.file?.body ?? '';
  await ana.says('/dates');
  await ana.presses('More');
  await ana.presses('Calendar file');
  assert.equal(ana.sees.at(-1)?.file?.body, first);
});

test('every button under every reminder leads somewhere', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am Hartford');
  ana.reads();
  await world.advanceTo('2027-10-20 10:00');
  const said = new Map<string, string>();
  for (const { choices } of ana.news) {
    for (const choice of choices) {
      assert.ok(choice.is === 'press');
      await ana.does({ is: 'pressed', token: choice.token });
      said.set(choice.label, ana.hears(/./).text);
      await ana.says('/cancel');
      ana.reads();
    }
  }
  const labels = ["I'm ready", 'I need a ride', 'I need someone with me', 'The date changed'];
  for (const label of [...labels, "I'm out", 'Not yet', 'Tell how it went'])
    assert.ok(said.has(label), label);
  for (const text of said.values()) assert.doesNotMatch(text, /button/);
});

test('a word that is also a command is the answer while a question waits for words', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('Name');
  await ana.says('Hello');
  ana.hears(/What I call you: Hello/);
  await ana.says('dates');
  ana.hears(/no date here yet/);
});

test('a half-filled form outlives a restart, and can be dropped', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/add');
  await ana.presses('Court hearing');
  await world.crashes();
  await ana.says('October 19 2027 8:30 am');
  ana.hears(/Where is it/);
  await ana.says('/cancel');
  ana.hears(/dropped it/);
  await ana.says('Hartford');
  ana.hears(/did not understand/);
});

test('each part of a read-back can be changed, the clock included', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/add hearing October 19 2027 8:30 am Hartford');
  await ana.presses(/notice/);
  const parts: readonly (readonly [string, string, RegExp])[] = [
    ["The city's clock", 'El Paso', /8:30 in the morning \((Denver|El Paso) time\)/],
    ['The kind', 'check-in', /ICE check-in/],
    ['The time', '1 pm', /1:00 in the afternoon/],
    ['The place', '26 Federal Plaza, New York', /26 Federal Plaza/],
    ['Where it comes from', 'letter', /a letter from ICE/],
  ];
  for (const [part, words, shown] of parts) {
    await ana.presses('Change something');
    await ana.presses(part);
    await ana.says(words);
    ana.hears(shown);
  }
});

test('calling a date off twice is the same as once', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am Hartford');
  const [date] = (await world.documents()).circles[0]?.dates ?? [];
  await ana.does({ is: 'pressed', token: `v1:offyes:${date?.id ?? ''}` });
  await ana.does({ is: 'pressed', token: `v1:offyes:${date?.id ?? ''}` });
  const [after] = (await world.documents()).circles[0]?.dates ?? [];
  assert.equal(after?.state.is, 'off');
});

test('a yes on an older read-back never saves what that one did not show', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.says('/add hearing October 19 2027 8:30 am Hartford');
  await ana.presses(/notice/);
  const older = ana.sees.at(-1)?.choices[0];
  await ana.presses('Change something');
  await ana.presses('The day');
  await ana.says('October 26 2027');
  assert.ok(older?.is === 'press');
  await ana.does({ is: 'pressed', token: older.token });
  assert.equal((await world.documents()).circles[0]?.dates.length, 0);
  await ana.presses('Yes, save it');
  assert.equal((await world.documents()).circles[0]?.dates[0]?.versions[0].when.date, '2027-10-26');
});

test('a way can be taken away, but never the last one', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const there = world.person('Ana', 'discord', 'en-US');
  await ana.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('A second way to reach you');
  const code = codeIn(ana.sees.at(-1)?.text ?? '');
  await there.says(code);
  await there.presses('Yes, that is me');
  await there.says('/settings');
  await there.presses('Take away Telegram');
  there.hears(/I will not write there any more/);
  await there.does({ is: 'pressed', token: 'v1:unlink:discord' });
  there.hears(/only way to reach you/);
  const [person] = (await world.documents()).people;
  assert.deepEqual(
    person?.ways.map((way) => way.account),
    [there.account],
  );
});

test('on the day itself the first lines say nothing of it, and not that there is time', async () => {
  const world = await newWorld('2027-10-10 10:00');
  const ana = world.person('Ana', 'telegram', 'es');
  await ana.arrives();
  await ana.adds('presentación 19 de octubre de 2027 8:30 am, Hartford');
  ana.reads();
  await world.advanceTo('2027-10-20 10:00');
  const second = ana.news.map(({ at, text }) => `${world.words(at)} ${text.split('\n')[1] ?? ''}`);
  assert.deepEqual(second, [
    '2027-10-12 08:30 Ábralo cuando tenga un momento de calma.',
    '2027-10-16 08:30 Ábralo cuando tenga un momento de calma.',
    '2027-10-18 18:00 Ábralo cuando tenga un momento de calma.',
    '2027-10-19 05:30 Ábralo cuando lo vea, por favor.',
    '2027-10-19 11:30 Ábralo cuando lo vea, por favor.',
    '2027-10-20 08:30 Ábralo cuando tenga un momento de calma.',
  ]);
});

test('a link to where one is already is not offered', async () => {
  const world = await newWorld('2027-09-01 10:00');
  for (const [platform, links] of [
    ['telegram', 0],
    ['discord', 1],
  ] as const) {
    const ana = world.person('Ana', platform, 'en');
    await ana.arrives({ language: 'en' });
    await ana.says('/settings');
    await ana.presses('A second way to reach you');
    const { choices } = ana.hears(/Write to me there, and send me this/);
    assert.equal(choices.filter((one) => one.is === 'open').length, links);
  }
});

test('linking says where to find the bot on the other platform', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const luz = world.person('Luz', 'discord', 'en');
  await luz.arrives({ language: 'en' });
  await luz.says('/settings');
  await luz.presses('A second way to reach you');
  luz.hears(/On Telegram, I am @ContigoBot/);
});

test('who says no to being told is tied to nobody', async () => {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const luz = world.person('Luz', 'discord', 'en');
  await ana.arrives({ language: 'en' });
  await luz.arrives({ language: 'en' });
  await ana.says('/settings');
  await ana.presses('A person to tell');
  await ana.says('my sister');
  await luz.says(codeIn(ana.sees.at(-1)?.text ?? ''));
  await luz.presses('No');
  luz.hears(/will not write to you about it/);
  assert.ok((await world.documents()).people.every((one) => !one.trusted));
});

function codeIn(text: string): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(text)?.[1] ?? '';
}

for (const [language, off, no, kept] of [
  ['en', 'Not any more', 'No, keep it', /8:30/],
  ['es', 'Ya no va', 'No, déjela', /8:30/],
] as const)
  test(`in ${language}, whoever does not want to take the date away after all has it as before`, async () => {
    const world = await newWorld('2027-09-01 10:00');
    const ana = world.person('Ana', 'telegram', language);
    await ana.arrives({ language });
    await ana.adds('check-in October 19 2027 8:30 am, 450 Main St, Hartford');
    await ana.says('/dates');
    await ana.presses(off);
    await ana.presses(no);
    ana.hears(kept);
  });
