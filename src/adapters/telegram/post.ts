import { nativeId, platformOf } from '../../domain/account.ts';
import type { MessageRef } from '../../domain/ledger.ts';
import type { Journal } from '../../ports/journal.ts';
import type { Address, Letter, Limits, Messenger, Outcome } from '../../ports/messenger.ts';
import { painted, type Paint } from '../../ports/painter.ts';
import type { Message } from '../../text/message.ts';
import type { View } from '../../text/view.ts';
import type { Voice } from '../../text/voice.ts';
import {
  failureOf,
  isGone,
  isTopicGone,
  isUnmodified,
  migratedTo,
  named,
  type Failure,
} from './errors.ts';
import type { Standing } from './exchange.ts';
import { Courier, type Aim, type Attempt, type Sent } from './courier.ts';
import { pause, pauseAfter, type Growth } from '../pause/pause.ts';
import type { Moves } from './moves.ts';
import { render, type Rendered } from './render.ts';
import { whisperOf, type Whisper } from './whisper.ts';
import type { Wire } from './wire.ts';

export interface PostOptions {
  readonly wire: Wire;
  readonly moves: Moves;
  readonly compose: (view: View, voice: Voice) => Message;
  readonly paint: Paint | undefined;
  readonly journal: Journal;
  readonly growth: Growth;
  /** The longest that an answer waits because Telegram asks for it, in ms. */
  readonly patienceMs: number;
}

/** How often an answer is tried: it is in no ledger, and nobody else will. */
const TRIES = 4;

/** core.telegram.org/bots/faq, «My bot is hitting limits, how do I avoid this?» (read 2026-11-22). */
const LIMITS: Limits = {
  aSecond: 30,
  apart: 1_000,
  aMinuteAGroup: 20,
  isGroup: (chat) => chat.startsWith('-'),
};

/** Brings letters to people, one attempt each; and answers, with some patience. */
export class Post implements Messenger {
  readonly platform = 'telegram';
  readonly limits = LIMITS;
  readonly #options: PostOptions;
  readonly #closed = new AbortController();
  #botName: string | undefined;

  constructor(options: PostOptions) {
    this.#options = options;
  }

  /** From now on, views that link to the bot can be put into words. */
  meet(botName: string): void {
    this.#botName = botName;
  }

  async send(to: Address, letter: Letter): Promise<Outcome> {
    const sent = await this.#deliver(this.#aimed(to, letter), letter, (call) => call());
    if (sent.is !== 'sent') return sent;
    if (letter.pin && sent.isNew) await this.#pin(sent);
    const ref: MessageRef = {
      ...{ account: to.account, chat: String(sent.chat), message: String(sent.message) },
      ...(sent.standing !== 'none' && { picture: pictureRef(sent.standing) }),
    };
    return { is: 'delivered', ref };
  }

  /** Of a message in another chat, be it the same group before it became a supergroup, nothing can be replaced. */
  #aimed(to: Address, { instead, only }: Letter): Aim {
    const chat = Number(to.chat ?? nativeId(to.account));
    const topic = to.topic === undefined ? {} : { topic: Number(to.topic) };
    const isHere =
      instead !== undefined &&
      platformOf(instead.account) === 'telegram' &&
      Number(instead.chat) === this.#options.moves.now(chat);
    const shown = isHere ? { instead: Number(instead.message), standing: standingIn(instead) } : {};
    return { chat, ...topic, ...shown, ...(only ? { only } : {}) };
  }

  /** Whether or not we may: the letter has arrived. */
  async #pin({ chat, message }: Sent): Promise<void> {
    await this.#options.wire.pin(chat, message).catch(() => undefined);
  }

  /** What a press among others is answered with, to that one person; undefined when there is nothing to say. */
  whisper(says: readonly Said[]): Whisper | undefined {
    return whisperOf(
      says.flatMap((say) => this.#composed(say) ?? []),
      this.#botName ?? '',
    );
  }

  /** Answers in this place, or in the place of that message; undefined when it could be brought. */
  async answer(to: Aim, say: Said): Promise<Failure | undefined> {
    const sent = await this.#deliver(to, say, (call) => this.#insist(call));
    return sent.is === 'sent' ? undefined : sent;
  }

  close(): void {
    this.#closed.abort();
  }

  /** A failure after the first page has left means that a repeat would come twice. */
  async #deliver(to: Aim, say: Said, attempt: Attempt): Promise<Sent | Failure> {
    const rendered = await this.#render(say);
    if (!rendered) return { is: 'refused', because: 'other' };
    const courier = new Courier({ ...this.#options, attempt });
    try {
      return await courier.bring(to, rendered);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.is === 'refused') this.#bug(say.view, error);
      return failure.is === 'later' && courier.begun ? { ...failure, unsure: true } : failure;
    }
  }

  async #render(say: Said): Promise<Rendered | undefined> {
    const message = this.#composed(say);
    try {
      return message && render(await painted(message, this.#options.paint));
    } catch (error) {
      this.#bug(say.view, error);
      return undefined;
    }
  }

  #composed({ view, voice }: Said): Message | undefined {
    const telegram = this.#botName;
    const bots = telegram === undefined ? voice.bots : { ...voice.bots, telegram };
    try {
      return this.#options.compose(view, { ...voice, bots });
    } catch (error) {
      this.#bug(view, error);
      return undefined;
    }
  }

  #bug(view: View, error: unknown): void {
    this.#options.journal.note({ is: 'bug', where: `telegram ${view.kind}`, ...named(error) });
  }

  async #insist<T>(call: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call();
      } catch (error) {
        const wait = this.#waitAfter(error, tries);
        if (wait === undefined || !(await pause(wait, this.#closed.signal))) throw error;
      }
    }
  }

  /**
   * How long to wait before another try, in ms; undefined when there is to be none. What says how it stands,
   * and not that something failed, would say the same again.
   */
  #waitAfter(error: unknown, tries: number): number | undefined {
    if (isUnmodified(error) || isGone(error) || isTopicGone(error)) return undefined;
    if (migratedTo(error) !== undefined) return undefined;
    const failure = failureOf(error);
    if (tries >= TRIES || failure.is !== 'later' || failure.because === 'stopped') return undefined;
    const wait = failure.after ?? pauseAfter(tries, this.#options.growth);
    return wait > this.#options.patienceMs ? undefined : wait;
  }
}

function standingIn({ picture }: MessageRef): Standing {
  return picture ? { shows: picture.shows, at: Number(picture.at) } : 'none';
}

function pictureRef({ shows, at }: Exclude<Standing, 'none'>): NonNullable<MessageRef['picture']> {
  return { shows, at: String(at) };
}

/** A view and the words in which it is said. */
export interface Said {
  readonly view: View;
  readonly voice: Voice;
}
