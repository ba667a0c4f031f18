import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStreet, PLATFORMS } from './street.ts';

for (const on of PLATFORMS) {
  test(`${on}: a reminder that a late entry makes due comes after «Saved», and once`, async (t) => {
    const street = await openStreet(t, '2027-10-10 10:00');
    const ana = street.newcomer(on, 'Ana', 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing October 19 2027 8:30 am, Hartford');
    const last = ana.news.slice(-2);
    assert.match(last[0]?.text ?? '', /^Saved\./);
    assert.match(last[1]?.text ?? '', /Your court hearing is in 9 days/);
    assert.deepEqual(
      last.map(({ as }) => as),
      ['answer', 'letter'],
    );
    await street.until('2027-10-12 08:00');
    ana.hearsNothing();
  });

  test(`${on}: what a moved date makes due comes after «It moved»`, async (t) => {
    const street = await openStreet(t, '2027-09-01 10:00');
    const ana = street.newcomer(on, 'Ana', 'en');
    await ana.arrives({ language: 'en' });
    await ana.adds('hearing December 14 2027 8:30 am, Hartford');
    await ana.commands('dates');
    await ana.presses('The date changed');
    await ana.says('September 8 2027');
    await ana.presses(/^The same time/);
    await ana.presses(/^Same: Hartford/);
    await ana.presses(/notice/);
    ana.reads();
    await ana.presses('Yes, save it');
    const [moved, reminder, ...more] = ana.news;
    assert.match(moved?.text ?? '', /^It moved\./);
    assert.match(reminder?.text ?? '', /Your court hearing is in 7 days/);
    assert.deepEqual(more, []);
  });
}

test('Discord: an answer that finds no way at all still lets go what it made due', async (t) => {
  const street = await openStreet(t, '2027-10-10 10:00', {
    rough: true,
    limits: { answerMs: 500 },
  });
  const ana = street.onDiscord('Ana', 'en-US');
  await ana.arrives({ language: 'en' });
  await ana.says('/add hearing October 19 2027 8:30 am, Hartford');
  await ana.pressesFirst();
  street.discord.fails({ route: /callback$/, how: { is: 'refused', status: 404, code: 10062 } });
  ana.reads();
  await ana.presses('Yes, save it').catch(() => undefined);
  await street.settled();
  assert.deepEqual(
    ana.news.map(({ text }) => /^Saved|in 9 days/.exec(text)?.[0]),
    ['Saved', 'in 9 days'],
  );
});
