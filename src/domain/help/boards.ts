import { willingOf } from '../audience.ts';
import type { Circle } from '../circle.ts';
import type { Item } from '../item.ts';
import { current, overAt, type KeyDate } from '../keydate.ts';
import { maySee, standingOf } from '../permission.ts';
import type { MessageRef } from '../ledger.ts';
import type { People, Person } from '../person.ts';
import { entriesOf } from '../told.ts';
import type { Instant } from '../time.ts';
import { boardChanged, boardOf, faceOf } from './board.ts';
import { itemOf } from './item.ts';

/** The board of a date, for each coordinator who may see it: one message, put in the place of the last. */
export function boardsTold(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  const from = boardChanged(circle, date);
  const coordinators = circle.members
    .filter(({ role }) => role === 'coordinator')
    .map(({ person }) => person)
    .filter((id) => maySee(standingOf(circle, id, date), 'board'));
  if (from === undefined) return [];
  return willingOf(circle, coordinators, people).flatMap((to) =>
    boardTold(circle, date, { to, from }),
  );
}

/** Nothing when it would show what stands there already. */
function boardTold(
  circle: Circle,
  date: KeyDate,
  { to, from }: { readonly to: Person; readonly from: Instant },
): readonly Item[] {
  const rows = boardOf(circle, date);
  const face = faceOf(date, rows);
  const shown = boardShown(circle, date, to);
  if (shown?.what.endsWith(`-${face}`)) return [];
  const item = itemOf({
    date,
    to,
    what: `board-${from.toString(36)}-${face}`,
    about: { kind: 'board', date, rows },
    from,
    useless: overAt(current(date).when),
    thread: `${date.id}.board.${to.id}`,
  });
  return [shown?.ref ? { ...item, instead: shown.ref, quiet: { is: 'sounds' } } : item];
}

/** The newest board of this date that was brought to that person, and where it stands on their screen. */
function boardShown(circle: Circle, date: KeyDate, { id }: Person) {
  return entriesOf(circle, date)
    .flatMap(({ parts, entry }) =>
      parts.to === id && parts.what.startsWith('help-board-') && entry.is === 'delivered'
        ? [{ what: parts.what, at: entry.at, ref: entry.ref }]
        : [],
    )
    .reduce<Shown | undefined>(
      (newest, one) => (newest && newest.at > one.at ? newest : one),
      undefined,
    );
}

interface Shown {
  readonly what: string;
  readonly at: Instant;
  readonly ref: MessageRef | undefined;
}

/** The circle without what its ledger says of boards that a newer one replaced: they would only pile up. */
export function withoutOldBoards(circle: Circle): Circle {
  const newest = new Map<string, { readonly key: string; readonly at: Instant }>();
  const boards = Object.entries(circle.ledger).flatMap(([key, entry]) => {
    const [date, , what = '', to] = key.split('.');
    if (!what.startsWith('help-board-') || entry.is !== 'delivered') return [];
    const of = `${date ?? ''}.${to ?? ''}`;
    const known = newest.get(of);
    if (!known || entry.at >= known.at) newest.set(of, { key, at: entry.at });
    return [{ key, of }];
  });
  const old = new Set(
    boards.filter(({ key, of }) => newest.get(of)?.key !== key).map(({ key }) => key),
  );
  if (old.size === 0) return circle;
  const ledger = Object.fromEntries(Object.entries(circle.ledger).filter(([key]) => !old.has(key)));
  return { ...circle, ledger };
}
