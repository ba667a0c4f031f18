/**
 * A process of its own in which the whole bot lives, to be killed at any moment. Arguments: the folder of its data,
 * the address of each platform, the platforms' token. It never ends by itself.
 */
import { COMMANDS } from '../../commands/index.ts';
import { systemChance } from '../../src/adapters/chance/chance.ts';
import { systemClock } from '../../src/adapters/clock/system.ts';
import { connectDiscord } from '../../src/adapters/discord/chat.ts';
import { connectTelegram } from '../../src/adapters/telegram/chat.ts';
import { createBot } from '../../src/app/bot.ts';
import { facesOf } from '../../src/app/face.ts';
import { compose } from '../../src/text/compose/compose.ts';
import { opened, silent, vault } from '../ground.ts';

const [folder = '', telegram = '', discord = '', token = ''] = process.argv.slice(2);
const common = { token, journal: silent, compose, faces: facesOf(COMMANDS) };
const bot = createBot({
  version: 'bench',
  store: await opened(folder),
  vault,
  journal: silent,
  clock: systemClock(),
  chance: systemChance,
  chats: [
    connectTelegram({ ...common, apiRoot: telegram }),
    connectDiscord({ ...common, apiRoot: discord }),
  ],
  commands: COMMANDS,
  operator: undefined,
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    cpuMs: (user + system) / 1_000,
    megabytes: process.memoryUsage.rss() / 2 ** 20,
  });
});
await bot.start();
