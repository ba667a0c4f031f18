import type { Kept, Key } from '../ports/store.ts';
import type { Book } from './book.ts';

/** Takes something out of a document for good; the very same document when there is nothing to take out. */
export async function cut<K extends Key>(
  book: Book,
  key: K,
  apply: (document: Kept<K>) => Kept<K>,
): Promise<void> {
  const seen = { isCut: false };
  await book.changeQuietly(key, (document) => {
    const after = apply(document);
    seen.isCut = after !== document;
    return after;
  });
  if (seen.isCut) await overwriteBefore(book, key);
}

/**
 * What was taken out by the last change stands in the version before it still, which is kept against damage: that one
 * is written over too. Gone for good when it resolves; when the process dies before, with the next change.
 */
export async function overwriteBefore(book: Book, key: Key): Promise<void> {
  await book.changeQuietly(key, (document) => ({ ...document }));
}
