import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommandFace } from '../../../src/ports/face.ts';
import { startTelegram } from '../../platforms/telegram/telegram.ts';
import { stage } from './stage.ts';

function face(name: string, es: string, more: Partial<CommandFace> = {}): CommandFace {
  return {
    name,
    words: {
      en: { name, about: `About ${name}` },
      es: { name: es, about: `Sobre ${es}` },
    },
    options: [],
    for: 'everyone',
    ...more,
  };
}

const FACES = [
  face('start', 'inicio'),
  face('add', 'agregar'),
  face('help', 'ayuda'),
  face('status', 'estado', { for: 'operator' }),
];

async function offered(): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const scene = await stage({ faces: FACES });
  await scene.telegram.settled();
  await scene.end();
  return scene.telegram.commands;
}

test('Everyone finds the commands in their language, in private all of them', async () => {
  const commands = await offered();
  assert.deepEqual(commands.get('all_private_chats/es'), [
    { command: 'inicio', description: 'Sobre inicio' },
    { command: 'agregar', description: 'Sobre agregar' },
    { command: 'ayuda', description: 'Sobre ayuda' },
  ]);
  const names = commands.get('all_private_chats/')?.map((one) => JSON.stringify(one));
  assert.match(names?.join() ?? '', /"start".*"add".*"help"/);
});

test('Groups are shown only how to begin, and nobody is shown what is for the operator', async () => {
  const commands = await offered();
  assert.deepEqual(commands.get('all_group_chats/'), [
    { command: 'start', description: 'About start' },
    { command: 'help', description: 'About help' },
  ]);
  assert.doesNotMatch(JSON.stringify([...commands]), /status|estado/);
});

test('A list that Telegram refuses keeps back no other, and one that it cannot take now is offered again', async () => {
  const telegram = await startTelegram();
  const description = 'Bad Request: BOT_COMMAND_INVALID';
  telegram.fails({ method: 'setMyCommands', how: { is: 'refused', code: 400, description } });
  telegram.fails({ method: 'setMyCommands', after: 1, how: { is: 'broken', code: 502 } });
  const scene = await stage({ telegram, faces: FACES });
  await telegram.settled();
  await scene.end();
  assert.equal(telegram.commands.size, 3);
  assert.deepEqual(
    scene.events.filter((event) => event.is === 'bug'),
    [{ is: 'bug', where: 'telegram commands', name: 'GrammyError', code: '400' }],
  );
});
