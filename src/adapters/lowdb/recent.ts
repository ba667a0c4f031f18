/** The things used last, at most so many; what was not used for longest goes first. */
export class Recent<T> {
  readonly #most: number;
  readonly #things = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(name: string): T | undefined {
    const thing = this.#things.get(name);
    if (thing !== undefined) this.put(name, thing);
    return thing;
  }

  put(name: string, thing: T): void {
    this.#things.delete(name);
    this.#things.set(name, thing);
    if (this.#things.size <= this.#most) return;
    const [oldest] = this.#things.keys();
    if (oldest !== undefined) this.#things.delete(oldest);
  }

  drop(name: string): void {
    this.#things.delete(name);
  }
}
