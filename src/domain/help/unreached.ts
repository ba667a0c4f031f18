import type { Circle } from '../circle.ts';
import type { Item } from '../item.ts';
import { proxyKey } from '../key.ts';
import { current, overAt } from '../keydate.ts';
import { entryOf } from '../ledger.ts';
import type { People } from '../person.ts';
import { isSoon } from './item.ts';
import { leadersOf } from './news.ts';

/**
 * Somebody who said that they come could not be told something about it: whoever keeps the circle together hears
 * so, since a companion whom nothing reaches may not come. Nobody hears twice of one person and date.
 */
export function unreachedTold(
  circle: Circle,
  people: People,
  taking: readonly Item[],
): readonly Item[] {
  return taking.flatMap((item) => {
    const entry = entryOf(circle.ledger, item.key);
    const { about, to } = item;
    if (entry?.is !== 'failed' || about.kind !== 'taking' || to.kind !== 'person') return [];
    if (about.what === 'declined' || about.what === 'off') return [];
    const { date } = about;
    const { when } = current(date);
    const [leader] = leadersOf(circle, date, people).filter(({ id }) => id !== to.id);
    if (!leader) return [];
    const key = proxyKey('unreached', item.key);
    const soon = isSoon(date, entry.at);
    return [
      {
        key,
        to: { kind: 'person', id: leader.id },
        about: { kind: 'unreached', who: to.id, what: 'reminder', when },
        from: entry.at,
        notBefore: entry.at,
        useless: overAt(when),
        lane: soon ? 'day-of' : 'reminder',
        quiet: soon ? { is: 'sounds' } : { is: 'held', unlessAfter: overAt(when) },
        thread: `${date.id}.unreached.${to.id}`,
        group: key,
        insteadOf: item.key,
      } satisfies Item,
    ];
  });
}
