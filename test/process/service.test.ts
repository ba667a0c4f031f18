import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { startDiscord, type Discord } from '../platforms/discord/discord.ts';
import { startTelegram, type Person, type Telegram } from '../platforms/telegram/telegram.ts';
import { PATIENCE, arrives } from './arrival.ts';
import { Place, closedPort, type Variables } from './program.ts';
import { daysAhead, longDay } from './script.ts';

const TELEGRAM_TOKEN = '4242:CANARY-one-of-telegram';
const DISCORD_TOKEN = 'CANARY-one.of.discord';

async function ourTelegram(t: TestContext): Promise<Telegram> {
  const telegram = await startTelegram({ token: TELEGRAM_TOKEN });
  t.after(() => telegram.stop());
  return telegram;
}

async function ourDiscord(t: TestContext): Promise<Discord> {
  const discord = await startDiscord({ token: DISCORD_TOKEN });
  t.after(() => discord.stop());
  return discord;
}

function onTelegram({ url }: Telegram, token = TELEGRAM_TOKEN): Variables {
  return { TELEGRAM_TOKEN: token, TELEGRAM_API_ROOT: url };
}

function onDiscord({ apiRoot }: Discord, token = DISCORD_TOKEN): Variables {
  return { DISCORD_TOKEN: token, DISCORD_API_ROOT: apiRoot };
}

test('where nobody answers it goes on trying, prints no token, and stops cleanly', async (t) => {
  const root = `http://127.0.0.1:${await closedPort()}`;
  const running = new Place(t).starts({
    TELEGRAM_TOKEN,
    TELEGRAM_API_ROOT: root,
    DISCORD_TOKEN,
    DISCORD_API_ROOT: `${root}/api`,
  });
  await running.says(/"telegram","state":"retrying"/);
  await running.says(/"discord","state":"retrying"/);
  assert.ok(running.isAlive);
  const { code, out, err } = await running.stops();
  assert.equal(code, 0);
  assert.match(out, /"is":"stopped","clean":true/);
  assert.doesNotMatch(out + err, /CANARY|127\.0\.0\.1/);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} stops a service that has nothing to do`, async (t) => {
    const [telegram, discord] = [await ourTelegram(t), await ourDiscord(t)];
    const running = new Place(t).starts({ ...onTelegram(telegram), ...onDiscord(discord) });
    await running.says(/"telegram","state":"connected"/);
    await running.says(/"discord","state":"connected"/);
    const { code, out, err } = await running.stops(signal);
    assert.equal(code, 0);
    assert.match(out, /"is":"stopped","clean":true/);
    assert.doesNotMatch(out + err, /CANARY/);
  });
}

test('a platform that never answers holds up a stop by ten seconds at most, and the reminder comes after it', async (t) => {
  const [telegram, place] = [await ourTelegram(t), new Place(t)];
  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  const first = place.starts(onTelegram(telegram));
  await arrives(ana);
  await ana.says(`/add check-in ${daysAhead(5)} 8:30 450 Main St, Hartford`);
  await ana.hears(/Where does this date come from/, PATIENCE);
  await ana.presses('a letter from ICE');
  await ana.hears(/Is it the same as on your paper/, PATIENCE);
  const said = () => telegram.called('sendMessage').length;
  const before = said();
  telegram.fails({ method: 'sendMessage', how: { is: 'hung', when: 'before' } });
  await ana.presses('Yes, save it');
  await ana.hears(/^Saved/, PATIENCE);
  while (said() === before) await pause(20);
  const { code, out } = await first.stops();
  assert.equal(code, 0);
  assert.match(out, /"is":"stopped","clean":false/);
  const second = place.starts(onTelegram(telegram));
  const { text } = await ana.hears(/in \d days/, PATIENCE);
  assert.match(text, /You may have seen this message already/);
  assert.equal((await second.stops()).code, 0);
});

test('a person and a date are still known after kill -9', async (t) => {
  const [telegram, place] = [await ourTelegram(t), new Place(t)];
  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  const day = daysAhead(40);
  const first = place.starts(onTelegram(telegram));
  await arrives(ana);
  await ana.says(`/add check-in ${day} 8:30 450 Main St, Hartford`);
  await ana.hears(/Where does this date come from/, PATIENCE);
  await ana.presses('a letter from ICE');
  await ana.hears(/Is it the same as on your paper/, PATIENCE);
  await ana.presses('Yes, save it');
  await ana.hears(/^Saved/, PATIENCE);
  await telegram.settled();
  await first.dies();
  const second = place.starts(onTelegram(telegram));
  await ana.says('/dates');
  const { text } = await ana.hears(/Your dates/, PATIENCE);
  assert.match(text, new RegExp(longDay(day)));
  assert.equal((await second.stops()).code, 0);
});

/** Killed while the last question of a half-filled date is open. */
async function diesHalfway(telegram: Telegram, place: Place, ana: Person): Promise<void> {
  const first = place.starts(onTelegram(telegram));
  await arrives(ana);
  await ana.says(`/add hearing ${daysAhead(40)} 8:30 450 Main St, Hartford`);
  await ana.hears(/Where does this date come from/, PATIENCE);
  await telegram.settled();
  await first.dies();
}

test('a half-filled date is still there after kill -9, and its old button works', async (t) => {
  const [telegram, place] = [await ourTelegram(t), new Place(t)];
  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  await diesHalfway(telegram, place, ana);
  const second = place.starts(onTelegram(telegram));
  await ana.presses('a court notice');
  await ana.hears(/Is it the same as on your paper/, PATIENCE);
  assert.equal((await second.stops()).code, 0);
});

test('what Telegram brings a second time after kill -9 leaves a way to go on', async (t) => {
  const [telegram, place] = [await ourTelegram(t), new Place(t)];
  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  await diesHalfway(telegram, place, ana);
  telegram.replays(1);
  const second = place.starts(onTelegram(telegram));
  await ana.hears(/Where does this date come from/, PATIENCE);
  await ana.presses('a court notice');
  await ana.hears(/Is it the same as on your paper/, PATIENCE);
  await ana.presses('Yes, save it');
  await ana.hears(/^Saved/, PATIENCE);
  await ana.says('/dates');
  const { text } = await ana.hears(/Your dates/, PATIENCE);
  assert.equal(text.match(/450 Main St/g)?.length, 1);
  assert.equal((await second.stops()).code, 0);
});

test('a token that Telegram refuses does not stop Discord', async (t) => {
  const [telegram, discord] = [await ourTelegram(t), await ourDiscord(t)];
  const variables = { ...onTelegram(telegram, '4242:CANARY-revoked'), ...onDiscord(discord) };
  const running = new Place(t).starts(variables);
  await running.says(/"telegram","state":"refused"/);
  await running.says(/"discord","state":"connected"/);
  const luz = discord.person({ name: 'luz' });
  await luz.says('hello');
  await luz.hears(/I am Contigo/, PATIENCE);
  const { code, out, err } = await running.stops();
  assert.equal(code, 0);
  assert.doesNotMatch(out + err, /CANARY|luz|hello/i);
});

test('a token that Discord refuses does not stop Telegram', async (t) => {
  const [telegram, discord] = [await ourTelegram(t), await ourDiscord(t)];
  const variables = { ...onTelegram(telegram), ...onDiscord(discord, 'CANARY.revoked.token') };
  const running = new Place(t).starts(variables);
  await running.says(/"discord","state":"refused"/);
  await running.says(/"telegram","state":"connected"/);
  await arrives(telegram.person({ name: 'Ana', language_code: 'en' }));
  const { code, out, err } = await running.stops();
  assert.equal(code, 0);
  assert.doesNotMatch(out + err, /CANARY|Ana/);
});

test('refused everywhere, it says so in a sentence and ends as failed', async (t) => {
  const [telegram, discord] = [await ourTelegram(t), await ourDiscord(t)];
  const running = new Place(t).starts({
    ...onTelegram(telegram, '4242:CANARY-revoked'),
    ...onDiscord(discord, 'CANARY.revoked.token'),
  });
  running.ends();
  const { code, out, err } = await running.ended;
  assert.equal(code, 1);
  assert.match(err, /No platform lets me in, so I stop\. Reminders wait\. .*new token/);
  assert.doesNotMatch(out + err, /CANARY/);
});

test('a token that is revoked while it runs ends it in a sentence; with the new one what was due comes', async (t) => {
  const [telegram, place] = [await ourTelegram(t), new Place(t)];
  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  const running = place.starts(onTelegram(telegram));
  await arrives(ana);
  await ana.says(`/add check-in ${daysAhead(5)} 8:30 450 Main St, Hartford`);
  await ana.hears(/Where does this date come from/, PATIENCE);
  await ana.presses('a letter from ICE');
  await ana.hears(/Is it the same as on your paper/, PATIENCE);
  telegram.fails({
    method: 'sendMessage',
    chat: ana.id,
    how: { is: 'refused', code: 401, description: 'Unauthorized' },
  });
  await ana.presses('Yes, save it');
  await ana.hears(/^Saved/, PATIENCE);
  const next = '4242:CANARY-two-of-telegram';
  telegram.revoke(next);
  running.ends();
  const { code, out, err } = await running.ended;
  assert.equal(code, 1);
  assert.match(out, /"telegram","state":"refused"/);
  assert.match(err, /No platform lets me in, so I stop\. Reminders wait\. .*new token/);
  const second = place.starts(onTelegram(telegram, next));
  await ana.hears(/in \d days/, PATIENCE);
  assert.equal((await second.stops()).code, 0);
  assert.doesNotMatch(out + err, /CANARY|Ana/);
});

test('a service whose only platform comes back works, and nobody has to start it again', async (t) => {
  const telegram = await ourTelegram(t);
  await telegram.down();
  const running = new Place(t).starts(onTelegram(telegram));
  await running.says(/"state":"retrying"/);
  await telegram.up();
  const ana = telegram.person({ name: 'Ana', language_code: 'es' });
  await ana.says('/start');
  await ana.hears(/Soy Contigo/, PATIENCE);
  assert.equal((await running.stops()).code, 0);
});

/** Throws where nobody catches, as soon as the service is up, an error with somebody's words in it. */
const SABOTAGE = `
  const wait = setInterval(() => {
    if (process.listenerCount('unhandledRejection') === 0) return;
    clearInterval(wait);
    Promise.reject(Object.assign(new TypeError('to CANARY: 450 Main St'), { code: 'E_ODD' }));
    setTimeout(() => { throw new RangeError('CANARY again'); });
  }, 10);
`;

test('what a library throws where nobody catches is noted without its words, and all goes on', async (t) => {
  const telegram = await ourTelegram(t);
  const running = new Place(t).starts({
    ...onTelegram(telegram),
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SABOTAGE)}`,
  });
  await running.says(/"is":"bug","where":"unhandledRejection","name":"TypeError","code":"E_ODD"/);
  await running.says(/"is":"bug","where":"uncaughtException","name":"RangeError","code":""/);
  await running.says(/"telegram","state":"connected"/);
  await arrives(telegram.person({ name: 'Ana', language_code: 'en' }));
  const { code, out, err } = await running.stops();
  assert.equal(code, 0);
  assert.doesNotMatch(out + err, /CANARY|Main St/);
});
