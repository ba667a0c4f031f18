import assert from 'node:assert/strict';
import { readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addCalendarDays } from '../../src/domain/calendar.ts';

import { clockTime, instantOf, zone } from '../../src/domain/time.ts';
import { startDiscord } from '../platforms/discord/discord.ts';
import { startTelegram } from '../platforms/telegram/telegram.ts';
import { PATIENCE, arrives } from './arrival.ts';
import { Place } from './program.ts';
import { daysAhead } from './script.ts';

const TELEGRAM_TOKEN = '4242:CANARY-of-the-stranger';
const DISCORD_TOKEN = 'CANARY.of.the-stranger';

/** Node options that let a process believe that so many ms have gone by, on the platforms' clocks as well. */
function hurried(by: number): string {
  const script = `const N = Date; const by = ${Math.round(by)}; const now = N.now.bind(N);
    globalThis.Date = class extends N {
      constructor(...given) { super(...(given.length === 0 ? [now() + by] : given)); }
      static now() { return now() + by; }
    };
    const ask = globalThis.fetch;
    globalThis.fetch = async (at, how) => {
      const answer = await ask(at, how);
      if (how?.method !== 'HEAD') return answer;
      return new Response(null, { headers: { date: new Date().toUTCString() } });
    };`;
  return `--import=data:text/javascript,${encodeURIComponent(script)}`;
}

test('from setup to a lost disk to the next reminder on time', async (t) => {
  const telegram = await startTelegram({ token: TELEGRAM_TOKEN });
  const discord = await startDiscord({ token: DISCORD_TOKEN });
  t.after(() => Promise.all([telegram.stop(), discord.stop()]));
  const place = new Place(t);
  const roots = { TELEGRAM_API_ROOT: telegram.url, DISCORD_API_ROOT: discord.apiRoot };

  const setup = await place.runs(['setup'], roots, [
    '4242:wrong',
    TELEGRAM_TOKEN,
    DISCORD_TOKEN,
    'no',
  ]);
  assert.equal(setup.code, 0, setup.err);
  assert.match(setup.out, /not known there/);
  assert.match(setup.out, /client_id=\d+&scope=bot\+applications\.commands&permissions=\d+/);
  assert.equal(statSync(place.path('.env')).mode & 0o777, 0o600);
  assert.match(
    readFileSync(place.path('.env'), 'utf8'),
    new RegExp(`TELEGRAM_TOKEN=${TELEGRAM_TOKEN}`),
  );
  assert.doesNotMatch(setup.out + setup.err, /CANARY/);

  const ana = telegram.person({ name: 'Ana', language_code: 'en' });
  const first = place.starts(roots);
  await first.says(/"telegram","state":"connected"/);
  await first.says(/"discord","state":"connected"/);
  await arrives(ana);
  const day = daysAhead(10);
  await ana.says(`/add check-in ${day} 8:30 450 Main St, Hartford`);
  await ana.hears(/Where does this date come from/, PATIENCE);
  await ana.presses('a letter from ICE');
  await ana.hears(/Is it the same as on your paper/, PATIENCE);
  await ana.presses('Yes, save it');
  await ana.hears(/^Saved/, PATIENCE);
  await ana.hears(/in \d+ days/, PATIENCE);
  await first.says(/"is":"said"/);

  const backup = await place.runs(['backup'], roots);
  assert.equal(backup.code, 0, backup.err);
  await first.dies();
  rmSync(place.path('data'), { recursive: true });
  renameSync(place.path('backups'), place.path('stick'));

  const [name] = readdirSync(place.path('stick'));
  const elsewhere = { ...roots, CONTIGO_DATA: 'new' };
  const restored = await place.runs(['restore', join('stick', name!)], elsewhere);
  assert.equal(restored.code, 0, restored.err);
  assert.match(restored.err, /documents? (is|are) back in new/);

  const due = instantOf(addCalendarDays(day, -7), clockTime('08:30')!, zone('America/New_York')!);
  const soon = 4_000;
  const began = Date.now();
  const hurry = { NODE_OPTIONS: hurried(due - soon - began) };
  const second = place.starts({ ...elsewhere, ...hurry });
  const { text } = await ana.hears(/in 7 days/, PATIENCE);
  assert.ok(Date.now() - began >= soon - 50, `not before its time: ${text}`);
  assert.ok(Date.now() - began < soon + 3_000, 'and not long after it');
  assert.match(text, /What time will you leave/);
  assert.equal((await second.stops()).code, 0);
});

test('the doctor finds each thing that is wrong, says what to do, and a script can tell', async (t) => {
  const telegram = await startTelegram({ token: TELEGRAM_TOKEN });
  t.after(() => telegram.stop());
  const place = new Place(t);
  const well = { TELEGRAM_TOKEN, TELEGRAM_API_ROOT: telegram.url };
  const fine = await place.runs(['doctor'], well);
  assert.equal(fine.code, 0, fine.out);
  assert.match(fine.out, /✓ Telegram: the token works/);
  const wrong = await place.runs(['doctor'], { ...well, TELEGRAM_TOKEN: '4242:other' });
  assert.equal(wrong.code, 1);
  assert.match(wrong.out, /✗ Telegram does not know this token\. .*npm run setup/);
  const late = await place.runs(['doctor'], { ...well, NODE_OPTIONS: hurried(-600_000) });
  assert.equal(late.code, 1);
  assert.match(late.out, /✗ This computer's clock is (599|60\d) seconds behind Telegram/);
  place.write('.env', 'CONTIGO_OPERATOR=telegram:1\n');
  const open = await place.runs(['doctor'], { ...well, CONTIGO_BACKUPS: 'off' });
  assert.match(open.out, /! Others on this computer can read \.env\. Please type: chmod 600/);
  assert.match(open.out, /! Backups are turned off/);
  assert.doesNotMatch(fine.out + wrong.out + late.out + open.out, /CANARY/);
});
