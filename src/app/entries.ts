import type { Entry, ReminderKey } from '../domain/ledger.ts';
import type { Batch } from '../domain/look.ts';
import type { Instant } from '../domain/time.ts';

/** What is written down of one message, in the ledger and in the journal. */

export function sendingEntry(batch: Batch, at: Instant): Entry & { is: 'sending' } {
  return { is: 'sending', at, tries: batch.tries + 1, unsure: batch.repeat };
}

/** Why it was not said, in one word for the journal. */
export function reasonOf(entry: Entry): string {
  if (entry.is === 'waiting') return entry.because;
  if (entry.is !== 'failed') return '';
  return entry.because.is === 'too-late' ? 'too-late' : entry.because.because;
}

/** The kind of thing that a key is about: a lead, `moved`, `news` … */
export function wordOf(key: ReminderKey): string {
  return key.includes(':') ? key.slice(0, key.indexOf(':')) : (key.split('.')[2] ?? '');
}
