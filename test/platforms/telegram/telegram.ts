import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { Flood, PUBLISHED, type Limits } from './flood.ts';
import { Group } from './group.ts';
import { Person } from './person.ts';
import type { Update } from './queue.ts';
import { EVERYTHING, type Room, type Standing } from './room.ts';
import { ApiServer, type Request } from './server.ts';
import { BOT, Town } from './town.ts';

/** A Telegram of our own on this machine: people, groups, and the Bot API in front of them. */
export class Telegram {
  readonly token: string;
  readonly botName = BOT.username;
  readonly #town = new Town();
  readonly #server: ApiServer;

  constructor(token: string) {
    this.token = token;
    this.#server = new ApiServer(this.#town, token);
  }

  /** What `TELEGRAM_API_ROOT` is to be. */
  get url(): string {
    return this.#server.url;
  }

  /** Somebody who has never written to the bot yet. */
  person(about: About): Person {
    return new Person(this.#town, {
      id: about.id ?? 100_001 + this.#town.residents.size,
      name: about.name,
      ...(about.username === undefined ? {} : { username: about.username }),
      ...(about.language_code === undefined ? {} : { language: about.language_code }),
      state: 'stranger',
    });
  }

  /** A group or supergroup that the bot is in as a plain member; a channel where it may post. */
  group(about: AboutRoom): Group {
    const { type = 'group', title, members = 3 } = about;
    const { username, inviteLink } = about;
    const number = 5_000 + this.#town.rooms.size;
    return new Group(this.#town, {
      id: type === 'group' ? -number : -1_000_000_000_000 - number,
      ...{ type, title, members, permissions: EVERYTHING },
      ...(username === undefined ? {} : { username }),
      ...(inviteLink === undefined ? {} : { inviteLink }),
      bot: type === 'channel' ? POSTING : { status: 'member' },
      others: new Map(),
      topics: new Map(),
      isForum: about.isForum ?? false,
      state: 'alive',
    });
  }

  channel(about: Omit<AboutRoom, 'type' | 'isForum'>): Group {
    return this.group({ ...about, type: 'channel' });
  }

  /** From now on what is sent is counted, and too much is refused. */
  limits(limits: Partial<Limits> = {}, now: () => number = Date.now): Flood {
    this.#town.flood = new Flood({ ...PUBLISHED, ...limits }, now);
    return this.#town.flood;
  }

  /** So many hours pass on Telegram. */
  passes(hours: number): void {
    this.#town.ahead += hours * 3_600;
  }

  /** Every call so far, in order, with its arguments as they came. */
  get requests(): readonly Request[] {
    return this.#server.requests;
  }

  /** The calls of one method. */
  called(method: string): readonly Request[] {
    return this.requests.filter((request) => request.method === method);
  }

  /** The lists of commands by `scope/language`. */
  get commands(): ReadonlyMap<string, readonly unknown[]> {
    return this.#town.commands;
  }

  /** Whether the bot waits for updates now. */
  get polled(): boolean {
    return this.#town.updates.polled;
  }

  /** Lets calls go wrong, the next one unless `times` says more; what it returns ends it. */
  fails(fault: Fault): () => void {
    return this.#server.faults.add(fault);
  }

  /** Nobody can connect any more, and open connections are cut. */
  async down(): Promise<void> {
    await this.#server.down();
  }

  /** Back on the same address. */
  async up(): Promise<void> {
    await this.#server.up();
  }

  /** Its owner revokes the token, and may have a new one at once. */
  revoke(next?: string): void {
    this.#server.revoke(next);
  }

  /** All presses so far have waited too long to be answered. */
  staleQueries(): void {
    for (const id of this.#town.queries.keys()) this.#town.queries.set(id, 'late');
  }

  /** Delivers the last so many updates again that the bot had confirmed. */
  replays(count: number): void {
    this.#town.updates.replay(count);
  }

  /** Keeps none of the files that people and the bot sent. */
  losesFiles(): void {
    this.#town.kept.clear();
    this.#town.photos.clear();
  }

  /** Everything that the bot has confirmed, as it was delivered. */
  get delivered(): readonly Update[] {
    return this.#town.updates.confirmed;
  }

  /** Forgets what was said, delivered and asked so far, so that a long barrage fills no memory of the test's own. */
  forgets(): void {
    this.#town.updates.forget();
    this.#town.queries.clear();
    this.#town.forget();
    this.#server.requests.length = 0;
  }

  /** Delivers something that may be no proper update. */
  delivers(raw: Readonly<Record<string, unknown>>): void {
    this.#town.updates.pushRaw(raw);
  }

  /** What calls to the bot's own address carry. */
  get secret(): string {
    return this.#town.secret;
  }

  /** Sets a webhook, as another program with the same token might. */
  setWebhook(url: string): void {
    this.#town.webhook = url;
  }

  /**
   * Resolves when the bot has confirmed every update and makes no call: two quiet looks in a row, a moment
   * apart, because between two calls of one answer there is a little silence.
   */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      await this.#town.updates.empty();
      const before = this.requests.length;
      await pause(15);
      const still = this.#server.underWay === 0 && this.requests.length === before;
      quiet = still && this.#town.updates.pending === 0 ? quiet + 1 : 0;
    }
  }

  /** Cuts everybody off. Whoever started it stops it. */
  async stop(): Promise<void> {
    this.#town.webhook = '';
    await this.#server.down();
  }
}

export interface About {
  readonly id?: number;
  readonly name: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface AboutRoom {
  readonly title: string;
  readonly type?: Room['type'];
  readonly username?: string;
  readonly inviteLink?: string;
  readonly members?: number;
  readonly isForum?: boolean;
}

/** What an administrator of a channel is given who is to post there. */
const POSTING: Standing = {
  status: 'administrator',
  rights: { can_post_messages: true, can_edit_messages: true, can_delete_messages: true },
};

export const TOKEN = '4242:test-token';

/** Starts one on a free port of this machine. */
export async function startTelegram(given: { readonly token?: string } = {}): Promise<Telegram> {
  const telegram = new Telegram(given.token ?? TOKEN);
  await telegram.up();
  return telegram;
}

export type { Fault, How } from './fault.ts';
export type { Group } from './group.ts';
export type { Update } from './queue.ts';
export type { Person } from './person.ts';
export type { Pressed } from './act.ts';
export type { Request } from './server.ts';
export type { Seen, SeenButton, SeenDocument } from './seen.ts';
