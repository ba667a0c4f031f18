import type { Gateway } from './gateway.ts';
import { INTENT } from './gateway.ts';
import { presentGuild } from './place.ts';
import { DEFAULT, OURS, type PermissionName, permissions } from './rule/permission.ts';
import { BOT_USER, type Channel, type World } from './world.ts';

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly mentionable: boolean;
}

/** A scheduled event as the server shows it; status 1 scheduled, 2 active, 3 completed, 4 canceled. */
export interface Scheduled {
  readonly id: string;
  readonly creator: string;
  name: string;
  about: string;
  place: string;
  /** In ms. */
  start: number;
  end: number;
  status: 1 | 2 | 3 | 4;
  interested: number;
}

export interface Seat {
  readonly roles: Set<string>;
  /** Until then they may only read; in ms. */
  silencedUntil?: number;
}

const TEXT = 0;
const PUBLIC_THREAD = 11;
const PRIVATE_THREAD = 12;

/** A server, and what its moderators do with it. Everybody is in it who was not sent away. */
export class Guild {
  readonly id: string;
  readonly name: string;
  /** Its first channel, where everybody may write. */
  readonly channel: string;
  owner = '1';
  memberCount = 20;
  /** Whether the bot was put out. */
  isLeft = false;
  isDown = false;
  readonly roles = new Map<string, Role>();
  readonly seats = new Map<string, Seat>();
  readonly away = new Set<string>();
  readonly events = new Map<string, Scheduled>();
  readonly #world: World;
  readonly #gateway: Gateway;
  /** The role of the bot's own, with what it was given when it was invited. */
  readonly #ours: string;

  constructor(name: string, world: World, gateway: Gateway) {
    this.#world = world;
    this.#gateway = gateway;
    this.id = world.snowflake();
    this.name = name;
    this.roles.set(this.id, this.#role(this.id, '@everyone', DEFAULT));
    this.#ours = this.addsRole('Contigo', OURS);
    this.seats.set(BOT_USER, { roles: new Set([this.#ours]) });
    this.channel = this.opens('general');
    world.guilds.set(this.id, this);
    gateway.dispatch('GUILD_CREATE', presentGuild(this, world), INTENT.guilds);
  }

  /** Opens a channel; a private one is seen by the bot and whoever is let in, and by nobody else. */
  opens(name: string, { isPrivate = false }: { readonly isPrivate?: boolean } = {}): string {
    const channel = this.#open({ type: TEXT, name });
    if (isPrivate) {
      this.#rules(channel, this.id, [], ['ViewChannel']);
      this.lets(channel, BOT_USER);
    }
    return channel;
  }

  /** Opens a thread in a channel. */
  threads(parent: string, name: string, { isPrivate = false } = {}): string {
    const type = isPrivate ? PRIVATE_THREAD : PUBLIC_THREAD;
    return this.#open({ type, name, parent });
  }

  /** Lets somebody into a private channel. */
  lets(channel: string, who: string): void {
    this.#rules(channel, who, ['ViewChannel'], []);
  }

  /** Takes rights from the bot, in one channel or in the whole server. */
  denies(names: readonly PermissionName[], channel?: string): void {
    if (channel !== undefined) {
      this.#rules(channel, this.#ours, [], names);
      return;
    }
    const ours = this.roles.get(this.#ours)!;
    const everybody = this.roles.get(this.id)!;
    for (const role of [ours, everybody]) role.permissions &= ~permissions(names);
  }

  gives(names: readonly PermissionName[]): void {
    this.roles.get(this.#ours)!.permissions |= permissions(names);
  }

  addsRole(name: string, may: readonly PermissionName[] = []): string {
    const id = this.#world.snowflake();
    this.roles.set(id, this.#role(id, name, may));
    return id;
  }

  /** Seats somebody with roles. */
  sits(who: string, roles: readonly string[]): void {
    this.seats.set(who, { roles: new Set(roles) });
  }

  silences(who: string, ms: number): void {
    const roles = this.seats.get(who)?.roles ?? new Set();
    this.seats.set(who, { roles, silencedUntil: Date.now() + ms });
  }

  sendsAway(who: string): void {
    this.away.add(who);
    this.seats.delete(who);
  }

  archives(thread: string): void {
    this.#world.channels.get(thread)!.isArchived = true;
  }

  locks(thread: string): void {
    this.#world.channels.get(thread)!.isLocked = true;
  }

  /** A moderator takes a message away. */
  removes(message: string): void {
    this.#world.messages.get(message)!.deleted = true;
  }

  deletes(channel: string): void {
    const { type } = this.#world.channels.get(channel)!;
    this.#world.channels.delete(channel);
    const name = type === TEXT ? 'CHANNEL_DELETE' : 'THREAD_DELETE';
    this.#gateway.dispatch(name, { id: channel, guild_id: this.id, type }, INTENT.guilds);
  }

  /** Puts the bot out. */
  putsOut(): void {
    this.isLeft = true;
    this.#gateway.dispatch('GUILD_DELETE', { id: this.id }, INTENT.guilds);
  }

  /** Discord itself is in trouble with this server: whoever comes new is not told what is in it. */
  falls(): void {
    this.isDown = true;
    const d = { id: this.id, unavailable: true };
    this.#gateway.dispatch('GUILD_DELETE', d, INTENT.guilds);
  }

  #role(id: string, name: string, may: readonly PermissionName[]): Role {
    return { id, name, permissions: permissions(may), mentionable: false };
  }

  #open(about: Pick<Channel, 'type' | 'name' | 'parent'>): string {
    const id = this.#world.snowflake();
    const rest = { overwrites: new Map(), isArchived: false, isLocked: false };
    this.#world.channels.set(id, { id, guild: this, ...about, ...rest });
    return id;
  }

  #rules(
    channel: string,
    who: string,
    allow: readonly PermissionName[],
    deny: readonly PermissionName[],
  ): void {
    const { overwrites } = this.#world.channels.get(channel)!;
    const before = overwrites?.get(who) ?? { allow: 0n, deny: 0n };
    overwrites?.set(who, {
      allow: (before.allow | permissions(allow)) & ~permissions(deny),
      deny: (before.deny | permissions(deny)) & ~permissions(allow),
    });
  }
}
