/** Tasks of one name one after the other, those of different names side by side. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  isBusy(name: string): boolean {
    return this.#last.has(name);
  }

  async take<T>(name: string, task: () => Promise<T>): Promise<T> {
    const turn = this.#last.get(name)?.then(task, task) ?? task();
    this.#last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(name) === turn) this.#last.delete(name);
    }
  }

  /** Resolves when all that were asked for are over, well or badly. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#last.values());
  }
}
