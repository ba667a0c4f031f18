import { platformOf } from '../domain/account.ts';
import type { Entry, ReminderKey } from '../domain/ledger.ts';
import type { Batch } from '../domain/look.ts';
import { MINUTE, later, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Journal } from '../ports/journal.ts';
import type { Delivered } from './delivery.ts';
import { reasonOf, wordOf } from './entries.ts';
import { pauseAfter } from './pause.ts';

/** What became of a batch that was brought: it was, it failed, or it waits. */
export type Ended = Exclude<Delivered, { is: 'unwanted' }>;

/** How the outcome of a batch is written into the ledger, and into the journal without naming anybody. */
export interface Ending {
  entryFor(batch: Batch, ended: Ended): Entry;
  note(batch: Batch, entry: Entry): void;
  noteUnsaid(key: ReminderKey, entry: Entry, because: string): void;
}

export interface EndingParts {
  readonly now: () => Instant;
  readonly chance: Chance;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
}

export function createEnding({ now, chance, journal, pseudonym }: EndingParts): Ending {
  function entryFor(batch: Batch, ended: Ended): Entry {
    const at = now();
    switch (ended.is) {
      case 'delivered':
        return { is: 'delivered', at, by: ended.by, ref: ended.ref };
      case 'failed':
        return { is: 'failed', at, because: ended.because };
      case 'later':
        return waiting(batch, ended, at);
    }
  }

  function waiting(batch: Batch, hitch: Ended & { is: 'later' }, at: Instant): Entry {
    const pause = pauseAfter(batch.tries, batch.items[0].lane, chance.fraction());
    return {
      is: 'waiting',
      since: batch.since ?? at,
      until: later(at, Math.max(hitch.after, pause)),
      tries: batch.tries + 1,
      because: hitch.because,
      unsure: hitch.unsure || batch.repeat,
    };
  }

  function note(batch: Batch, entry: Entry): void {
    const [{ key }] = batch.items;
    if (entry.is !== 'delivered') {
      noteUnsaid(key, entry, reasonOf(entry));
      return;
    }
    const platform = platformOf(entry.by);
    const lateMinutes = Math.round(batch.late / MINUTE);
    const whom = pseudonym(entry.by);
    const tries = batch.tries + 1;
    journal.note({ is: 'said', platform, what: wordOf(key), whom, lateMinutes, tries });
  }

  function noteUnsaid(key: ReminderKey, entry: Entry, because: string): void {
    const whom = pseudonym(key);
    journal.note({ is: 'not-said', what: wordOf(key), whom, state: entry.is, because });
  }

  return { entryFor, note, noteUnsaid };
}
