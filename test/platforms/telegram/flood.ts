import { tooMany } from './refusal.ts';

/**
 * How much a bot may send (core.telegram.org/bots/faq, «My bot is hitting limits», read 2026-11-22). Telegram calls the
 * one for each chat a soft one: some messages in a row pass. Edits count with it in groups.
 */
export interface Limits {
  readonly aSecond: number;
  readonly aSecondAChat: number;
  /** How many in a row pass all the same. */
  readonly inARow: number;
  readonly aMinuteAGroup: number;
}

export const PUBLISHED: Limits = { aSecond: 30, aSecondAChat: 1, inARow: 3, aMinuteAGroup: 20 };

/** Counts what is sent, and refuses what is too much with the time after which it is not. */
export class Flood {
  readonly #limits: Limits;
  readonly #now: () => number;
  #sent: readonly number[] = [];
  readonly #chats = new Map<number, readonly number[]>();
  /** How often it refused. */
  refused = 0;

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Throws 429 when that is one too many; else it counts. */
  pass(chat: number): void {
    const now = this.#now();
    const { aSecond, aSecondAChat, inARow, aMinuteAGroup } = this.#limits;
    const before = this.#chats.get(chat) ?? [];
    const waits = [
      wait(this.#sent, now, { most: aSecond, ms: 1_000 }),
      wait(before, now, { most: aSecondAChat * inARow, ms: inARow * 1_000 }),
      ...(chat < 0 ? [wait(before, now, { most: aMinuteAGroup, ms: 60_000 })] : []),
    ];
    const longest = Math.max(...waits);
    if (longest > 0) {
      this.refused += 1;
      throw tooMany(Math.ceil(longest / 1_000));
    }
    this.#sent = [...since(this.#sent, now - 1_000), now];
    this.#chats.set(chat, [...since(before, now - 60_000), now]);
  }
}

/** In ms, 0 when there is room. */
function wait(
  times: readonly number[],
  now: number,
  { most, ms }: { readonly most: number; readonly ms: number },
): number {
  const within = since(times, now - ms);
  return within.length < most ? 0 : within[within.length - most]! + ms - now;
}

function since(times: readonly number[], start: number): readonly number[] {
  return times.filter((time) => time > start);
}
