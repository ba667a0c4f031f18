import type { PersonId, PictureId, StatementId } from '../id.ts';
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

/** Which picture belongs to a wording: the document that keeps it, and the SHA-256 of its bytes, in hex. */
export interface PictureRef {
  readonly id: PictureId;
  readonly digest: string;
}

/** One wording, in every language in which it was written; a yes is for its picture too. */
export interface Wording {
  readonly words: Readonly<Partial<Record<Language, Words>>>;
  readonly picture?: PictureRef;
  /** Of a rally: with a yes to it all see the full address, and not only those who come. */
  readonly open?: true;
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
  /** The first wording that held a yes, and since when: from then on it could go out. A withdrawal ends that. */
  readonly first?: Word;
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
  if (newest && saidBy(newest) === saidBy(wording)) return statement;
  return { ...statement, wordings: [...statement.wordings, wording] };
}

function saidBy({ words, picture }: Wording): string {
  return JSON.stringify([words, picture?.digest]);
}

/** The newest wording goes to the family; what they said to an earlier asking is over. */
export function ask(statement: Statement, at: Instant): Statement {
  const { heard: _, ...rest } = statement;
  return { ...rest, asked: { version: newestVersion(statement), at } };
}

/** Whether the newest wording waits for an answer. */
export function isOpen(statement: Statement): boolean {
  const { asked, heard, yes, withdrawn } = statement;
  if (asked === undefined || asked.version !== newestVersion(statement)) return false;
  return heard === undefined && (withdrawn !== undefined || yes?.version !== asked.version);
}

/** How the newest wording stands; what is out meanwhile may be an older one (`approvedOf`). */
export type Verdict = 'unasked' | 'waits' | 'yes' | 'no' | 'change' | 'withdrawn';

export function verdictOf(statement: Statement): Verdict {
  const { heard, yes, withdrawn } = statement;
  const newest = newestVersion(statement);
  if (isOpen(statement)) return 'waits';
  if (withdrawn) return 'withdrawn';
  if (yes?.version === newest) return 'yes';
  return heard?.version === newest ? heard.is : 'unasked';
}

/** What somebody says to one wording; to any but the one that is asked about now, it changes nothing. */
export type Answer =
  { readonly is: 'yes' } | { readonly is: 'no' } | { readonly is: 'change'; readonly wish: string };

/**
 * The first yes is enough. Any no and any wish stops it, also after somebody else's yes to the same wording; then
 * only whoever said it can still say yes, until the organizers ask again.
 */
export function answer(
  statement: Statement,
  said: Answer,
  word: Word & { readonly by: PersonId },
): Statement {
  const { asked } = statement;
  const { version } = word;
  if (asked?.version !== version || version !== newestVersion(statement)) return statement;
  switch (said.is) {
    case 'yes':
      return agreed(statement, word);
    case 'no':
    case 'change': {
      const wish = said.is === 'change' ? said.wish : '';
      return { ...stopped(statement, word), heard: { is: said.is, ...word, wish } };
    }
  }
}

/** After a second one's no nobody can say yes any more: one of them alone would overrule the other. */
function stopped(statement: Statement, word: Word & { readonly by: PersonId }): Statement {
  const { asked: _, ...closed } = statement;
  if (approvedOf(statement) && statement.yes?.version === word.version) {
    return withdraw(statement, word);
  }
  return statement.heard && statement.heard.by !== word.by ? closed : statement;
}

function agreed(statement: Statement, yes: Word & { readonly by: PersonId }): Statement {
  const { withdrawn: _, heard, ...rest } = statement;
  if (heard ? heard.by !== yes.by : !isOpen(statement)) return statement;
  const { version, at } = yes;
  return { ...rest, yes, first: statement.first ?? { version, at } };
}

/** Nothing of it may go out any more, from now on; what is asked about it is void too. */
export function withdraw(
  statement: Statement,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): Statement {
  const { asked: _, heard: _heard, first: _first, ...rest } = statement;
  return { ...rest, withdrawn: { by, at } };
}
