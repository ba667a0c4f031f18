import { Refusal, tooMany } from './refusal.ts';

/** What goes wrong. `before` the call took effect or `after` it did, without the caller learning of it. */
export type How =
  | {
      readonly is: 'refused';
      readonly code: number;
      readonly description: string;
      readonly parameters?: Record<string, number>;
    }
  | { readonly is: 'busy'; readonly retryAfter: number }
  | {
      readonly is: 'broken';
      readonly code: 500 | 502 | 503 | 504;
      readonly when?: 'before' | 'after';
    }
  | { readonly is: 'dropped'; readonly when: 'before' | 'after' }
  | { readonly is: 'hung'; readonly when: 'before' | 'after' }
  | { readonly is: 'garbage'; readonly when: 'before' | 'after' }
  /** All goes well, but takes its time. */
  | { readonly is: 'slow'; readonly ms: number };

export interface Fault {
  /** Any method when left out. */
  readonly method?: string;
  /** Only calls to this chat. */
  readonly chat?: number;
  /** How many such calls go well first; none when left out. */
  readonly after?: number;
  /** How many calls then go wrong; one when left out. */
  readonly times?: number;
  readonly how: How;
}

/** The faults that were asked for and are not used up yet. */
export class Faults {
  #left: { readonly fault: Fault; spared: number; times: number }[] = [];

  /** Adds one; what it returns takes it away again. */
  add(fault: Fault): () => void {
    const entry = { fault, spared: fault.after ?? 0, times: fault.times ?? 1 };
    this.#left.push(entry);
    return () => {
      this.#left = this.#left.filter((other) => other !== entry);
    };
  }

  /** The fault that meets this call, used up by one. */
  meet(method: string, chat: number | undefined): How | undefined {
    const entry = this.#left.find(
      ({ fault, times }) =>
        times > 0 &&
        (fault.method === undefined || fault.method === method) &&
        (fault.chat === undefined || fault.chat === chat),
    );
    if (!entry) return undefined;
    if (entry.spared > 0) {
      entry.spared -= 1;
      return undefined;
    }
    entry.times -= 1;
    return entry.fault.how;
  }
}

const REASONS = {
  500: 'Internal Server Error: restart',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** The refusal that a fault answers with; undefined when it gives no proper answer at all. */
export function refusalOf(how: How): Refusal | undefined {
  switch (how.is) {
    case 'refused':
      return new Refusal(how.code, how.description, how.parameters ?? {});
    case 'busy':
      return tooMany(how.retryAfter);
    case 'broken':
      return new Refusal(how.code, REASONS[how.code]);
    case 'dropped':
    case 'hung':
    case 'garbage':
    case 'slow':
      return undefined;
  }
}

/** Whether the call takes effect in spite of the fault. */
export function takesEffect(how: How): boolean {
  return 'when' in how && how.when === 'after';
}
