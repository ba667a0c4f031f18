import { Faults, type How } from './fault.ts';
import { Gateway } from './gateway.ts';
import { Guild } from './guild.ts';
import { Http, type Asked } from './http.ts';
import { INTENT } from './gateway.ts';
import { Limiter, PUBLISHED, type Rates } from './limit.ts';
import { Person } from './person.ts';
import { BOT, presentMessage } from './present.ts';
import { serve } from './routes.ts';
import { pings } from './screen.ts';
import { World, type Limits } from './world.ts';

/** A new account's face: everything but the id has a plain default. */
export interface Newcomer {
  readonly id?: string;
  readonly name?: string;
  /** Discord's locale of that person's client, such as `es-419`. */
  readonly locale?: string;
}

export interface Settings extends Partial<Limits> {
  readonly token: string;
}

/**
 * Our own Discord on this machine: REST v10 and the gateway, by the rules of Discord's documentation as read
 * in 2026-08. A real client reaches it through `apiRoot`. Strict: what Discord would refuse is refused here.
 */
export async function startDiscord(settings: Settings): Promise<Discord> {
  const discord = new Discord(settings);
  await discord.up();
  return discord;
}

export class Discord {
  readonly world: World;
  readonly gateway: Gateway;
  readonly #http: Http;
  readonly #faults = new Faults();
  #token: string;
  #open = false;

  constructor(settings: Settings) {
    const { token, ...limits } = settings;
    this.#token = token;
    this.world = new World(limits);
    this.#http = new Http(this.#faults, (asked) =>
      serve(
        {
          world: this.world,
          gatewayUrl: () => this.gateway.url,
          isToken: (authorization) => authorization === `Bot ${this.#token}`,
          tell: (message) => {
            const d = { ...presentMessage(message, BOT), channel_type: 1 };
            this.gateway.dispatch('MESSAGE_CREATE', d, INTENT.directMessages);
          },
        },
        asked,
      ),
    );
    this.gateway = new Gateway(this.world, this.#http.server, token);
  }

  /** What `DISCORD_API_ROOT` is to be. */
  get apiRoot(): string {
    return `http://127.0.0.1:${this.#http.port}/api`;
  }

  /** Everything that was asked over REST, oldest first. */
  get requests(): readonly Asked[] {
    return this.#http.asked;
  }

  /** Those to a route: `POST /channels/1/messages`. */
  requestsTo(route: RegExp): readonly Asked[] {
    return this.requests.filter((asked) => route.test(`${asked.method} ${asked.path}`));
  }

  /** Keeps what somebody attached; gives its address. */
  keeps(bytes: Buffer): string {
    const path = `/attachments/${this.#http.kept.size}`;
    this.#http.kept.set(path, bytes);
    return new URL(path, this.apiRoot).href;
  }

  /** Paths of attachments that were fetched, oldest first. */
  get fetched(): readonly string[] {
    return this.#http.fetched;
  }

  /** Forgets what was said and asked so far, so that a long barrage fills no memory of the test's own. */
  forgets(): void {
    this.world.messages.clear();
    this.world.interactions.clear();
    this.world.forms.clear();
    this.#http.asked.length = 0;
    this.gateway.forgets();
  }

  /** Everybody whom any message would have notified by a mention. */
  get pings(): readonly string[] {
    return [...this.world.messages.values()].flatMap(pings);
  }

  person(newcomer: Newcomer = {}): Person {
    const id = newcomer.id ?? this.world.snowflake();
    const user = {
      id,
      username: newcomer.name ?? 'someone',
      locale: newcomer.locale ?? 'en-US',
      dmsOpen: true,
      sharesPlace: true,
      gone: false,
    };
    this.world.users.set(id, user);
    return new Person(user, this.world, this.gateway);
  }

  /** A server with one channel, in which everybody is, and which has taken in the bot. */
  guild(name = 'a server'): Guild {
    return new Guild(name, this.world, this.gateway);
  }

  /** From now on what is asked is counted, and too much is refused. */
  limits(rates: Partial<Rates> = {}, now: () => number = Date.now): Limiter {
    const limiter = new Limiter({ ...PUBLISHED, ...rates }, now);
    this.#http.limiter = limiter;
    return limiter;
  }

  /** Lets requests fail: those whose `METHOD /path` fits, so many times. */
  fails(fault: { readonly route: RegExp; readonly how: How; readonly times?: number }): void {
    this.#faults.add(fault);
  }

  heals(): void {
    this.#faults.clear();
  }

  /** From now on only that token is good. */
  revokesToken(next = 'another-token'): void {
    this.#token = next;
    this.gateway.token = this.#token;
    this.gateway.close(4004);
  }

  /** Nothing answers any more: connections are refused and those that stood are broken. */
  async down(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.gateway.drop();
    await this.#http.close();
  }

  /** Answers again, at the same address; sessions are still known. */
  async up(): Promise<void> {
    if (this.#open) return;
    await this.#http.open();
    this.#open = true;
    this.gateway.url = `ws://127.0.0.1:${this.#http.port}/gateway`;
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    await this.down();
  }
}
