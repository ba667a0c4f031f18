import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startTelegram, type Telegram } from '../platforms/telegram/telegram.ts';
import { Place, closedPort, type Running } from './program.ts';

const TOKEN = '4242:CANARY-of-the-webhook';
const PATIENCE = 10_000;

async function hooked(t: TestContext) {
  const telegram = await startTelegram({ token: TOKEN });
  t.after(() => telegram.stop());
  const port = await closedPort();
  const url = `http://127.0.0.1:${port}/from-telegram`;
  const place = new Place(t);
  const starts = (): Running =>
    place.starts({
      TELEGRAM_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: telegram.url,
      CONTIGO_WEBHOOK: url,
      CONTIGO_WEBHOOK_LISTEN: String(port),
    });
  return { telegram, url, starts };
}

async function arrives(telegram: Telegram) {
  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  await ana.says('/start');
  await ana.hears(/In which language/, PATIENCE);
  await ana.presses('English');
  await ana.hears(/What shall I call you/, PATIENCE);
  return ana;
}

test('Telegram calls us, and what it brings while we are away is heard after the start', async (t) => {
  const { telegram, starts } = await hooked(t);
  const first = starts();
  await first.says(/"telegram","state":"connected"/);
  const ana = await arrives(telegram);
  assert.equal((await first.stops()).code, 0);
  await ana.says('Ana');
  const second = starts();
  await ana.hears(/same clock/, PATIENCE);
  telegram.replays(1);
  await telegram.settled();
  assert.equal((await second.stops()).code, 0);
});

test('a call without the secret, to another path, too long or of no sense reaches nobody', async (t) => {
  const { telegram, url, starts } = await hooked(t);
  const bot = starts();
  await bot.says(/"telegram","state":"connected"/);
  const ana = await arrives(telegram);
  const update = {
    update_id: 999_999,
    message: {
      message_id: 1,
      date: 1,
      chat: { id: 100_001, type: 'private' },
      from: { id: 100_001, is_bot: false, first_name: 'Ana' },
      text: 'forged',
    },
  };
  const call = async (at: string, headers: Record<string, string>, body: string, method = 'POST') =>
    (await fetch(at, { method, headers, ...(method === 'POST' && { body }) })).status;
  const forged = JSON.stringify(update);
  const secret = 'x-telegram-bot-api-secret-token';
  assert.equal(await call(url, {}, forged), 404);
  assert.equal(await call(url, { [secret]: 'guess' }, forged), 404);
  assert.equal(await call(`${url}/other`, { [secret]: 'guess' }, forged), 404);
  assert.equal(await call(url, {}, '', 'GET'), 404);
  const known = { [secret]: telegram.secret };
  assert.equal(await call(url, known, 'no json'), 400);
  assert.equal(await call(url, known, `"${'x'.repeat(2 ** 20)}"`), 400);
  const asked = ana.sees().length;
  await ana.says('Ana');
  await ana.hears(/same clock/, PATIENCE);
  assert.ok(
    ana
      .sees()
      .slice(asked)
      .every(({ text }) => !text.includes('forged')),
  );
  const { code, out, err } = await bot.stops();
  assert.equal(code, 0);
  assert.doesNotMatch(out + err, /CANARY|forged/);
});
