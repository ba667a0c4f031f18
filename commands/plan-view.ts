import {
  ENTRY_KINDS,
  planOf,
  readersOf,
  scoreOf,
  type EntryKind,
  type PlanEntry,
  type Reader,
} from '../src/domain/emergency.ts';
import { tellingsOf, type Released } from '../src/domain/release.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { entrySay } from '../src/app/alert.ts';
import { token } from '../src/app/token.ts';
import { whoOf } from '../src/app/whose.ts';
import { whoSay } from '../src/text/compose/particulars.ts';
import type { Button, Say } from '../src/text/view.ts';
import { listOf } from './list.ts';

/** Kinds of which there can be more than one entry. */
const SEVERAL: readonly EntryKind[] = ['lawyer', 'child', 'medicine', 'keys', 'call', 'avoid'];

/** The whole plan, a line a kind, with how much of it is there; the words are behind the buttons. */
export function overview(context: Context): Replies {
  const { circle } = context;
  const { filled, missing } = scoreOf(planOf(circle));
  const count = { words: String(filled.length) } as const;
  const of = { words: String(ENTRY_KINDS.length) } as const;
  const fill: Button = {
    say: { id: missing.length > 0 ? 'emergency-fill' : 'emergency-full' },
    token: token('planfill', circle.id),
    look: 'main',
  };
  return [
    say({
      kind: 'tasks',
      head: { id: 'emergency-head', args: { count, of } },
      lines: ENTRY_KINDS.map((kind) => kindLine(kind, filled.includes(kind))),
      after: [{ id: 'emergency-about' }],
      buttons: [...kindRows(context), ...(missing.length > 0 ? [[fill]] : [])],
    }),
  ];
}

function kindLine(kind: EntryKind, isFilled: boolean): Say {
  const name = { say: { id: `emergency-kind-${kind}` } } as const;
  return { id: isFilled ? 'emergency-there' : 'emergency-missing', args: { name } };
}

function kindRows({ circle }: Context): Button[][] {
  const buttons = ENTRY_KINDS.map((kind): Button => ({
    say: { id: `emergency-kind-${kind}` },
    token: token('plankind', circle.id, kind),
  }));
  return [0, 3, 6, 9].map((from) => buttons.slice(from, from + 3));
}

/** The entries of one kind: itself where there is one, else a choice. */
export function kindPage(context: Context, kind: EntryKind): Replies | undefined {
  const entries = planOf(context.circle).entries.filter((entry) => entry.kind === kind);
  const [only, ...more] = entries;
  if (!only) return undefined;
  if (more.length === 0) return entryPage(context, only);
  const rows = entries.slice(0, 8).map((entry, place): Button => ({
    say: { id: 'emergency-number', args: { number: { words: String(place + 1) } } },
    token: token('planentry', entry.id),
  }));
  return [
    say({
      kind: 'tasks',
      head: { id: 'emergency-several', args: { name: nameArg(kind) } },
      lines: entries.map(entrySay),
      after: [],
      buttons: [rows.slice(0, 4), rows.slice(4), lastRow(context, kind)].filter(
        (row) => row.length > 0,
      ),
    }),
  ];
}

function nameArg(kind: EntryKind) {
  return { say: { id: `emergency-kind-${kind}` } } as const;
}

function lastRow({ circle }: Context, kind: EntryKind): Button[] {
  const more = { say: { id: 'emergency-more' }, token: token('planmore', circle.id, kind) };
  const all = { say: { id: 'emergency-all' }, token: token('planall', circle.id) };
  return SEVERAL.includes(kind) ? [more, all] : [all];
}

/** One entry with its words, who may read it, and to whom it was told. */
export function entryPage(
  context: Context,
  entry: PlanEntry,
  before: readonly Say[] = [],
): Replies {
  const press = (id: string, action: string): Button => ({
    say: { id },
    token: token(action, entry.id),
  });
  const canShow = readersOf(context.circle, entry).length > 0;
  return [
    say({
      kind: 'notice',
      say: [
        ...before,
        entrySay(entry),
        readersSay(context, entry),
        ...tellingsOf(context.circle, entry).map((told) => toldSay(context, told)),
      ],
      buttons: [
        [press('emergency-edit', 'planedit'), press('emergency-who', 'planwho')],
        [
          ...(canShow ? [press('emergency-show', 'planshow')] : []),
          press('emergency-drop', 'plandrop'),
        ],
        lastRow(context, entry.kind),
      ],
    }),
  ];
}

/** Whom an entry names, in words. */
export function readersSay(context: Context, { readers }: PlanEntry): Say {
  if (readers.length === 0) return { id: 'emergency-family-only' };
  const names = readers.map((one) => readerSay(context, one));
  return { id: 'emergency-may-read', args: { names: { say: listOf(names) } } };
}

function readerSay({ people, person }: Context, reader: Reader): Say {
  return reader.is === 'role'
    ? { id: `emergency-role-${reader.role}` }
    : whoSay(whoOf(reader.person, { people, reader: person.id }));
}

/** That somebody was told, or may have been. */
function toldSay({ people, person }: Context, { to, entry }: Released): Say {
  const who = { say: whoSay(whoOf(to, { people, reader: person.id })) } as const;
  if (entry.is !== 'delivered') return { id: 'emergency-told-unsure', args: { who } };
  return { id: 'emergency-told', args: { who, at: { at: entry.at } } };
}
