import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { startTelegram, type Person } from '../platforms/telegram/telegram.ts';
import { PATIENCE, arrives } from './arrival.ts';
import { Place } from './program.ts';

const TOKEN = '4242:CANARY-of-the-key';
const PHRASE = 'cuatro palabras muy secretas';

/** A bot that knows Ana, stopped again. */
async function withAna(t: TestContext) {
  const telegram = await startTelegram({ token: TOKEN });
  t.after(() => telegram.stop());
  const place = new Place(t);
  const on = { TELEGRAM_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.url };
  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  const running = place.starts(on);
  await arrives(ana);
  const keyLines = () =>
    readFileSync(place.path('contigo.key'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('contigo-'))
      .map((line) => line.slice(0, line.indexOf(':')));
  return { place, on, ana, running, keyLines };
}

async function isKnown(ana: Person): Promise<void> {
  await ana.says('/settings');
  await ana.hears(/Ana/, PATIENCE);
}

test('a key is turned while the bot runs, and the old one is let go', async (t) => {
  const { place, on, ana, running, keyLines } = await withAna(t);
  const turned = await place.runs(['key', 'rotate'], on);
  assert.equal(turned.code, 0, turned.err);
  assert.deepEqual(keyLines(), ['contigo-key-1', 'contigo-old-key-1']);
  running.hangsUp();
  const until = Date.now() + PATIENCE;
  while (keyLines().length > 1 && Date.now() < until) await pause(50);
  assert.deepEqual(keyLines(), ['contigo-key-1']);
  await isKnown(ana);
  await running.dies();
  const second = place.starts(on);
  await isKnown(ana);
  assert.equal((await second.stops()).code, 0);
});

test('a key that was turned while the bot stood still is taken over at its start', async (t) => {
  const { place, on, ana, running, keyLines } = await withAna(t);
  await running.stops();
  await place.runs(['key', 'rotate'], on);
  const second = place.starts(on);
  await isKnown(ana);
  const until = Date.now() + PATIENCE;
  while (keyLines().length > 1 && Date.now() < until) await pause(50);
  assert.deepEqual(keyLines(), ['contigo-key-1']);
  assert.equal((await second.stops()).code, 0);
});

test('a locked key opens with its phrase alone, and can be unlocked again', async (t) => {
  const { place, on, ana, running, keyLines } = await withAna(t);
  await running.stops();
  const slip = await place.runs(['key', 'lock'], on, [PHRASE, 'cuatro palabras']);
  assert.equal(slip.code, 1);
  assert.deepEqual(keyLines(), ['contigo-key-1']);
  const locked = await place.runs(['key', 'lock'], on, [PHRASE, PHRASE]);
  assert.equal(locked.code, 0, locked.err);
  assert.deepEqual(keyLines(), ['contigo-locked-1']);
  const without = await place.runs([], on);
  assert.equal(without.code, 1);
  assert.match(without.err, /locked with a passphrase/);
  writeFileSync(place.path('phrase'), `${PHRASE}\n`);
  writeFileSync(place.path('other'), 'cuatro palabras equivocadas\n');
  const wrong = await place.runs([], { ...on, CONTIGO_PASSPHRASE_FILE: 'other' });
  assert.match(wrong.err, /does not open/);
  const phrase = { ...on, CONTIGO_PASSPHRASE_FILE: 'phrase' };
  const second = place.starts(phrase);
  await isKnown(ana);
  assert.equal((await second.stops()).code, 0);
  const unlocked = await place.runs(['key', 'unlock'], phrase);
  assert.equal(unlocked.code, 0, unlocked.err);
  assert.deepEqual(keyLines(), ['contigo-key-1']);
  assert.doesNotMatch(locked.out + locked.err + wrong.err + unlocked.err, /cuatro palabras/);
});
