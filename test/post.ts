import type { AccountId, Platform, Unreachable } from '../src/domain/account.ts';
import type { Instant } from '../src/domain/time.ts';
import type { Address, Letter, Messenger, Outcome } from '../src/ports/messenger.ts';
import type { View } from '../src/text/view.ts';

/** A letter that arrived. */
export interface Arrival {
  readonly at: Instant;
  readonly account: AccountId;
  readonly view: View;
  readonly nonce: string;
}

/** How a platform is: what becomes of a letter now. `fog`: it answers nothing, and some letters arrive all the same. */
export type Weather = 'fair' | 'down' | 'fog' | 'fog-lost';

/** A platform that brings letters, or fails to, as the test wants. */
export class Post implements Messenger {
  readonly platform: Platform;
  readonly #now: () => Instant;
  readonly arrivals: Arrival[] = [];
  readonly closed = new Map<AccountId, Unreachable>();
  weather: Weather = 'fair';
  /** What the next attempts end with, in order, whatever the weather; arriving or not as the outcome says. */
  readonly fates: Outcome[] = [];
  attempts = 0;
  /** Hears of every attempt, with what it ended with and whether the letter arrived. */
  watch: (attempt: Attempt) => Promise<void> = () => Promise.resolve();

  constructor(platform: Platform, now: () => Instant) {
    this.platform = platform;
    this.#now = now;
  }

  async send({ account }: Address, letter: Letter): Promise<Outcome> {
    this.attempts += 1;
    const outcome = this.#outcome(account);
    const arrived =
      outcome.is === 'delivered' ||
      (outcome.is === 'later' && outcome.unsure && this.weather !== 'fog-lost');
    const arrival = { at: this.#now(), account, view: letter.view, nonce: letter.nonce };
    await this.watch({ ...arrival, outcome, arrived });
    if (arrived) this.arrivals.push(arrival);
    return outcome;
  }

  #outcome(account: AccountId): Outcome {
    const fate = this.fates.shift();
    if (fate) return fate;
    const because = this.closed.get(account);
    if (because) return { is: 'unreachable', because };
    switch (this.weather) {
      case 'down':
        return { is: 'later', because: 'outage', unsure: false };
      case 'fog':
      case 'fog-lost':
        return { is: 'later', because: 'network', unsure: true };
      case 'fair':
        return delivered(account);
    }
  }
}

export interface Attempt extends Arrival {
  readonly outcome: Outcome;
  readonly arrived: boolean;
}

export function delivered(account: AccountId): Outcome {
  return { is: 'delivered', ref: { account, chat: 'chat', message: '1' } };
}
