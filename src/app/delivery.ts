import {
  nativeId,
  platformOf,
  type AccountId,
  type Platform,
  type Way,
} from '../domain/account.ts';
import type { Rates } from '../domain/campaign/progress.ts';
import type { Lane } from '../domain/item.ts';
import type { Because, Later, MessageRef } from '../domain/ledger.ts';
import { liveWays, type Person } from '../domain/person.ts';
import { later, type Instant } from '../domain/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import type { Address, Letter, Messenger, Outcome } from '../ports/messenger.ts';
import type { Book } from './book.ts';
import { learn } from './learnt.ts';
import { createTurns, type Turns } from './lane.ts';
import { createPace } from './pace.ts';

/** What became of bringing one letter to one person by all the ways they have. */
export type Delivered =
  | { readonly is: 'delivered'; readonly by: AccountId; readonly ref: MessageRef }
  | {
      readonly is: 'later';
      readonly because: Later;
      readonly after: number;
      readonly unsure: boolean;
    }
  | { readonly is: 'failed'; readonly because: Because }
  /** When its turn came nobody wanted it said any more. */
  | { readonly is: 'unwanted' };

/**
 * Gives the letter at the moment when its turn has come, which may be long after it was asked for; undefined
 * when it is not wanted any more. `again`: an attempt on another way may have arrived just before.
 */
export type Opening = (again: boolean) => Promise<Letter | undefined>;

export interface Parcel {
  readonly letter: Letter | Opening;
  readonly lane: Lane;
  /** How many attempts went before; from the second on, a person's other ways are tried in the same attempt. */
  readonly tries: number;
}

/** The one place from which people are written to of our own accord. */
export interface Delivery {
  deliver(person: Person, parcel: Parcel): Promise<Delivered>;
  /** To what is no person: the operator's account, a group or a channel. */
  deliverTo(to: Address, parcel: Parcel): Promise<Delivered>;
  /**
   * So many answers go to that account or place now, at once: what goes to many leaves room for them. To be called when
   * they are out.
   */
  answers(to: AccountId, many: number): () => void;
  /** How many messages to many go in a second, where a platform publishes how much it takes. */
  rates(): Rates;
  /** How many letters wait or are under way. */
  readonly open: number;
}

export interface DeliveryParts {
  readonly messengers: readonly Messenger[];
  readonly book: Book;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
}

/** grammY's authors advise few at a time; Discord's REST client queues by route. Urgent lanes go first. */
const AT_ONCE = 12;

/** So nothing is waited for in turn: whoever has another way is to be told by that, and soon. */
const AWAY: ReadonlySet<Later> = new Set(['outage', 'network', 'stopped']);

export function createDelivery(parts: DeliveryParts): Delivery {
  const { clock } = parts;
  const now = () => clock.now();
  const paces = new Map(
    parts.messengers.flatMap(({ platform, limits }) =>
      limits ? [[platform, createPace(limits, now)] as const] : [],
    ),
  );
  const turns = new Map<Platform, Turns>(
    parts.messengers.map(({ platform }) => {
      const pace = paces.get(platform);
      return [platform, createTurns(AT_ONCE, pace && { pace, clock })];
    }),
  );
  const pauses = new Map<AccountId, Instant>();

  /** Undefined when nobody wants it said any more. */
  async function attempt(
    to: Address,
    { letter, lane }: Parcel,
    again: boolean,
  ): Promise<Outcome | undefined> {
    const messenger = parts.messengers.find((one) => one.platform === platformOf(to.account));
    const turn = messenger && turns.get(messenger.platform);
    if (!messenger || !turn) return { is: 'later', because: 'stopped', unsure: false };
    const chat = nativeId(to.account);
    return turn.take(chat, lane, async () => {
      const paused = (pauses.get(to.account) ?? 0) - now();
      if (paused > 0) return { is: 'later', because: 'rate-limit', after: paused, unsure: false };
      pauses.delete(to.account);
      const opened = typeof letter === 'function' ? await letter(again) : letter;
      if (!opened) return undefined;
      const answered = await turn.send(chat, lane);
      let outcome: Outcome | undefined;
      try {
        outcome = await messenger.send(to, opened);
      } finally {
        answered(!outcome || isCounted(outcome));
      }
      heed(to, outcome);
      return outcome;
    });
  }

  /** The pause that a platform asks for: of everything to many where it means itself, and of that chat always. */
  function heed({ account }: Address, outcome: Outcome): void {
    if (outcome.is !== 'later' || outcome.after === undefined) return;
    const until = later(now(), outcome.after);
    pauses.set(account, until);
    if (outcome.whole) paces.get(platformOf(account))?.rests(until);
  }

  async function deliver(person: Person, parcel: Parcel): Promise<Delivered> {
    const ways = liveWays(person);
    const all: Attempt[] = [];
    for (const way of ways) {
      const outcome = await attempt(addressOf(way), parcel, all.some(mayHaveArrived));
      if (!outcome) return all.some(mayHaveArrived) ? summarize(all) : { is: 'unwanted' };
      await learn(parts, person, { way, outcome });
      all.push({ way, outcome });
      if (outcome.is === 'delivered') {
        return { is: 'delivered', by: way.account, ref: outcome.ref };
      }
      if (outcome.is === 'later' && !triesOtherWays(parcel, outcome)) break;
    }
    return summarize(all);
  }

  async function deliverTo(to: Address, parcel: Parcel): Promise<Delivered> {
    const outcome = await attempt(to, parcel, false);
    const { account } = to;
    if (!outcome) return { is: 'unwanted' };
    if (outcome.is === 'delivered') return { is: 'delivered', by: account, ref: outcome.ref };
    return summarize([{ way: { account, state: { is: 'untried' } }, outcome }]);
  }

  function answers(to: AccountId, many: number): () => void {
    const pace = paces.get(platformOf(to));
    const out = Array.from({ length: pace ? many : 0 }, () => pace?.answers(nativeId(to)));
    return () => {
      for (const one of out) one?.();
    };
  }

  return {
    deliver,
    deliverTo,
    answers,
    rates: () => Object.fromEntries([...paces].map(([on, pace]) => [on, pace.aSecond])),
    get open() {
      return [...turns.values()].reduce((sum, one) => sum + one.open, 0);
    },
  };
}

/** Whether the platform may have counted it: not where nobody was there to do so. */
function isCounted(outcome: Outcome): boolean {
  return outcome.is !== 'later' || outcome.unsure || !AWAY.has(outcome.because);
}

interface Attempt {
  readonly way: Way;
  readonly outcome: Outcome;
}

function mayHaveArrived({ outcome }: Attempt): boolean {
  return outcome.is === 'later' && outcome.unsure;
}

function addressOf(way: Way): Address {
  return way.chat === undefined
    ? { account: way.account }
    : { account: way.account, chat: way.chat };
}

/**
 * Whether a hitch on one way makes us try the next at once: when the day has come, when the platform is
 * stopped, or when this is not the first attempt. A first hitch usually passes in seconds, and trying both
 * would say things twice.
 */
function triesOtherWays(parcel: Parcel, outcome: Outcome & { is: 'later' }): boolean {
  const urgent = parcel.lane === 'alarm' || parcel.lane === 'day-of';
  return urgent || parcel.tries >= 1 || outcome.because === 'stopped';
}

/** Worth trying again if any way is; else given up for the reason of the first way. */
function summarize(attempts: readonly Attempt[]): Delivered {
  const hitches = attempts
    .map(({ outcome }) => outcome)
    .filter((outcome) => outcome.is === 'later');
  const [hitch] = hitches;
  if (hitch) {
    return {
      is: 'later',
      because: hitch.because,
      after: Math.min(...hitches.map((one) => one.after ?? 0)),
      unsure: attempts.some(mayHaveArrived),
    };
  }
  const refused = attempts.find(({ outcome }) => outcome.is === 'refused')?.outcome;
  if (refused?.is === 'refused') {
    return { is: 'failed', because: { is: 'refused', because: refused.because } };
  }
  const [first] = attempts;
  const because = first?.outcome.is === 'unreachable' ? first.outcome.because : 'no-way';
  return { is: 'failed', because: { is: 'unreachable', because } };
}
