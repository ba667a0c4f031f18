/** The process stops, or dies in the middle of things, and another one goes on with the same sealed folder. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Dweller } from './dweller.ts';
import { eventually, openStreet, PLATFORMS, type Street } from './street.ts';

type Platform = (typeof PLATFORMS)[number];

async function withDate(t: TestContext, on: Platform) {
  const street = await openStreet(t, '2027-09-01 10:00', { rough: true });
  const ana = street.newcomer(on, 'Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  ana.reads();
  return { street, ana };
}

/** What came of the ladder; check-ups have tests of their own. */
const gists = (ana: Dweller) => ana.letters().filter((gist) => /your court hearing/i.test(gist));
const LADDER = [
  '2027-09-19 08:30 Your court hearing is in 30 days.',
  '2027-10-05 08:30 Your court hearing is in 14 days.',
  '2027-10-12 08:30 Your court hearing is in 7 days.',
  '2027-10-16 08:30 Your court hearing is in 3 days.',
  '2027-10-18 18:00 Your court hearing is tomorrow.',
  '2027-10-19 05:30 Your court hearing is today.',
  '2027-10-19 11:30 This is about your court hearing',
  '2027-10-20 08:30 This is about your court hearing',
];

/** Lets a letter hang on its way: Telegram or Discord took it in, or did not, and never answers. */
function hangs(street: Street, on: Platform, when: 'before' | 'after'): void {
  if (on === 'telegram')
    street.telegram.fails({ method: 'sendMessage', how: { is: 'hung', when } });
  else if (when === 'after') street.discord.fails({ route: LETTER, how: { is: 'silent' } });
  else street.discord.fails({ route: LETTER, how: { is: 'slow', ms: 600_000 } });
}

const LETTER = /^POST \/channels\/\d+\/messages/;

function asked(street: Street, on: Platform): number {
  return on === 'telegram'
    ? street.telegram.called('sendMessage').length
    : street.discord.requestsTo(LETTER).length;
}

/** Lets a letter take its time, and then arrive. */
function dawdles(street: Street, on: Platform, ms: number): void {
  if (on === 'telegram') street.telegram.fails({ method: 'sendMessage', how: { is: 'slow', ms } });
  else street.discord.fails({ route: LETTER, how: { is: 'slow', ms } });
}

/** The process dies while the letter of the first reminder is under way. */
async function diesSending(street: Street, on: Platform, when: 'before' | 'after'): Promise<void> {
  await street.until('2027-09-19 08:29');
  hangs(street, on, when);
  const before = asked(street, on);
  const moved = street.until('2027-09-19 08:30');
  await eventually(() => asked(street, on) > before);
  await street.crashes();
  await moved;
  await street.starts();
}

for (const on of PLATFORMS) {
  test(`${on}: stopped and started again and again, every reminder comes once, at its minute`, async (t) => {
    const { street, ana } = await withDate(t, on);
    for (const day of [
      '2027-09-19 08:30',
      '2027-10-05 08:29',
      '2027-10-12 09:00',
      '2027-10-19 05:30',
    ]) {
      await street.until(day);
      await street.restarts();
    }
    await street.until('2027-11-01 10:00');
    assert.deepEqual(gists(ana), LADDER);
    await ana.commands('dates');
    assert.match(ana.newest.text, /October 19, 2027/);
  });

  test(`${on}: a form half filled, and a button of before, live through a restart`, async (t) => {
    const { street, ana } = await withDate(t, on);
    await ana.says('/add');
    await ana.presses('ICE check-in');
    await ana.says('December 7 2027');
    await street.restarts();
    await ana.presses('8:30 am');
    await ana.says('450 Main St, Hartford');
    await ana.presses(/letter/);
    ana.hears(/ICE check-in[^]*Tuesday, December 7, 2027 at 8:30 in the morning/);
    await street.restarts();
    await ana.presses('Yes, save it');
    ana.hears(/^Saved/);
  });

  test(`${on}: down over a reminder's time, it is said late, once, and says so`, async (t) => {
    const { street, ana } = await withDate(t, on);
    await street.until('2027-10-11 10:00');
    await street.stops();
    await street.until('2027-10-12 14:30');
    await street.starts();
    const late = ana.news.at(-1);
    assert.equal(street.words(late?.at ?? 0), '2027-10-12 14:30');
    assert.match(late?.text ?? '', /comes late: 6 hours[^]*in 7 days/);
    await street.until('2027-11-01 10:00');
    const said = '2027-10-12 14:30 (late) Your court hearing is in 7 days.';
    assert.deepEqual(gists(ana), LADDER.with(2, said));
  });

  test(`${on}: told to stop while a letter is under way, it sees it to its end, and says nothing twice`, async (t) => {
    const { street, ana } = await withDate(t, on);
    await street.until('2027-09-19 08:29');
    dawdles(street, on, 700);
    const before = asked(street, on);
    const moved = street.until('2027-09-19 08:30');
    await eventually(() => asked(street, on) > before);
    await street.stops();
    await moved;
    assert.deepEqual(
      street.events.filter(({ is }) => is === 'not-said'),
      [],
    );
    assert.deepEqual(street.events.at(-1), { is: 'stopped', clean: true });
    await street.starts();
    await street.until('2027-11-01 10:00');
    assert.deepEqual(gists(ana), LADDER);
  });

  test(`${on}: killed before the platform had the letter, nothing is lost`, async (t) => {
    const { street, ana } = await withDate(t, on);
    await diesSending(street, on, 'before');
    await street.until('2027-11-01 10:00');
    const said = '2027-09-19 08:30 (again) Your court hearing is in 30 days.';
    assert.deepEqual(gists(ana), LADDER.with(0, said));
  });
}

test('telegram: killed after Telegram had the letter, it comes once more at most, and says that it may be a repeat', async (t) => {
  const { street, ana } = await withDate(t, 'telegram');
  await diesSending(street, 'telegram', 'after');
  const letters = ana.news.filter(({ text }) => text.includes('in 30 days'));
  assert.deepEqual(
    letters.map(({ text }) => text.includes('You may have seen this message already')),
    [false, true],
  );
  await street.until('2027-11-01 10:00');
  assert.deepEqual(gists(ana).slice(-7), LADDER.slice(1));
});

test('discord: killed after Discord had the letter, it does not come again, since the nonce is the same', async (t) => {
  const { street, ana } = await withDate(t, 'discord');
  await diesSending(street, 'discord', 'after');
  const letters = street.discord.requestsTo(LETTER).slice(-2);
  const nonces = letters.map(({ body }) => (body as { nonce?: string }).nonce);
  assert.equal(nonces[0], nonces[1]);
  assert.equal(ana.news.filter(({ text }) => text.includes('in 30 days')).length, 1);
  await street.until('2027-11-01 10:00');
  assert.deepEqual(gists(ana), LADDER);
});

for (const on of PLATFORMS)
  test(`${on}: killed before an answer was out, what was said is kept or heard again, never half`, async (t) => {
    const { street, ana } = await withDate(t, on);
    await ana.says('/add hearing December 7 2027 9 am, Hartford');
    await ana.presses(/notice/);
    if (on === 'telegram')
      street.telegram.fails({ method: 'sendDocument', how: { is: 'hung', when: 'before' } });
    else street.discord.fails({ route: /callback$/, how: { is: 'slow', ms: 600_000 } });
    const pressed = ana.presses('Yes, save it').catch(() => undefined);
    await eventually(() => fileAsked(street, on));
    await street.crashes();
    await pressed;
    await street.starts();
    await street.settled();
    ana.reads();
    await ana.commands('dates');
    const dates = ana.news.map(({ text }) => text).join('\n');
    assert.equal(dates.split('December 7, 2027').length - 1, 1);
  });

function fileAsked(street: Street, on: Platform): boolean {
  return on === 'telegram'
    ? street.telegram.called('sendDocument').length > 1
    : street.discord.requests.some(({ path, status }) => path.endsWith('callback') && status === 0);
}
