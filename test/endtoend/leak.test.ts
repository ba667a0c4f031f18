/** Tokens, addresses and words while everything goes wrong: libraries put them into errors, and nothing of it gets out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowed } from '../../src/adapters/journal/fields.ts';
import { assertUnseen, printedDuring } from '../canary.ts';
import { DISCORD_TOKEN } from './connection.ts';
import { openStreet, type Street } from './street.ts';

const PLACE = '4711 Cempasuchil St, Hartford CT';

async function goesWrong(street: Street): Promise<void> {
  const { telegram, discord } = street;
  const faults = [
    { is: 'garbage', when: 'before' },
    { is: 'dropped', when: 'before' },
    { is: 'broken', code: 502 },
    { is: 'refused', code: 400, description: `Bad Request: ${PLACE} of ${telegram.token}` },
  ] as const;
  for (const how of faults) telegram.fails({ method: 'sendMessage', how });
  for (const how of [
    { is: 'garbage' },
    { is: 'dropped', when: 'before' },
    { is: 'refused', status: 400, code: 50035 },
    { is: 'refused', status: 500 },
  ] as const)
    discord.fails({ route: /messages|callback|webhooks/, how });
  await street.until('2027-10-18 20:00');
  for (const how of faults) telegram.fails({ method: 'getUpdates', how });
  discord.gateway.babble();
  await street.until('2027-10-20 10:00');
}

test('while both platforms fail in every way, journal, console and disk hold no token, no place and no account', async (t) => {
  const street = await openStreet(t, '2027-10-01 10:00', { rough: true });
  const people = [street.onTelegram('Quetzalina', 'en'), street.onDiscord('Xiomarita', 'en-US')];
  const printed = await printedDuring(async () => {
    for (const one of people) {
      await one.arrives({ language: 'en' });
      await one.adds(`hearing October 19 2027 8:30 am, ${PLACE}`);
    }
    await goesWrong(street);
  });
  const { telegram } = street;
  const hidden = [
    ...[telegram.token, DISCORD_TOKEN, telegram.url, street.discord.apiRoot],
    ...[
      PLACE,
      'Cempasuchil',
      'Quetzalina',
      'Xiomarita',
      ...people.map(({ person }) => String(person.id)),
    ],
  ];
  const lines = street.events.map((event) => JSON.stringify(allowed(event)));
  assert.ok(lines.some((line) => line.includes('"not-said"') || line.includes('"bug"')));
  assertUnseen(hidden, 'the journal', lines.join('\n'));
  assertUnseen(hidden, 'the console', printed);
  for (const bytes of street.disk()) assertUnseen(hidden, 'the disk', bytes);
});
