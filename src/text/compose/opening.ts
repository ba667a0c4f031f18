import type { Say } from '../view.ts';
import type { Voice } from '../voice.ts';

/**
 * The first line of what comes unasked. A lock screen is public: for those who want it so, it says who writes
 * and nothing else.
 */
export function firstLine(open: string, voice: Voice): readonly Say[] {
  return [{ id: voice.neutral ? 'first-neutral' : open }];
}

/** Said when an earlier attempt ended without an answer. */
export function repeatLines(repeat: boolean): readonly Say[] {
  return repeat ? [{ id: 'repeat' }] : [];
}
