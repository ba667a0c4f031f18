/** Two people of one family, each with a platform of their own, through the real clients. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALE, openStreet, PLATFORMS } from './street.ts';

const LEADS = [
  '2027-09-19 08:30',
  '2027-10-05 08:30',
  '2027-10-12 08:30',
  '2027-10-16 08:30',
  '2027-10-18 18:00',
  '2027-10-19 05:30',
];

for (const [place, here] of PLATFORMS.entries()) {
  const there = PLATFORMS[1 - place]!;

  test(`a code given out on ${here} brings somebody in from ${there}, and both see and hear of the same dates`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const ana = street.newcomer(here, 'Ana', 'en');
    const luz = street.newcomer(there, 'Luz', 'es');
    await ana.arrives({ language: 'en' });
    await ana.adds('check-in October 19 2027 8:30 am, Hartford');
    await luz.arrives();
    await luz.adds('presentación 26 de octubre de 2027 9:00 am, Boston');
    await ana.says('/settings');
    await ana.presses(/^Someone of my family/);
    const { code } = ana;
    await luz.says(code);
    luz.hears(/¿Se lo dio alguien de su familia\?[^]*el nombre Luz/);
    await luz.presses(/^Sí, preg/);
    await street.restarts();
    ana.hears(/Luz wants to join your family here/);
    await ana.presses(/^Yes, let them in/);
    await street.settled();
    ana.hears(/You and Luz now see and change the same dates/);
    luz.hears(/Ana dijo que sí/);
    assert.deepEqual(await street.documents(), { people: 2, circles: 1 });
    await street.restarts();
    await luz.says('/fechas');
    luz.hears(/Es de: Ana[^]*19 de octubre de 2027/);
    luz.hearsNothing();
    await street.until('2027-10-19 06:00');
    const hers = ana.letters().filter((line) => /ICE check-in/.test(line));
    assert.deepEqual(
      hers.map((line) => line.slice(0, 16)),
      LEADS,
    );
    assert.ok(!luz.letters().some((line) => LEADS.includes(line.slice(0, 16))));
  });
}

test('a forwarded link on Telegram tells a stranger nothing, and a no keeps them out', async (t) => {
  const street = await openStreet(t, '2027-09-01 10:00');
  const ana = street.onDiscord('Ana', LOCALE['en']);
  const eve = street.onTelegram('Eve', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  await ana.says('/settings');
  await ana.presses(/^Someone of my family/);
  const link = /https:\/\/t\.me\/\w+\?start=(\w+)/.exec(ana.newest.text)?.[1];
  assert.ok(link, 'the link stands there to be copied');
  await eve.says(`/start ${link}`);
  await eve.presses('English');
  await eve.says('Eve');
  await eve.presses('New York');
  await eve.presses(/^Yes/);
  await eve.presses(/^Yes, ask them/);
  ana.hears(/Eve wants to join/);
  await ana.presses(/^No, keep them out/);
  await eve.says('/dates');
  const seen = eve.sees.map(({ text }) => text).join('\n');
  assert.doesNotMatch(seen, /Ana\b|October 19|Hartford|hearing/);
  assert.deepEqual(await street.documents(), { people: 2, circles: 2 });
});

test('a hearing is looked up by tap: the number stands there to be called, and the answer is on the card', async (t) => {
  for (const on of PLATFORMS) {
    const street = await openStreet(t, '2027-09-01 10:00');
    const rosa = street.newcomer(on, 'Rosa', 'en');
    await rosa.arrives({ language: 'en' });
    await rosa.adds('hearing October 19 2027 8:30 am, Hartford');
    await street.until('2027-09-14 12:00');
    assert.match(rosa.newest.text, /\+1-800-898-7180[^]*acis\.eoir\.justice\.gov/);
    assert.deepEqual(rosa.newest.labels, ['The same', 'It changed', 'I could not look']);
    await street.restarts();
    await rosa.presses('The same');
    rosa.hears(/it is still the same/);
    await rosa.says('/dates');
    await rosa.presses('More');
    rosa.hears(/✓ Looked up by you, Tuesday, September 14/);
    await rosa.presses(/^I checked it/);
    await rosa.presses('a court notice');
    rosa.hears(/✓ Found right by you/);
  }
});
