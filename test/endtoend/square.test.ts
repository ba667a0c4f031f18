/** What is pressed where others see it, with the whole bot behind: nobody else learns anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, openStreet, type Street } from './street.ts';
import type { Group } from '../platforms/telegram/telegram.ts';
import { DISCORD_TOKEN } from './connection.ts';

const START = '2027-09-01 10:00';
const TOKEN = 'v1:run:dates';

/** A post that the bot made in a group at some time, with one button. */
async function postedIn(street: Street, group: Group): Promise<void> {
  const button = { text: 'Open', callback_data: TOKEN };
  const body = {
    chat_id: group.id,
    text: 'A rally',
    reply_markup: { inline_keyboard: [[button]] },
  };
  const url = `${street.telegram.url}/bot${street.telegram.token}/sendMessage`;
  await send(url, body);
}

async function send(url: string, body: unknown, authorization = ''): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  assert.equal(answer.status, 200);
}

test('a press in a Telegram group opens the private chat and writes nothing in the group', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  const stranger = street.telegram.person({ name: 'Eva', language_code: 'en' });
  const group = street.telegram.group({ title: 'Neighbors', type: 'supergroup' });
  await postedIn(street, group);
  const before = await street.documents();
  for (const person of [ana.person, stranger]) {
    const shown = await (await person.pressesIn(group, 'Open')).shown();
    assert.equal(shown.answer, '');
    assert.match(shown.url ?? '', new RegExp(`^https://t.me/${street.telegram.botName}\\?start=`));
  }
  assert.equal(group.sees().length, 1);
  assert.equal(stranger.newest(), undefined);
  assert.deepEqual(await street.documents(), before);
});

test('a press on a post in a Discord server is answered to that one person, and the post stays', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onDiscord('Ana', 'en-US');
  const eva = street.onDiscord('Eva', 'en-US');
  await ana.arrives({ language: 'en' });
  await eva.arrives({ language: 'en' });
  await ana.adds('hearing October 19 2027 8:30 am, Hartford');
  const guild = street.discord.guild();
  const button = { type: 2, style: 2, label: 'Open', custom_id: TOKEN };
  const body = { content: 'A rally', components: [{ type: 1, components: [button] }] };
  const url = `${street.discord.apiRoot}/v10/channels/${guild.channel}/messages`;
  await send(url, body, `Bot ${DISCORD_TOKEN}`);
  await ana.person.presses('Open');
  const answered = () => ana.person.sees().filter(({ where }) => where === 'guild');
  await eventually(() => answered().some(({ words }) => /October 19, 2027/.test(words)));
  assert.deepEqual(
    answered().map(({ words, ephemeral }) => ephemeral || words),
    ['A rally', true],
  );
  const shown = eva.person.sees().filter(({ where }) => where === 'guild');
  assert.deepEqual(
    shown.map(({ words }) => words),
    ['A rally'],
  );
});

test('a group that puts the bot out, and a server that does, stop nothing else', async (t) => {
  const street = await openStreet(t, START);
  const ana = street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  const group = street.telegram.group({ title: 'Neighbors' });
  group.takesIn(ana.person);
  group.kicks();
  const guild = street.discord.guild();
  guild.deletes(guild.opens('rallies'));
  guild.putsOut();
  await street.telegram.settled();
  await ana.says('/help');
  await eventually(() => ana.person.newest() !== undefined);
  assert.deepEqual(group.sees(), []);
});
