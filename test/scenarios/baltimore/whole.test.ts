/**
 * Baltimore from the morning of the arrest to the trainings after, 2017: the alarm, a rally within hours, a second one
 * that is called off, the council, a denial without a day, the end, what is private erased. The family is on one
 * platform, everybody else on both; who runs it writes English, the family Spanish, who follows either.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '../../../src/domain/time.ts';
import { joins } from '../../gather.ts';
import { SAYS, campaignsIn, onlyCampaign } from '../../rallying.ts';
import { connectsSquare, pressesAt, seenIn } from '../../square.ts';
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

const NAME: Both = { en: 'Baltimore with Rafa', es: 'Baltimore con Rafa' };
const RALLY = {
  title: { en: 'Rally for Rafa', es: 'Marcha por Rafa' },
  line: 'today 5 pm, Hopkins Plaza, Baltimore',
  address: '31 Hopkins Plaza, back gate',
  bring: { en: 'A sign', es: 'Un cartel' },
} as const;
const SECOND = {
  title: { en: 'Noon at the ICE office', es: 'Mediodía en la oficina' },
  line: 'March 11 2017 noon, Baltimore',
  address: 'Fallon building, east door',
  bring: { en: 'Water', es: 'Agua' },
} as const;
const COUNCIL: Both = { en: 'The council voted with us.', es: 'El concejo votó con nosotros.' };
const LAST: Both = { en: 'They live elsewhere now. Thank you.', es: 'Viven lejos ahora. Gracias.' };
const TRAINING: Both = { en: 'Training: know your rights', es: 'Taller: conozca sus derechos' };

/** Rafa is the father; Rosa coordinates and reads English, Eva is the lawyer. */
interface Story extends Town {
  readonly rafa: Somebody;
  readonly rosa: Somebody;
  readonly eva: Somebody;
}

for (const on of ['telegram', 'discord'] as const) {
  test(`Baltimore from the arrest to the trainings after (the family on ${on})`, async () => {
    const town = await townOf({ start: '2017-03-01 10:00', on });
    const off = on === 'telegram' ? 'discord' : 'telegram';
    const story: Story = {
      ...town,
      rafa: town.world.person('Rafa', on, 'es'),
      rosa: town.world.person('Rosa', off, 'en'),
      eva: town.world.person('Eva', off, 'es'),
    };
    await before(story);
    await arrest(story);
    await atFive(story);
    await secondOne(story);
    await council(story);
    await denied(story);
    await closing(story);
    await trainings(story);
    neverPublic(story, /A000|000-000-000|custod/i, /(May|mayo) 19|19 de mayo|June 6|6 de junio/);
  });
}

/** Weeks before: both of the family are known, with a check-in, a hearing and a stay. */
async function before({ ana, rafa, rosa, eva }: Story): Promise<void> {
  await rafa.arrives({ language: 'es' });
  await rosa.arrives({ language: 'en' });
  await eva.arrives({ language: 'es' });
  await ana.adds('vence 2017-06-30 todo el día Baltimore, MD');
  await joins({ person: ana, language: 'es' }, rafa, 'family');
  await rafa.adds('presentación 2017-04-19 8:30 am Baltimore, MD');
  await rafa.adds('audiencia 2017-05-19 9:00 am Baltimore, MD');
  await joins({ person: ana, language: 'es' }, rosa, 'coordinator');
  await joins({ person: ana, language: 'es' }, eva, 'lawyer');
}

/** Taken after the school run: one yes, and whoever is to know does; nothing of it is public. */
async function arrest(story: Story): Promise<void> {
  const { world, ana, rafa, rosa, eva } = story;
  await world.advanceTo('2017-03-09 09:00');
  for (const one of [ana, rafa, rosa, eva]) one.reads();
  await ana.says('/detencion');
  await ana.presses('Rafa');
  await ana.presses('Sí, quedó bajo custodia');
  await world.crashes();
  rosa.hears(/Rafa was taken into custody[^]*locator\.ice\.gov/);
  eva.hears(/Bajo custodia: Rafa[^]*audiencias en la corte siguen/);
  rafa.hearsNothing();
  await ana.says('/fechas');
  const listed = ana.hears(/19 de mayo de 2017/).text;
  assert.doesNotMatch(listed, /19 de abril/, 'check-ins stop, hearings go on');
}

/** An hour later a campaign, four places, and a rally for the same afternoon; nothing that lies in the past. */
async function atFive(story: Story): Promise<void> {
  const { world, ana, sara, tom, flo, fay, dan } = story;
  await world.advanceTo('2017-03-09 10:00');
  await beginsIn(story, NAME);
  await connectsAll(story);
  await allFollow(story);
  await agrees(story, NAME.es);
  await plans(sara, RALLY);
  await sara.presses('Start');
  await world.restarts();
  nobodyHears(story);
  standsEverywhere(story, RALLY.title, 0);
  ana.hears(/Marcha por Rafa[^]*31 Hopkins Plaza, back gate[^]*9 de marzo de 2017 a las 5:00/);
  await agrees(story, RALLY.title.es);
  standsEverywhere(story, {
    en: `^${RALLY.title.en}\\nFor: ${NAME.en}[^]*March 9, 2017 at 5:00[^]*A sign`,
    es: `^${RALLY.title.es}\\n[^]*${NAME.es}[^]*9 de marzo de 2017 a las 5:00[^]*Un cartel`,
  });
  allHear(story, RALLY.title);
  neverPublic(story, /back gate/);
  await flo.presses('Ahí estaré');
  await pressesAt(world, dan, { square: NORTH, on: /Rally for Rafa/, label: "I'll be there" });
  assert.match(dan.hears(/You are on the list/).text, /back gate/);
  flo.reads();
  await world.advanceTo('2017-03-09 15:05');
  assert.match(flo.hears(/pronto/).text, /back gate/);
  fay.hearsNothing();
  assert.deepEqual(
    world.discord.channels.puts.filter((put) => put.includes('scheduled')),
    [`scheduled ${RALLY.title.en}`, `scheduled ${RALLY.title.es}`],
    'one event on each server',
  );
  await world.advanceTo('2017-03-10 09:00');
  for (const one of [sara, tom]) one.hears(/How was it\?/);
  readAll(story);
}

/** A second event of the same campaign in the same week, called off for the weather: all who knew hear it once. */
async function secondOne(story: Story): Promise<void> {
  const { world, tom, ana, fay } = story;
  await plans(tom, SECOND);
  await tom.presses('Start');
  await agrees(story, SECOND.title.es);
  standsEverywhere(story, SECOND.title);
  allHear(story, SECOND.title);
  await fay.presses("I'll be there");
  readAll(story);
  await world.advance(20 * MINUTE);
  await tom.says('/rally');
  await tom.presses(SECOND.title.en);
  await tom.presses('Call it off');
  await tom.presses('The weather');
  await world.crashes();
  await world.advance(2 * MINUTE);
  const off: Both = {
    en: `It does not take place: ${SECOND.title.en}`,
    es: `Ya no se hace: ${SECOND.title.es}`,
  };
  standsEverywhere(story, off, 2);
  allHear(story, off);
  ana.hears(/canceló|Ya no/);
  await world.advanceTo('2017-03-12 10:00');
  nobodyHears(story);
  assert.ok(
    tom.news.every(({ text }) => !/How was it/.test(text)),
    'nobody came, nobody is thanked',
  );
}

/** The council takes up a resolution: an update with a link. */
async function council(story: Story): Promise<void> {
  const { world, sara } = story;
  await world.advanceTo('2017-04-03 12:00');
  readAll(story);
  await putsNews(sara, COUNCIL, 'example.org/council');
  await agrees(story, COUNCIL.es);
  standsEverywhere(story, {
    en: `${COUNCIL.en}[^]*https://example.org/council`,
    es: `${COUNCIL.es}[^]*https://example.org/council`,
  });
  allHear(story, COUNCIL);
}

/** A one-line letter without a day: the circle hears that, and the bot reminds of what has to be ready. */
async function denied(story: Story): Promise<void> {
  const { world, ana, rosa, eva } = story;
  await world.advanceTo('2017-06-06 10:00');
  for (const one of [ana, rosa, eva]) one.reads();
  await ana.says('/fechas');
  const { circles } = await world.documents();
  const stay = circles.flatMap(({ dates }) => dates).find(({ kind }) => kind === 'expiry');
  const done = ana.sees
    .at(-1)
    ?.choices.find(
      (one) => one.label === 'Ya pasó' && one.is === 'press' && one.token.includes(stay!.id),
    );
  assert.ok(done?.is === 'press');
  await ana.does({ is: 'pressed', token: done.token });
  await ana.presses('Dijeron que no');
  await ana.presses('No dan un día');
  await ana.presses(/carta/);
  await ana.presses('Sí, guardar');
  await world.advance(20 * MINUTE);
  rosa.hears(/They said no[^]*calls the family today/);
  assert.doesNotMatch(eva.hears(/Dijeron que no[^]*poco tiempo/).text, /su abogado/);
  const removal = (await world.documents()).circles
    .flatMap(({ dates }) => dates)
    .find(({ kind }) => kind === 'removal');
  assert.equal(removal?.versions[0].when.until, 'unknown');
  ana.reads();
  await world.advanceTo('2017-06-20 12:00');
  ana.hears(/cualquier día/);
}

/** Thanks and the end; what is private is erased at the family's word, and what was public with it. */
async function closing(story: Story): Promise<void> {
  const { world, ana, rafa } = story;
  await world.advanceTo('2017-08-01 12:00');
  readAll(story);
  await ends(story, LAST);
  await world.advanceTo('2017-08-20 12:00');
  await world.bot.night();
  assert.deepEqual((await onlyCampaign(world)).crowds, []);
  for (const one of [rafa, ana]) {
    await one.says('/olvidar');
    for (let step = 0; step < 3 && one.sees.at(-1)?.choices.length; step += 1) {
      await one.presses(/^Sí/);
    }
  }
  const { people } = await world.documents();
  assert.ok(people.every(({ called }) => called !== 'Ana' && called !== 'Rafa'));
  readAll(story);
  await world.advanceTo('2017-09-20 12:00');
  nobodyHears(story);
}

/** About nobody's case, hanging on no date, open to people who are in no circle. */
async function trainings(story: Story): Promise<void> {
  const { world, sara } = story;
  await sara.says('/campaign');
  await sara.presses(/^(Another campaign|Begin a campaign)$/);
  await sara.presses(SAYS.en.none);
  await sara.presses(SAYS.en.all);
  await sara.says('Trainings');
  await sara.says('Talleres');
  await sara.presses(SAYS.en.putOwn);
  await connectsSquare(world, sara, PLAZA);
  const fresh = (await campaignsIn(world)).find(({ closed }) => closed === undefined);
  assert.ok(fresh && fresh.of === undefined);
  const kim = world.person('Kim', 'telegram', 'es');
  await kim.says(`/start p-follow-${fresh.id}`);
  kim.reads();
  const { address, bring } = RALLY;
  await plans(sara, { title: TRAINING, line: 'October 3 2017 6 pm, Baltimore', address, bring });
  await sara.presses('Start');
  await world.restarts();
  const heard = kim.hears(/Taller: conozca sus derechos/);
  assert.doesNotMatch(heard.text, /Taller: Taller/, 'what it is is said once');
  await kim.presses('Ahí estaré');
  assert.match(kim.hears(/Usted está en la lista/).text, /back gate/);
  assert.match(seenIn(world, PLAZA.account).at(-1)?.text ?? '', /^Training: know your rights/);
}
