import { boardOf, type BoardRow } from '../src/domain/help/board.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import { NEED_KINDS, TEMPLATES, type NeedKind } from '../src/domain/need.ts';
import { isConfirmed } from '../src/domain/offer.ts';
import { leavesAt, outingOf } from '../src/domain/outing.ts';
import { maySee, standingOf, type Standing } from '../src/domain/permission.ts';
import { phonesOf } from '../src/domain/phone.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { boardView, rowLines } from '../src/app/going/board.ts';
import { glimpse, leavesLines, meetingLines, phoneLines } from '../src/app/going/say.ts';
import { token } from '../src/app/token.ts';
import type { Reading } from '../src/app/whose.ts';
import type { Button, Say } from '../src/text/view.ts';

/** How many things can be wanted on one date: one message still holds them. */
const MOST_NEEDS = 9;

export function readingOf({ people, person }: Context): Reading {
  return { people, reader: person.id };
}

/** What is wanted on a date and who comes, with what else can be asked for. */
export function askedView(context: Context, date: KeyDate, before?: string): Replies[number] {
  const { circle, person, now } = context;
  const reading = readingOf(context);
  const standing = standingOf(circle, person.id, date, now);
  const rows = boardOf(circle, date);
  const board = boardView(date, rows, reading);
  return say({
    ...board,
    head: [
      ...(before === undefined ? [] : [{ id: before }]),
      { id: rows.length > 0 ? 'board-head' : 'need-none' },
      ...glimpse(date, standing, reading),
      ...leavesLines(leavesAt(outingOf(circle, date)), standing),
    ],
    things: rows.map((row) => ({
      lines: [
        ...rowLines(row, reading),
        ...meetingOf(row, standing),
        ...whereOpen(row, standing),
        ...phonesIn(context, row, standing),
      ],
      buttons: [
        [
          { say: { id: 'need-change' }, token: token('tellneed', row.need.id) },
          { say: { id: 'need-close' }, token: token('noneed', row.need.id) },
        ],
      ],
    })),
    more: [...(rows.length > 0 ? [{ id: 'board-legend' }] : []), { id: 'need-ask' }],
    buttons: offered(date, new Set(rows.map((row) => row.need.kind))),
  });
}

/** Where they meet and from when to when, as far as it was said; on a board that groups may see it never stands. */
export function meetingOf({ need }: BoardRow, standing: Standing): readonly Say[] {
  return meetingLines(need, standing).filter(({ id }) => id !== 'going-meeting-none');
}

/** That nobody said yet where to meet, with «say more» under it. */
function whereOpen({ need }: BoardRow, standing: Standing): readonly Say[] {
  const isOpen = need.where !== undefined && maySee(standing, 'meeting');
  return isOpen ? [{ id: 'need-where-open' }] : [];
}

/** How those are reached to whom the family said yes. */
export function phonesIn(
  { circle, people, person }: Context,
  { takers }: BoardRow,
  standing: Standing,
): readonly Say[] {
  if (!maySee(standing, 'phone')) return [];
  const coming = takers.filter(isConfirmed).map(({ by }) => by);
  return phoneLines(phonesOf(circle, coming), { people, reader: person.id });
}

/** First what such a date usually wants, then the rest; two to a row. */
function offered(date: KeyDate, has: ReadonlySet<NeedKind>): Button[][] {
  if (has.size >= MOST_NEEDS) return [];
  const usual = TEMPLATES[date.kind];
  const kinds = [...usual, ...NEED_KINDS.filter((one) => !usual.includes(one))];
  const buttons = kinds
    .filter((kind) => !has.has(kind))
    .map((kind) => ({ say: { id: `ask-${kind}` }, token: token('askfor', date.id, kind) }));
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) =>
    buttons.slice(2 * row, 2 * row + 2),
  );
}
