/** What goes wrong with a request on purpose. */
export type How =
  /** The connection breaks before anything was stored, or after it was. */
  | { readonly is: 'dropped'; readonly when: 'before' | 'after' }
  | {
      readonly is: 'rate-limited';
      readonly seconds: number;
      readonly scope?: 'user' | 'global' | 'shared';
    }
  | { readonly is: 'refused'; readonly status: number; readonly code?: number }
  /** 200, but no JSON. */
  | { readonly is: 'garbage' }
  /** It is taken in and done, and never answered. */
  | { readonly is: 'silent' }
  | { readonly is: 'slow'; readonly ms: number };

export interface Fault {
  /** Matched against `POST /channels/1/messages`. */
  readonly route: RegExp;
  readonly how: How;
  times: number;
}

/** The faults that were asked for, each used up as often as it was asked for. */
export class Faults {
  #waiting: Fault[] = [];

  add(fault: { readonly route: RegExp; readonly how: How; readonly times?: number }): void {
    this.#waiting.push({ times: 1, ...fault });
  }

  take(line: string): How | undefined {
    const fault = this.#waiting.find((each) => each.route.test(line));
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.#waiting = this.#waiting.filter((each) => each !== fault);
    return fault.how;
  }

  clear(): void {
    this.#waiting = [];
  }
}
