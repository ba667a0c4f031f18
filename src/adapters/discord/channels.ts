import { ChannelType } from 'discord.js';
import { nativeId, type AccountId } from '../../domain/account.ts';
import type { Right, Spot } from '../../domain/channel.ts';
import type { MessageRef } from '../../domain/ledger.ts';
import type { Channels, Done, Lost, Sight } from '../../ports/channels.ts';
import { code, codeOf, lostAmong } from './errors.ts';
import { DiscordEvents } from './event.ts';
import { inChannel, inServer, isOpen, lacking, leads } from './permission.ts';
import type { Channel, Member, Server } from './permission.ts';
import type { Servers } from './server.ts';
import { shorten } from './words.ts';
import { titleOf } from './spot.ts';

const DONE: Done = { is: 'done' };
const MOST_IN_NAME = 100;

/** Discord's servers: their channels and threads, who leads there, roles and events. */
export class DiscordChannels implements Channels {
  readonly platform = 'discord';
  readonly events: DiscordEvents;
  readonly #servers: Servers;

  constructor(servers: Servers) {
    this.#servers = servers;
    this.events = new DiscordEvents(servers);
  }

  async look(at: Spot, rights: readonly Right[]): Promise<Sight> {
    try {
      return await this.#see(at, rights);
    } catch (error) {
      return lostAmong(error);
    }
  }

  async #see(at: Spot, rights: readonly Right[]): Promise<Sight> {
    const channel = await this.#channelAt(at);
    const id = channel === 'hidden' ? at.server : channel.guild_id;
    if (id === undefined) return { is: 'unreachable', because: 'no-rights' };
    const seen = await this.#ourselves(id);
    if (!seen) return { is: 'unreachable', because: 'put-out' };
    const { server, self } = seen;
    if (channel === 'hidden') return unseen(server, self, rights);
    const ruler = isThread(channel) ? await this.#servers.channel(channel.parent_id!) : channel;
    const title = titleOf(channel.name, server.name);
    const open = channel.type !== PRIVATE_THREAD && isOpen(ruler, server);
    const members = open ? server.approximate_member_count : channel.member_count;
    const powers = {
      channel: inChannel(ruler, server, self),
      server: inServer(server, self),
      isThread: isThread(channel),
    };
    return {
      is: 'seen',
      ...(title === undefined ? {} : { title }),
      open: open ? 'public' : 'private',
      ...(members === undefined ? {} : { members }),
      lacks: lacking(rights, powers),
    };
  }

  /** A channel that we may not see is refused in the same words as one of a server that we are not in. */
  async #channelAt(at: Spot): Promise<Channel | 'hidden'> {
    try {
      return await this.#servers.channel(at.chat);
    } catch (error) {
      if (codeOf(error) === code.missingAccess) return 'hidden';
      throw error;
    }
  }

  /** The server and us in it; undefined when we are not. */
  async #ourselves(
    id: string,
  ): Promise<{ readonly server: Server; readonly self: Member } | undefined> {
    try {
      const self = await this.#servers.self();
      const [server, member] = await Promise.all([
        this.#servers.server(id),
        this.#servers.member(id, self),
      ]);
      return { server, self: member };
    } catch (error) {
      const out = [code.unknownServer, code.missingAccess, code.unknownMember];
      if (out.includes(codeOf(error))) return undefined;
      throw error;
    }
  }

  async mayLead(at: Spot, account: AccountId): Promise<boolean | 'unclear'> {
    try {
      const id = at.server ?? (await this.#servers.channel(at.chat)).guild_id;
      if (id === undefined) return false;
      const server = await this.#servers.server(id);
      return leads(inServer(server, await this.#servers.member(id, nativeId(account))));
    } catch (error) {
      const nobody = [code.unknownMember, code.unknownUser];
      return nobody.includes(codeOf(error)) ? false : 'unclear';
    }
  }

  takeDown({ chat, message }: MessageRef): Promise<Done> {
    const gone = [code.unknownMessage, code.unknownChannel];
    return done(this.#servers.remove(chat, message), gone);
  }

  pin({ chat, message }: MessageRef): Promise<Done> {
    return done(this.#servers.pin(chat, message), []);
  }

  unpin({ chat, message }: MessageRef): Promise<Done> {
    return done(this.#servers.unpin(chat, message), [code.unknownMessage, code.unknownChannel]);
  }

  async role(
    server: string,
    name: string,
  ): Promise<{ readonly is: 'made'; readonly id: string } | Lost> {
    try {
      const id = await this.#servers.makeRole(server, shorten(name, MOST_IN_NAME));
      return { is: 'made', id };
    } catch (error) {
      return lostAmong(error);
    }
  }

  /** Who left the server has no role there any more. */
  giveRole(server: string, role: string, account: AccountId, given: boolean): Promise<Done> {
    const user = nativeId(account);
    if (given) return done(this.#servers.giveRole(server, user, role), []);
    const gone = [code.unknownRole, code.unknownMember, code.unknownUser];
    return done(this.#servers.takeRole(server, user, role), gone);
  }
}

/** What can be known of a channel that is hidden from us: what we may do in the server. */
function unseen(server: Server, self: Member, rights: readonly Right[]): Sight {
  const powers = { channel: 0n, server: inServer(server, self), isThread: false };
  return { is: 'seen', title: server.name, open: 'private', lacks: lacking(rights, powers) };
}

const PRIVATE_THREAD: number = ChannelType.PrivateThread;
const THREADS: readonly number[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  PRIVATE_THREAD,
];

function isThread({ type, parent_id }: Channel): boolean {
  return THREADS.includes(type) && typeof parent_id === 'string';
}

/** Done, also when the error says that there is nothing left to do. */
async function done(doing: Promise<void>, over: readonly number[]): Promise<Done> {
  try {
    await doing;
    return DONE;
  } catch (error) {
    return over.includes(codeOf(error)) ? DONE : lostAmong(error);
  }
}
