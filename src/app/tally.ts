import type { Event, Journal } from '../ports/journal.ts';

/** What `status` counts since the start. */
export interface Counts {
  readonly delivered: number;
  readonly failed: number;
  readonly notSaved: number;
  readonly bugs: number;
}

/** A journal that also counts, so that what the operator sees and what is written down are the same events. */
export function tally(journal: Journal): { readonly journal: Journal; counts(): Counts } {
  let counts: Counts = { delivered: 0, failed: 0, notSaved: 0, bugs: 0 };
  const note = (event: Event): void => {
    counts = counted(counts, event);
    journal.note(event);
  };
  return { journal: { note }, counts: () => counts };
}

function counted(counts: Counts, event: Event): Counts {
  if (event.is === 'said') return { ...counts, delivered: counts.delivered + 1 };
  if (event.is === 'not-said' && event.state === 'failed') {
    return { ...counts, failed: counts.failed + 1 };
  }
  if (event.is === 'not-saved') return { ...counts, notSaved: counts.notSaved + 1 };
  return event.is === 'bug' ? { ...counts, bugs: counts.bugs + 1 } : counts;
}
