import type { AccountId } from '../domain/account.ts';
import { MINUTE, SECOND, later, type Instant } from '../domain/time.ts';

/** What becomes of one more thing that an account does: it is heard, answered with a request to wait, or dropped. */
export type Turn = 'heard' | 'told' | 'dropped';

/**
 * How much one account may do, so that a flood of one person's holds up nobody else. More than anybody can do who reads
 * the answers: sixty things at once, and one more each second. After that it is told once and rests for a minute.
 */
export interface Budget {
  take(account: AccountId): Turn;
  /** How many accounts are remembered. */
  readonly size: number;
}

export const AT_ONCE = 60;
export const REST = MINUTE;
/** Who did nothing for so long has all of it again, and is forgotten. */
const REFILLED = AT_ONCE * SECOND;
/** More accounts than that at once are no longer told apart from new ones, the longest quiet first. */
const REMEMBERED = 10_000;

interface Spent {
  /** How much is left at that instant; parts of one grow with the time. */
  readonly left: number;
  readonly at: Instant;
  /** Until when nothing is heard. */
  readonly rests?: Instant;
}

export function createBudget(now: () => Instant): Budget {
  const spent = new Map<AccountId, Spent>();

  function take(account: AccountId): Turn {
    const at = now();
    const before = spent.get(account) ?? { left: AT_ONCE, at };
    if (isResting(before, at)) return 'dropped';
    const left = before.rests === undefined ? leftAt(before, at) : AT_ONCE;
    const turn = left >= 1 ? 'heard' : 'told';
    keep(account, turn === 'heard' ? { left: left - 1, at } : { left, at, rests: later(at, REST) });
    return turn;
  }

  /** The longest quiet stand first, so those who have all of it again are found without looking at everybody. */
  function keep(account: AccountId, after: Spent): void {
    spent.delete(account);
    spent.set(account, after);
    for (const [other, { at }] of spent) {
      if (spent.size <= REMEMBERED && later(at, REFILLED) > after.at) return;
      spent.delete(other);
    }
  }

  return {
    take,
    get size() {
      return spent.size;
    },
  };
}

/** Not for longer than it was meant to, when the clock was put back meanwhile. */
function isResting({ rests }: Spent, now: Instant): boolean {
  return rests !== undefined && rests > now && rests <= later(now, REST);
}

/** A clock that was put back gives nothing and takes nothing. */
function leftAt({ left, at }: Spent, now: Instant): number {
  return Math.min(AT_ONCE, left + Math.max(0, now - at) / SECOND);
}
