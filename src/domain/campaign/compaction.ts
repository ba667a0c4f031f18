import { isSettled, type Entry, type Ledger } from '../ledger.ts';
import type { Item } from '../item.ts';
import { plus, whyOf, type Counts } from './count.ts';
import type { Crowd, Tally } from './crowd.ts';

/**
 * The crowd with the entries of announcements that are over for all of its people counted together instead of kept
 * one by one; the very same when there are none. `items` is its whole plan, `names` what may go out by now. An
 * announcement that may go out no more keeps its entries: it may be allowed again, and nobody is told twice.
 */
export function compacted(
  crowd: Crowd,
  { items, names }: { readonly items: readonly Item[]; readonly names: ReadonlySet<string> },
): Crowd {
  const open = new Set(
    items.filter(({ key }) => !isSettled(crowd.ledger[key])).map(({ key }) => nameIn(key)),
  );
  const over = new Set(
    Object.keys(crowd.ledger)
      .map(nameIn)
      .filter((name) => names.has(name) && !open.has(name)),
  );
  if (over.size === 0) return crowd;
  const kept = Object.entries(crowd.ledger).filter(([key]) => !over.has(nameIn(key)));
  const tallies = [...over].map((name) => [name, tallyOf(crowd.ledger, name)] as const);
  return {
    ...crowd,
    ledger: Object.fromEntries(kept),
    tallies: { ...crowd.tallies, ...Object.fromEntries(tallies) },
  };
}

/** `event.version.rung` of a key that ends with the person. */
export function nameIn(key: string): string {
  return key.slice(0, key.lastIndexOf('.'));
}

function tallyOf(ledger: Ledger, name: string): Tally {
  return countOf(Object.entries(ledger).flatMap(([key, one]) => (nameIn(key) === name ? one : [])));
}

/** What became of entries: what never came to an end counts as failed. */
export function countOf(entries: readonly Entry[]): Tally {
  const many = (...states: readonly Entry['is'][]) =>
    entries.filter(({ is }) => states.includes(is)).length;
  const unknown = many('unknown');
  const failed = many('failed', 'sending', 'waiting');
  const because = entries
    .flatMap((entry) => (entry.is === 'failed' ? whyOf(entry.because) : []))
    .reduce<Counts>((sum, why) => plus(sum, why), {});
  return {
    delivered: many('delivered'),
    failed,
    ...(unknown > 0 && { unknown }),
    ...(Object.keys(because).length > 0 && { because }),
  };
}
