import type { AccountId } from '../../src/domain/account.ts';
import type { Chat, Desk } from '../../src/ports/chat.ts';

/** Who waits for an answer. */
interface Waiting {
  readonly account: AccountId;
  readonly done: () => void;
}

/** How long somebody waits for the bot to have answered before the test fails, in ms. */
const PATIENCE = 10_000;

/**
 * Stands between the platforms and the bot and only watches: it knows when what somebody did is answered (the
 * adapter says so by `sent`) and when a letter was brought, so that no test has to guess how long that takes.
 */
export class Doorman {
  readonly #brought: (account: AccountId, as: 'answer' | 'letter') => void;
  #waiting: readonly Waiting[] = [];

  constructor(brought: (account: AccountId, as: 'answer' | 'letter') => void) {
    this.#brought = brought;
  }

  before(chat: Chat): Chat {
    return {
      platform: chat.platform,
      ...(chat.channels ? { channels: chat.channels } : {}),
      messenger: {
        platform: chat.platform,
        send: async (to, letter) => {
          this.#brought(to.account, 'answer');
          const outcome = await chat.messenger.send(to, letter);
          this.#brought(to.account, 'letter');
          return outcome;
        },
      },
      start: (desk) => chat.start(this.#watched(desk)),
      stop: () => chat.stop(),
      bots: () => chat.bots(),
    };
  }

  /** Resolves when the next thing that this account does is answered, the answer brought or given up. */
  answered(account: AccountId): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error('what they did was never answered'));
      }, PATIENCE);
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      this.#waiting = [...this.#waiting, { account, done }];
    });
  }

  /** Nobody waits for a bot that died. */
  forgets(): void {
    for (const { done } of this.#waiting) done();
    this.#waiting = [];
  }

  #watched(desk: Desk): Desk {
    return {
      hear: async (incoming) => {
        const answer = await desk.hear(incoming);
        const sent = (): void => {
          this.#brought(incoming.from.account, 'answer');
          answer.sent?.();
          this.#release(incoming.from.account);
        };
        return { ...answer, sent };
      },
      lost: (loss) => desk.lost(loss),
      suggest: (from, half) => desk.suggest(from, half),
      acquaintance: (account) => desk.acquaintance(account),
    };
  }

  #release(account: AccountId): void {
    const first = this.#waiting.find((waiting) => waiting.account === account);
    this.#waiting = this.#waiting.filter((waiting) => waiting !== first);
    first?.done();
  }
}
