import type { Words } from '../domain/campaign/statement.ts';
import type { ActionFacts, Petition, Post } from './post.ts';
import type { Arg, Say } from './view.ts';
import { daySay } from './when.ts';

/** Sentences about an action, for its posts and for the cards of those who run it. */

/** What is asked for and how it is called; that it is over, and thanks. */
export function actionHead({ rung, words }: Pick<Post, 'rung' | 'words'>, facts: ActionFacts): Say {
  const title = titleOf(words, facts);
  if (rung === 'thanks') return { id: 'action-head-thanks', args: { title } };
  if (!facts.isOpen) return { id: 'action-head-over', args: { title } };
  return { id: `action-head-${facts.type}`, args: { title } };
}

function titleOf({ title = '' }: Words, { type }: Pick<ActionFacts, 'type'>): Arg {
  return title === '' ? { say: { id: `action-type-${type}` } } : { typed: title };
}

/** To whom it goes and what is asked, as it was typed; then how it is done. */
export function askLines(words: Words, facts: ActionFacts): readonly Say[] {
  const { to = '', ask = '' } = words;
  return [
    ...(to === '' ? [] : [{ id: 'action-to', args: { to: { typed: to } } }]),
    ...typedLines(ask, 'action-ask'),
    ...(facts.lines > 0 ? [{ id: 'action-lines', args: { count: facts.lines } }] : []),
  ];
}

/** The whole address, with the name of whose page it is before it. */
export function linkLines({ link = '' }: Words, type: ActionFacts['type']): readonly Say[] {
  const host = hostOf(link);
  if (host === undefined) return [];
  const args = { host: { typed: host }, link: { link } };
  return [{ id: 'action-link', args }, ...(type === 'donation' ? [{ id: 'action-no-money' }] : [])];
}

/** Whose page it is; undefined for what is no address of a page that nobody reads along. */
function hostOf(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, host } = new URL(link);
  return protocol === 'https:' ? host : undefined;
}

/** How many did it, and how many it shall be. */
export function doneLines(facts: ActionFacts): readonly Say[] {
  const { type, goal } = facts;
  const count = type === 'petition' || type === 'donation' ? facts.count : facts.done;
  if (count === undefined || type === 'donation') return goalOnly(facts);
  if (goal === undefined && count === 0) return [];
  const said: Say =
    goal === undefined
      ? { id: `action-done-${type}`, args: { count } }
      : { id: `action-goal-${type}`, args: { count, goal: { words: String(goal) } } };
  return [said, ...dayLines(facts)];
}

/** On which day that was read off where people sign: it is never newer than that. */
function dayLines({ type, counted }: ActionFacts): readonly Say[] {
  if (type !== 'petition' || counted === undefined) return [];
  return [{ id: 'action-counted', args: { day: { say: daySay(counted) } } }];
}

function goalOnly({ type, goal }: ActionFacts): readonly Say[] {
  if (goal === undefined || type === 'donation') return [];
  return [{ id: 'action-goal-none', args: { goal: { words: String(goal) } } }];
}

/** A petition under another announcement: what it asks, how many signed, and where. */
export function petitionLines({ words, goal, count, counted }: Petition): readonly Say[] {
  const facts: ActionFacts = {
    kind: 'action',
    type: 'petition',
    isOpen: true,
    lines: 0,
    done: 0,
    ...(goal !== undefined && { goal }),
    ...(count !== undefined && { count }),
    ...(counted && { counted }),
  };
  return [
    { id: 'action-petition-too', args: { title: titleOf(words, facts) } },
    ...typedLines(words['ask'] ?? '', 'action-ask'),
    ...doneLines(facts),
    ...linkLines(words, 'petition'),
  ];
}

/** Words as they were typed, a line each; the first after what they are. */
export function typedLines(text: string, first: string): readonly Say[] {
  const [head, ...more] = text.split('\n').filter((line) => line.trim() !== '');
  if (head === undefined) return [];
  return [
    { id: first, args: { words: { typed: head } } },
    ...more.map((line): Say => ({ id: 'action-line', args: { words: { typed: line } } })),
  ];
}
