import {
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
} from 'discord.js';
import type { Done, Lost, NativeEvent, NativeEvents } from '../../ports/channels.ts';
import { code, codeOf, lostAmong } from './errors.ts';
import type { Servers } from './server.ts';
import { shorten } from './words.ts';

const DONE: Done = { is: 'done' };
type Status = GuildScheduledEventStatus;
const { Scheduled, Active, Completed, Canceled } = GuildScheduledEventStatus;

/** An event begins in the future when it is made; one that begins now, a moment from now. */
const SOON = 60_000;
/** And it ends after it begins. */
const SHORTEST = 15 * 60_000;

type Put = { readonly is: 'put'; readonly id: string } | Lost;

/** Discord's scheduled events, always of the kind that takes place elsewhere. */
export class DiscordEvents implements NativeEvents {
  readonly #servers: Servers;

  constructor(servers: Servers) {
    this.#servers = servers;
  }

  async put(server: string, event: NativeEvent, before?: { readonly id: string }): Promise<Put> {
    try {
      const shown = before && (await this.#shown(server, before.id));
      if (before && (isOver(event) ? isEnded(shown) : false)) return { is: 'put', id: before.id };
      if (before && shown !== undefined && !isEnded(shown)) {
        return await this.#change(server, event, { id: before.id, shown });
      }
      return await this.#make(server, event);
    } catch (error) {
      return lostAmong(error);
    }
  }

  /** What it shows by now; undefined when somebody took it away. */
  async #shown(server: string, id: string): Promise<Status | undefined> {
    try {
      return (await this.#servers.event(server, id)).status;
    } catch (error) {
      if (codeOf(error) === code.unknownEvent) return undefined;
      throw error;
    }
  }

  /** Nothing is made of what is over. */
  async #make(server: string, event: NativeEvent): Promise<Put> {
    if (isOver(event)) return { is: 'refused', because: 'other' };
    const soon = Date.now() + SOON;
    const start = event.state === 'active' ? Math.max(event.start, soon) : event.start;
    const id = await this.#servers.makeEvent(server, {
      ...wordsOf(event),
      ...times(start, event.end),
      privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
      entity_type: GuildScheduledEventEntityType.External,
    });
    if (event.state === 'active') await this.#servers.changeEvent(server, id, { status: Active });
    return { is: 'put', id };
  }

  /** One that has begun cannot be called off nor be about to begin again: it ends, and a new one takes its place. */
  async #change(server: string, event: NativeEvent, { id, shown }: Open): Promise<Put> {
    const again = shown === Active && event.state === 'scheduled';
    const path = again ? [Completed] : pathTo(event.state, shown);
    const [first, ...rest] = path;
    const told = again || isOver(event) ? {} : { ...wordsOf(event), ...timesOf(event, shown) };
    const body = { ...told, ...(first === undefined ? {} : { status: first }) };
    await this.#servers.changeEvent(server, id, body);
    for (const status of rest) await this.#servers.changeEvent(server, id, { status });
    return again ? this.#make(server, event) : { is: 'put', id };
  }

  async remove(server: string, id: string): Promise<Done> {
    try {
      await this.#servers.removeEvent(server, id);
      return DONE;
    } catch (error) {
      return codeOf(error) === code.unknownEvent ? DONE : lostAmong(error);
    }
  }

  async interested(server: string, id: string): Promise<number | undefined> {
    try {
      return (await this.#servers.event(server, id)).user_count;
    } catch {
      return undefined;
    }
  }
}

/** An event that stands open. */
interface Open {
  readonly id: string;
  readonly shown: Status;
}

function isEnded(status: Status | undefined): boolean {
  return status === undefined || status === Completed || status === Canceled;
}

function isOver({ state }: NativeEvent): boolean {
  return state === 'completed' || state === 'canceled';
}

/** Scheduled → active → completed, or scheduled → canceled; nothing else is lawful (read 2026-11-22). */
function pathTo(state: NativeEvent['state'], shown: Status): readonly Status[] {
  switch (state) {
    case 'scheduled':
      return [];
    case 'active':
      return shown === Scheduled ? [Active] : [];
    case 'completed':
      return shown === Scheduled ? [Active, Completed] : [Completed];
    case 'canceled':
      return shown === Scheduled ? [Canceled] : [Completed];
  }
}

/** Discord's limits of the texts. */
function wordsOf({ name, about, place }: NativeEvent) {
  return {
    name: shorten(name, 100),
    description: shorten(about, 1_000),
    entity_metadata: { location: shorten(place, 100) },
  };
}

/** The beginning of what has begun, or should have, cannot be changed any more. */
function timesOf({ start, end }: NativeEvent, shown: Status) {
  const { scheduled_end_time, scheduled_start_time } = times(start, end);
  const isAhead = shown === Scheduled && start > Date.now();
  return { scheduled_end_time, ...(isAhead ? { scheduled_start_time } : {}) };
}

function times(start: number, end: number) {
  return {
    scheduled_start_time: new Date(start).toISOString(),
    scheduled_end_time: new Date(Math.max(end, start + SHORTEST)).toISOString(),
  };
}
