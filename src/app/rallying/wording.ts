import type { Announced } from '../../domain/campaign/about.ts';
import type { Campaign } from '../../domain/campaign/campaign.ts';
import {
  approvedOf,
  newestVersion,
  verdictOf,
  wordsIn,
  type Statement,
  type Wording,
  type Words,
} from '../../domain/campaign/statement.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { has } from '../../text/say.ts';
import type { Say } from '../../text/view.ts';

/** A text of a campaign as organizers and family read it: word for word, in every language. */

/** One block a language; each field with what it is, and its lines as they were typed. */
export function wordingBlocks({ words }: Wording): readonly (readonly Say[])[] {
  const written = LANGUAGES.filter((language) => words[language] !== undefined);
  return written.map((language) => [
    ...(written.length > 1 ? [{ id: `wording-in-${language}` }] : []),
    ...Object.entries(words[language] ?? {}).flatMap(([field, text]) => fieldLines(field, text)),
  ]);
}

function fieldLines(field: string, text: string): readonly Say[] {
  const [first = '', ...more] = text.split('\n').filter((line) => line.trim() !== '');
  if (first === '') return [];
  const id = `wording-${field}`;
  return [
    { id: has(id) ? id : 'wording-line', args: { words: { typed: first } } },
    ...more.map((line): Say => ({ id: 'wording-line', args: { words: { typed: line } } })),
  ];
}

/** The newest wording as somebody knows it again in a list: its first words. */
export function shortOf(statement: Statement, language: Language): string {
  const newest = statement.wordings[newestVersion(statement)];
  return cut(firstOf((newest && wordsIn(newest, language)) ?? {}));
}

function firstOf(words: Words): string {
  return (words['title'] ?? Object.values(words)[0] ?? '').split('\n')[0] ?? '';
}

/** As many letters as stand on a telephone's line. */
const SHORT = 36;

export function cut(words: string): string {
  const letters = Array.from(words);
  return letters.length <= SHORT ? words : `${letters.slice(0, SHORT - 1).join('')}…`;
}

/** Which text it is: its kind, and how it begins. */
export function whatSay(statement: Statement, language: Language): Say {
  return {
    id: `statement-${statement.kind}`,
    args: { words: { typed: shortOf(statement, language) } },
  };
}

/** The newest words, whether or not they may go out yet. */
export function newestWords(statement: Statement | undefined, language: Language): Words {
  const wording = statement?.wordings[newestVersion(statement)];
  return (wording && wordsIn(wording, language)) ?? {};
}

/** The same as a line of a list, with how it stands. */
export function rowOf(statement: Statement, language: Language): Say {
  const out = approvedOf(statement) !== undefined;
  const verdict = verdictOf(statement);
  const args = { what: { say: whatSay(statement, language) } };
  return { id: out && verdict !== 'yes' ? `row-${verdict}-text-out` : `row-${verdict}-text`, args };
}

/** How the organizers' own campaign goes by for themselves; a name that holds no yes yet is good enough. */
export function ownName(campaign: Campaign, language: Language): string {
  const name = campaign.statements.findLast(({ kind }) => kind === 'name');
  return name ? shortOf(name, language) : '';
}

/** Whether this reader comes, and so may know the full address. */
export function isTold(audience: Announced['audience']): boolean {
  return audience === 'coming' || audience === 'up' || audience === 'freed';
}
