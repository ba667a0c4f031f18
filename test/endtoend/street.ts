import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { COMMANDS } from '../../commands/index.ts';
import { frozenClock, movableClock, type MovableClock } from '../../src/adapters/clock/movable.ts';
import { memoryJournal, type MemoryJournal } from '../../src/adapters/journal/journal.ts';
import { relay } from '../../src/adapters/journal/relay.ts';
import { openStore } from '../../src/adapters/lowdb/open.ts';
import { MasterVault } from '../../src/adapters/vault/vault.ts';
import { createBot, type Bot } from '../../src/app/bot.ts';
import type { AccountId } from '../../src/domain/account.ts';
import {
  clockTime,
  instantOf,
  localDate,
  localOf,
  zone,
  type Instant,
  type Zone,
} from '../../src/domain/time.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { Event } from '../../src/ports/journal.ts';
import type { Store } from '../../src/ports/store.ts';
import { seededChance } from '../chance.ts';
import { Life } from '../life.ts';
import { startDiscord, type Discord } from '../platforms/discord/discord.ts';
import type { Limits } from '../platforms/discord/world.ts';
import { startTelegram, type Telegram } from '../platforms/telegram/telegram.ts';
import { connections, DISCORD_TOKEN, type ConnectionPlan } from './connection.ts';
import { Doorman } from './doorman.ts';
import { OnDiscord } from './ondiscord.ts';
import type { Dweller } from './dweller.ts';
import { OnTelegram } from './ontelegram.ts';

export const PLATFORMS = ['telegram', 'discord'] as const;
/** Discord's clients name languages with their country. */
export const LOCALE: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-419' };
const VAULT = new MasterVault(Buffer.alloc(32, 7));
export interface StreetPlan extends ConnectionPlan {
  /** Whose clocks the test's times are on; New York's when left out. */
  readonly zone?: string;
  readonly operator?: AccountId;
  readonly limits?: Partial<Limits>;
  /** Lies between the bot and its sealed store. */
  readonly disk?: (store: Store) => Store;
  /** Stands between each platform and the bot. */
  readonly around?: (chat: Chat, clock: MovableClock) => Chat;
  /** Before the bot starts. */
  readonly first?: (street: Street) => Promise<void> | void;
  /** Whether a request may be refused or something may break on purpose; else every test checks that none was. */
  readonly rough?: boolean;
}

/**
 * The whole bot as it runs for a family: the real grammY and discord.js clients before our own two platforms,
 * the sealed store in a folder of its own, and a clock that stands still until the test moves it.
 */
export class Street {
  readonly telegram: Telegram;
  readonly discord: Discord;
  readonly clock: MovableClock;
  readonly folder: string;
  readonly #zone: Zone;
  readonly #plan: StreetPlan;
  readonly #journals: MemoryJournal[] = [];
  readonly #dwellers = new Map<AccountId, Dweller>();
  readonly doorman: Doorman;
  #life = new Life();
  #bot: Bot | undefined;
  #store: Store | undefined;
  #chats: readonly Chat[] = [];

  constructor(
    start: string,
    plan: StreetPlan,
    platforms: { telegram: Telegram; discord: Discord },
  ) {
    this.telegram = platforms.telegram;
    this.discord = platforms.discord;
    this.#plan = plan;
    this.#zone = zone(plan.zone ?? 'America/New_York')!;
    this.folder = join(mkdtempSync(join(tmpdir(), 'contigo-street-')), 'data');
    this.clock = movableClock({
      base: frozenClock(this.instant(start)),
      settled: () => this.settled(),
    });
    this.doorman = new Doorman((account, as) => this.#dwellers.get(account)?.looks(as));
  }

  get bot(): Bot {
    assert.ok(this.#bot, 'the bot runs');
    return this.#bot;
  }

  get events(): readonly Event[] {
    return this.#journals.flatMap((journal) => journal.events);
  }

  newcomer(on: (typeof PLATFORMS)[number], name: string, language = 'es'): Dweller {
    return on === 'telegram'
      ? this.onTelegram(name, language)
      : this.onDiscord(name, LOCALE[language]);
  }

  onTelegram(name: string, language = 'es', id?: number): OnTelegram {
    const given = id === undefined ? {} : { id };
    const person = this.telegram.person({ name, language_code: language, ...given });
    return this.#moveIn(new OnTelegram(this, name, person));
  }

  onDiscord(name: string, locale = 'es-419', id?: number): OnDiscord {
    const given = id === undefined ? {} : { id: String(id) };
    const person = this.discord.person({ name, locale, ...given });
    return this.#moveIn(new OnDiscord(this, name, person));
  }

  #moveIn<D extends Dweller>(dweller: D): D {
    this.#dwellers.set(dweller.account, dweller);
    return dweller;
  }

  /** `2026-10-05 09:00` on the street's own clocks. */
  instant(words: string): Instant {
    const [date = '', time = '00:00'] = words.split(' ');
    return instantOf(localDate(date)!, clockTime(time)!, this.#zone);
  }

  /** The same the other way round, for expectations. */
  words(at: number): string {
    const { date, time } = localOf(at as Instant, this.#zone);
    return `${date} ${time}`;
  }

  /** Lets the time pass up to then, every alarm at its own minute, each letter brought before the next alarm. */
  async until(words: string): Promise<void> {
    await this.clock.moveTo(this.instant(words));
  }

  async pass(ms: number): Promise<void> {
    await this.clock.moveTo((this.clock.now() + ms) as Instant);
  }

  /** Nothing is being said. A process that died settles nothing any more, and nobody waits for it. */
  async settled(): Promise<void> {
    await Promise.race([this.#bot?.settled(), this.#life.ended]);
  }

  async starts(): Promise<void> {
    this.#life = new Life();
    this.#store = await this.#opened();
    const { disk = (store: Store) => store, around = (chat: Chat) => chat } = this.#plan;
    const memory = memoryJournal();
    this.#journals.push(memory);
    const journal = relay(memory);
    this.#chats = connections(this, this.#plan, journal);
    this.#bot = createBot({
      version: 'test',
      store: this.#life.store(disk(this.#store)),
      vault: VAULT,
      clock: this.#life.clock(this.clock),
      chance: seededChance(this.#journals.length),
      journal,
      overheard: journal,
      chats: this.#chats.map((chat) =>
        around(this.doorman.before(this.#life.chat(chat)), this.clock),
      ),
      commands: COMMANDS,
      operator: this.#plan.operator,
    });
    await this.#bot.start();
    await this.settled();
    await this.#menus();
  }

  async stops(): Promise<void> {
    await this.#bot?.stop(10_000);
    this.#bot = undefined;
  }

  async restarts(): Promise<void> {
    await this.stops();
    await this.starts();
  }

  /** The process ends without a word, whatever it was doing; its connections break off, nothing is finished. */
  async crashes(): Promise<void> {
    this.#life.end();
    this.doorman.forgets();
    for (const dweller of this.#dwellers.values()) dweller.looks('letter');
    for (const chat of this.#chats) await chat.stop();
    await this.#store?.close();
    this.#bot = undefined;
  }

  /** Every file in the data folder, as bytes to search in. */
  disk(): readonly Buffer[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(this.folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path));
  }

  /** How many documents there are, by kind. */
  async documents(): Promise<{ people: number; circles: number }> {
    const keys = (await this.#store?.keys()) ?? [];
    const people = keys.filter(({ kind }) => kind === 'person').length;
    return { people, circles: keys.length - people };
  }

  /** Ends everything, and checks what holds in every test that does not break things on purpose. */
  async closes(): Promise<void> {
    await this.stops();
    await this.telegram.stop();
    await this.discord.stop();
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
    if (this.#plan.rough !== true) this.#checkClean();
    this.#checkJournal();
  }

  #checkClean(): void {
    const refused = [
      ...this.telegram.requests.filter(({ code }) => code >= 400),
      ...this.discord.requests.filter(({ status }) => status >= 400),
    ];
    assert.deepEqual(refused, [], 'no request was refused');
    const bugs = this.events.filter(({ is }) => is === 'bug');
    assert.deepEqual(bugs, [], 'nothing broke');
  }

  #checkJournal(): void {
    const lines = this.#journals.flatMap((journal) => journal.lines).join('\n');
    // A pseudonym's letters may happen to spell a short name; a name that was written down stands by itself.
    for (const { name } of this.#dwellers.values())
      assert.ok(
        !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(lines),
        'the journal names nobody',
      );
  }

  async #opened(): Promise<Store> {
    const journal = memoryJournal();
    const opened = await openStore({ folder: this.folder, vault: VAULT, isKeyNew: false, journal });
    assert.equal(opened.is, 'open');
    return opened.store;
  }

  /** Commands are registered behind the scenes; a person sees them once that is done. */
  async #menus(): Promise<void> {
    const connected = this.bot.status().platforms.filter(({ is }) => is === 'connected');
    const is = (name: string) => connected.some(({ platform }) => platform === name);
    if (is('telegram')) await eventually(() => this.telegram.commands.size >= 4);
    if (is('discord')) await eventually(() => this.discord.world.commands.length > 0);
  }
}

/** Opens one for a test, which ends it. */
export async function openStreet(
  t: TestContext,
  start: string,
  plan: StreetPlan = {},
): Promise<Street> {
  const discord = await startDiscord({ token: DISCORD_TOKEN, ...plan.limits });
  const street = new Street(start, plan, { telegram: await startTelegram(), discord });
  t.after(() => street.closes());
  await plan.first?.(street);
  await street.starts();
  return street;
}

/** Waits until it is so; fails when it does not become so. */
export async function eventually(isSo: () => boolean, within = 8_000): Promise<void> {
  const end = Date.now() + within;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it never came to be');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
