import { inspect } from 'node:util';

/** A token that shows itself only when asked by name, so that no log, error or dump can hold it. */
export class Secret {
  readonly #words: string;

  constructor(words: string) {
    this.#words = words;
  }

  /** The token itself: only to be handed straight to the client that needs it. */
  reveal(): string {
    return this.#words;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
