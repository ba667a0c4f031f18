import type { Chat, Connection, Desk } from '../../ports/chat.ts';
import type { CommandFace } from '../../ports/face.ts';
import type { Journal } from '../../ports/journal.ts';
import type { Paint } from '../../ports/painter.ts';
import type { Message } from '../../text/message.ts';
import type { View } from '../../text/view.ts';
import type { Bots, Voice } from '../../text/voice.ts';
import { TelegramChannels } from './channels.ts';
import { failureOf, named } from './errors.ts';
import { Hook, type Hooked } from './hook.ts';
import { Line } from './line.ts';
import { pause, pauseAfter, type Growth } from '../pause/pause.ts';
import { Moves } from './moves.ts';
import { Post } from './post.ts';
import { Reception } from './reception.ts';
import { menus, type Menu } from './register.ts';
import { Wire } from './wire.ts';

export interface TelegramOptions {
  readonly token: string;
  /** Telegram's own when absent. */
  readonly apiRoot?: string;
  readonly journal: Journal;
  readonly compose: (view: View, voice: Voice) => Message;
  /** Absent where pictures are done without. */
  readonly paint?: Paint;
  readonly faces: readonly CommandFace[];
  /** Telegram calls us there; absent where we fetch. */
  readonly hooked?: Hooked;
  readonly timing?: Partial<Timing>;
}

/** All in ms. */
export interface Timing {
  /** For one request. */
  readonly requestMs: number;
  /** For one wait for updates; Telegram ends it after 30,000. */
  readonly pollMs: number;
  /** How long a batch of updates may keep the next one from being fetched. */
  readonly batchMs: number;
  /** The longest that an answer waits when Telegram asks for it. */
  readonly patienceMs: number;
  /** How long each of the three parts of `stop` may take: hearing, confirming, answering. */
  readonly drainMs: number;
  readonly growth: Growth;
}

export const TIMING: Timing = {
  requestMs: 35_000,
  pollMs: 50_000,
  batchMs: 10_000,
  patienceMs: 30_000,
  drainMs: 3_000,
  growth: { firstMs: 1_000, longestMs: 60_000 },
};

/** Telegram as a place that people write to us on, through grammY; by long polling, unless it is to call us. */
export function connectTelegram(options: TelegramOptions): Chat {
  return new TelegramChat(options);
}

class TelegramChat implements Chat {
  readonly platform = 'telegram';
  readonly messenger: Post;
  readonly channels: TelegramChannels;
  readonly #options: TelegramOptions;
  readonly #timing: Timing;
  readonly #wire: Wire;
  readonly #moves = new Moves();
  readonly #closed = new AbortController();
  #line: Line | Hook | undefined;
  #reception: Reception | undefined;
  #bots: Bots = {};

  constructor(options: TelegramOptions) {
    const { token, apiRoot, compose, paint, journal } = options;
    this.#options = options;
    this.#timing = { ...TIMING, ...options.timing };
    const { requestMs, pollMs, growth, patienceMs } = this.#timing;
    this.#wire = new Wire({ token, apiRoot, requestMs, pollMs });
    const means = { wire: this.#wire, moves: this.#moves };
    this.messenger = new Post({ ...means, compose, paint, journal, growth, patienceMs });
    this.channels = new TelegramChannels(means);
  }

  start(desk: Desk): Promise<Connection> {
    const { journal } = this.#options;
    const { pollMs, batchMs, drainMs, growth } = this.#timing;
    const wire = this.#wire;
    const means = { wire, moves: this.#moves, post: this.messenger };
    const reception = new Reception({ ...means, desk, journal });
    this.#reception = reception;
    const common = {
      ...{ wire, journal, growth, batchMs, drainMs },
      take: (update: unknown, bot: string) => reception.take(update, bot),
      connected: (bot: string) => {
        this.#meet(bot);
      },
    };
    const { hooked } = this.#options;
    this.#line = hooked
      ? new Hook({ ...common, hooked })
      : new Line({ ...common, watchMs: pollMs + 10_000 });
    return this.#line.open();
  }

  bots(): Bots {
    return this.#bots;
  }

  async stop(): Promise<void> {
    this.#closed.abort();
    await this.#line?.close();
    await this.#reception?.quiet(this.#timing.drainMs);
    this.messenger.close();
  }

  #meet(bot: string): void {
    if (this.#bots.telegram !== undefined) return;
    this.#bots = { telegram: bot };
    this.messenger.meet(bot);
    void this.#register();
  }

  /** One list after the other; one that is refused does not keep the others from being offered. */
  async #register(): Promise<void> {
    for (const menu of menus(this.#options.faces)) await this.#offer(menu);
  }

  /** Tries until it is taken or refused; a refusal is our mistake. */
  async #offer(menu: Menu): Promise<void> {
    for (let failures = 0; !this.#closed.signal.aborted;) {
      try {
        await this.#wire.offer(menu);
        return;
      } catch (error) {
        failures += 1;
        const failure = failureOf(error);
        if (failure.is !== 'later' || failure.because === 'stopped') {
          const { journal } = this.#options;
          journal.note({ is: 'bug', where: 'telegram commands', ...named(error) });
          return;
        }
        const wait = failure.after ?? pauseAfter(failures, this.#timing.growth);
        await pause(wait, this.#closed.signal);
      }
    }
  }
}
