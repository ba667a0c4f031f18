import type { BoardRow } from '../../domain/help/board.ts';
import type { KeyDate } from '../../domain/keydate.ts';
import type { Going } from '../../text/going.ts';
import type { Say } from '../../text/view.ts';
import type { Reading } from '../whose.ts';
import { glimpse, namesOf, needArg } from './say.ts';

/**
 * The board of one date: what is wanted, who has it, what is open. First names and the day, never an hour or an
 * address: it may stand on a shared screen or in the circle's room.
 */
export function boardView(date: KeyDate, rows: readonly BoardRow[], reading: Reading): Going {
  return {
    kind: 'board',
    head: [{ id: 'board-head' }, ...glimpse(date, 'supporter', reading)],
    things: rows.map((row) => ({ lines: rowLines(row, reading), buttons: [] })),
    more: [{ id: 'board-legend' }],
  };
}

/** One thing that is wanted: who has it, what is open, who waits, who did not answer. */
export function rowLines(row: BoardRow, reading: Reading): readonly Say[] {
  const { need, takers, waiting, open, silent } = row;
  const names = namesOf(takers, reading);
  const queue = waiting.map(({ by }) => reading.people.get(by)?.called ?? '?').join(', ');
  return [
    { id: 'board-need', args: { what: needArg(need) } },
    ...(takers.length > 0 ? [{ id: 'board-who', args: { names: { typed: names } } }] : []),
    ...(open > 0 ? [{ id: 'board-open', args: { count: open } }] : []),
    ...(silent > 0 ? [{ id: 'board-silent', args: { count: silent } }] : []),
    ...(waiting.length > 0 ? [{ id: 'board-waiting', args: { names: { typed: queue } } }] : []),
  ];
}
