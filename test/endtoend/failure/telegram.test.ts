/** What goes wrong on Telegram while a reminder is due, and what Ana, her sister and the operator then see. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { How } from '../../platforms/telegram/telegram.ts';
import type { OnTelegram } from '../ontelegram.ts';
import { eventually, type Street } from '../street.ts';
import { DUE, hearsOfAna, hearsOfSomebody, reach, telegramScene } from './scene.ts';

const TOLD = '✗ You: not delivered. We told my sister.';
const DELIVERED = /^✓ You: delivered/;

/** Calls that would bring Ana a letter. */
function letters(street: Street, ana: OnTelegram): number {
  return street.telegram
    .called('sendMessage')
    .filter(({ body }) => Number(body['chat_id']) === ana.person.id).length;
}

function fails(street: Street, ana: OnTelegram, how: How, times = 1): () => void {
  return street.telegram.fails({ method: 'sendMessage', chat: ana.person.id, how, times });
}

function refused(code: number, description: string): How {
  return { is: 'refused', code, description };
}

const GONE: Readonly<Record<string, (street: Street, ana: OnTelegram) => void>> = {
  'the bot is blocked and nobody told us': (_, ana) => (ana.person.resident.state = 'blocked'),
  'the account is deactivated': (_, ana) => (ana.person.resident.state = 'deactivated'),
  'the bot cannot begin the conversation': (_, ana) => (ana.person.resident.state = 'stranger'),
  'the chat is not found': (street, ana) =>
    void fails(street, ana, refused(400, 'Bad Request: chat not found')),
};

describe('Telegram says that Ana cannot be reached:', () => {
  for (const [what, breaks] of Object.entries(GONE))
    test(`${what}: asked once, her sister is told, and the dead way is left alone`, async (t) => {
      const { street, ana, luz, rosa } = await telegramScene(t);
      breaks(street, ana);
      const before = letters(street, ana);
      await street.until('2027-09-19 12:00');
      assert.equal(letters(street, ana), before + 1);
      hearsOfAna(luz);
      await street.until('2027-10-05 12:00');
      assert.equal(letters(street, ana), before + 1, 'nothing is sent blindly');
      hearsOfAna(luz);
      rosa.hearsNothing();
      ana.person.resident.state = 'open';
      assert.equal(await reach(ana), TOLD);
      await street.until('2027-10-12 12:00');
      ana.hears(/in 7 days/);
      assert.match(await reach(ana), DELIVERED);
    });

  test('with nobody to tell, the operator hears of it a minute later, without content', async (t) => {
    const { street, ana, luz, rosa } = await telegramScene(t, { trusts: false });
    ana.person.resident.state = 'blocked';
    await street.until(DUE);
    rosa.hearsNothing();
    await street.until('2027-09-19 08:31');
    hearsOfSomebody(rosa);
    luz.hearsNothing();
    ana.person.resident.state = 'open';
    assert.equal(await reach(ana), '✗ You: not delivered');
  });

  test('a block that Telegram tells of marks the way dead before anything is due', async (t) => {
    const { street, ana, luz } = await telegramScene(t);
    await ana.blocks();
    const before = letters(street, ana);
    await street.until(DUE);
    assert.equal(letters(street, ana), before);
    hearsOfAna(luz);
  });
});

test('Telegram cannot parse what we sent: not repeated, her sister is told, and the next one is tried', async (t) => {
  const { street, ana, luz } = await telegramScene(t);
  fails(street, ana, refused(400, "Bad Request: can't parse entities: Unsupported start tag"));
  const before = letters(street, ana);
  await street.until('2027-09-19 12:00');
  assert.equal(letters(street, ana), before + 1);
  hearsOfAna(luz);
  assert.equal(await reach(ana), TOLD);
  await street.until('2027-10-05 12:00');
  ana.hears(/in 14 days/);
});

describe('Telegram has a hitch, and the reminder comes all the same:', () => {
  const HITCHES: readonly (readonly [string, How, readonly string[]])[] = [
    ['500', { is: 'broken', code: 500 }, ['(again)']],
    ['502', { is: 'broken', code: 502 }, ['(again)']],
    [
      '502 after the message was taken',
      { is: 'broken', code: 502, when: 'after' },
      ['', '(again)'],
    ],
    ['the line breaks before', { is: 'dropped', when: 'before' }, ['(again)']],
    ['the line breaks after', { is: 'dropped', when: 'after' }, ['', '(again)']],
    ['no answer, not taken', { is: 'hung', when: 'before' }, ['(again)']],
    ['no answer, though taken', { is: 'hung', when: 'after' }, ['', '(again)']],
    ['a proxy answers', { is: 'garbage', when: 'before' }, ['(again)']],
  ];
  for (const [what, how, came] of HITCHES)
    test(`${what}: within the minute, and a possible repeat says so`, async (t) => {
      const { street, ana, luz } = await telegramScene(t, { telegram: { requestMs: 300 } });
      fails(street, ana, how);
      await street.until(DUE);
      assert.equal(await reach(ana), '… You: on its way');
      await street.until('2027-09-19 08:31');
      const said = ana.letters().filter((line) => line.includes('in 30 days'));
      const expected = came.map((mark) => `${DUE} ${mark === '' ? '' : `${mark} `}Your court`);
      assert.deepEqual(
        said.map((line) => line.replace(/Your court.*/, 'Your court')),
        expected,
      );
      assert.match(await reach(ana), DELIVERED);
      luz.hearsNothing();
    });

  test('429: nothing at all is asked of that chat before the time has passed, others go on', async (t) => {
    const { street, ana } = await telegramScene(t);
    const eva = street.onTelegram('Eva', 'en');
    await eva.arrives({ language: 'en' });
    for (const one of [ana, eva])
      await one.adds('other appointment September 26 2027 8:31 am, Hartford');
    for (const one of [ana, eva]) one.reads();
    await eva.adds('hearing October 19 2027 8:30 am, Hartford');
    fails(street, ana, { is: 'busy', retryAfter: 100 });
    const before = letters(street, ana);
    await street.until('2027-09-19 08:31');
    await street.pass(39_900);
    assert.equal(letters(street, ana), before + 1);
    assert.equal(eva.news.filter(({ as }) => as === 'letter').length, 2);
    await street.pass(200);
    assert.deepEqual(ana.letters().slice(-2).sort(), [
      '2027-09-19 08:31 Your appointment is in 7 days.',
      '2027-09-19 08:31 Your court hearing is in 30 days.',
    ]);
    assert.equal(letters(street, ana), before + 3);
  });

  test('down for three hours: her sister is told after one, and it comes late when it can', async (t) => {
    const { street, ana, luz, rosa } = await telegramScene(t);
    await street.telegram.down();
    await street.until('2027-09-19 09:29');
    luz.hearsNothing();
    await street.until('2027-09-19 09:31');
    hearsOfAna(luz);
    await street.until('2027-09-19 11:30');
    await street.telegram.up();
    await street.until('2027-09-19 11:36');
    assert.match(ana.hears(/in 30 days/).text, /comes late: 3 hours/);
    luz.hearsNothing();
    rosa.hearsNothing();
    assert.match(await reach(ana), DELIVERED);
  });

  test('the answer was lost and the day went by: «unknown», neither delivered nor not', async (t) => {
    const { street, ana } = await telegramScene(t);
    await street.until('2027-10-19 05:29');
    fails(street, ana, { is: 'dropped', when: 'before' });
    await street.until('2027-10-19 05:30');
    await street.stops();
    await street.until('2027-10-20 07:00');
    await street.starts();
    assert.equal(await reach(ana), '? You: unknown. It may have arrived or not.');
  });
});

describe('Telegram does not let us in:', () => {
  test('the token is revoked: Telegram stops, Discord goes on, and her sister is told', async (t) => {
    const { street, ana, luz } = await telegramScene(t);
    await luz.adds('audiencia 19 de octubre de 2027 8:30 am, Hartford');
    luz.reads();
    street.telegram.revoke();
    await eventually(() =>
      street.events.some((one) => one.is === 'platform' && one.state === 'refused'),
    );
    await street.until('2027-09-19 09:31');
    const [own, told] = luz.news;
    assert.match(own?.text ?? '', /Su audiencia en la corte es dentro de 30 días/);
    assert.match(told?.text ?? '', /No pude encontrar a Ana/);
    ana.hearsNothing();
    await luz.commands('dates');
    luz.hears(/entregado/);
  });

  test('the operator hears once that it is refused, health says so, and a restart with a good token makes up', async (t) => {
    const { street, ana, rosa } = await telegramScene(t, { trusts: false });
    rosa.reads();
    street.telegram.revoke('4242:new');
    await eventually(() => platformOf(street) === 'refused');
    const machine = { freeBytes: undefined, memoryBytes: 0 };
    const before = letters(street, ana);
    await street.until('2027-09-19 10:00');
    for (let minute = 0; minute < 3; minute += 1) {
      const { isWell, ailments } = await street.bot.checkUp(machine);
      assert.ok(!isWell && ailments.includes('platform-refused'));
    }
    const [told, ...more] = rosa.news;
    assert.match(told?.text ?? '', /A platform refuses the bot\..*npm run setup/);
    assert.deepEqual(more, []);
    ana.hearsNothing();
    assert.ok(letters(street, ana) < before + 40);
    await street.stops();
    street.telegram.revoke(street.telegram.token);
    await street.starts();
    await street.until('2027-09-19 10:06');
    assert.equal(platformOf(street), 'connected');
    const [late, ...again] = ana.news;
    assert.match(late?.text ?? '', /comes late: [12] hours?[^]*in 30 days/);
    assert.deepEqual(again, []);
  });

  test('another instance fetches too: letters go out all the same, and once it is gone we hear again', async (t) => {
    const { street, ana } = await telegramScene(t);
    const rival = { goesOn: true };
    const fetched = rivals(street, rival);
    await eventually(() => street.events.some((one) => isRivalled(one)));
    await street.until(DUE);
    ana.hears(/in 30 days/);
    rival.goesOn = false;
    await fetched;
    assert.match(await reach(ana), DELIVERED);
  });
});

function platformOf({ bot }: Street) {
  return bot.status().platforms.find(({ platform }) => platform === 'telegram')?.is;
}

function isRivalled(event: Street['events'][number]): boolean {
  return event.is === 'platform' && event.because === 'other-instance';
}

/** Fetches updates with the same token, always waiting, so that each ends the other's. */
async function rivals(street: Street, rival: { readonly goesOn: boolean }): Promise<void> {
  const { url, token } = street.telegram;
  const wish = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ timeout: 5 }),
  };
  while (rival.goesOn) await (await fetch(`${url}/bot${token}/getUpdates`, wish)).text();
}

describe('A press on Telegram has trouble:', () => {
  test('its acknowledgement comes too late: what was pressed is done', async (t) => {
    const { street, ana } = await telegramScene(t);
    const too = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    street.telegram.fails({ method: 'answerCallbackQuery', how: refused(400, too) });
    await ana.says('/dates');
    await ana.pressesLate('Not any more');
    ana.hears(/Should I take this date away/);
  });

  test('the message shows the same already: that counts as done, and nothing is said twice', async (t) => {
    const { street, ana } = await telegramScene(t);
    await ana.says('/settings');
    ana.reads();
    const same =
      'Bad Request: message is not modified: specified new message content and reply markup';
    street.telegram.fails({ method: 'editMessageText', how: refused(400, same) });
    const edits = street.telegram.called('editMessageText').length;
    await ana.presses('Show the first line');
    assert.equal(street.telegram.called('editMessageText').length, edits + 1);
    ana.hearsNothing();
    await ana.presses('Language');
    ana.hears(/which language/);
  });

  test('the message with the button is gone: the answer comes as a new one', async (t) => {
    const { street, ana } = await telegramScene(t);
    await ana.says('/settings');
    const gone = refused(400, 'Bad Request: message to edit not found');
    street.telegram.fails({ method: 'editMessageText', how: gone });
    const edits = street.telegram.called('editMessageText').length;
    await ana.presses('Show the first line');
    assert.equal(street.telegram.called('editMessageText').length, edits + 1);
    ana.hears(/First line: says what it is about/);
  });
});
