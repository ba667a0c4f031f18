import { DAY, HOUR, type Instant } from '../domain/time.ts';
import type { Event, Journal } from '../ports/journal.ts';
import type { StatusFacts } from './status.ts';

/** What `status` counts since the start. */
export type Counts = Pick<
  StatusFacts,
  | 'delivered'
  | 'failed'
  | 'notSaved'
  | 'bugs'
  | 'damaged'
  | 'rolledBack'
  | 'worstLateMinutes'
  | 'lastNotSaved'
  | 'lastGuessing'
  | 'lastSaid'
  | 'lastBackup'
>;

/** A journal that also counts, so that what the operator sees and what is written down are the same events. */
export function tally(
  journal: Journal,
  now: () => Instant,
): { readonly journal: Journal; readonly count: (event: Event) => void; counts(): Counts } {
  let counts: Counts = NOTHING;
  let day = dayOf(now());
  let wrongCodes: readonly Instant[] = [];
  /** The worst of a day says nothing about the next one. */
  function today(): Counts {
    const turned = dayOf(now()) !== day;
    day = dayOf(now());
    return turned ? { ...counts, worstLateMinutes: 0 } : counts;
  }
  const count = (event: Event): void => {
    counts = counted(today(), event, now());
    if (event.is === 'wrong-code') guessed();
  };
  /** Each of us mistypes; so many within an hour, whoever it was, may be somebody who guesses. */
  function guessed(): void {
    wrongCodes = [...wrongCodes.slice(1 - GUESSES), now()];
    const first = wrongCodes[0];
    const isMany = wrongCodes.length === GUESSES && first !== undefined && now() - first < HOUR;
    if (isMany) counts = { ...counts, lastGuessing: now() };
  }
  const note = (event: Event): void => {
    count(event);
    journal.note(event);
  };
  return { journal: { note }, count, counts: () => (counts = today()) };
}

const GUESSES = 10;

function dayOf(at: Instant): number {
  return Math.floor(at / DAY);
}

const NOTHING: Counts = {
  delivered: 0,
  failed: 0,
  notSaved: 0,
  bugs: 0,
  damaged: 0,
  rolledBack: 0,
  worstLateMinutes: 0,
  lastNotSaved: undefined,
  lastGuessing: undefined,
  lastSaid: {},
  lastBackup: undefined,
};

function isOlder({ state }: Event & { is: 'damaged' }): boolean {
  return state === 'rolled-back' || state === 'missing';
}

function counted(counts: Counts, event: Event, at: Instant): Counts {
  switch (event.is) {
    case 'said': {
      const worstLateMinutes = Math.max(counts.worstLateMinutes, event.lateMinutes);
      const lastSaid = { ...counts.lastSaid, [event.platform]: at };
      return { ...counts, delivered: counts.delivered + 1, worstLateMinutes, lastSaid };
    }
    case 'not-said':
      return event.state === 'failed' ? { ...counts, failed: counts.failed + 1 } : counts;
    case 'not-saved':
      return { ...counts, notSaved: counts.notSaved + 1, lastNotSaved: at };
    case 'bug':
      return { ...counts, bugs: counts.bugs + 1 };
    case 'damaged':
      return isOlder(event)
        ? { ...counts, rolledBack: counts.rolledBack + 1 }
        : { ...counts, damaged: counts.damaged + 1 };
    case 'backup':
      return event.state === 'made' ? { ...counts, lastBackup: at } : counts;
    case 'started':
    case 'stopped':
    case 'platform':
    case 'way-dead':
    case 'erased':
    case 'wrong-code':
    case 'clock':
    case 'index':
      return counts;
  }
}
