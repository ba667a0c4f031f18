/** A circle through the real clients: invited by link and by code, let in, taken out, ended. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStreet, PLATFORMS } from './street.ts';

for (const [place, here] of PLATFORMS.entries()) {
  const there = PLATFORMS[1 - place]!;

  test(`invited on ${here}, somebody on ${there} is let in by name, sees no more than their role, and is taken out`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const ana = street.newcomer(here, 'Ana', 'en');
    const luz = street.newcomer(there, 'Luz', 'es');
    await ana.arrives({ language: 'en' });
    await ana.adds('check-in October 19 2027 8:30 am, Hartford');
    await luz.arrives();
    await ana.says('/invite');
    await ana.presses('Supporter');
    const { code } = ana;
    await luz.says(code);
    luz.hears(/Se lo dio alguien que usted conoce[^]*el nombre Luz/);
    await luz.presses(/^Sí, preg/);
    await street.restarts();
    ana.hears(/Luz wants to come into your circle, as: supporter[^]*You invited them/);
    await ana.presses(/^Yes, let them in/);
    await street.settled();
    luz.hears(/usted acompaña a Ana, como: apoyo/);
    await luz.says('/fechas');
    await luz.says('/circulo');
    const seen = luz.sees.map(({ text }) => text).join('\n');
    assert.doesNotMatch(seen, /Hartford|19 de octubre|8:30/);
    await ana.says('/circle');
    ana.hears(/Luz: supporter\. I can reach them/);
    await ana.presses('Take someone out');
    await ana.presses('Luz');
    await ana.presses(/^Yes, take Luz out/);
    await street.settled();
    luz.hears(/ya no está en un círculo/);
    await luz.presses('Salir del círculo');
    luz.hears(/ya no está en ese círculo/);
    await street.restarts();
    await luz.says('/circulo');
    assert.doesNotMatch(luz.newest.text, /Ana/);
  });
}

test('a deep link on Telegram leads a lawyer in, who sees the dates, and the family ends the circle for all', async (t) => {
  const street = await openStreet(t, '2027-09-01 10:00');
  const ana = street.onDiscord('Ana', 'en-US');
  const rosa = street.onTelegram('Rosa', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  await ana.says('/invite');
  await ana.presses('Lawyer');
  const link = /https:\/\/t\.me\/\w+\?start=(\w+)/.exec(ana.newest.text)?.[1];
  assert.ok(link, 'the link stands there to be copied');
  await rosa.says(`/start ${link}`);
  await rosa.presses('English');
  await rosa.says('Rosa');
  await rosa.presses('New York');
  await rosa.presses(/^Yes/);
  await rosa.presses(/^Yes, ask them/);
  await street.settled();
  await ana.presses(/^Yes, let them in/);
  await street.settled();
  await rosa.says('/dates');
  rosa.hears(/Court hearing[^]*For: Ana[^]*Hartford/);
  await ana.says('/circle');
  await ana.presses('End the circle');
  await ana.presses(/^Yes, erase it all/);
  await street.settled();
  rosa.hears(/A circle where you were has ended/);
  await rosa.says('/dates');
  assert.doesNotMatch(rosa.newest.text, /Ana|Hartford/);
});
