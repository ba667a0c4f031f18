/** The same date entered in each platform's own ways, and people who have nothing to do with each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dweller } from './dweller.ts';
import { LOCALE, openStreet } from './street.ts';
import { EN, ES, eventIn } from './words.ts';

/** Reads back, saves on yes, and hands over a calendar file for that date. */
async function confirms(rosa: Dweller, words: typeof EN): Promise<void> {
  rosa.hears(words.understood);
  await rosa.presses(words.yes);
  assert.equal(eventIn(rosa.newest.file).start, '2027-10-19T08:30:00');
}

for (const words of [EN, ES]) {
  const { language, step } = words;

  test(`telegram, ${language}: a date is asked step by step, with buttons where there are buttons`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const rosa = street.onTelegram('Rosa', language);
    await rosa.arrives({ language });
    await rosa.says(language === 'en' ? '/add' : '/agregar');
    await rosa.presses(step.kind);
    await rosa.says(step.day);
    await rosa.presses(step.hour);
    await rosa.says('450 Main St, Hartford');
    await rosa.presses(step.paper);
    await confirms(rosa, words);
  });

  test(`discord, ${language}: a date comes as options of the command, each shown as it is understood`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const rosa = street.onDiscord('Rosa', LOCALE[language]);
    await rosa.arrives({ language });
    const [day] = await rosa.types('add', 'date', step.day);
    const [hour] = await rosa.types('add', 'time', step.hour);
    assert.match(
      day?.name ?? '',
      language === 'en' ? /Tuesday, October 19/ : /martes 19 de octubre/,
    );
    assert.match(hour?.name ?? '', language === 'en' ? /8:30 in the morning/ : /8:30 de la mañana/);
    const place = '450 Main St, Hartford';
    const [date, time, kind, paper] = [day!.value, hour!.value, 'check-in', 'letter'];
    await rosa.uses('add', { kind, date, time, place, paper });
    await confirms(rosa, words);
  });

  test(`discord, ${language}: a bare command opens one form for all of it`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const rosa = street.onDiscord('Rosa', LOCALE[language]);
    await rosa.arrives({ language });
    await rosa.opens('add');
    const [kind, date, time, paper] = ['check-in', step.day, step.hour, 'letter'];
    await rosa.writes({ kind, date, time, place: '450 Main St, Hartford', paper });
    await confirms(rosa, words);
  });

  test(`discord, ${language}: what a form left open is asked, and can be written into a field`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const rosa = street.onDiscord('Rosa', LOCALE[language]);
    await rosa.arrives({ language });
    await rosa.opens('add');
    await rosa.writes({ kind: 'check-in', time: step.hour, paper: 'letter' });
    await rosa.fillsIn(/^✏️/, step.day);
    await rosa.fillsIn(/^✏️/, '450 Main St, Hartford');
    await confirms(rosa, words);
  });
}

test('people on both platforms, in two languages and two zones, each hear their own at their own minute', async (t) => {
  const street = await openStreet(t, '2027-09-01 10:00');
  const rosa = street.onTelegram('Rosa', 'es');
  const luz = street.onDiscord('Luz', 'en-US');
  const ana = street.onTelegram('Ana', 'en');
  await rosa.arrives();
  await luz.arrives({ language: 'en', city: /^Denver$/ });
  await ana.arrives({ language: 'en' });
  await rosa.adds('audiencia 19 de octubre de 2027 8:30 am, Hartford');
  await luz.adds('check-in October 19 2027 8:30 am, Denver');
  await ana.adds('other appointment October 19 2027 2 pm, Hartford');
  for (const one of [rosa, luz, ana]) one.reads();
  await street.until('2027-11-15 10:00');
  const said = (one: Dweller) => one.letters().slice(1);
  assert.deepEqual(said(rosa), [
    '2027-09-07 08:30 Audiencia en la corte',
    '2027-09-14 08:30 Audiencia en la corte',
    '2027-09-19 08:30 Su audiencia en la corte es dentro de 30 días.',
    '2027-09-21 08:30 Audiencia en la corte',
    '2027-09-28 08:30 Audiencia en la corte',
    '2027-10-05 08:30 Su audiencia en la corte es dentro de 14 días.',
    '2027-10-12 08:30 Su audiencia en la corte es dentro de 7 días.',
    '2027-10-16 08:30 Su audiencia en la corte es dentro de 3 días.',
    '2027-10-18 18:00 Su audiencia en la corte es mañana.',
    '2027-10-19 05:30 Su audiencia en la corte es hoy.',
    '2027-10-19 11:30 Se trata de su audiencia en la corte',
    '2027-10-20 08:30 Se trata de su audiencia en la corte',
  ]);
  assert.deepEqual(said(luz), [
    '2027-09-19 10:30 Your ICE check-in is in 30 days.',
    '2027-10-05 10:30 Your ICE check-in is in 14 days.',
    '2027-10-12 10:30 Your ICE check-in is in 7 days.',
    '2027-10-16 10:30 Your ICE check-in is in 3 days.',
    '2027-10-18 20:00 Your ICE check-in is tomorrow.',
    '2027-10-19 07:30 Your ICE check-in is today.',
    '2027-10-19 13:30 This is about your ICE check-in',
    '2027-10-20 10:30 This is about your ICE check-in',
  ]);
  assert.deepEqual(said(ana), [
    '2027-10-12 14:00 Your appointment is in 7 days.',
    '2027-10-18 18:00 Your appointment is tomorrow.',
    '2027-10-19 11:00 Your appointment is today.',
    '2027-10-20 14:00 This is about your appointment',
  ]);
});

test('the language of a person decides at the moment of sending', async (t) => {
  const street = await openStreet(t, '2027-09-01 10:00');
  const rosa = street.onTelegram('Rosa', 'en');
  await rosa.arrives({ language: 'en' });
  await rosa.adds('check-in October 19 2027 8:30 am, Hartford');
  await street.until('2027-09-20 10:00');
  await rosa.says('/settings');
  await rosa.presses('Language');
  await rosa.presses('Español');
  await street.until('2027-10-06 10:00');
  assert.deepEqual(rosa.letters().slice(1), [
    '2027-09-19 08:30 Your ICE check-in is in 30 days.',
    '2027-10-05 08:30 Su cita con ICE es dentro de 14 días.',
  ]);
});
