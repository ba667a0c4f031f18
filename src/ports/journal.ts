import type { Platform } from '../domain/account.ts';
import type { Entry } from '../domain/ledger.ts';

/**
 * What may be written down about running: kinds, counts, codes, minutes and keyed pseudonyms. What is not in
 * this type cannot be logged; a name, a date, a place or a text is in none of them.
 */
export type Event =
  | {
      readonly is: 'started';
      readonly version: string;
      readonly people: number;
      readonly circles: number;
      readonly ms: number;
    }
  | { readonly is: 'stopped'; readonly clean: boolean }
  | {
      readonly is: 'platform';
      readonly platform: Platform;
      readonly state: 'connected' | 'retrying' | 'refused' | 'lost' | 'stopped';
      readonly because: string;
    }
  | {
      readonly is: 'said';
      readonly platform: Platform;
      readonly what: string;
      readonly whom: string;
      readonly lateMinutes: number;
      readonly tries: number;
    }
  | {
      readonly is: 'not-said';
      readonly what: string;
      readonly whom: string;
      readonly state: Entry['is'];
      readonly because: string;
    }
  | {
      readonly is: 'way-dead';
      readonly platform: Platform;
      readonly whom: string;
      readonly because: string;
    }
  | { readonly is: 'bug'; readonly where: string; readonly name: string; readonly code: string }
  | { readonly is: 'not-saved'; readonly because: string }
  | {
      readonly is: 'damaged';
      readonly document: string;
      /** The last two: it is older than it once was, or not there any more, and nobody here did that. */
      readonly state: 'repaired' | 'quarantined' | 'rolled-back' | 'missing';
    }
  | {
      readonly is: 'backup';
      readonly state: 'made' | 'busy' | 'not-writable';
      readonly documents: number;
      readonly because: string;
    }
  | {
      readonly is: 'clock';
      /** What the platforms' clocks say of ours; `unchecked`: none of them answered, and ours is believed. */
      readonly state: 'jumped' | 'agrees' | 'put-right' | 'unchecked';
      readonly seconds: number;
    }
  /** Somebody typed a code that opens nothing; by whom is not said. */
  | { readonly is: 'wrong-code' }
  | { readonly is: 'erased'; readonly whom: string; readonly documents: number }
  | {
      readonly is: 'index';
      readonly state: 'rebuilt' | 'from-note' | 'corrected';
      readonly documents: number;
      readonly ms: number;
    };

export interface Journal {
  note(event: Event): void;
}

/** What is noted by parts that were there before the bot, such as the store. */
export interface Overheard {
  /** Everything from now on, and what was noted before anybody listened. */
  listen(hear: (event: Event) => void): void;
}
