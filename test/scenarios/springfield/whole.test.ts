/**
 * Springfield from its first date to its last words, 2016 to 2018: a stay that is granted and then denied, a work
 * permit, the day to be gone, motions, a petition, a vigil, the date that is put off, thanks and the end. The family is
 * on one platform, everybody else on both; who runs it writes English, the family Spanish, who follows either.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOUR, MINUTE } from '../../../src/domain/time.ts';
import { ASKS } from '../../asking.ts';
import { joins } from '../../gather.ts';
import { onlyCampaign } from '../../rallying.ts';
import { pressesAt, standingIn } from '../../square.ts';
import {
  agrees,
  allHear,
  ends,
  neverPublic,
  nobodyHears,
  plans,
  putsNews,
  standsEverywhere,
  type Both,
} from '../../story.ts';
import {
  NORTH,
  PLAZA,
  allFollow,
  beginsIn,
  connectsAll,
  readAll,
  townOf,
  type Town,
} from '../../town.ts';
import type { Somebody } from '../../world.ts';

const NAME: Both = { en: 'Springfield stands with Ana', es: 'Springfield con Ana' };
const MOTION: Both = {
  en: 'Her lawyer has asked the court to open the case again.',
  es: 'Su abogada le pidió a la corte abrir el caso otra vez.',
};
const PETITION: Both = { en: 'Grant Ana a stay', es: 'Que Ana se quede' };
const LINK = 'https://example.org/stay';
const VIGIL = {
  title: { en: 'Vigil for Ana', es: 'Vigilia por Ana' },
  line: 'October 18 2017 6 pm, Court Square, Springfield, MA',
  address: '31 Elm Street, side door',
  bring: { en: 'A candle', es: 'Una vela' },
} as const;
const THANKS: Both = {
  en: 'Thank you, two hundred of you came.',
  es: 'Gracias, fueron doscientos.',
};
const LAST: Both = {
  en: 'Ana may stay for now. Thank you.',
  es: 'Ana se queda por ahora. Gracias.',
};

/** Of the circle: Rosa coordinates and reads English, Eva is the lawyer. */
interface Story extends Town {
  readonly rosa: Somebody;
  readonly eva: Somebody;
}

for (const on of ['telegram', 'discord'] as const) {
  test(`Springfield from the first stay to the last words (the family on ${on})`, async () => {
    const town = await townOf({ start: '2016-03-01 10:00', on });
    const off = on === 'telegram' ? 'discord' : 'telegram';
    const story: Story = {
      ...town,
      rosa: town.world.person('Rosa', off, 'en'),
      eva: town.world.person('Eva', on, 'es'),
    };
    await stays(story);
    await denied(story);
    await campaign(story);
    await motion(story);
    await petition(story);
    await vigil(story);
    await putOff(story);
    await evening(story);
    await takesBack(story);
    await closing(story);
    neverPublic(story, /A000|000-000-000/, /(October|enero|January) 19|19 de (octubre|enero)/);
  });
}

/** A stay and a work permit are dates of their own; family and lawyer hear in time, and the stay rolls forward. */
async function stays({ world, ana, rosa, eva }: Story): Promise<void> {
  await rosa.arrives({ language: 'en' });
  await eva.arrives({ language: 'es' });
  await ana.adds('vence 2016-07-20 todo el día Springfield, MA');
  await ana.adds('vence 2017-07-31 todo el día Springfield, MA');
  await joins({ person: ana, language: 'es' }, rosa, 'coordinator');
  await joins({ person: ana, language: 'es' }, eva, 'lawyer');
  for (const one of [ana, rosa, eva]) one.reads();
  await world.advanceTo('2016-07-18 10:00');
  ana.hears(/miércoles 20 de julio de 2016/);
  eva.hears(/miércoles 20 de julio de 2016[^]*pedir el próximo/);
  await ana.says('/fechas');
  await ana.presses(/^Ya pasó$/);
  await ana.presses('Lo renovaron');
  await ana.says('20 de julio de 2017');
  await ana.presses(/carta/);
  await ana.presses('Sí, guardar');
  ana.reads();
  // The permit, 180 days ahead.
  await world.advanceTo('2017-02-01 12:00');
  ana.hears(/180 días[^]*31 de julio de 2017/);
}

/** This year's stay is denied: whoever is to know hears it once; the day to be gone has the strongest plan. */
async function denied({ world, ana, rosa, eva }: Story): Promise<void> {
  await world.advanceTo('2017-06-25 10:00');
  for (const one of [ana, rosa, eva]) one.reads();
  await ana.says('/fechas');
  await ana.presses(/^Ya pasó$/);
  await ana.presses('Dijeron que no');
  await world.restarts();
  await ana.says('19 de octubre de 2017 todo el día');
  await ana.presses(/Springfield/);
  await ana.presses(/carta/);
  await ana.presses('Sí, guardar');
  await world.advance(20 * MINUTE);
  ana.reads();
  for (const [one, told] of [
    [rosa, /They said no/],
    [eva, /Dijeron que no/],
  ] as const) {
    assert.equal(one.news.filter(({ text }) => told.test(text)).length, 1);
  }
  await world.advanceTo('2017-08-15 10:00');
  assert.doesNotMatch(
    ana.news.map(({ text }) => text).join('\n'),
    /20 de julio de 2017/,
    'nothing more of the stay',
  );
  // The permit has lapsed meanwhile.
  await ana.says('/fechas');
  await ana.presses(/^Ya pasó$/);
  await ana.presses(/Prefiero no/);
  await ana.presses(/^Todavía no$/);
}

/** Four places on two platforms; whoever follows does so in the way of their platform. */
async function campaign(story: Story): Promise<void> {
  await beginsIn(story, NAME);
  await connectsAll(story);
  await allFollow(story);
  await agrees(story, NAME.es);
  const { channels } = await onlyCampaign(story.world);
  assert.deepEqual(
    channels.map(({ language }) => language),
    ['es', 'en', 'en', 'es'],
  );
  readAll(story);
}

/** Filed: shown to the circle; to everybody only once the family said yes to these words. */
async function motion(story: Story): Promise<void> {
  const { world, sara, ana } = story;
  await putsNews(sara, MOTION);
  await world.crashes();
  nobodyHears(story);
  standsEverywhere(story, MOTION, 0);
  for (const words of Object.values(MOTION)) {
    assert.ok(
      ana.sees.some(({ text }) => text.includes(words)),
      'word for word, in both',
    );
  }
  await agrees(story, MOTION.es);
  standsEverywhere(story, MOTION);
  allHear(story, MOTION);
}

/** To whom, what, where and how many: under everything that is announced, until it closes. */
async function petition(story: Story): Promise<void> {
  const { world, tom } = story;
  await tom.says('/petition');
  await tom.presses('Petition');
  await tom.says(PETITION.en);
  await tom.says('ICE in Boston');
  await tom.says('Grant a stay and reopen the case.');
  await tom.says(LINK);
  await tom.says(PETITION.es);
  await tom.says('Den más tiempo y abran el caso otra vez.');
  await tom.says('100');
  await tom.presses(ASKS.en.keep);
  await tom.presses(ASKS.en.start);
  nobodyHears(story);
  await agrees(story, PETITION.es);
  standsEverywhere(story, PETITION);
  allHear(story, PETITION);
  await tom.says('/petition 41');
  await world.advance(2 * MINUTE);
  const counted: Both = {
    en: `${PETITION.en}[^]*41 people of 100[^]*Counted on Tuesday, August 15, 2017`,
    es: `${PETITION.es}[^]*41 personas de 100[^]*Contado el martes 15 de agosto de 2017`,
  };
  standsEverywhere(story, counted, 2);
  standsEverywhere(story, {
    en: `${MOTION.en}[^]*You can sign too: ${counted.en}`,
    es: `${MOTION.es}[^]*También puede firmar: ${counted.es}`,
  });
}

/** Place and hour for all, the address for those alone who come; the petition stands under it. */
async function vigil(story: Story): Promise<void> {
  const { world, sara, ana, flo, fay, dan } = story;
  await world.advanceTo('2017-09-20 10:00');
  readAll(story);
  await plans(sara, VIGIL);
  await sara.presses('Start');
  await world.restarts();
  nobodyHears(story);
  standsEverywhere(story, VIGIL.title, 0);
  const asked = ana.hears(new RegExp(VIGIL.title.es));
  assert.match(asked.text, /31 Elm Street[^]*18 de octubre de 2017/);
  await agrees(story, VIGIL.title.es);
  standsEverywhere(story, {
    en: `${VIGIL.title.en}[^]*October 18, 2017[^]*Court Square[^]*A candle[^]*${PETITION.en}`,
    es: `${VIGIL.title.es}[^]*18 de octubre de 2017[^]*Court Square[^]*Una vela[^]*${PETITION.es}`,
  });
  allHear(story, VIGIL.title);
  neverPublic(story, /31 Elm Street/);

  // They answer on both platforms; the answer is theirs alone, and the posts count.
  await pressesAt(world, dan, { square: NORTH, on: /Vigil/, label: "I'll be there" });
  assert.match(dan.hears(/You are on the list/).text, /31 Elm Street/);
  await pressesAt(world, dan, { square: NORTH, on: /Vigil/, label: '🔔 Call me here' });
  assert.match(world.discord.channels.roles.at(-1) ?? '', /^gives role1 discord:/);
  await flo.presses('Ahí estaré');
  flo.hears(/Usted está en la lista/);
  await world.restarts();
  await fay.presses("I'll try");
  await world.advance(2 * MINUTE);
  const [plaza] = standingIn(world, PLAZA.account).filter(({ text }) => /Vigilia/.test(text));
  assert.match(plaza?.text ?? '', /Van 2 personas/);
  assert.doesNotMatch(plaza?.text ?? '', /31 Elm|Flo|Dan/);
  assert.equal(world.telegram.channels.pinned.length, 2);
}

/** The date is put off: nothing goes out until it is said what becomes of the vigil; then all hear, once. */
async function putOff(story: Story): Promise<void> {
  const { world, ana, sara, tom, flo, fay } = story;
  await ana.says('/campaign');
  await ana.presses('Qué depende de nuestras fechas');
  await ana.presses(/^Abrir:/);
  await ana.presses(new RegExp(VIGIL.title.es));
  await world.advanceTo('2017-10-02 10:00');
  readAll(story);
  await ana.says('/fechas');
  await ana.presses(/Cambió/);
  await ana.says('19 de enero de 2018');
  for (const answer of [/mism|todo el día/i, /mism|igual/i, /carta/, /^Sí, guardar/]) {
    await ana.presses(answer);
  }
  for (const one of [sara, tom]) {
    const told = one.hears(/The family's date has moved/);
    assert.doesNotMatch(told.text, /2018|January|removal/i, 'never what date it is, or when');
  }
  await world.isStoppedUntil('2017-10-17 20:00');
  nobodyHears(story);
  standsEverywhere(story, VIGIL.title);
  await sara.presses('It gets a new time');
  await sara.says('January 18 2018 6 pm');
  await world.crashes();
  await sara.presses('Yes, that time');
  ana.hears(/otra hora/);
  await world.advance(2 * MINUTE);
  flo.hears(/Esto cambió[^]*18 de enero de 2018/);
  fay.hears(/This has changed[^]*January 18, 2018/);
  standsEverywhere(
    story,
    {
      en: `This has changed: ${VIGIL.title.en}[^]*January 18, 2018`,
      es: `Esto cambió: ${VIGIL.title.es}[^]*18 de enero de 2018`,
    },
    2,
  );
  await world.advanceTo('2017-10-19 10:00');
  for (const one of [flo, fay]) {
    const more = one.news.filter(({ as, text }) => as === 'letter' && /2017/.test(text));
    assert.deepEqual(more, [], 'nothing of the old evening');
  }
}

/** Two hours before, «we are here», and thanks the morning after, with a yes of their own. */
async function evening(story: Story): Promise<void> {
  const { world, ana, sara, tom, flo, fay } = story;
  await world.advanceTo('2018-01-18 16:05');
  assert.match(flo.hears(/Ya empieza pronto|Empieza pronto/).text, /31 Elm Street/);
  assert.ok(
    fay.news.every(({ text }) => !/begins soon/.test(text)),
    'only those who come',
  );
  await world.advanceTo('2018-01-18 17:45');
  await sara.says('/rally');
  await sara.presses(new RegExp(VIGIL.title.en));
  await sara.presses('We are here');
  flo.hears(/Ya estamos aquí/);
  await world.restarts();
  await world.advanceTo('2018-01-19 09:00');
  for (const one of [sara, tom]) one.hears(/How was it\?/);
  await tom.presses('Thank people');
  await tom.says(THANKS.en);
  await world.restarts();
  await tom.says(THANKS.es);
  readAll(story);
  await world.advance(HOUR);
  nobodyHears(story);
  await agrees(story, THANKS.es);
  flo.hears(new RegExp(THANKS.es));
  fay.hears(new RegExp(THANKS.en));
  standsEverywhere(story, THANKS);
  await world.advanceTo('2018-01-20 12:00');
  assert.ok([sara, tom].every((one) => one.news.every(({ text }) => !/How was it/.test(text))));
  ana.reads();
}

/** What the family takes back goes out of every place, and who runs it hears so. */
async function takesBack(story: Story): Promise<void> {
  const { world, ana, sara, tom } = story;
  await ana.says('/campaign');
  await ana.presses(/^Su abogada/);
  await ana.presses('Quitarlo');
  await ana.presses('Sí, quitarlo');
  await world.crashes();
  await world.advance(2 * MINUTE);
  standsEverywhere(story, MOTION, 0);
  for (const one of [sara, tom]) one.hears(/The family took back/);
  assert.ok(story.flo.news.every(({ text }) => !text.includes(MOTION.es)));
}

/** The petition is closed and leaves every post; then the last words, and everybody is forgotten. */
async function closing(story: Story): Promise<void> {
  const { world, tom } = story;
  await world.advanceTo('2018-02-01 10:00');
  await tom.says('/petition');
  await tom.presses(new RegExp(PETITION.en));
  await tom.presses('Close it');
  await tom.presses('Close it quietly');
  await world.advance(3 * HOUR);
  readAll(story);
  await ends(story, LAST);
  await world.advanceTo('2018-04-01 10:00');
  await world.bot.night();
  assert.deepEqual((await onlyCampaign(world)).crowds, []);
  assert.equal((await world.documents()).people.length, 5, 'family, circle and who ran it');
  readAll(story);
  await world.advanceTo('2018-06-01 10:00');
  nobodyHears(story);
}
