import { EventEmitter } from 'node:events';
import type { UploadedFile } from './body.ts';
import type { Flood } from './flood.ts';
import type { Entity, Formatted } from './html.ts';
import type { InlineButton, Markup } from './keyboard.ts';
import { UpdateQueue } from './queue.ts';
import { badRequest, forbidden } from './refusal.ts';
import { checkWriting, type Room, type Writing } from './room.ts';

/** Somebody with an account. A `stranger` has never written to the bot, so the bot cannot begin. */
export interface Resident {
  readonly id: number;
  readonly name: string;
  readonly username?: string;
  readonly language?: string;
  state: 'stranger' | 'open' | 'blocked' | 'deactivated';
}

/** A message, with how often and when (in the town's own count of changes) it was last changed. */
export interface Post {
  readonly id: number;
  readonly chat: number;
  /** Of a forum's messages outside the general topic. */
  readonly topic?: number;
  /** `hidden`: an administrator who speaks as the group. */
  readonly from: 'bot' | 'hidden' | number;
  readonly date: number;
  readonly content: Content;
  readonly edits: number;
  readonly stamp: number;
}

export interface Content extends Formatted {
  readonly document?: UploadedFile;
  readonly photo?: UploadedFile;
  /** A photo that is seen only when it is tapped. */
  readonly isVeiled?: boolean;
  readonly markup?: Markup;
  /** Other things that a message can be: `photo`, `voice` …, with their own value. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/** A press: waiting for its answer, too late for one, or answered. */
export type Query = 'waiting' | 'late' | Answered;

export interface Answered {
  /** The words, in a box over the chat when it is an `alert`; often none. */
  readonly answer: string;
  readonly alert: boolean;
  /** What opens, unless there are words: then clients show these and open nothing. */
  readonly url?: string;
}

export const BOT = { id: 4_242, name: 'Contigo', username: 'contigo_test_bot' } as const;

/** Everything that the server knows: who there is, what was written, which presses wait for an answer. */
export class Town {
  readonly updates = new UpdateQueue();
  readonly events = new EventEmitter();
  readonly residents = new Map<number, Resident>();
  readonly rooms = new Map<number, Room>();
  readonly commands = new Map<string, readonly unknown[]>();
  /** Callback queries that can still be answered, and how each was. */
  readonly queries = new Map<string, Query>();
  /** Files that can be fetched, by their id, under the path that `getFile` tells. */
  readonly kept = new Map<string, Buffer>();
  /** Photos that the bot sent, by the name under which it may send them again. */
  readonly photos = new Map<string, UploadedFile>();
  webhook = '';
  /** What the calls to it carry; empty for none. */
  secret = '';
  /** What is pinned, by the message, with its chat. */
  readonly pinned = new Map<number, number>();
  ahead = 0;
  /** Counts what is sent, once a test asks for it. */
  flood: Flood | undefined;
  #posts: readonly Post[] = [];
  #nextPost = 1;
  #stamp = 0;

  constructor() {
    this.events.setMaxListeners(0);
  }

  get stamp(): number {
    return this.#stamp;
  }

  postsIn(chat: number): readonly Post[] {
    return this.#posts.filter((post) => post.chat === chat);
  }

  /** All messages are gone, and nobody notices. */
  forget(): void {
    this.#posts = [];
  }

  find(chat: number, id: number): Post | undefined {
    return this.#posts.find((post) => post.chat === chat && post.id === id);
  }

  /** The hour of this Telegram, in s; tests may move it on. */
  seconds(): number {
    return Math.floor(Date.now() / 1000) + this.ahead;
  }

  write(chat: number, from: Post['from'], content: Content, topic?: number): Post {
    this.#stamp += 1;
    const base = { id: this.#nextPost, chat, from, date: this.seconds() };
    const where = topic === undefined ? base : { ...base, topic };
    const post = { ...where, content, edits: 0, stamp: this.#stamp };
    this.#nextPost += 1;
    this.#posts = [...this.#posts, post];
    this.events.emit('change');
    return post;
  }

  rewrite(post: Post, content: Content): Post {
    this.#stamp += 1;
    const edited = { ...post, content, edits: post.edits + 1, stamp: this.#stamp };
    this.#posts = this.#posts.map((other) => (other === post ? edited : other));
    this.events.emit('change');
    return edited;
  }

  remove(post: Post): void {
    this.#posts = this.#posts.filter((other) => other !== post);
    this.pinned.delete(post.id);
    this.events.emit('change');
  }

  /** The chat's number when the bot may write there; otherwise Telegram's refusal. */
  writable(chatId: string, what: Writing = 'messages'): number {
    if (chatId === '') throw badRequest('chat_id is empty');
    const id = Number(chatId);
    const resident = this.residents.get(id);
    if (resident) return openDoor(resident);
    const room = this.rooms.get(id);
    if (!room) throw badRequest('chat not found');
    checkWriting(room, what);
    return room.id;
  }
}

/** Sentences of tdlib/telegram-bot-api, Client.cpp, `check_chat_access` and the errors it rewrites. */
function openDoor(resident: Resident): number {
  switch (resident.state) {
    case 'open':
      return resident.id;
    case 'stranger':
      throw forbidden("bot can't initiate conversation with a user");
    case 'blocked':
      throw forbidden('bot was blocked by the user');
    case 'deactivated':
      throw forbidden('user is deactivated');
  }
}

export type { Room } from './room.ts';
export type { Entity, InlineButton };
