import { EventEmitter } from 'node:events';
import type { UploadedFile } from './body.ts';
import type { Entity, Formatted } from './html.ts';
import type { InlineButton, Markup } from './keyboard.ts';
import { UpdateQueue } from './queue.ts';
import { badRequest, forbidden } from './refusal.ts';

/** Somebody with an account. A `stranger` has never written to the bot, so the bot cannot begin. */
export interface Resident {
  readonly id: number;
  readonly name: string;
  readonly username?: string;
  readonly language?: string;
  state: 'stranger' | 'open' | 'blocked' | 'deactivated';
}

/** A group, supergroup or channel, and how the bot stands in it. */
export interface Room {
  readonly id: number;
  readonly type: 'group' | 'supergroup' | 'channel';
  readonly title: string;
  state: 'member' | 'kicked' | 'upgraded';
  upgradedTo?: number;
}

/** A message, with how often and when (in the town's own count of changes) it was last changed. */
export interface Post {
  readonly id: number;
  readonly chat: number;
  readonly from: 'bot' | number;
  readonly date: number;
  readonly content: Content;
  readonly edits: number;
  readonly stamp: number;
}

export interface Content extends Formatted {
  readonly document?: UploadedFile;
  readonly markup?: Markup;
  /** Other things that a message can be: `photo`, `voice` …, with their own value. */
  readonly other?: Readonly<Record<string, unknown>>;
}

/** A press: waiting for its answer, too late for one, or answered with these words. */
export type Query = 'waiting' | 'late' | { readonly answer: string };

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
  webhook = '';
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

  find(chat: number, id: number): Post | undefined {
    return this.#posts.find((post) => post.chat === chat && post.id === id);
  }

  write(chat: number, from: Post['from'], content: Content): Post {
    this.#stamp += 1;
    const date = Math.floor(Date.now() / 1000);
    const post = { id: this.#nextPost, chat, from, date, content, edits: 0, stamp: this.#stamp };
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
  }

  /** The chat's number when the bot may write there; otherwise Telegram's refusal. */
  writable(chatId: string): number {
    if (chatId === '') throw badRequest('chat_id is empty');
    const id = Number(chatId);
    const resident = this.residents.get(id);
    if (resident) return openDoor(resident);
    const room = this.rooms.get(id);
    if (!room) throw badRequest('chat not found');
    return openRoom(room);
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

function openRoom(room: Room): number {
  switch (room.state) {
    case 'member':
      return room.id;
    case 'kicked':
      throw forbidden(
        `bot was kicked from the ${room.type === 'group' ? 'group' : room.type} chat`,
      );
    case 'upgraded': {
      const parameters = { migrate_to_chat_id: room.upgradedTo! };
      throw badRequest('group chat was upgraded to a supergroup chat', parameters);
    }
  }
}

export type { Entity, InlineButton };
