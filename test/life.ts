import type { Instant } from '../src/domain/time.ts';
import type { Chat } from '../src/ports/chat.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Messenger } from '../src/ports/messenger.ts';
import type { Store } from '../src/ports/store.ts';

/** What a process does to the outside; it can die before each and after each. */
export type Deed = 'read' | 'change' | 'send';

/**
 * One process's life. Everything that a bot does to the outside goes through it; once it has ended nothing
 * does any more, and what was asked is never answered, as when a computer loses its power.
 */
export class Life {
  readonly #end: () => void;
  readonly ended: Promise<void>;
  #isOver = false;
  #dies: ((deed: Deed) => boolean) | undefined;

  constructor() {
    let end = (): void => undefined;
    this.ended = new Promise((resolve) => (end = resolve));
    this.#end = end;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  end(): void {
    this.#isOver = true;
    this.#end();
  }

  /** Asked before and after each deed; dies there when it says so. */
  diesWhen(dies: ((deed: Deed) => boolean) | undefined): void {
    this.#dies = dies;
  }

  store(store: Store): Store {
    return {
      read: (key) => this.#do('read', () => store.read(key)),
      change: (key, apply) => this.#do('change', () => store.change(key, apply)),
      erase: (key) => this.#do('change', () => store.erase(key)),
      keys: () => this.#do('read', () => store.keys()),
      leaveNote: (note) => this.#do('change', () => store.leaveNote(note)),
      takeNote: () => this.#do('change', () => store.takeNote()),
      close: () => this.#do('change', () => store.close()),
    };
  }

  clock(clock: Clock): Clock {
    return {
      ...(clock.steady && { steady: clock.steady }),
      now: () => clock.now(),
      at: (when: Instant, ring) =>
        clock.at(when, () => {
          if (!this.#isOver) ring();
        }),
    };
  }

  messenger(messenger: Messenger): Messenger {
    return {
      platform: messenger.platform,
      ...(messenger.limits ? { limits: messenger.limits } : {}),
      send: (to, letter) => this.#do('send', () => messenger.send(to, letter)),
    };
  }

  chat(chat: Chat): Chat {
    return {
      platform: chat.platform,
      messenger: this.messenger(chat.messenger),
      ...(chat.channels ? { channels: chat.channels } : {}),
      start: (desk) => chat.start(desk),
      stop: () => chat.stop(),
      bots: () => chat.bots(),
    };
  }

  async #do<T>(deed: Deed, work: () => Promise<T>): Promise<T> {
    await this.#pass(deed);
    const done = await work();
    await this.#pass(deed);
    return done;
  }

  #pass(deed: Deed): Promise<void> {
    if (!this.#isOver && this.#dies?.(deed)) this.end();
    return this.#isOver ? new Promise(() => undefined) : Promise.resolve();
  }
}
