import { SimpleShardingStrategy, WebSocketShardStatus, type WebSocketOptions } from 'discord.js';
import { pause, pauseAfter, type Growth } from '../pause/pause.ts';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** A connection that lived so long ends a row of failures. */
const STEADY_MS = 30_000;
/** An upgrade that is not answered within this is given up; discord.js would wait for 30 s. */
const HANDSHAKE_MS = 5_000;

/**
 * Stands before every connection that discord.js makes to the gateway. By itself the library tries again
 * every half second for ever, which burns the 1,000 identifications a day after which Discord resets a token,
 * and after `destroy` it reconnects when it was just pausing. So each attempt asks here first: the gate
 * lets it wait for growing pauses, and once closed it lets nothing through any more.
 */
export class Gate {
  readonly #growth: Growth;
  readonly #spoiled: (error: unknown) => void;
  readonly #closed = new AbortController();
  #strategy: SimpleShardingStrategy | undefined;
  #failures = -1;
  #openSince = 0;

  /** `spoiled` hears what the library threw over an event that is not what it should be. */
  constructor(growth: Growth, spoiled: (error: unknown) => void) {
    this.#growth = growth;
    this.#spoiled = spoiled;
  }

  /** For discord.js: the usual strategy, with this gate before it. */
  readonly build = (manager: Manager): SimpleShardingStrategy => {
    this.#shield(manager);
    const strategy = new SimpleShardingStrategy(manager);
    const retrieve = manager.options.retrieveSessionInfo.bind(manager.options);
    manager.options.handshakeTimeout = HANDSHAKE_MS;
    // Asked for at every event too; only an idle shard asks because it is about to connect. One that was
    // destroyed is no longer listed, and asks all the same.
    manager.options.retrieveSessionInfo = async (shard) => {
      const idle = (await strategy.fetchStatus()).get(shard) === WebSocketShardStatus.Idle;
      if (idle || this.#closed.signal.aborted) await this.#pass();
      return retrieve(shard);
    };
    this.#strategy = strategy;
    return strategy;
  };

  /**
   * The library believes every event that comes in, and throws from where nobody can catch it when a field is missing
   * or of another kind. So the event is dropped here, and those after it come as ever.
   */
  #shield(manager: Manager): void {
    const emit = manager.emit.bind(manager);
    const shielded = (...heard: Parameters<typeof emit>): boolean => {
      try {
        return emit(...heard);
      } catch (error) {
        this.#spoiled(error);
        return true;
      }
    };
    Object.assign(manager, { emit: shielded });
  }

  /** To be told when a connection stands. */
  opened(): void {
    this.#openSince = Date.now();
  }

  /** Lets nothing through any more, and resolves when no connection is half made: a half-made one cannot be closed. */
  async close(): Promise<void> {
    this.#closed.abort();
    const until = Date.now() + HANDSHAKE_MS;
    while (Date.now() < until && (await this.#isConnecting())) await new Promise(soon);
  }

  async #isConnecting(): Promise<boolean> {
    const states = (await this.#strategy?.fetchStatus())?.values() ?? [];
    return [...states].includes(WebSocketShardStatus.Connecting);
  }

  async #pass(): Promise<void> {
    const steady = this.#openSince > 0 && Date.now() - this.#openSince > STEADY_MS;
    this.#failures = steady ? 0 : this.#failures + 1;
    this.#openSince = 0;
    const whole = await pause(pauseAfter(this.#failures - 1, this.#growth), this.#closed.signal);
    // A promise that nothing holds: the attempt is forgotten, and with it all that waited for it.
    if (!whole) await new Promise(() => undefined);
  }
}

function soon(resolve: (value: unknown) => void): void {
  setTimeout(resolve, 25);
}
