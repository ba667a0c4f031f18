import type { PersonId, StatementId } from '../id.ts';
import type { Language } from '../language.ts';
import type { Instant } from '../time.ts';

/**
 * A text of a campaign with the family's word on it. Wordings are only ever added, and a yes is for one of them,
 * so that nothing can go out but the very words that somebody said yes to (docs/decisions/0023).
 */
export const STATEMENT_KINDS = [
  'name',
  'story',
  'ask',
  'rally',
  'action',
  'script',
  'update',
  'thanks',
  'closing',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What was written for each field («title», «place», «bring» …), as it was typed. */
export type Words = Readonly<Record<string, string>>;

/** One wording, in every language in which it was written. */
export interface Wording {
  readonly words: Readonly<Partial<Record<Language, Words>>>;
  readonly by: PersonId;
  readonly at: Instant;
}

export interface Statement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  /** Oldest first; never empty. */
  readonly wordings: readonly [Wording, ...(readonly Wording[])];
  /** Which wording the family was asked about last. */
  readonly asked?: Word;
  /** What they said to it when it was no yes; `wish` is what they would have otherwise. */
  readonly heard?: Word & {
    readonly is: 'no' | 'change';
    readonly by: PersonId;
    readonly wish: string;
  };
  /** The wording that may go out. It stays so while a newer one waits for its yes. */
  readonly yes?: Word & { readonly by: PersonId };
  /** From then on nothing of it may go out. A new wording may be asked for. */
  readonly withdrawn?: { readonly by: PersonId; readonly at: Instant };
}

/** About which wording, and when. */
export interface Word {
  readonly version: number;
  readonly at: Instant;
}

export function newestVersion({ wordings }: Statement): number {
  return wordings.length - 1;
}

/** The only door to what may be published: the wording that holds a yes; undefined when there is none. */
export function approvedOf({ wordings, yes, withdrawn }: Statement): Wording | undefined {
  return yes && withdrawn === undefined ? wordings[yes.version] : undefined;
}

/** The words in that language, or in the first one in which it was written; undefined of a wording without words. */
export function wordsIn({ words }: Wording, language: Language): Words | undefined {
  return words[language] ?? Object.values(words)[0];
}

/** With a further wording, of which nobody was asked yet; the very same when it says the same. */
export function reword(statement: Statement, wording: Wording): Statement {
  const newest = statement.wordings[newestVersion(statement)];
  if (newest && JSON.stringify(newest.words) === JSON.stringify(wording.words)) return statement;
  return { ...statement, wordings: [...statement.wordings, wording] };
}

/** The newest wording goes to the family. */
export function ask(statement: Statement, at: Instant): Statement {
  return { ...statement, asked: { version: newestVersion(statement), at } };
}

/** What somebody says to one wording; to any but the one that is asked about now, it changes nothing. */
export type Answer =
  { readonly is: 'yes' } | { readonly is: 'no' } | { readonly is: 'change'; readonly wish: string };

export function answer(
  statement: Statement,
  said: Answer,
  { version, by, at }: Word & { readonly by: PersonId },
): Statement {
  const { asked } = statement;
  if (asked?.version !== version || version !== newestVersion(statement)) return statement;
  const { withdrawn: _, heard: _heard, ...rest } = statement;
  switch (said.is) {
    case 'yes':
      return { ...rest, yes: { version, by, at } };
    case 'no':
    case 'change':
      return {
        ...statement,
        heard: { is: said.is, version, by, at, wish: said.is === 'change' ? said.wish : '' },
      };
  }
}

/** Nothing of it may go out any more, from now on; what is asked about it is void too. */
export function withdraw(
  statement: Statement,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): Statement {
  const { asked: _, ...rest } = statement;
  return { ...rest, withdrawn: { by, at } };
}
