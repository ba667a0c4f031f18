/**
 * Coolidge's ride: a small town with no court and no ICE office in it, hours away by car. «I need a ride» from
 * the reminder; the drivers of the circle see the need, one takes it, the family learns who, and it is kept.
 */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Language } from '../../src/domain/language.ts';
import type { Dweller } from './dweller.ts';
import { LOCALE, openStreet, PLATFORMS, type Street } from './street.ts';

type Platform = (typeof PLATFORMS)[number];

const CITY = /^(Phoenix)$/;

/** What each side sees and presses, in its own language. */
const WORDS = {
  en: {
    add: 'check-in October 19 2027 8:30 am, 2035 N Central Ave, Phoenix AZ',
    ride: 'I need a ride',
    looking: /From now on we look for a driver/,
    where: 'in front of the library',
    comes: /wants to come\. [^]*a driver[^]*carro gris/,
    yes: 'Yes, that is good',
    letIn: /^Yes, let them in/,
    ask: /^Yes, ask/,
    as: { supporter: /^Supporter/, coordinator: /^Coordina/ },
    call: /would like not to go alone[^]*October 19, 2027[^]*Phoenix[^]*a driver/,
    drive: 'I can drive',
    taken: /The place is yours/,
    look: 'gray car, red cap',
    chosen: /said yes to you[^]*8:30 in the morning[^]*2035 N Central[^]*library|biblioteca/,
    still: /Are you still coming/,
    coming: 'Yes, I am coming',
    today: /Today is the day/,
    cannot: "I can't any more",
    dropped: /cannot come any more/,
    board: /Who comes along/,
  },
  es: {
    add: 'presentación 19 de octubre de 2027 8:30 am, 2035 N Central Ave, Phoenix AZ',
    ride: /^Necesito (que me lleven|un viaje|transporte|quien me lleve)/,
    looking: /Desde ahora buscamos alguien con carro/,
    where: 'frente a la biblioteca',
    comes: /quiere ir\. [^]*alguien con carro[^]*gray car/,
    yes: 'Sí, me parece bien',
    letIn: /^Sí, que entre/,
    ask: /^Sí, preg/,
    as: { supporter: /^Apoyo/, coordinator: /^Coordina/ },
    call: /no quisiera ir a solas[^]*19 de octubre de 2027[^]*Phoenix[^]*alguien con carro/,
    drive: 'Puedo manejar',
    taken: /El lugar es suyo/,
    look: 'carro gris, gorra roja',
    chosen: /dijeron que sí a usted[^]*8:30 de la mañana[^]*2035 N Central/,
    still: /Todavía puede ir/,
    coming: 'Sí, ahí estaré',
    today: /Hoy es el día/,
    cannot: 'Ya no puedo',
    dropped: /ya no puede ir/,
    board: /Quién acompaña/,
  },
} as const;

/** Somebody who speaks that language. */
interface Speaker {
  readonly one: Dweller;
  readonly in: Language;
}

async function letIn(giver: Speaker, guest: Speaker, role: 'supporter' | 'coordinator') {
  const { street } = giver.one;
  await giver.one.says('/invite');
  await giver.one.presses(WORDS[giver.in].as[role]);
  await guest.one.says(giver.one.code);
  await guest.one.presses(WORDS[guest.in].ask);
  await street.settled();
  await giver.one.presses(WORDS[giver.in].letIn);
  await street.settled();
}

interface Cast {
  readonly street: Street;
  readonly father: Dweller;
  readonly luz: Dweller;
  readonly pedro: Dweller;
  readonly rosa: Dweller;
}

/** The father on one platform in one language; two drivers and a coordinator on the other in the other. */
async function cast(t: TestContext, on: Platform, language: Language): Promise<Cast> {
  const street = await openStreet(t, '2027-09-01 10:00', { zone: 'America/Phoenix' });
  const there = on === 'telegram' ? 'discord' : 'telegram';
  const by = language === 'en' ? 'es' : 'en';
  const at = (platform: Platform, name: string, tongue: Language) =>
    platform === 'telegram'
      ? street.onTelegram(name, tongue)
      : street.onDiscord(name, LOCALE[tongue]);
  const father = at(on, 'Beto', language);
  const [luz, pedro, rosa] = [at(there, 'Luz', by), at(on, 'Pedro', by), at(there, 'Rosa', by)];
  await father.arrives({ language, city: CITY });
  await father.adds(WORDS[language].add);
  for (const one of [luz, pedro, rosa]) await one.arrives({ language: by, city: CITY });
  const giver = { one: father, in: language };
  await letIn(giver, { one: luz, in: by }, 'supporter');
  await letIn(giver, { one: pedro, in: by }, 'supporter');
  await letIn(giver, { one: rosa, in: by }, 'coordinator');
  for (const one of [father, luz, pedro, rosa]) one.reads();
  return { street, father, luz, pedro, rosa };
}

for (const on of PLATFORMS) {
  for (const language of ['en', 'es'] as const) {
    test(`Coolidge: the father rides along, asked for on ${on} in ${language}, over a restart at each step`, async (t) => {
      const { street, father, luz, pedro, rosa } = await cast(t, on, language);
      const [here, there] = [WORDS[language], WORDS[language === 'en' ? 'es' : 'en']];
      await street.until('2027-09-19 08:31');
      father.reads();
      await father.presses(here.ride);
      father.hears(here.looking);
      await street.restarts();
      await father.says(here.where);
      const call = luz.hears(there.call);
      assert.doesNotMatch(call.text, /8:30|2035|Central|library|biblioteca/);
      pedro.hears(there.call);
      rosa.hears(there.board);
      await luz.presses(there.drive);
      luz.hears(there.taken);
      await street.restarts();
      await luz.says(there.look);
      await street.settled();
      father.hears(here.comes);
      await father.presses(here.yes);
      await street.settled();
      luz.hears(there.chosen);
      await pedro.presses(there.drive);
      await street.restarts();
      await street.until('2027-10-16 09:00');
      luz.hears(there.still);
      father.reads();
      pedro.reads();
      rosa.reads();
      await luz.presses(there.cannot);
      await street.settled();
      father.hears(here.dropped);
      rosa.hears(there.dropped);
      pedro.hears(there.taken.source.startsWith('The') ? /A place came free/ : /Se libró un lugar/);
      await street.restarts();
      await street.pass(3 * 60_000);
      await father.presses(here.yes);
      await street.settled();
      await street.until('2027-10-19 06:00');
      pedro.hears(there.today);
      assert.doesNotMatch(luz.news.map(({ text }) => text).join('\n'), there.today);
    });
  }
}

for (const on of PLATFORMS) {
  test(`the coordinator's board on ${on} is one message, changed in its place`, async (t) => {
    const { street, father, luz, rosa } = await cast(
      t,
      on === 'telegram' ? 'discord' : 'telegram',
      'en',
    );
    await street.until('2027-09-19 08:31');
    await father.presses(WORDS.en.ride);
    await street.settled();
    const before = sent(street, on);
    await luz.presses(WORDS.es.drive);
    await street.settled();
    assert.match(rosa.newest.text, /Quién acompaña[^]*Luz \?/);
    assert.equal(changed(street, on) > 0, true);
    assert.ok(sent(street, on) - before <= 2, 'only answers to Luz came new');
  });
}

function sent(street: Street, on: Platform): number {
  return on === 'telegram'
    ? street.telegram.called('sendMessage').length
    : street.discord.requestsTo(/^POST \/channels\/\d+\/messages/).length;
}

function changed(street: Street, on: Platform): number {
  return on === 'telegram'
    ? street.telegram.called('editMessageText').length
    : street.discord.requestsTo(/^PATCH \/channels\/\d+\/messages/).length;
}
