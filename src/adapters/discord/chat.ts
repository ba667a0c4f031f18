import type { Chat, Connection, Desk } from '../../ports/chat.ts';
import type { CommandFace } from '../../ports/face.ts';
import type { Journal } from '../../ports/journal.ts';
import type { Paint } from '../../ports/painter.ts';
import type { Message } from '../../text/message.ts';
import type { View } from '../../text/view.ts';
import type { Bots, Voice } from '../../text/voice.ts';
import { DiscordChannels } from './channels.ts';
import { failureOf, named } from './errors.ts';
import { Line } from './line.ts';
import { inTime, pause, pauseAfter, type Growth } from '../pause/pause.ts';
import { Post } from './post.ts';
import { Reception } from './reception.ts';
import { slashCommands } from './register.ts';
import { Servers } from './server.ts';
import { Wire } from './wire.ts';

export interface DiscordOptions {
  readonly token: string;
  /** The REST base as discord.js takes it, such as `http://127.0.0.1:8080/api`; Discord's own when absent. */
  readonly apiRoot?: string;
  readonly journal: Journal;
  readonly compose: (view: View, voice: Voice) => Message;
  /** Absent where pictures are done without. */
  readonly paint?: Paint;
  readonly faces: readonly CommandFace[];
  readonly timing?: Partial<Timing>;
}

/** All in ms. */
export interface Timing {
  /** After which an interaction that the desk has not answered is deferred. Discord waits 3,000. */
  readonly deferMs: number;
  /** For one request. */
  readonly requestMs: number;
  /** Until a start that is still trying resolves as `retrying`. */
  readonly patienceMs: number;
  /** How long `stop` waits for what is under way. */
  readonly drainMs: number;
  readonly growth: Growth;
}

export const TIMING: Timing = {
  deferMs: 1_500,
  requestMs: 35_000,
  patienceMs: 15_000,
  drainMs: 5_000,
  growth: { firstMs: 1_000, longestMs: 60_000 },
};

/** Discord as a place that people write to us on, through discord.js. */
export function connectDiscord(options: DiscordOptions): Chat {
  return new DiscordChat(options);
}

class DiscordChat implements Chat {
  readonly platform = 'discord';
  readonly messenger: Post;
  readonly channels: DiscordChannels;
  readonly #options: DiscordOptions;
  readonly #timing: Timing;
  readonly #wire: Wire;
  readonly #closed = new AbortController();
  #reception: Reception | undefined;
  #line: Line | undefined;
  #bots: Bots = {};

  constructor(options: DiscordOptions) {
    const { token, apiRoot, compose, paint, journal } = options;
    this.#options = options;
    this.#timing = { ...TIMING, ...options.timing };
    const { requestMs, growth } = this.#timing;
    const notes = (state: 'lost' | 'connected') => () => {
      journal.note({ is: 'platform', platform: 'discord', state, because: '401' });
    };
    const heard = { refused: notes('lost'), accepted: notes('connected') };
    this.#wire = new Wire({ token, apiRoot, requestMs, ...heard });
    const means = { wire: this.#wire, servers: new Servers(this.#wire) };
    this.messenger = new Post({ ...means, compose, paint, journal, growth });
    this.channels = new DiscordChannels(means.servers);
  }

  start(desk: Desk): Promise<Connection> {
    const { token, apiRoot, journal, faces } = this.#options;
    const { deferMs, requestMs, patienceMs, growth } = this.#timing;
    const wire = this.#wire;
    const closed = this.#closed.signal;
    const reception = new Reception(
      { desk, wire, post: this.messenger, journal, deferMs, closed },
      faces,
    );
    this.#reception = reception;
    this.#line = new Line({
      ...{ token, apiRoot, journal, growth, requestMs, patienceMs },
      heard: {
        interaction: reception.interaction,
        message: reception.message,
        loss: reception.loss,
        ready: (application) => {
          this.#meet(application);
        },
      },
    });
    return this.#line.open();
  }

  bots(): Bots {
    return this.#bots;
  }

  async stop(): Promise<void> {
    this.#closed.abort();
    this.#line?.deafen();
    this.messenger.close();
    const quiet = this.#reception?.quiet() ?? Promise.resolve();
    // A letter that is broken off may have arrived, and would be said again.
    await inTime(Promise.all([quiet, this.#wire.idle()]), this.#timing.drainMs);
    await this.#line?.close();
    this.#wire.close();
  }

  #meet(application: string): void {
    const known = this.#bots.discord !== undefined;
    this.#bots = { discord: application };
    if (!known) void this.#register(application);
  }

  /** Tells Discord our commands; tried for ever, for without them newcomers find nothing. A refusal is our bug. */
  async #register(application: string): Promise<void> {
    for (let failures = 0; !this.#closed.signal.aborted; failures += 1) {
      const wait = pauseAfter(failures, this.#timing.growth);
      if (!(await pause(wait, this.#closed.signal))) return;
      try {
        await this.#wire.register(application, slashCommands(this.#options.faces));
        return;
      } catch (error) {
        this.#options.journal.note({ is: 'bug', where: 'discord commands', ...named(error) });
        if (failureOf(error).is !== 'later') return;
      }
    }
  }
}
