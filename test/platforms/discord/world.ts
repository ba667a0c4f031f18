import { EventEmitter } from 'node:events';
import type { Guild } from './guild.ts';
import type { Json } from './json.ts';
import type { Upload } from './rule/message.ts';

/** Everything this Discord knows. Plain data; what may be done with it is in the routes and in the people. */
export interface Limits {
  /** Within which an interaction must be answered; Discord: 3 s. */
  readonly answerMs: number;
  /** How long an interaction's token may be used; Discord: 15 min. */
  readonly tokenMs: number;
  /** How long an enforced nonce is remembered; Discord: «the past few minutes». */
  readonly nonceMs: number;
  /** How often a client is told to beat; Discord: about 41 s. */
  readonly heartbeatMs: number;
}

export const LIMITS: Limits = {
  answerMs: 3_000,
  tokenMs: 15 * 60_000,
  nonceMs: 5 * 60_000,
  heartbeatMs: 41_250,
};

export interface User {
  readonly id: string;
  readonly username: string;
  readonly locale: string;
  dmsOpen: boolean;
  sharesPlace: boolean;
  gone: boolean;
}

export interface Channel {
  readonly id: string;
  /** The one person a DM is with. */
  readonly person?: string;
  readonly guild?: Guild;
  /** Discord's number for its kind: 0 text, 11 and 12 public and private threads. */
  readonly type?: number;
  readonly name?: string;
  /** Of a thread: its channel. */
  readonly parent?: string;
  /** What it allows and denies, by role or member. */
  readonly overwrites?: Map<string, { readonly allow: bigint; readonly deny: bigint }>;
  isArchived?: boolean;
  isLocked?: boolean;
}

export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: string;
  flags: number;
  /** Set when only this person sees it. */
  readonly only?: string;
  readonly nonce?: string;
  readonly at: number;
  content: string;
  components: readonly Json[];
  files: readonly Upload[];
  allowedMentions: unknown;
  /** «… is thinking» */
  thinking: boolean;
  deleted: boolean;
  isPinned?: boolean;
}

export type InteractionState = 'waiting' | 'answered' | 'thinking' | 'form' | 'failed';

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: 2 | 3 | 4 | 5;
  readonly person: User;
  readonly channel: Channel;
  /** The message whose button was pressed, or whose button opened the form. */
  readonly message?: Message;
  readonly at: number;
  state: InteractionState;
  /** What `@original` means by now. */
  original?: Message;
  followUps: number;
}

/** A form on somebody's screen. */
export interface OpenForm {
  readonly data: Json;
  readonly from: Interaction;
}

export const APPLICATION = { id: '900000000000000001', username: 'contigo' } as const;

/** As a member of servers it has the same id. */
export const BOT_USER: string = APPLICATION.id;

interface Happenings {
  shown: [Message];
  answered: [Interaction, unknown];
}

export class World {
  readonly limits: Limits;
  readonly happens = new EventEmitter<Happenings>();
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly guilds = new Map<string, Guild>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  readonly forms = new Map<string, OpenForm>();
  commands: readonly Json[] = [];
  #count = 0n;

  constructor(limits: Partial<Limits>) {
    this.limits = { ...LIMITS, ...limits };
    this.happens.setMaxListeners(0);
  }

  /** Ids that grow, with the time in them, as Discord's do. */
  snowflake(): string {
    this.#count += 1n;
    return String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) + this.#count);
  }

  /** The DM channel with a person, opened when there is none. */
  directChannel(person: string): Channel {
    for (const channel of this.channels.values()) if (channel.person === person) return channel;
    const channel = { id: this.snowflake(), person };
    this.channels.set(channel.id, channel);
    return channel;
  }

  show(message: Message): void {
    this.messages.set(message.id, message);
    this.happens.emit('shown', message);
  }

  settle(interaction: Interaction, state: InteractionState, outcome?: unknown): void {
    interaction.state = state;
    this.happens.emit('answered', interaction, outcome);
  }
}

export type { Guild } from './guild.ts';
