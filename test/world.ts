import assert from 'node:assert/strict';
import { COMMANDS } from '../commands/index.ts';
import { frozenClock, movableClock, type MovableClock } from '../src/adapters/clock/movable.ts';
import { memoryJournal, type MemoryJournal } from '../src/adapters/journal/journal.ts';
import { MemoryStore } from '../src/adapters/memory/store.ts';
import { createBot, type Bot } from '../src/app/bot.ts';
import type { AccountId, Platform } from '../src/domain/account.ts';
import type { Circle } from '../src/domain/circle.ts';
import type { Language } from '../src/domain/language.ts';
import type { Person } from '../src/domain/person.ts';
import {
  clockTime,
  instantOf,
  localDate,
  localOf,
  zone,
  type Instant,
  type Zone,
} from '../src/domain/time.ts';
import type { Did, PublicPlace } from '../src/ports/chat.ts';
import type { Clock, FarClock } from '../src/ports/clock.ts';
import type { Store } from '../src/ports/store.ts';
import type { Seal, Vault } from '../src/ports/vault.ts';
import { seededChance } from './chance.ts';
import { Life } from './life.ts';
import { StagePlatform, type Seen } from './stage.ts';

const openSeal: Seal = { seal: (bytes) => bytes, open: (bytes) => bytes };

/** A vault for worlds in memory: seals nothing, names everything the same way each time. */
export const openVault: Vault = {
  ...openSeal,
  mint: () => ({ key: openSeal, wrapped: new Uint8Array() }),
  unwrap: () => openSeal,
  renew: (bytes) => bytes,
  pseudonym: (id) =>
    `p${Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7)}`,
};

export interface WorldOptions {
  readonly zone?: string;
  readonly store?: Store;
  readonly seed?: number;
  readonly operator?: AccountId;
  /** A machine of its own, whose wall clock need not show the world's time. */
  readonly machine?: (world: Clock) => Clock;
  readonly farClocks?: (world: Clock) => readonly FarClock[];
}

/** The whole bot in simulated time, with platforms at the level of views: scenarios read as sentences. */
export class World {
  readonly store: Store;
  readonly clock: MovableClock;
  readonly telegram: StagePlatform;
  readonly discord: StagePlatform;
  readonly #journals: MemoryJournal[] = [];
  readonly #zone: Zone;
  readonly #options: WorldOptions;
  #runs = 0;
  #life = new Life();
  bot: Bot;

  constructor(start: string, options: WorldOptions) {
    this.#zone = zone(options.zone ?? 'America/New_York')!;
    this.#options = options;
    this.store = options.store ?? new MemoryStore();
    const at = this.instant(start);
    this.clock = movableClock({ base: frozenClock(at), settled: () => this.#settled() });
    this.telegram = new StagePlatform('telegram', () => this.clock.now());
    this.discord = new StagePlatform('discord', () => this.clock.now());
    this.bot = this.#newBot();
  }

  #newBot(): Bot {
    const journal = memoryJournal();
    this.#journals.push(journal);
    this.#runs += 1;
    this.#life = new Life();
    return createBot({
      version: 'test',
      store: this.#life.store(this.store),
      vault: openVault,
      clock: this.#life.clock(this.#options.machine?.(this.clock) ?? this.clock),
      farClocks: this.#options.farClocks?.(this.clock) ?? [],
      chance: seededChance((this.#options.seed ?? 1) * 1_000 + this.#runs),
      journal,
      chats: [this.#life.chat(this.telegram), this.#life.chat(this.discord)],
      commands: COMMANDS,
      operator: this.#options.operator,
    });
  }

  /** A process that died settles nothing any more, and nobody waits for it. */
  async #settled(): Promise<void> {
    await Promise.race([this.bot.settled(), this.#life.ended]);
  }

  get life(): Life {
    return this.#life;
  }

  /** The tick looks at what is due. */
  look(): Promise<void> {
    return this.bot.look();
  }

  get journal(): readonly string[] {
    return this.#journals.flatMap((journal) => journal.lines);
  }

  /** `2026-10-05 09:00` on the world's own clocks. */
  instant(words: string): Instant {
    const [date = '', time = '00:00'] = words.split(' ');
    return instantOf(localDate(date)!, clockTime(time)!, this.#zone);
  }

  /** The same the other way round, for expectations. */
  words(at: number): string {
    const { date, time } = localOf(at as Instant, this.#zone);
    return `${date} ${time}`;
  }

  async advanceTo(words: string): Promise<void> {
    await this.clock.moveTo(this.instant(words));
  }

  async advance(ms: number): Promise<void> {
    await this.clock.moveTo((this.clock.now() + ms) as Instant);
  }

  /** The process ends without a word, and a new one starts on the same documents. */
  async crashes(): Promise<void> {
    this.#life.end();
    this.bot = this.#newBot();
    await this.bot.start();
    await this.bot.settled();
  }

  async restarts(): Promise<void> {
    await this.bot.stop(10_000);
    this.bot = this.#newBot();
    await this.bot.start();
    await this.bot.settled();
  }

  /** Stopped until then; time passes meanwhile. */
  async isStoppedUntil(words: string): Promise<void> {
    await this.bot.stop(10_000);
    await this.advanceTo(words);
    this.bot = this.#newBot();
    await this.bot.start();
    await this.bot.settled();
  }

  person(name: string, platform: Platform = 'telegram', languageTag = 'es'): Somebody {
    const on = platform === 'discord' ? this.discord : this.telegram;
    return new Somebody(this, { name, on, account: accountFor(platform, name), languageTag });
  }

  async documents(): Promise<{ people: Person[]; circles: Circle[] }> {
    const people: Person[] = [];
    const circles: Circle[] = [];
    for (const key of await this.store.keys()) {
      if (key.kind === 'person') people.push((await this.store.read(key))!);
      else if (key.kind === 'circle') circles.push((await this.store.read(key))!);
    }
    return { people, circles };
  }
}

export async function newWorld(start: string, options: WorldOptions = {}): Promise<World> {
  const world = new World(start, options);
  await world.bot.start();
  return world;
}

function accountFor(platform: Platform, name: string): AccountId {
  const number = Array.from(name).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 100_000);
  return `${platform}:${number % 1_000_000_000}`;
}

interface Account {
  readonly name: string;
  readonly on: StagePlatform;
  readonly account: AccountId;
  readonly languageTag: string;
}

/** Somebody with an account on one platform: what they do, and what they see. */
export class Somebody {
  readonly #world: World;
  readonly #account: Account;
  #read = 0;

  constructor(world: World, account: Account) {
    this.#world = world;
    this.#account = account;
  }

  get account(): AccountId {
    return this.#account.account;
  }

  /** Words, or a command when they begin with a slash. */
  async says(words: string): Promise<void> {
    const [, name, rest = ''] = /^\/(\w+)\s*([\s\S]*)$/.exec(words) ?? [];
    await this.does(
      name ? { is: 'commanded', name, words: rest, options: {} } : { is: 'said', words },
    );
  }

  /** Presses a button of the newest message that has one so named. */
  async presses(label: string | RegExp): Promise<void> {
    const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
    for (const seen of [...this.sees].reverse()) {
      const choice = seen.choices.find((one) => fits(one.label));
      if (choice?.is === 'press') return this.does({ is: 'pressed', token: choice.token });
    }
    const offered = this.sees.at(-1)?.choices.map((one) => one.label);
    assert.fail(`no button ${String(label)}; the newest message offers ${JSON.stringify(offered)}`);
  }

  async does(did: Did, where: 'private' | 'public' = 'private'): Promise<void> {
    const { on, account, languageTag } = this.#account;
    assert.ok(on.desk, 'the platform is connected');
    const answer = await on.desk.hear({ from: { account, languageTag }, where, did });
    for (const { view } of answer.replies) {
      on.show(account, { view, voice: answer.voice, as: 'answer', nonce: '' });
    }
    answer.sent?.();
    await this.#world.bot.settled();
  }

  /** The same in a group or channel; the answer is shown to them alone. */
  async doesAt(did: Did, place: PublicPlace): Promise<void> {
    const { on, account, languageTag } = this.#account;
    assert.ok(on.desk, 'the platform is connected');
    const where = on.platform === 'discord' ? 'private' : 'public';
    const answer = await on.desk.hear({ from: { account, languageTag }, where, place, did });
    for (const { view } of answer.replies) {
      on.show(account, { view, voice: answer.voice, as: 'answer', nonce: '' });
    }
    answer.sent?.();
    await this.#world.bot.settled();
  }

  /** Everything seen so far. */
  get sees(): readonly Seen[] {
    return this.#account.on.seenBy(this.account);
  }

  /** What came since this was asked last. */
  get news(): readonly Seen[] {
    const all = this.sees;
    const news = all.slice(this.#read);
    this.#read = all.length;
    return news;
  }

  /** Takes all that came so far as read. */
  reads(): void {
    this.#read = this.sees.length;
  }

  /** Something seen since `news` or `hears` was asked last says this; all of it counts as read then. */
  hears(words: RegExp): Seen {
    const news = this.news;
    const found = news.find((seen) => words.test(seen.text));
    assert.ok(
      found,
      `nothing says ${String(words)} in:\n${news.map((seen) => seen.text).join('\n---\n')}`,
    );
    return found;
  }

  hearsNothing(): void {
    assert.deepEqual(
      this.news.map((seen) => seen.text),
      [],
    );
  }

  /** Goes through the first contact. */
  async arrives(settings: { language?: Language; city?: RegExp } = {}): Promise<void> {
    const { language = 'es', city = /Nueva York|New York/ } = settings;
    await this.says('/start');
    await this.presses(language === 'es' ? 'Español' : 'English');
    await this.says(this.#account.name);
    await this.presses(city);
    await this.presses(language === 'es' ? /^Sí/ : /^Yes/);
    this.#read = this.sees.length;
  }

  /** Adds a date in one line and confirms it. */
  async adds(line: string): Promise<void> {
    await this.says(`/add ${line}`);
    for (let step = 0; step < 4 && this.sees.at(-1)?.kind !== 'read-back'; step += 1) {
      const last = this.sees.at(-1);
      const choice = last?.choices.find((one) => one.is === 'press');
      assert.ok(choice?.is === 'press', `nothing to press at: ${last?.text ?? ''}`);
      await this.does({ is: 'pressed', token: choice.token });
    }
    const yes = this.sees.at(-1)?.choices[0];
    assert.ok(yes?.is === 'press');
    await this.does({ is: 'pressed', token: yes.token });
  }

  get way(): Account {
    return this.#account;
  }

  /** When letters came and of which kind, on the world's clocks. */
  letters(): readonly string[] {
    return this.sees
      .filter((seen) => seen.as === 'letter')
      .map((seen) => `${this.#world.words(seen.at)} ${seen.kind}`);
  }
}
