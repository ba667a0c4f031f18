import type { Connection } from '../../ports/chat.ts';
import type { Journal } from '../../ports/journal.ts';
import { failureOf, troubleOf, Unreadable } from './errors.ts';
import { endsInTime, pause, pauseAfter, type Growth } from '../pause/pause.ts';
import { Seen } from './seen.ts';
import { updateId } from './updates.ts';
import { WAIT, type Wire } from './wire.ts';

export interface LineOptions {
  readonly wire: Wire;
  readonly journal: Journal;
  readonly growth: Growth;
  /** After which a wait for updates that gives no sign of life is broken off, in ms. */
  readonly watchMs: number;
  /** How long the updates of one batch may keep the next from being fetched, in ms. */
  readonly batchMs: number;
  /** How long each part of closing may take, in ms. */
  readonly drainMs: number;
  /** Takes in one update; resolves once what it changed is durable. */
  readonly take: (update: unknown, bot: string) => Promise<void>;
  /** Called once, when the bot's name is known and updates come. */
  readonly connected: (bot: string) => void;
}

/** How often updates must be refused for another instance's sake before we say so; one just killed may linger. */
const CONFLICTS = 4;

/**
 * The line on which updates come: long polling with grammY's client, and a loop of our own. grammY's takes one
 * update after the other, so that one slow person would hold up all; it gives up at a conflict, waits up to 20
 * minutes after an outage at the start, and tells nobody of either.
 *
 * An update is confirmed once the desk has heard it, by the next fetch: at least once, and after a crash at
 * most one batch comes again.
 */
export class Line {
  readonly #options: LineOptions;
  readonly #closed = new AbortController();
  /** Nothing is waited for any more. */
  readonly #abandoned = new AbortController();
  readonly #seen = new Seen();
  #running: Promise<void> = Promise.resolve();
  #bot: string | undefined;
  #offset = 0;
  #state = '';
  /** Whether the last fetch was ended by another instance's. */
  #rivalled = false;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Begins; resolves with the first thing that is known, and goes on in any case but a bad token. */
  open(): Promise<Connection> {
    return new Promise((resolve) => {
      this.#running = this.#run(resolve);
    });
  }

  /** Fetches no more, waits for what was fetched to be heard, and confirms it. What was not heard comes again. */
  async close(): Promise<void> {
    this.#closed.abort();
    await endsInTime(this.#running, this.#options.drainMs);
    this.#abandoned.abort();
    if (this.#offset === 0) return;
    await endsInTime(this.#options.wire.confirm(this.#offset), this.#options.drainMs);
  }

  async #run(tell: (connection: Connection) => void): Promise<void> {
    for (let failures = 0; this.#isOpen();) {
      try {
        const updates = await this.#fetch();
        failures = 0;
        this.#well(tell);
        await this.#takeAll(updates);
      } catch (error) {
        if (!this.#isOpen()) break;
        failures += 1;
        if (!(await this.#ill(error, failures, tell))) return;
      }
    }
    tell({ is: 'retrying' });
  }

  #isOpen(): boolean {
    return !this.#closed.signal.aborted;
  }

  /** The first fetch, and the first after an outage, does not wait, so that we soon know how we stand. */
  async #fetch(): Promise<readonly unknown[]> {
    if (this.#bot === undefined) {
      const name = await this.#options.wire.name();
      await this.#options.wire.dropWebhook();
      this.#bot = name;
    }
    return this.#watched(this.#isSettled() ? WAIT : 0);
  }

  /** Only a waiting fetch meets another instance's; one that does not wait would hide it each time. */
  #isSettled(): boolean {
    return this.#state === 'connected' || (this.#state === 'lost' && this.#rivalled);
  }

  /** One wait for updates, broken off when we close, and when it is silent for longer than it may be. */
  async #watched(wait: number): Promise<readonly unknown[]> {
    const { wire, watchMs } = this.#options;
    const calledOff = new AbortController();
    const off = (): void => {
      calledOff.abort();
    };
    this.#closed.signal.addEventListener('abort', off);
    try {
      const updates = wire.updates(this.#offset, wait, calledOff.signal);
      if (await endsInTime(updates, watchMs)) return await updates;
      off();
      throw new Unreadable();
    } finally {
      this.#closed.signal.removeEventListener('abort', off);
    }
  }

  #well(tell: (connection: Connection) => void): void {
    const bot = this.#bot ?? '';
    this.#rivalled = false;
    this.#note('connected', '');
    this.#options.connected(bot);
    tell({ is: 'connected', bots: { telegram: bot } });
  }

  /** Waits before the next try; false when there is none to be. */
  async #ill(
    error: unknown,
    failures: number,
    tell: (connection: Connection) => void,
  ): Promise<boolean> {
    const trouble = troubleOf(error);
    if (trouble === 'token') {
      this.#note('refused', 'token');
      tell({ is: 'refused', because: 'token' });
      return false;
    }
    if (trouble === 'webhook') this.#bot = undefined;
    this.#rivalled = trouble === 'other-instance';
    this.#tellTrouble(error, failures);
    if (trouble === 'passing') tell({ is: 'retrying' });
    else if (failures >= CONFLICTS) tell({ is: 'refused', because: 'other-instance' });
    const failure = failureOf(error);
    const asked = failure.is === 'later' ? failure.after : undefined;
    const wait = asked ?? pauseAfter(failures, this.#options.growth);
    await pause(wait, this.#closed.signal);
    return true;
  }

  /** One failed fetch on a good line is nothing: connections break off all the time. */
  #tellTrouble(error: unknown, failures: number): void {
    const before = this.#state === '' || this.#state === 'retrying';
    const conflict = troubleOf(error) !== 'passing';
    if (!before && !conflict && failures < 2) return;
    const because = conflict ? 'other-instance' : failureOf(error).because;
    this.#note(before ? 'retrying' : 'lost', because);
  }

  #note(state: 'connected' | 'retrying' | 'refused' | 'lost', because: string): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.journal.note({ is: 'platform', platform: 'telegram', state, because });
  }

  /**
   * Hands over a batch, all at once: what belongs together is put in order behind. One that is not heard in
   * time goes on by itself and no longer holds up the others.
   */
  async #takeAll(updates: readonly unknown[]): Promise<void> {
    const { take, batchMs, journal } = this.#options;
    const bot = this.#bot ?? '';
    const fresh = updates.filter((update) => this.#seen.isFresh(update));
    const all = Promise.all(fresh.map((update) => take(update, bot)));
    const heard = await endsInTime(all, batchMs, this.#abandoned.signal);
    if (this.#abandoned.signal.aborted) return;
    if (!heard) journal.note({ is: 'bug', where: 'telegram hear', name: 'slow', code: '' });
    const last = updates.map(updateId).findLast((id) => id !== undefined);
    if (last !== undefined) this.#offset = last + 1;
    // Without one good number nothing can be confirmed and the same would come again at once.
    else if (updates.length > 0) await pause(this.#options.growth.longestMs, this.#closed.signal);
  }
}
