/** One person with two platforms: joined by a one-time code, and never without a way. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openStreet, type Street } from './street.ts';

async function joined(t: TestContext, rough = false) {
  const street = await openStreet(t, '2027-09-01 10:00', { rough });
  const [ana, there] = [street.onTelegram('Ana', 'en'), street.onDiscord('Anita', 'en-US')];
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am, Hartford');
  await ana.says('/settings');
  await ana.presses('A second way to reach you');
  await there.uses('join', { code: ana.code });
  there.hears(/same person/);
  await there.presses('Yes, that is me');
  there.hears(/Now I can reach you in both places/);
  assert.deepEqual(await street.documents(), { people: 1, circles: 1 });
  await street.until('2027-09-01 10:05');
  ana.hears(/A new way was joined to you here: Discord/);
  for (const one of [ana, there]) one.reads();
  return { street, ana, there };
}

const letterTo = (street: Street) => street.telegram.called('sendMessage').length;

test('a block on Telegram is seen at once: the next reminder goes to Discord and no request to Telegram', async (t) => {
  const { street, ana, there } = await joined(t);
  await ana.blocks();
  const before = letterTo(street);
  await street.until('2027-09-19 12:00');
  assert.equal(letterTo(street), before);
  ana.hearsNothing();
  assert.match(there.hears(/in 30 days/).text, /Hartford/);
});

test('let in again on Telegram, it is written to there again, and each reminder comes once only', async (t) => {
  const { street, ana, there } = await joined(t);
  await ana.blocks();
  await street.until('2027-09-19 12:00');
  await ana.unblocks();
  await street.until('2027-10-21 12:00');
  assert.deepEqual(ana.letters().slice(2), [
    '2027-10-05 08:30 Your ICE check-in is in 14 days.',
    '2027-10-12 08:30 Your ICE check-in is in 7 days.',
    '2027-10-16 08:30 Your ICE check-in is in 3 days.',
    '2027-10-18 18:00 Your ICE check-in is tomorrow.',
    '2027-10-19 05:30 Your ICE check-in is today.',
    '2027-10-19 11:30 This is about your ICE check-in',
    '2027-10-20 08:30 This is about your ICE check-in',
  ]);
  assert.deepEqual(there.letters().slice(1), ['2027-09-19 08:30 Your ICE check-in is in 30 days.']);
});

test('both closed: nothing is sent blindly, and Telegram opened again gets the next one', async (t) => {
  const { street, ana, there } = await joined(t, true);
  there.person.closesDms();
  await ana.blocks();
  await street.until('2027-09-19 12:00');
  ana.hearsNothing();
  there.hearsNothing();
  const asked = street.discord.requests.length;
  await street.until('2027-10-05 12:00');
  assert.equal(street.discord.requests.length, asked, 'a dead way is not tried again');
  await ana.unblocks();
  await ana.says('/dates');
  ana.hears(/You: not delivered/);
  await street.until('2027-10-12 12:00');
  ana.hears(/in 7 days/);
  await ana.says('/dates');
  ana.hears(/You: delivered/);
});

test('the whole time both platforms lead to the same dates, and either can change them', async (t) => {
  const { street, ana, there } = await joined(t);
  await there.uses('dates');
  there.hears(/October 19, 2027[^]*Hartford/);
  await there.presses('Not any more');
  await there.presses('Yes, take it away');
  await ana.says('/dates');
  ana.hears(/no date here yet/);
  await street.until('2027-11-01 12:00');
  const said = [...ana.letters().slice(2), ...there.letters().slice(1)];
  assert.equal(said.length, 1, 'only whether all shall be kept, a month later');
  assert.match(said[0] ?? '', /have been over for a month/);
});

test('forget from one platform forgets both', async (t) => {
  const { street, ana, there } = await joined(t);
  await there.uses('forget');
  await there.presses('Yes, erase it all');
  assert.deepEqual(await street.documents(), { people: 0, circles: 0 });
  await ana.says('/dates');
  ana.hears(/I am Contigo/);
});
