import type { Event, Journal } from '../ports/journal.ts';

/** What `status` counts since the start. */
export interface Counts {
  readonly delivered: number;
  readonly failed: number;
  readonly notSaved: number;
  readonly bugs: number;
  readonly damaged: number;
  readonly worstLateMinutes: number;
}

/** A journal that also counts, so that what the operator sees and what is written down are the same events. */
export function tally(journal: Journal): { readonly journal: Journal; counts(): Counts } {
  let counts: Counts = NOTHING;
  const note = (event: Event): void => {
    counts = counted(counts, event);
    journal.note(event);
  };
  return { journal: { note }, counts: () => counts };
}

const NOTHING: Counts = {
  delivered: 0,
  failed: 0,
  notSaved: 0,
  bugs: 0,
  damaged: 0,
  worstLateMinutes: 0,
};

function counted(counts: Counts, event: Event): Counts {
  switch (event.is) {
    case 'said': {
      const worstLateMinutes = Math.max(counts.worstLateMinutes, event.lateMinutes);
      return { ...counts, delivered: counts.delivered + 1, worstLateMinutes };
    }
    case 'not-said':
      return event.state === 'failed' ? { ...counts, failed: counts.failed + 1 } : counts;
    case 'not-saved':
      return { ...counts, notSaved: counts.notSaved + 1 };
    case 'bug':
      return { ...counts, bugs: counts.bugs + 1 };
    case 'damaged':
      return { ...counts, damaged: counts.damaged + 1 };
    case 'started':
    case 'stopped':
    case 'platform':
    case 'way-dead':
    case 'erased':
    case 'backup':
    case 'index':
      return counts;
  }
}
