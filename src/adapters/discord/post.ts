import { createHash } from 'node:crypto';
import { nativeId } from '../../domain/account.ts';
import type { MessageRef } from '../../domain/ledger.ts';
import type { Journal } from '../../ports/journal.ts';
import type { Address, Letter, Messenger, Outcome } from '../../ports/messenger.ts';
import { painted, type Paint } from '../../ports/painter.ts';
import type { Message } from '../../text/message.ts';
import type { View } from '../../text/view.ts';
import type { Voice } from '../../text/voice.ts';
import { codeOf, failureOf, named } from './errors.ts';
import { pause, pauseAfter, type Growth } from '../pause/pause.ts';
import { render, type Page } from './render.ts';
import type { Wire } from './wire.ts';

export interface PostOptions {
  readonly wire: Wire;
  readonly compose: (view: View, voice: Voice) => Message;
  readonly paint: Paint | undefined;
  readonly journal: Journal;
  readonly growth: Growth;
}

const UNKNOWN_CHANNEL = 10003;
const UNKNOWN_MESSAGE = 10008;
/** How often an answer that nobody keeps for us is tried. */
const TRIES = 4;

/** Brings letters to people's DMs, one attempt each; and answers that lost their own way, with some patience. */
export class Post implements Messenger {
  readonly platform = 'discord';
  readonly #options: PostOptions;
  readonly #closed = new AbortController();

  constructor(options: PostOptions) {
    this.#options = options;
  }

  async send(to: Address, letter: Letter): Promise<Outcome> {
    const pages = await this.pages(letter.view, letter.voice);
    if (!pages) return { is: 'refused', because: 'other' };
    const { instead, nonce } = letter;
    const isThere = instead?.account === to.account && pages.length === 1;
    return isThere ? this.#change(to, instead, { pages, nonce }) : this.#attempt(to, pages, nonce);
  }

  /** Puts the page in the place of a message; one that is gone is sent anew. */
  async #change(to: Address, ref: MessageRef, { pages, nonce }: Written): Promise<Outcome> {
    try {
      for (const page of pages) await this.#options.wire.edit(ref.chat, ref.message, page);
      return { is: 'delivered', ref };
    } catch (error) {
      const isGone = codeOf(error) === UNKNOWN_MESSAGE || codeOf(error) === UNKNOWN_CHANNEL;
      if (isGone) return this.#attempt(to, pages, nonce);
      return this.#failed(error);
    }
  }

  /** The view as pages; undefined when our own rendering fails, which the journal then knows. */
  async pages(view: View, voice: Voice): Promise<readonly Page[] | undefined> {
    const { compose, paint } = this.#options;
    try {
      return render(await painted(compose(view, voice), paint));
    } catch (error) {
      this.#options.journal.note({ is: 'bug', where: `discord ${view.kind}`, ...named(error) });
      return undefined;
    }
  }

  /** Tries a few times, asking for the same nonce each time, for answers that are in no ledger. */
  async insist(to: Address, pages: readonly Page[], nonce: string): Promise<Outcome> {
    let outcome = await this.#attempt(to, pages, nonce);
    for (let tries = 1; tries < TRIES && outcome.is === 'later'; tries += 1) {
      const wait = outcome.after ?? pauseAfter(tries, this.#options.growth);
      if (!(await pause(wait, this.#closed.signal))) return outcome;
      outcome = await this.#attempt(to, pages, nonce);
    }
    return outcome;
  }

  close(): void {
    this.#closed.abort();
  }

  /** A channel that was known and is no more is opened again, once. */
  async #attempt(to: Address, pages: readonly Page[], nonce: string): Promise<Outcome> {
    try {
      return await this.#bring(to, pages, nonce);
    } catch (error) {
      if (to.chat !== undefined && codeOf(error) === UNKNOWN_CHANNEL)
        return this.#attempt({ account: to.account }, pages, nonce);
      return this.#failed(error);
    }
  }

  #failed(error: unknown): Outcome {
    const failure = failureOf(error);
    if (failure.is === 'refused')
      this.#options.journal.note({ is: 'bug', where: 'discord message', ...named(error) });
    return failure;
  }

  /** The reference is to the last page: there stand the buttons. */
  async #bring(to: Address, pages: readonly Page[], nonce: string): Promise<Outcome> {
    const { wire } = this.#options;
    const chat = to.chat ?? (await wire.openDirect(nativeId(to.account)));
    let message = '';
    for (const [at, page] of pages.entries())
      message = await wire.send(chat, page, nonceOf(nonce, at));
    return { is: 'delivered', ref: { account: to.account, chat, message } };
  }
}

/** A letter as it goes out. */
interface Written {
  readonly pages: readonly Page[];
  readonly nonce: string;
}

/** The first page keeps the letter's nonce; each further one has its own, always the same. At most 25 characters. */
export function nonceOf(nonce: string, page: number): string {
  if (page === 0) return nonce;
  return createHash('sha256').update(`${nonce}/${page}`).digest('base64url').slice(0, 24);
}
