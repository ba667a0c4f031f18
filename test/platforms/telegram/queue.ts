import { EventEmitter, once } from 'node:events';
import { conflict } from './refusal.ts';

/** An update as it goes over the wire: its id and one more property. */
export type Update = Readonly<Record<string, unknown>> & { readonly update_id: number };

interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly answer: (updates: readonly Update[]) => void;
  readonly refuse: (reason: Error) => void;
}

/** What a bot gets when it never said what it wants (Bot API, `getUpdates`, read 2026-11-22). */
const ALL_BUT = ['chat_member', 'message_reaction', 'message_reaction_count'];

/**
 * The updates that wait for the bot. One is delivered again and again until a later `offset` confirms it, and
 * only one poll can wait at a time: a second one ends the first with 409.
 */
export class UpdateQueue {
  readonly #events = new EventEmitter();
  #pending: readonly Update[] = [];
  #confirmed: readonly Update[] = [];
  #next = 700_001;
  #allowed: readonly string[] = [];
  #poll: Poll | undefined;

  /** Puts an update of this kind at the end, unless the bot did not ask for the kind. */
  push(kind: string, body: unknown): void {
    const wanted =
      this.#allowed.length > 0 ? this.#allowed.includes(kind) : !ALL_BUT.includes(kind);
    if (wanted) this.pushRaw({ [kind]: body });
  }

  /** Puts in whatever it is, for updates that are not what they should be. */
  pushRaw(raw: Readonly<Record<string, unknown>>): void {
    const id = this.#next;
    this.#next += 1;
    this.#pending = [...this.#pending, { update_id: id, ...raw }];
    this.#serve();
  }

  /** Delivers the last so many confirmed updates once more, under their own ids. */
  replay(count: number): void {
    this.#pending = [...this.#confirmed.slice(-count), ...this.#pending];
    this.#serve();
  }

  allow(kinds: readonly string[]): void {
    this.#allowed = kinds;
  }

  /** Those that the bot has confirmed, oldest first. */
  get confirmed(): readonly Update[] {
    return this.#confirmed;
  }

  /** Keeps none of them any more. */
  forget(): void {
    this.#confirmed = [];
  }

  confirm(offset: number): void {
    this.#confirmed = [
      ...this.#confirmed,
      ...this.#pending.filter((one) => one.update_id < offset),
    ];
    this.#pending = this.#pending.filter((one) => one.update_id >= offset);
    if (this.#pending.length === 0) this.#events.emit('empty');
  }

  /** The one that waits for longest. */
  get first(): Update | undefined {
    return this.#pending[0];
  }

  get pending(): number {
    return this.#pending.length;
  }

  /** Resolves when everything has been confirmed. */
  async empty(): Promise<void> {
    while (this.#pending.length > 0) await once(this.#events, 'empty');
  }

  /** Whether a poll waits. */
  get polled(): boolean {
    return this.#poll !== undefined;
  }

  /** What there is from `offset` on, or else whatever comes within so many seconds. */
  async get(wish: { offset: number; limit: number; timeout: number; signal: AbortSignal }) {
    const { offset, limit, timeout, signal } = wish;
    this.confirm(offset);
    if (this.#pending.length > 0 || timeout === 0) return this.#pending.slice(0, limit);
    this.end(
      conflict(
        'terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    return this.#wait({ offset, limit, timeout, signal });
  }

  /** Ends the waiting poll with this. */
  end(reason: Error): void {
    this.#poll?.refuse(reason);
    this.#poll = undefined;
  }

  async #wait(wish: {
    offset: number;
    limit: number;
    timeout: number;
    signal: AbortSignal;
  }): Promise<readonly Update[]> {
    const { promise, resolve, reject } = deferred<readonly Update[]>();
    const poll: Poll = { ...wish, answer: resolve, refuse: reject };
    const leave = (): void => {
      if (this.#poll === poll) this.#poll = undefined;
      resolve([]);
    };
    this.#poll = poll;
    const timer = setTimeout(leave, wish.timeout * 1000);
    wish.signal.addEventListener('abort', leave);
    return promise.finally(() => {
      clearTimeout(timer);
    });
  }

  #serve(): void {
    const poll = this.#poll;
    if (!poll) return;
    this.#poll = undefined;
    poll.answer(this.#pending.slice(0, poll.limit));
  }
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: Error) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
