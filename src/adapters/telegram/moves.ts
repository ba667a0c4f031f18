import { migratedTo } from './errors.ts';

/** Groups that became supergroups, by their old number: nothing can be done under that any more. */
export class Moves {
  readonly #now = new Map<number, number>();

  /** The chat's number of today, as far as it is known. */
  now(chat: number): number {
    return this.#now.get(chat) ?? chat;
  }

  note(before: number, now: number): void {
    this.#now.set(before, now);
  }

  /** The new number, when that is what the error tells; it is known from then on. */
  learn(before: number, error: unknown): number | undefined {
    const now = migratedTo(error);
    if (now !== undefined) this.note(before, now);
    return now;
  }

  /** Calls with the number of today, and once more when the answer tells a newer one. */
  async follow<T>(chat: number, call: (chat: number) => Promise<T>): Promise<T> {
    const here = this.now(chat);
    try {
      return await call(here);
    } catch (error) {
      const there = this.learn(chat, error);
      if (there === undefined || there === here) throw error;
      return call(there);
    }
  }
}
