import { isGone, isTopicGone, isUnmodified, takesNoPicture, type Failure } from './errors.ts';
import type { Moves } from './moves.ts';
import type { Page, Rendered, Upload } from './render.ts';
import type { Place, Wire } from './wire.ts';

/** The most characters that a file's caption may have. */
const CAPTION = 1_024;

/** Makes one call to Telegram, in one way or another. */
export type Attempt = <T>(call: () => Promise<T>) => Promise<T>;

/** Where a view goes, and which message there it replaces. */
export type Aim = Place & {
  readonly instead?: number;
  /** Where that is gone, nothing comes new. */
  readonly only?: true;
};

export interface Sent {
  readonly is: 'sent';
  readonly chat: number;
  /** The message with the buttons, or the last. */
  readonly message: number;
  /** Whether it stands there for the first time. */
  readonly isNew: boolean;
}

interface CourierOptions {
  readonly wire: Wire;
  readonly moves: Moves;
  readonly attempt: Attempt;
}

/** The page of an edit, and whether it is the words under a picture. */
interface Edit {
  readonly page: Page;
  readonly how: 'replace' | 'recaption';
}

/** A picture stays with its message when the words under it change. */
function isNoPicture(file: Upload): boolean {
  return 'body' in file;
}

/** Carries one rendered view, page after page. */
export class Courier {
  readonly #options: CourierOptions;
  #begun = false;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  /** Whether a page has been brought. */
  get begun(): boolean {
    return this.#begun;
  }

  async bring(to: Aim, rendered: Rendered): Promise<Sent | Failure> {
    const { pages, files } = rendered;
    const [first, ...rest] = pages;
    const [file, ...others] = files;
    const caption = rest.length + others.length === 0 && (first?.length ?? 0) <= CAPTION;
    const how = caption && file && !isNoPicture(file) ? 'recaption' : 'replace';
    if (first && to.instead !== undefined && (await this.#replaced(to, { page: first, how }))) {
      return this.#add(to, { pages: rest, files: files.filter(isNoPicture) }, to.instead);
    }
    if (to.only) return { is: 'refused', because: 'taken-away' };
    const message = file && caption ? await this.#handed(to, file, first) : 'untried';
    if (typeof message === 'number') return this.#sent(to, message);
    return this.#add(to, message === 'untried' ? rendered : { pages, files: [] }, 0);
  }

  async #add(to: Place, { pages, files }: Rendered, before: number): Promise<Sent> {
    const { wire } = this.#options;
    let message = before;
    for (const page of pages) message = await this.#call(to, (place) => wire.send(place, page));
    for (const file of files) await this.#handed(to, file, undefined);
    return this.#sent(to, message, message !== before);
  }

  #sent(to: Place, message: number, isNew = true): Sent {
    return { is: 'sent', chat: this.#options.moves.now(to.chat), message, isNew };
  }

  /** Where they take words but no pictures, the words are said without it. */
  async #handed(to: Place, file: Upload, page: Page | undefined): Promise<number | 'not-taken'> {
    try {
      return await this.#call(to, (place) => this.#options.wire.hand(place, file, page));
    } catch (error) {
      if (takesNoPicture(error) && (page !== undefined || this.#begun)) return 'not-taken';
      throw error;
    }
  }

  /** Whether the message now shows the page; a message that is gone cannot, nor one in a group's former shape. */
  async #replaced({ chat, instead = 0 }: Aim, { page, how }: Edit): Promise<boolean> {
    const { attempt, moves, wire } = this.#options;
    try {
      await attempt(() => wire[how](moves.now(chat), instead, page));
      this.#begun = true;
      return true;
    } catch (error) {
      if (isUnmodified(error)) return true;
      if (isGone(error) || moves.learn(chat, error) !== undefined) return false;
      throw error;
    }
  }

  /** Tries there, and once more where it can be said instead. */
  async #call<T>(to: Place, call: (place: Place) => Promise<T>): Promise<T> {
    const { attempt, moves } = this.#options;
    const here = { ...to, chat: moves.now(to.chat) };
    try {
      return this.#noted(await attempt(() => call(here)));
    } catch (error) {
      const there = this.#elsewhere(here, to.chat, error);
      if (!there) throw error;
      return this.#noted(await attempt(() => call(there)));
    }
  }

  /** The same group under its new number, or outside a topic that is there no more. */
  #elsewhere(here: Place, before: number, error: unknown): Place | undefined {
    const chat = this.#options.moves.learn(before, error);
    const { answers: _, ...place } = here;
    if (chat !== undefined) return { ...place, chat };
    const { topic, ...general } = here;
    return topic !== undefined && isTopicGone(error) ? general : undefined;
  }

  #noted<T>(value: T): T {
    this.#begun = true;
    return value;
  }
}
