/** A place in each platform's own way: suggested while it is typed on Discord, as buttons on Telegram. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALE, openStreet } from './street.ts';
import { EN, ES, eventIn } from './words.ts';

const SAID = {
  en: {
    office: 'ICE El Paso, TX: 11541 Montana Avenue Suite E, El Paso, TX 79936',
    court: 'Immigration court: El Paso, TX',
    held: 'Immigration court: El Paso SPC, El Paso, TX (detained only)',
    taken:
      /That address is from our list, as of Wednesday, April 29, 2026\. Check it on your letter\./,
    known: /Address we know, as of Wednesday, April 29, 2026: 4310 S Macadam Avenue Suite 300/,
    take: 'Add this address',
  },
  es: {
    office: 'ICE El Paso, TX: 11541 Montana Avenue Suite E, El Paso, TX 79936',
    court: 'Corte de inmigración: El Paso, TX',
    held: 'Corte de inmigración: El Paso SPC, El Paso, TX (solo detenidos)',
    taken:
      /Esa dirección viene de nuestra lista, al miércoles 29 de abril de 2026\. Compruébela en su carta\./,
    known:
      /Dirección que conocemos, al miércoles 29 de abril de 2026: 4310 S Macadam Avenue Suite 300/,
    take: 'Agregar esta dirección',
  },
};

for (const words of [EN, ES]) {
  const { language, step } = words;
  const said = SAID[language];

  test(`discord, ${language}: a place is suggested while it is typed, with its address, and gives the clock`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const rosa = street.onDiscord('Rosa', LOCALE[language]);
    await rosa.arrives({ language });
    const both = await rosa.types('add', 'place', 'el pas');
    assert.deepEqual(
      both.slice(0, 3).map(({ name }) => name),
      [said.office, said.court, said.held],
    );
    const beside = { kind: 'hearing' };
    const [court] = await rosa.person.types('add', 'place', 'el pas', { beside });
    assert.equal(court?.name, said.court);
    const place = both[0]!.value;
    const [date, time] = [step.day, step.hour];
    await rosa.uses('add', { kind: 'check-in', date, time, place, paper: 'letter' });
    rosa.hears(said.taken);
    await street.restarts();
    await rosa.presses(words.yes);
    const event = eventIn(rosa.newest.file);
    assert.equal(event.zone, 'America/Denver');
    assert.equal(event.start, '2027-10-19T08:30:00');
  });

  for (const platform of ['telegram', 'discord'] as const) {
    test(`${platform}, ${language}: «Portland» is asked with buttons, over a restart, and its address added`, async (t) => {
      const street = await openStreet(t, '2027-09-01 10:00');
      const rosa =
        platform === 'telegram'
          ? street.onTelegram('Rosa', language)
          : street.onDiscord('Rosa', LOCALE[language]);
      await rosa.arrives({ language });
      await rosa.says(`/add ${words.line.replace('450 Main St, Hartford', 'Portland')}`);
      await street.restarts();
      await rosa.presses('ICE: Portland, OR');
      await rosa.presses(step.paper);
      rosa.hears(said.known);
      await rosa.presses(said.take);
      await rosa.presses(words.yes);
      assert.equal(eventIn(rosa.newest.file).zone, 'America/Los_Angeles');
    });
  }
}
