/** What goes wrong on Discord while a reminder is due, and what Ana, her sister and the operator then see. */
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, test } from 'node:test';
import type { How } from '../../platforms/discord/fault.ts';
import { DISCORD_TOKEN } from '../connection.ts';
import type { OnDiscord } from '../ondiscord.ts';
import { eventually, type Street } from '../street.ts';
import { discordScene, DUE, hearsOfAna, hearsOfSomebody, reach } from './scene.ts';

const TOLD = '✗ You: not delivered. We told my sister.';
const DELIVERED = /^✓ You: delivered/;
const LETTER = /^POST \/channels\/\d+\/messages/;
const CALLBACK = /callback$/;

function letters(street: Street): number {
  return street.discord.requestsTo(LETTER).length;
}

const GONE: Readonly<Record<string, (street: Street, ana: OnDiscord) => void>> = {
  '50007, her DMs are closed': (_, { person }) => {
    person.closesDms();
  },
  '50278, no server is shared any more': (_, { person }) => {
    person.leavesGuilds();
  },
  '10013, the account is gone': (street) => {
    street.discord.fails({ route: LETTER, how: { is: 'refused', status: 404, code: 10013 } });
  },
};

describe('Discord says that Ana cannot be reached:', () => {
  for (const [what, breaks] of Object.entries(GONE))
    test(`${what}: asked once, her sister is told, and the dead way is left alone`, async (t) => {
      const { street, ana, luz, rosa } = await discordScene(t);
      breaks(street, ana);
      const before = letters(street);
      await street.until('2027-09-19 12:00');
      assert.equal(letters(street), before + 1);
      hearsOfAna(luz);
      await street.until('2027-10-05 12:00');
      assert.equal(letters(street), before + 1, 'nothing is sent blindly');
      hearsOfAna(luz);
      rosa.hearsNothing();
      ana.person.opensDms();
      ana.person.joinsGuild();
      assert.equal(await reach(ana), TOLD);
      await street.until('2027-10-12 12:00');
      ana.hears(/in 7 days/);
      assert.match(await reach(ana), DELIVERED);
    });

  test('with nobody to tell, the operator hears of it a minute later, without content', async (t) => {
    const { street, ana, luz, rosa } = await discordScene(t, { trusts: false });
    ana.person.closesDms();
    await street.until('2027-09-19 08:31');
    hearsOfSomebody(rosa);
    luz.hearsNothing();
    assert.equal(await reach(ana), '✗ You: not delivered');
  });

  test('10003, the DM channel is stale: another is opened and the reminder comes', async (t) => {
    const { street, ana, luz } = await discordScene(t);
    ana.person.losesDirectChannel();
    await street.until(DUE);
    ana.hears(/in 30 days/);
    luz.hearsNothing();
    assert.match(await reach(ana), DELIVERED);
  });
});

test('50035, Discord refuses what we sent: not repeated, her sister is told, and the next one is tried', async (t) => {
  const { street, ana, luz } = await discordScene(t);
  street.discord.fails({ route: LETTER, how: { is: 'refused', status: 400, code: 50035 } });
  const before = letters(street);
  await street.until('2027-09-19 12:00');
  assert.equal(letters(street), before + 1);
  hearsOfAna(luz);
  assert.equal(await reach(ana), TOLD);
  await street.until('2027-10-05 12:00');
  ana.hears(/in 14 days/);
});

describe('Discord has a hitch, and the reminder comes once:', () => {
  const HITCHES: readonly (readonly [string, How, '' | '(again) '])[] = [
    ['500', { is: 'refused', status: 500 }, '(again) '],
    ['503', { is: 'refused', status: 503 }, '(again) '],
    ['the line breaks before', { is: 'dropped', when: 'before' }, '(again) '],
    ['the line breaks after', { is: 'dropped', when: 'after' }, ''],
    ['no answer, though taken', { is: 'silent' }, ''],
    ['no answer, not taken', { is: 'slow', ms: 60_000 }, '(again) '],
    ['a proxy answers', { is: 'garbage' }, ''],
  ];
  for (const [what, how, mark] of HITCHES)
    test(`${what}: within the minute`, async (t) => {
      const { street, ana, luz } = await discordScene(t, { discord: { requestMs: 300 } });
      street.discord.fails({ route: LETTER, how });
      const before = letters(street);
      await street.until(DUE);
      assert.equal(await reach(ana), '… You: on its way');
      await street.until('2027-09-19 08:31');
      assert.equal(letters(street), before + 2);
      assert.deepEqual(
        ana.letters().filter((line) => line.includes('in 30 days')),
        [`${DUE} ${mark}Your court hearing is in 30 days.`],
      );
      assert.match(await reach(ana), DELIVERED);
      luz.hearsNothing();
    });

  test('429: nothing is asked of that chat before the time has passed', async (t) => {
    const { street, ana } = await discordScene(t);
    street.discord.fails({ route: LETTER, how: { is: 'rate-limited', seconds: 3 } });
    const before = letters(street);
    await street.until(DUE);
    const since = Date.now();
    await street.pass(2_900);
    assert.equal(letters(street), before + 1);
    // discord.js holds the bucket back by the machine's own clock.
    await eventually(() => Date.now() > since + 3_100);
    await street.until('2027-09-19 08:31');
    assert.equal(letters(street), before + 2);
    assert.deepEqual(ana.letters().slice(-1), [`${DUE} Your court hearing is in 30 days.`]);
  });

  test('down for three hours: her sister is told after one, and it comes late when it can', async (t) => {
    const { street, ana, luz, rosa } = await discordScene(t);
    await street.discord.down();
    await street.until('2027-09-19 09:29');
    luz.hearsNothing();
    await street.until('2027-09-19 09:31');
    hearsOfAna(luz);
    await street.until('2027-09-19 11:30');
    await street.discord.up();
    // Three hours of attempts took less than a second here, and discord.js makes no more than fifty requests in one.
    await delay(1_100);
    await street.until('2027-09-19 11:36');
    assert.match(ana.hears(/in 30 days/).text, /comes late: 3 hours/);
    await eventually(() => street.discord.gateway.connected > 0);
    luz.hearsNothing();
    rosa.hearsNothing();
    assert.match(await reach(ana), DELIVERED);
  });
});

describe('Discord does not let us in:', () => {
  test('the token is no good any more, 401 and 4004: Discord stops, Telegram goes on, her sister is told', async (t) => {
    const { street, ana, luz } = await discordScene(t);
    await luz.adds('audiencia 19 de octubre de 2027 8:30 am, Hartford');
    luz.reads();
    street.discord.revokesToken();
    await eventually(() =>
      street.events.some((one) => one.is === 'platform' && one.state === 'refused'),
    );
    const before = letters(street);
    await street.until('2027-09-19 09:31');
    const [own, told] = luz.news;
    assert.match(own?.text ?? '', /Su audiencia en la corte es dentro de 30 días/);
    assert.match(told?.text ?? '', /No pude encontrar a Ana/);
    ana.hearsNothing();
    assert.ok(letters(street) <= before + 1, 'a refused token is not tried again and again');
  });

  test('a token that is revoked is told to the operator once; a moment of 401 is not, and passes', async (t) => {
    const { street, rosa } = await discordScene(t, { trusts: false });
    rosa.reads();
    street.discord.fails({ route: LETTER, how: { is: 'refused', status: 401 } });
    await street.until(DUE);
    const machine = { freeBytes: undefined, memoryBytes: 0 };
    const state = () => street.bot.status().platforms.find((one) => one.platform === 'discord')?.is;
    assert.equal(state(), 'retrying');
    assert.ok((await street.bot.checkUp(machine)).isWell);
    street.discord.revokesToken();
    await eventually(() => state() === 'refused');
    for (let minute = 0; minute < 3; minute += 1) {
      assert.ok(!(await street.bot.checkUp(machine)).isWell);
    }
    const told = rosa.news.filter(({ text }) => /A platform refuses the bot/.test(text));
    assert.equal(told.length, 1);
  });

  test('restarted with a good token, what was due meanwhile comes, and says that it is late', async (t) => {
    const { street, ana } = await discordScene(t, { trusts: false });
    const state = () => street.bot.status().platforms.find((one) => one.platform === 'discord')?.is;
    street.discord.revokesToken();
    await eventually(() => state() === 'refused');
    await street.until('2027-09-19 10:00');
    ana.hearsNothing();
    await street.stops();
    street.discord.revokesToken(DISCORD_TOKEN);
    await street.starts();
    await street.until('2027-09-19 10:06');
    assert.match(ana.hears(/in 30 days/).text, /comes late: [12] hours?/);
  });

  test('the connection breaks and is resumed: what was said meanwhile is heard, reminders go on', async (t) => {
    const { street, ana } = await discordScene(t);
    const identified = () => street.discord.gateway.received.filter(({ op }) => op === 2).length;
    const before = identified();
    street.discord.gateway.drop();
    await street.until(DUE);
    ana.hears(/in 30 days/);
    await ana.says('/dates');
    ana.hears(/October 19, 2027/);
    assert.equal(identified(), before, 'resumed, not begun anew');
  });

  test('Discord asks to reconnect, or forgets the session: commands work again by themselves', async (t) => {
    const { street, ana } = await discordScene(t);
    const connected = () => street.discord.gateway.connected > 0;
    const identified = () => street.discord.gateway.received.filter(({ op }) => op === 2).length;
    street.discord.gateway.askToReconnect();
    await ana.says('/dates');
    const before = identified();
    street.discord.gateway.invalidate();
    await eventually(() => identified() > before && connected());
    await ana.commands('dates');
    ana.hears(/October 19, 2027/);
  });
});

describe('An interaction on Discord has trouble:', () => {
  test('10062, it came too late: what was pressed is done, and the answer comes as a DM', async (t) => {
    const { street, ana } = await discordScene(t, { limits: { answerMs: 500 } });
    await ana.commands('dates');
    street.discord.fails({ route: CALLBACK, how: { is: 'refused', status: 404, code: 10062 } });
    await ana.pressesLate('Not any more');
    ana.hears(/Should I take this date away/);
  });

  test('40060, it was answered already: the answer comes all the same', async (t) => {
    const { street, ana } = await discordScene(t, { limits: { answerMs: 500 } });
    await ana.commands('dates');
    street.discord.fails({ route: CALLBACK, how: { is: 'refused', status: 400, code: 40060 } });
    await ana.pressesLate('Not any more');
    ana.hears(/Should I take this date away/);
  });

  test('the line breaks after the answer was taken: it is there, and once', async (t) => {
    const { street, ana } = await discordScene(t);
    await ana.commands('dates');
    street.discord.fails({ route: CALLBACK, how: { is: 'dropped', when: 'after' } });
    await ana.presses('Not any more');
    await eventually(() =>
      ana.sees.some(({ text }) => text.includes('Should I take this date away')),
    );
    const asked = ana.sees.filter(({ text }) => text.includes('Should I take this date away'));
    assert.equal(asked.length, 1);
  });
});
