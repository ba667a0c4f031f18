import { GuildScheduledEventStatus, Routes } from 'discord.js';
import type {
  RESTPatchAPIGuildScheduledEventJSONBody,
  RESTPostAPIGuildScheduledEventJSONBody,
} from 'discord.js';
import { z } from 'zod';
import { Unreadable } from './errors.ts';
import { Channel, Member, Server } from './permission.ts';
import type { Wire } from './wire.ts';

const Made = z.object({ id: z.string() });
const Event = z.object({
  id: z.string(),
  status: z.enum(GuildScheduledEventStatus),
  scheduled_start_time: z.string(),
  user_count: z.number().optional(),
});
export type Event = z.infer<typeof Event>;

/** What we ask of servers and their channels besides writing there. Each rejects with whatever the library throws. */
export class Servers {
  readonly #wire: Wire;
  #self: Promise<string> | undefined;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** Our own id as a member: of old applications it is another than the application's. */
  self(): Promise<string> {
    this.#self ??= this.#read(Made, Routes.user()).then(({ id }) => id);
    this.#self.catch(() => (this.#self = undefined));
    return this.#self;
  }

  channel(id: string): Promise<Channel> {
    return this.#read(Channel, Routes.channel(id));
  }

  server(id: string): Promise<Server> {
    return this.#read(Server, Routes.guild(id), { with_counts: 'true' });
  }

  member(server: string, user: string): Promise<Member> {
    return this.#read(Member, Routes.guildMember(server, user));
  }

  /** Takes a message of ours away. */
  async remove(channel: string, message: string): Promise<void> {
    const route = Routes.channelMessage(channel, message);
    await this.#wire.ask((rest, signal) => rest.delete(route, { signal }));
  }

  async pin(channel: string, message: string): Promise<void> {
    const route = Routes.channelMessagesPin(channel, message);
    await this.#wire.ask((rest, signal) => rest.put(route, { signal }));
  }

  async unpin(channel: string, message: string): Promise<void> {
    const route = Routes.channelMessagesPin(channel, message);
    await this.#wire.ask((rest, signal) => rest.delete(route, { signal }));
  }

  /** A role that may do nothing by itself and that anybody may call. */
  async makeRole(server: string, name: string): Promise<string> {
    const body = { name, permissions: '0', mentionable: true, hoist: false };
    const route = Routes.guildRoles(server);
    const made = await this.#wire.ask((rest, signal) => rest.post(route, { body, signal }));
    return read(Made, made).id;
  }

  async giveRole(server: string, user: string, role: string): Promise<void> {
    const route = Routes.guildMemberRole(server, user, role);
    await this.#wire.ask((rest, signal) => rest.put(route, { signal }));
  }

  async takeRole(server: string, user: string, role: string): Promise<void> {
    const route = Routes.guildMemberRole(server, user, role);
    await this.#wire.ask((rest, signal) => rest.delete(route, { signal }));
  }

  event(server: string, id: string): Promise<Event> {
    return this.#read(Event, Routes.guildScheduledEvent(server, id), { with_user_count: 'true' });
  }

  async makeEvent(server: string, body: RESTPostAPIGuildScheduledEventJSONBody): Promise<string> {
    const route = Routes.guildScheduledEvents(server);
    const made = await this.#wire.ask((rest, signal) => rest.post(route, { body, signal }));
    return read(Event, made).id;
  }

  async changeEvent(
    server: string,
    id: string,
    body: RESTPatchAPIGuildScheduledEventJSONBody,
  ): Promise<void> {
    const route = Routes.guildScheduledEvent(server, id);
    await this.#wire.ask((rest, signal) => rest.patch(route, { body, signal }));
  }

  async removeEvent(server: string, id: string): Promise<void> {
    const route = Routes.guildScheduledEvent(server, id);
    await this.#wire.ask((rest, signal) => rest.delete(route, { signal }));
  }

  async #read<T>(
    schema: z.ZodType<T>,
    route: `/${string}`,
    query: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const given = new URLSearchParams(query);
    return read(
      schema,
      await this.#wire.ask((rest, signal) => rest.get(route, { query: given, signal })),
    );
  }
}

function read<T>(schema: z.ZodType<T>, raw: unknown): T {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Unreadable();
  return parsed.data;
}
