import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import { createLine } from '../../src/app/connection.ts';
import type { Chat } from '../../src/ports/chat.ts';
import { World, newWorld } from '../world.ts';

test('a platform that breaks while it starts is noted without its words, and throws at nobody', async () => {
  const journal = memoryJournal();
  const world = await newWorld('2027-09-01 10:00');
  const chat: Chat = {
    platform: 'discord',
    messenger: world.discord.messenger,
    start: () => Promise.reject(new Error('Ana, October 19')),
    stop: () => Promise.resolve(),
    bots: () => ({}),
  };
  const line = createLine(chat, { journal });
  await line.open(world.bot.desk);
  assert.equal(line.state(), 'retrying');
  assert.deepEqual(
    journal.events.map(({ is }) => is),
    ['bug', 'platform'],
  );
  assert.doesNotMatch(journal.lines.join(), /Ana|October/);
});

test('a platform that takes for ever to connect keeps no other waiting', async () => {
  const world = new World('2027-09-01 10:00', {});
  world.telegram.start = () => new Promise(() => undefined);
  void world.bot.start();
  await new Promise(setImmediate);
  const luz = world.person('Luz', 'discord', 'en');
  await luz.arrives({ language: 'en' });
  await luz.adds('hearing October 19 2027 8:30 am Hartford');
  await world.advanceTo('2027-09-19 09:00');
  luz.hears(/in 30 days/);
});
