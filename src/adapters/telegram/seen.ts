import { updateId } from './updates.ts';

/** How many update ids are remembered, so that one delivered twice is taken in once. */
const REMEMBERED = 1_000;

/** Which updates came lately. */
export class Seen {
  readonly #ids = new Set<number>();

  /** Whether it comes for the first time, as far as anybody remembers; from now on it does not any more. */
  isFresh(update: unknown): boolean {
    const id = updateId(update);
    if (id === undefined) return true;
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > REMEMBERED) this.#ids.delete(oldest!);
    return true;
  }

  /** It was not heard after all: the next time it is fresh again. */
  forget(update: unknown): void {
    const id = updateId(update);
    if (id !== undefined) this.#ids.delete(id);
  }
}
