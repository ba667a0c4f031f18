import type { Say } from '../view.ts';
import type { Voice } from '../voice.ts';

/**
 * The first line of what comes unasked. A lock screen is public: for those who want it so, it says who writes
 * and nothing else, but not that there is time (`soon`) where there is none.
 */
export function firstLine(open: string, voice: Voice, soon = false): readonly Say[] {
  if (!voice.neutral) return [{ id: open }];
  return [{ id: soon ? 'first-neutral-soon' : 'first-neutral' }];
}

/** Said when an earlier attempt ended without an answer. */
export function repeatLines(repeat: boolean): readonly Say[] {
  return repeat ? [{ id: 'repeat' }] : [];
}
