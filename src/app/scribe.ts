import type { Document } from '../domain/circle.ts';
import type { Item } from '../domain/item.ts';
import { withEntries, type Entry, type ReminderKey } from '../domain/ledger.ts';
import type { Instant } from '../domain/time.ts';
import type { Journal } from '../ports/journal.ts';
import { NotSaved, type Key } from '../ports/store.ts';
import { nameOf } from './agenda.ts';
import type { Book } from './book.ts';
import { planOf, withDocument, type Planned } from './planned.ts';
import { createTogether } from './together.ts';

/**
 * Writes the ledger. When the disk refuses, entries are kept in memory and written with the next ones: a full
 * disk must neither silence a reminder nor make it repeat without end.
 */
export interface Scribe {
  /** The document with what could not be written yet. */
  known<D extends Document>(document: D): D;
  write(key: Key, entries: Entries): Promise<void>;
  /**
   * Marks as being sent those of the items that the newest document still wants said, in one atomic step with
   * that check, and returns them; durable unless the disk refused. An item whose hour has gone by is not wanted.
   */
  claim(key: Key, planned: Planned, claim: Claim): Promise<readonly Item[]>;
  /** Whether entries of this document wait for the disk. */
  owes(key: Key): boolean;
}

export type Entries = readonly (readonly [ReminderKey, Entry])[];

export interface Claim {
  readonly items: readonly Item[];
  readonly entry: Entry & { readonly is: 'sending' };
}

export function createScribe(book: Book, journal: Journal): Scribe {
  const unsaved = new Map<string, Entries>();

  const together = createTogether();

  /** Pictures have no plan, and so nothing that became of it. */
  function change(key: Key, apply: Apply): Promise<void> {
    if (key.kind === 'picture') return Promise.resolve();
    return together<Document>(nameOf(key), apply, (all) => book.changeQuietly(key, all));
  }

  function known<D extends Document>(document: D): D {
    return withLedger(document, unsaved.get(`${document.kind}/${document.id}`) ?? []);
  }

  async function write(key: Key, entries: Entries): Promise<void> {
    const owed = [...(unsaved.get(nameOf(key)) ?? []), ...entries];
    try {
      await change(key, (document) => withLedger(document, owed));
      unsaved.delete(nameOf(key));
    } catch (thrown) {
      if (!(thrown instanceof NotSaved)) throw thrown;
      journal.note({ is: 'not-saved', because: thrown.because });
      unsaved.set(nameOf(key), owed);
    }
  }

  async function claim(key: Key, planned: Planned, { items, entry }: Claim) {
    let claimed: readonly Item[] = [];
    const wanted = (plan: readonly Item[]) => stillWanted(items, plan, entry.at);
    try {
      await change(key, (newest) => {
        claimed = wanted(planOf(withDocument(planned, known(newest))));
        return withLedger(newest, entriesFor(claimed, entry));
      });
    } catch (thrown) {
      if (!(thrown instanceof NotSaved)) throw thrown;
      claimed = wanted(planOf(withDocument(planned, known(planned.document))));
      await write(key, entriesFor(claimed, entry));
    }
    return claimed;
  }

  return {
    known,
    write,
    claim,
    owes: (key) => unsaved.has(nameOf(key)),
  };
}

type Apply = <D extends Document>(document: D) => D;

function entriesFor(items: readonly Item[], entry: Entry): Entries {
  return items.map((item) => [item.key, entry]);
}

function withLedger<D extends Document>(document: D, entries: Entries): D {
  if (entries.length === 0) return document;
  const ledger = entries.reduce(
    (all, [name, entry]) => withEntries(all, [name], entry),
    document.ledger,
  );
  return { ...document, ledger };
}

/** The items as the newest state of the document wants them said; those it no longer wants are left out. */
function stillWanted(items: readonly Item[], plan: readonly Item[], at: Instant): readonly Item[] {
  const useful = plan.filter((item) => item.useless > at && item.quiet.is !== 'off');
  const wanted = new Map(useful.map((item) => [item.key, item]));
  return items.flatMap((item) => wanted.get(item.key) ?? []);
}
