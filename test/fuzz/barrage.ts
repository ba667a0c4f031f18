import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { COMMANDS } from '../../commands/index.ts';
import { frozenClock, movableClock, type MovableClock } from '../../src/adapters/clock/movable.ts';
import { allowed } from '../../src/adapters/journal/fields.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { createBot, type Bot } from '../../src/app/bot.ts';
import { MINUTE, type Instant } from '../../src/domain/time.ts';
import type { Chance } from '../../src/ports/chance.ts';
import type { Journal } from '../../src/ports/journal.ts';
import { assertUnseen } from '../canary.ts';
import { seededChance } from '../chance.ts';
import { connections, DISCORD_TOKEN } from '../endtoend/connection.ts';
import { record, text, type Json } from '../platforms/discord/json.ts';
import { startDiscord, type Discord } from '../platforms/discord/discord.ts';
import { startTelegram, type Telegram } from '../platforms/telegram/telegram.ts';
import { openVault } from '../world.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { doneBy, mutant, wired } from './mutant.ts';
import { SECRETS, seedsOnDiscord, seedsOnTelegram } from './seeds.ts';

/** What became of a barrage of spoiled updates on one platform. */
export interface Barrage {
  readonly updates: number;
  readonly seconds: number;
  /** Of what came through, by kind. */
  readonly heard: Readonly<Record<string, number>>;
  /** What nobody caught, and what was caught as a mistake of ours; by name only. */
  readonly thrown: Readonly<Record<string, number>>;
  /** Who is known at the end: the barrage makes up people, and they are kept in memory here, as on the disk elsewhere. */
  readonly people: number;
  /** How much more the process holds at the end than after the first tenth, in MB. */
  readonly grown: number;
}

interface Rig {
  readonly telegram: Telegram;
  readonly discord: Discord;
  readonly bot: Bot;
  readonly clock: MovableClock;
  readonly keeper: Gatekeeper;
  readonly thrown: Map<string, number>;
}

/** Says these to the bot, each as it is, through that platform's wire. */
interface Cannon {
  readonly seeds: readonly unknown[];
  readonly fire: (updates: readonly unknown[], last: string) => void;
}

const AT_ONCE = 1_000;
const START = Date.UTC(2027, 8, 1, 14) as Instant;
/**
 * As it should be: our parsers and Discord's library refuse what is none, and the platforms refuse an answer to an
 * address that was spoiled.
 */
const REFUSED = /^(?:telegram update malformed|discord event .*|discord \w+ DiscordAPIError)$/;

/** So many spoiled updates through the real client and the whole bot, whose clock goes on a little with each salvo. */
export async function barrage(
  on: 'telegram' | 'discord',
  updates: number,
  seed: number,
): Promise<Barrage> {
  const rig = await newRig();
  const stop = overhear(rig.thrown);
  try {
    const cannon = on === 'telegram' ? await telegramCannon(rig) : await discordCannon(rig);
    assert.ok(cannon.seeds.length > 20, 'there is enough to spoil');
    return await fires(rig, cannon, { updates, chance: seededChance(seed) });
  } finally {
    await rig.bot.stop(10_000);
    await rig.telegram.stop();
    await rig.discord.stop();
    stop();
  }
}

async function fires(
  rig: Rig,
  { seeds, fire }: Cannon,
  { updates, chance }: { readonly updates: number; readonly chance: Chance },
): Promise<Barrage> {
  const began = Date.now();
  let early = 0;
  for (let done = 0; done < updates; done += AT_ONCE) {
    const many = Math.min(AT_ONCE, updates - done);
    const salvo = Array.from({ length: many }, () => mutant(seeds, chance));
    const heard = rig.keeper.answersAllBefore(`end of salvo ${done}`);
    fire(salvo, `end of salvo ${done}`);
    await heard;
    await rig.clock.moveTo((rig.clock.now() + 5 * MINUTE) as Instant);
    rig.telegram.forgets();
    rig.discord.forgets();
    if (early === 0 && done + many >= updates / 10) early = held();
  }
  checkPrototypes();
  return {
    updates,
    seconds: (Date.now() - began) / 1_000,
    heard: Object.fromEntries(rig.keeper.heard),
    thrown: Object.fromEntries([...rig.thrown].filter(([what]) => !REFUSED.test(what))),
    people: rig.bot.status().people,
    grown: (held() - early) / 2 ** 20,
  };
}

async function newRig(): Promise<Rig> {
  const telegram = await startTelegram();
  const discord = await startDiscord({ token: DISCORD_TOKEN });
  const thrown = new Map<string, number>();
  const keeper = new Gatekeeper();
  const clock: MovableClock = movableClock({
    base: frozenClock(START),
    settled: () => bot.settled(),
  });
  const journal = strictJournal(thrown);
  const bot = createBot({
    version: 'test',
    store: new MemoryStore(),
    vault: openVault,
    clock,
    chance: seededChance(Date.now()),
    journal,
    chats: connections({ telegram, discord }, {}, journal).map((chat) => keeper.before(chat)),
    commands: COMMANDS,
    operator: undefined,
  });
  await bot.start();
  while (discord.world.commands.length === 0) await new Promise((go) => setTimeout(go, 5));
  return { telegram, discord, bot, clock, keeper, thrown };
}

/** Looks at each line as it is written, and keeps only how often which mistake came. */
function strictJournal(thrown: Map<string, number>): Journal {
  return {
    note(event) {
      assertUnseen(SECRETS, 'the journal', JSON.stringify(allowed(event)));
      if (event.is === 'bug') count(thrown, `${event.where} ${event.name}`);
    },
  };
}

/** What nobody caught would end a process that did not note it and go on. */
function overhear(thrown: Map<string, number>): () => void {
  const note = (error: unknown) => {
    const where = error instanceof Error ? (error.stack ?? '').split('\n')[1]?.trim() : '';
    count(thrown, `uncaught ${error instanceof Error ? error.name : typeof error} ${where}`);
  };
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  return () => {
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
  };
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** How many people the barrage comes from: one alone would soon be asked to slow down. */
const PEOPLE = 100;

async function telegramCannon({ telegram }: Rig): Promise<Cannon> {
  const { updates: seeds, people } = await seedsOnTelegram(telegram);
  const crowd = Array.from({ length: PEOPLE }, (_, at) => {
    const own = String(telegram.person({ id: 4_000_000 + at, name: 'Y' }).id);
    return new Map(people.map((other) => [other, own]));
  });
  const chat = { id: 999_001, type: 'private', first_name: 'Z' };
  const from = { id: 999_001, is_bot: false, first_name: 'Z' };
  return {
    seeds,
    fire(updates, last) {
      for (const [at, update] of updates.entries()) {
        const wire = doneBy(wired(update), crowd[at % PEOPLE]!);
        telegram.delivers(record(JSON.parse(wire)) ?? {});
      }
      telegram.delivers({ message: { message_id: 1, date: 1, chat, from, text: last } });
    },
  };
}

async function discordCannon({ discord }: Rig): Promise<Cannon> {
  const { updates: seeds, people } = await seedsOnDiscord(discord);
  const [person = '', chat = ''] = people;
  const crowd = Array.from({ length: PEOPLE }, () => {
    const { id } = discord.person({ name: 'Y' });
    return new Map([
      [person, id],
      [chat, discord.world.directChannel(id).id],
    ]);
  });
  const last = discord.person({ name: 'Z' });
  // Nobody looks at a screen in a barrage, and each of them would remember all that stood on it.
  discord.world.happens.removeAllListeners('shown');
  return {
    seeds,
    fire(updates, words) {
      for (const [at, update] of updates.entries()) {
        const event = renumbered(record(update) ?? {}, discord.world.snowflake());
        const wire = doneBy(wired({ ...event, op: 0, s: null }), crowd[at % PEOPLE]!);
        awaitAnswer(discord, record(record(JSON.parse(wire))?.['d']) ?? {});
        discord.gateway.tells(wire);
      }
      void last.says(words);
    },
  };
}

/** Discord takes an answer to what it told under that number, where somebody it knows did it. */
function awaitAnswer({ world }: Discord, { id, token, user, member }: Json): void {
  const [person] = [user, record(member)?.['user']].flatMap((one) => {
    return world.users.get(text(record(one)?.['id'])) ?? [];
  });
  if (!person || typeof id !== 'string' || typeof token !== 'string') return;
  const channel = world.directChannel(person.id);
  const about = { person, channel, at: Date.now(), state: 'waiting', followUps: 0 } as const;
  world.interactions.set(id, { id, token, type: 2, ...about });
}

/** What comes under the number of something that came before is dropped, so nearly each has a number of its own. */
function renumbered(event: Json, id: string): Json {
  const d = record(event['d']);
  const has = typeof d?.['id'] === 'string' && /^\d{15,}$/.test(d['id']);
  return has && !id.endsWith('7') ? { ...event, d: { ...d, id } } : event;
}

/** What the process holds once all that can be is let go, in bytes. */
function held(): number {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') Reflect.apply(gc, undefined, []);
  return process.memoryUsage().heapUsed;
}

function checkPrototypes(): void {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  assert.equal(Reflect.get([], 'polluted'), undefined);
}
