import { resolve } from 'node:path';
import { COMMANDS } from '../../commands/index.ts';
import { systemChance } from '../adapters/chance/chance.ts';
import { farClock } from '../adapters/clock/far.ts';
import { systemClock } from '../adapters/clock/system.ts';
import type { PlatformConfiguration } from '../adapters/config/configuration.ts';
import { facesOf } from '../app/face.ts';
import { createBot, type Bot } from '../app/bot.ts';
import { bugOf } from '../app/bug.ts';
import { withPatience } from '../app/patience.ts';
import type { Chat } from '../ports/chat.ts';
import type { FarClock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import { compose } from '../text/compose/compose.ts';
import type { House } from './house.ts';
import { backUpNightly } from './backup.ts';
import { adopt, finishTurning, keyPathOf } from './key.ts';
import { castNet } from './net.ts';
import { painterFor } from './painter.ts';
import { beat, showPulse } from './pulse.ts';
import { VERSION } from './version.ts';
import { explain } from './words.ts';

/** The bot on its platforms, until it is told to stop. A platform's library is loaded only with its token. */
export async function begin(house: House): Promise<void> {
  const { configuration, store, vault, journal } = house;
  let isStarted = false;
  const bot = createBot({
    version: VERSION,
    store,
    vault,
    journal,
    overheard: journal,
    shutOut: () => void leaveWhenShutOut(),
    clock: systemClock(),
    farClocks: farClocksOf(configuration),
    chance: systemChance,
    chats: await chatsOf(house),
    commands: COMMANDS,
    operator: configuration.operator,
    backsUp: configuration.backups !== undefined,
  });
  keepGoing(journal);
  const turn = () => turnKey(house);
  process.on('SIGHUP', () => void turn());
  const net = await castNet(
    { bot, beat: () => beat(bot, configuration), backUp: () => backUp(bot, house) },
    journal,
  );
  const hidePulse = await showPulse(bot, configuration);
  stopOnSignal(bot, async () => {
    await net();
    await hidePulse();
  });
  await bot.start();
  if (vault.isTurning) await turn();
  isStarted = true;
  await leaveWhenShutOut();

  /** Nothing can be said any more; whoever starts the bot again gives it the token of then. What is due waits. */
  async function leaveWhenShutOut(): Promise<void> {
    if (!isStarted || !bot.status().platforms.every(({ is }) => is === 'refused')) return;
    isStarted = false;
    explain([{ id: 'start-no-platform' }]);
    await stop(bot, net, 1);
  }
}

/** A key that was turned is taken over while running; what that fails at is noted, and done at the next start. */
async function turnKey({
  configuration,
  vault,
  passphrase,
  renewKeys,
  journal,
}: House): Promise<void> {
  try {
    adopt(vault, keyPathOf(configuration), passphrase);
    await finishTurning({ configuration, vault, passphrase, renewKeys });
  } catch (thrown) {
    journal.note({ is: 'bug', where: 'key', ...bugOf(thrown) });
  }
}

async function backUp({ journal }: Bot, { configuration, vault }: House): Promise<void> {
  const { backups, data } = configuration;
  if (!backups) return;
  const to = resolve(backups.folder);
  await backUpNightly({ root: data, vault, to, keep: backups.keep }, journal);
}

/** Any answer of theirs tells the time, also where our token is not taken. */
function farClocksOf({ telegram, discord }: House['configuration']): readonly FarClock[] {
  const [there, here] = ['https://api.telegram.org', 'https://discord.com/api'];
  return [
    ...(telegram ? [farClock(telegram.apiRoot ?? there)] : []),
    ...(discord ? [farClock(`${discord.apiRoot ?? here}/v10/gateway`)] : []),
  ];
}

async function chatsOf({ configuration, journal }: House): Promise<readonly Chat[]> {
  const { telegram, discord } = configuration;
  const faces = facesOf(COMMANDS);
  const common = { journal, compose, faces, paint: painterFor(journal) };
  const chats: Chat[] = [];
  if (telegram) {
    const { connectTelegram } = await import('../adapters/telegram/chat.ts');
    const hooked = configuration.webhook;
    chats.push(connectTelegram({ ...common, ...plainly(telegram), ...(hooked && { hooked }) }));
  }
  if (discord) {
    const { connectDiscord } = await import('../adapters/discord/chat.ts');
    chats.push(connectDiscord({ ...common, ...plainly(discord) }));
  }
  const clock = systemClock();
  return chats.map((chat) => withPatience(chat, () => clock.now()));
}

function plainly({ token, apiRoot }: PlatformConfiguration) {
  return { token: token.reveal(), ...(apiRoot !== undefined && { apiRoot }) };
}

/**
 * The last resort. Nothing of ours lives in memory only, so what a library threw where nobody could catch it
 * is noted, by name and code, and the reminders go on.
 */
function keepGoing(journal: Journal): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (thrown: unknown) => {
      journal.note({ is: 'bug', where: event, ...bugOf(thrown) });
    });
  }
}

/** How long what is under way may take to finish after a signal, in ms. */
const DRAIN = 10_000;

function stopOnSignal(bot: Bot, net: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop(bot, net, 0);
    });
  }
}

async function stop(bot: Bot, net: () => Promise<void>, code: number): Promise<void> {
  await net();
  await bot.stop(DRAIN);
  process.exit(code);
}
