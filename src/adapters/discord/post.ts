import { createHash } from 'node:crypto';
import { nativeId } from '../../domain/account.ts';
import type { MessageRef } from '../../domain/ledger.ts';
import type { Journal } from '../../ports/journal.ts';
import type { Address, Letter, Limits, Messenger, Outcome } from '../../ports/messenger.ts';
import { painted, type Paint } from '../../ports/painter.ts';
import type { Message } from '../../text/message.ts';
import type { View } from '../../text/view.ts';
import type { Voice } from '../../text/voice.ts';
import { code, codeOf, failureAmong, failureOf, named } from './errors.ts';
import { pause, pauseAfter, type Growth } from '../pause/pause.ts';
import { render, type Page } from './render.ts';
import type { Servers } from './server.ts';
import { isSpot } from './spot.ts';
import type { Wire } from './wire.ts';

export interface PostOptions {
  readonly wire: Wire;
  readonly servers: Servers;
  readonly compose: (view: View, voice: Voice) => Message;
  readonly paint: Paint | undefined;
  readonly journal: Journal;
  readonly growth: Growth;
}

/** How often an answer that nobody keeps for us is tried. */
const TRIES = 4;

/** Requests of a bot to everything (topics/rate-limits, read 2026-11-22); each route's own are read off its headers. */
const LIMITS: Limits = { aSecond: 50 };

/** Brings letters to people's DMs and into channels, one attempt each; and answers that lost their own way, with some patience. */
export class Post implements Messenger {
  readonly platform = 'discord';
  readonly limits = LIMITS;
  readonly #options: PostOptions;
  readonly #closed = new AbortController();

  constructor(options: PostOptions) {
    this.#options = options;
  }

  async send(to: Address, letter: Letter): Promise<Outcome> {
    const pages = await this.pages(letter.view, letter.voice, letter.mention);
    if (!pages) return { is: 'refused', because: 'other' };
    const { instead, nonce, mention } = letter;
    const written = { pages, nonce, mention };
    if (instead?.account === to.account && pages.length === 1) {
      const changed = await this.#change(to, instead, written);
      if (changed !== 'gone') return changed;
    }
    if (letter.only) return { is: 'refused', because: 'taken-away' };
    const outcome = await this.#attempt(to, written);
    if (letter.pin && outcome.is === 'delivered') await this.#pin(outcome.ref);
    return outcome;
  }

  /** Puts the page in the place of a message, unless that is gone. */
  async #change(to: Address, ref: MessageRef, { pages }: Written): Promise<Outcome | 'gone'> {
    try {
      for (const page of pages) await this.#options.wire.edit(ref.chat, ref.message, page);
      return { is: 'delivered', ref };
    } catch (error) {
      return GONE.includes(codeOf(error)) ? 'gone' : this.#failed(error, to);
    }
  }

  /** Whether or not we may: the letter has arrived. */
  async #pin({ chat, message }: MessageRef): Promise<void> {
    await this.#options.servers.pin(chat, message).catch(() => undefined);
  }

  /** The view as pages; undefined when our own rendering fails, which the journal then knows. */
  async pages(view: View, voice: Voice, mention?: string): Promise<readonly Page[] | undefined> {
    const { compose, paint } = this.#options;
    try {
      return render(await painted(compose(view, voice), paint), mention);
    } catch (error) {
      this.#options.journal.note({ is: 'bug', where: `discord ${view.kind}`, ...named(error) });
      return undefined;
    }
  }

  /** Tries a few times, asking for the same nonce each time, for answers that are in no ledger. */
  async insist(to: Address, pages: readonly Page[], nonce: string): Promise<Outcome> {
    let outcome = await this.#attempt(to, { pages, nonce });
    for (let tries = 1; tries < TRIES && outcome.is === 'later'; tries += 1) {
      const wait = outcome.after ?? pauseAfter(tries, this.#options.growth);
      if (!(await pause(wait, this.#closed.signal))) return outcome;
      outcome = await this.#attempt(to, { pages, nonce });
    }
    return outcome;
  }

  close(): void {
    this.#closed.abort();
  }

  /** A DM that was known and is no more is opened again, once. A channel of a server is not. */
  async #attempt(to: Address, written: Written): Promise<Outcome> {
    try {
      return await this.#bring(to, written);
    } catch (error) {
      const isStale = to.chat !== undefined && codeOf(error) === code.unknownChannel;
      if (isStale && !isSpot(to)) return this.#attempt({ account: to.account }, written);
      return this.#failed(error, to);
    }
  }

  #failed(error: unknown, to: Address): Outcome {
    const failure = isSpot(to) ? failureAmong(error) : failureOf(error);
    if (failure.is === 'refused')
      this.#options.journal.note({ is: 'bug', where: 'discord message', ...named(error) });
    return failure;
  }

  /** The reference is to the last page: there stand the buttons. */
  async #bring(to: Address, { pages, nonce, mention }: Written): Promise<Outcome> {
    const { wire } = this.#options;
    const chat = to.chat ?? (await wire.openDirect(nativeId(to.account)));
    let message = '';
    for (const [at, page] of pages.entries()) {
      const called = at === 0 ? mention : undefined;
      message = await wire.send(chat, page, { nonce: nonceOf(nonce, at), mention: called });
    }
    return { is: 'delivered', ref: { account: to.account, chat, message } };
  }
}

/** A letter as it goes out. */
interface Written {
  readonly pages: readonly Page[];
  readonly nonce: string;
  /** The role that is called by it. */
  readonly mention?: string | undefined;
}

/** After which a message can be changed no more, only said anew; what is said anew wakes a thread that sleeps. */
const GONE: readonly number[] = [code.unknownMessage, code.unknownChannel, code.archivedThread];

/** The first page keeps the letter's nonce; each further one has its own, always the same. At most 25 characters. */
export function nonceOf(nonce: string, page: number): string {
  if (page === 0) return nonce;
  return createHash('sha256').update(`${nonce}/${page}`).digest('base64url').slice(0, 24);
}
