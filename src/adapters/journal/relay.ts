import type { Event, Journal, Overheard } from '../../ports/journal.ts';

/** So much happens at most before anybody listens; the rest is in the journal. */
const KEPT = 1_000;

/** A journal that can be overheard, also what was noted before anybody listened. */
export function relay(journal: Journal): Journal & Overheard {
  const before: Event[] = [];
  let hear: (event: Event) => void = (event) => {
    if (before.length < KEPT) before.push(event);
  };
  return {
    note(event) {
      journal.note(event);
      hear(event);
    },
    listen(listener) {
      hear = listener;
      for (const event of before.splice(0)) listener(event);
    },
  };
}
