import {
  BLANK,
  digestOf,
  exchangeOf,
  showingOf,
  type Exchange,
  type Showing,
  type Standing,
} from './exchange.ts';
import {
  isAwayAlready,
  isGone,
  isTopicGone,
  isUnmodified,
  takesNoPicture,
  type Failure,
} from './errors.ts';
import type { Moves } from './moves.ts';
import type { Page, Rendered, Upload } from './render.ts';
import type { Place, Wire } from './wire.ts';

/** Makes one call to Telegram, in one way or another. */
export type Attempt = <T>(call: () => Promise<T>) => Promise<T>;

/** Where a view goes, and which message there it replaces. */
export type Aim = Place & {
  readonly instead?: number;
  /** Its picture; undefined where nobody kept that. */
  readonly standing?: Standing;
  /** Where that is gone, nothing comes new. */
  readonly only?: true;
};

export interface Sent {
  readonly is: 'sent';
  readonly chat: number;
  /** The message with the buttons, or the last. */
  readonly message: number;
  /** The picture that came, and in which message. */
  readonly standing: Standing;
  /** Whether it stands there for the first time. */
  readonly isNew: boolean;
}

interface CourierOptions {
  readonly wire: Wire;
  readonly moves: Moves;
  readonly attempt: Attempt;
}

type Placed = Pick<Sent, 'message' | 'standing'>;

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
    const showing = showingOf(rendered);
    const changed = to.instead === undefined ? undefined : await this.#changed(to, showing);
    if (changed) return changed;
    if (to.only) return { is: 'refused', because: 'taken-away' };
    return this.#sent(to, await this.#made(to, showing), true);
  }

  /** Everything new: in one message where it fits, else the picture, the words, and what is to be kept. */
  async #made(to: Place, { pages, picture, files, isOne }: Showing): Promise<Placed> {
    const [only = picture] = files;
    if (only && isOne) {
      const message = await this.#handed(to, only, pages[0]);
      if (message !== 'not-taken') return { message, standing: standingOf(picture, message) };
      return { message: await this.#written(to, pages, 0), standing: 'none' };
    }
    const at = picture ? await this.#handed(to, picture, undefined, pages) : 'not-taken';
    const message = await this.#written(to, pages, at === 'not-taken' ? 0 : at);
    for (const file of files) await this.#handed(to, file, undefined);
    return { message, standing: at === 'not-taken' ? 'none' : standingOf(picture, at) };
  }

  async #written(to: Place, pages: readonly Page[], before: number): Promise<number> {
    let message = before;
    for (const page of pages)
      message = await this.#call(to, (place) => this.#options.wire.send(place, page));
    return message;
  }

  /** Undefined where the message that is to become another is there no more. */
  async #changed(to: Aim, showing: Showing): Promise<Sent | undefined> {
    const { instead = 0 } = to;
    const [page] = showing.pages;
    if (!page) return undefined;
    const how = exchangeOf(to.standing, instead, showing);
    if (how === 'anew') return this.#anew(to, showing);
    if (!(await this.#exchanged(to, page, { how, showing }))) return this.#without(to);
    const standing = await this.#besides(to, how, showing);
    const rest = { ...showing, pages: showing.pages.slice(1), picture: undefined, isOne: false };
    const more = await this.#made(to, rest);
    const message = more.message === 0 ? instead : more.message;
    return this.#sent(to, { message, standing }, message !== instead);
  }

  /** The message itself. A message that is gone cannot be changed, nor one in a group's former shape. */
  #exchanged(
    to: Aim,
    page: Page,
    { how, showing }: { readonly how: Exchange; readonly showing: Showing },
  ): Promise<boolean> {
    const { wire } = this.#options;
    const { instead = 0 } = to;
    const { picture } = showing;
    return this.#inPlace(to, (chat) => {
      if (how === 'caption') return wire.recaption(chat, instead, page);
      if (how === 'picture' && picture) return wire.exchange(chat, instead, { picture, page });
      return wire.replace(chat, instead, page);
    });
  }

  /** The picture where it is in another message than the words. */
  async #besides(to: Aim, how: Exchange, { picture }: Showing): Promise<Standing> {
    const { instead = 0, standing = 'none' } = to;
    const at = standing === 'none' ? instead : standing.at;
    if (how === 'picture') return standingOf(picture, instead);
    if (how === 'no-picture') return this.#away(to, at);
    if (how === 'more-picture' && picture) {
      const message = await this.#handed(to, picture, undefined, []);
      return message === 'not-taken' ? 'none' : standingOf(picture, message);
    }
    if (how !== 'other-picture' || !picture) return standing;
    const { wire } = this.#options;
    const isThere = await this.#inPlace(to, (chat) => wire.exchange(chat, at, { picture }));
    return isThere ? standingOf(picture, at) : 'none';
  }

  /** The new one comes before the old one goes, so that a hitch between them loses none. */
  async #anew(to: Aim, showing: Showing): Promise<Sent | undefined> {
    const { instead = 0 } = to;
    const { wire } = this.#options;
    if (!(await this.#inPlace(to, (chat) => wire.strip(chat, instead)))) return undefined;
    const made = await this.#made(to, showing);
    await this.#away(to, instead);
    return this.#sent(to, made, true);
  }

  /** Words that somebody took away do not leave their picture standing. */
  async #without(to: Aim): Promise<undefined> {
    const { instead, standing = 'none' } = to;
    if (standing !== 'none' && standing.at !== instead) await this.#away(to, standing.at);
    return undefined;
  }

  /** What Telegram takes away no more, for it is two days old, is covered. */
  async #away(to: Aim, message: number): Promise<'none'> {
    const { attempt, moves, wire } = this.#options;
    try {
      await attempt(() => wire.remove(moves.now(to.chat), message));
    } catch (error) {
      if (!isAwayAlready(error))
        await this.#inPlace(to, (chat) => wire.exchange(chat, message, { picture: BLANK }));
    }
    return 'none';
  }

  #sent(to: Place, { message, standing }: Placed, isNew: boolean): Sent {
    const chat = this.#options.moves.now(to.chat);
    return { is: 'sent', chat, message, standing, isNew };
  }

  /** Where they take words but no pictures, the words are said without it. */
  async #handed(
    to: Place,
    file: Upload,
    page: Page | undefined,
    besides: readonly Page[] = [],
  ): Promise<number | 'not-taken'> {
    try {
      return await this.#call(to, (place) => this.#options.wire.hand(place, file, page));
    } catch (error) {
      const isSaid = page !== undefined || besides.length > 0 || this.#begun;
      if (takesNoPicture(error) && isSaid) return 'not-taken';
      throw error;
    }
  }

  /** Whether it could be done to a message that stands there. */
  async #inPlace({ chat }: Aim, change: (chat: number) => Promise<void>): Promise<boolean> {
    const { attempt, moves } = this.#options;
    try {
      await attempt(() => change(moves.now(chat)));
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

function standingOf(picture: Showing['picture'], at: number): Standing {
  return picture ? { shows: digestOf(picture), at } : 'none';
}
