import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { settleCrowd } from '../../bench/broadcast/crowd.ts';
import {
  TOKEN,
  mostInASecond,
  openPlatforms,
  takenBy,
  type Platforms,
} from '../../bench/broadcast/platforms.ts';
import { COMMANDS } from '../../commands/index.ts';
import { systemChance } from '../../src/adapters/chance/chance.ts';
import { systemClock } from '../../src/adapters/clock/system.ts';
import { connectDiscord } from '../../src/adapters/discord/chat.ts';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { connectTelegram } from '../../src/adapters/telegram/chat.ts';
import { createBot, type Bot } from '../../src/app/bot.ts';
import { facesOf } from '../../src/app/face.ts';
import { instant } from '../../src/domain/time.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { Limits } from '../../src/ports/messenger.ts';
import type { Store } from '../../src/ports/store.ts';
import { compose } from '../../src/text/compose/compose.ts';
import { Life } from '../life.ts';
import { openVault } from '../world.ts';

/** A small crowd on a Telegram that takes a little more, so that this takes seconds. */
const SIZES = { telegram: 180, readers: 60, direct: 20, servers: 3 };
const A_SECOND = 50;
const ALL = SIZES.telegram + SIZES.direct + SIZES.servers;

async function ground(t: TestContext): Promise<{ platforms: Platforms; store: Store }> {
  const platforms = await openPlatforms(SIZES);
  t.after(() => platforms.stop());
  const flood = platforms.telegram.limits({ aSecond: A_SECOND });
  const store = new MemoryStore();
  const { followers, places } = platforms;
  await settleCrowd(store, { followers, places, at: instant(Date.now()) });
  return { platforms: { ...platforms, flood }, store };
}

/** Starts a bot; its life can be ended at any moment. */
async function begin(
  t: TestContext,
  { platforms, store }: Awaited<ReturnType<typeof ground>>,
): Promise<{ readonly bot: Bot; readonly life: Life }> {
  const life = new Life();
  const journal = memoryJournal();
  const common = { token: TOKEN, journal, compose, faces: facesOf(COMMANDS) };
  const telegram = connectTelegram({ ...common, apiRoot: platforms.telegram.url });
  const discord = connectDiscord({ ...common, apiRoot: platforms.discord.apiRoot });
  t.after(() => Promise.all([telegram.stop(), discord.stop()]));
  const bot = createBot({
    version: 'test',
    store: life.store(store),
    vault: openVault,
    clock: life.clock(systemClock()),
    chance: systemChance,
    journal,
    chats: [life.chat(taking(telegram, A_SECOND)), life.chat(discord)],
    commands: COMMANDS,
    operator: undefined,
  });
  void bot.start();
  return { bot, life };
}

/** The chat on a platform that takes so much. */
function taking(chat: Chat, aSecond: number): Chat {
  const { messenger } = chat;
  const limits: Limits = { ...messenger.limits, aSecond };
  return {
    platform: chat.platform,
    messenger: { platform: chat.platform, limits, send: (to, one) => messenger.send(to, one) },
    start: (desk) => chat.start(desk),
    stop: () => chat.stop(),
    bots: () => chat.bots(),
  };
}

async function untilTaken(platforms: Platforms, many: number): Promise<void> {
  for (let quiet = 0; takenBy(platforms).length < many && quiet < 400; quiet += 1) await pause(25);
}

function timesEach({ followers, places, ...platforms }: Platforms): readonly number[] {
  const taken = takenBy(platforms);
  const chats = [...followers, ...places].flatMap(({ chat }) => chat ?? []);
  return chats.map((chat) => taken.filter((one) => one.chat === chat).length);
}

function isWithinLimits({ telegram, flood, limiter }: Platforms): void {
  assert.deepEqual([flood.refused, limiter.refused], [0, 0]);
  const most = mostInASecond(telegram.called('sendMessage').map(({ at }) => at));
  assert.ok(most <= A_SECOND, `${most} in a second`);
}

test('one announcement reaches everybody once, and not one message is over the limits', async (t) => {
  const all = await ground(t);
  const { bot } = await begin(t, all);
  await untilTaken(all.platforms, ALL);
  await bot.settled();
  assert.ok(timesEach(all.platforms).every((times) => times === 1));
  isWithinLimits(all.platforms);
});

test('killed halfway, nobody is told twice, and whoever is in doubt is counted', async (t) => {
  const all = await ground(t);
  const first = await begin(t, all);
  await untilTaken(all.platforms, ALL / 2);
  first.life.end();
  await pause(1_000);
  const { bot } = await begin(t, all);
  await untilTaken(all.platforms, ALL);
  await bot.settled();
  const times = timesEach(all.platforms);
  const never = times.filter((many) => many === 0).length;
  assert.ok(times.every((many) => many <= 1));
  assert.ok(never <= (await unknownIn(all.store)));
  isWithinLimits(all.platforms);
});

/** Of so many nobody knows whether an attempt arrived. */
async function unknownIn(store: Store): Promise<number> {
  let unknown = 0;
  for (const key of await store.keys()) {
    if (key.kind !== 'crowd') continue;
    const { ledger, tallies } = (await store.read(key))!;
    unknown += Object.values(ledger).filter(({ is }) => is === 'unknown').length;
    unknown += Object.values(tallies).reduce((sum, one) => sum + (one.unknown ?? 0), 0);
  }
  return unknown;
}
