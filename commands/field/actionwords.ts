import { ACTION_TYPES, type ActionType } from '../../src/domain/campaign/action.ts';
import { holdsCaseNumber } from '../../src/domain/campaign/casenumber.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { tame } from '../../src/text/tame.ts';
import { linkIn } from '../form/words.ts';
import { ownLanguage } from './rally.ts';

/** The questions about an action: what people sign, whom they call, what they write, where they give. */

export const SKIP: Choice = { say: { id: 'action-skip' }, word: 'skip' };

export function typeOf({ type }: Answers): ActionType | undefined {
  return ACTION_TYPES.find((one) => one === type);
}

/** Each kind's own words, in the order in which they are asked and read. */
export const WORDS_OF: Readonly<Record<ActionType, readonly WordName[]>> = {
  petition: ['title', 'to', 'ask', 'link'],
  'call-in': ['title', 'ask'],
  letter: ['title', 'to', 'address', 'text'],
  donation: ['title', 'ask', 'link'],
};
export type WordName = keyof typeof MOST;

/** As long as fits into a post with all that stands around it. */
const MOST = { title: 100, to: 100, ask: 200, link: 300, address: 200, text: 700 };

/** Those that are written in each language of the campaign; the others are the same in all. */
export const SPOKEN: readonly WordName[] = ['title', 'ask', 'text'];

export const typeField: Field = {
  name: 'type',
  ask: () => ({
    ask: { id: 'action-ask-type' },
    choices: [0, 2].map((from) =>
      ACTION_TYPES.slice(from, from + 2).map((type) => ({
        say: { id: `action-type-${type}` },
        word: type,
      })),
    ),
    write: false,
  }),
  read: () => unclear(),
  choose: (word) => {
    const type = ACTION_TYPES.find((one) => one === word);
    return type ? answer({ type }) : unclear({ id: 'stale-button' });
  },
};

function has(answers: Answers, name: WordName): boolean {
  const type = typeOf(answers);
  return type !== undefined && WORDS_OF[type].includes(name);
}

/** Words as they were typed, line by line; nothing that looks like the number of a case. */
export function readWords(words: string, name: string, most: number): Reading {
  const text = tamed(words);
  const length = lengthOf(text);
  if (text === '') return unclear({ id: 'action-unclear' });
  if (length > most) return unclear({ id: 'action-too-long', args: { length, most } });
  return holdsCaseNumber(text) ? unclear({ id: 'action-case-number' }) : answer({ [name]: text });
}

export function tamed(words: string): string {
  return words.split('\n').map(tame).join('\n').trim();
}

export function readWord(name: WordName, words: string, as: string = name): Reading {
  return name === 'link' ? readLink(words, as) : readWords(words, as, MOST[name]);
}

/** Only what nobody can read along on the way; whole and unchanged but for what a platform would take for markup. */
function readLink(words: string, name: string): Reading {
  const typed = words.trim();
  const url = /^http:/i.test(typed) ? undefined : linkIn(typed);
  if (url === undefined) return unclear({ id: 'action-link-unclear' });
  return answer({ [name]: url.replaceAll('(', '%28').replaceAll(')', '%29') });
}

export function wordField(name: WordName): Field {
  return {
    name,
    wanted: (answers) => has(answers, name),
    ask: () => ({ ask: { id: `action-ask-${name}` }, choices: [], write: true }),
    read: (words) => readWord(name, words),
    choose: () => unclear({ id: 'stale-button' }),
  };
}

/** The same in another language of the campaign; where the name is left out, all of it is. */
export function alsoField(name: WordName, language: Language): Field {
  const field = `${name}-${language}`;
  return {
    name: field,
    wanted: (answers, context) =>
      has(answers, name) &&
      isOther(context, language) &&
      (name === 'title' || textOf(answers[`title-${language}`]) !== ''),
    ask: () => ({
      ask: { id: `action-ask-${name}-${language}` },
      choices: name === 'title' ? [[SKIP]] : [],
      write: true,
    }),
    read: (words) => readWord(name, words, field),
    choose: (word) => (word === 'skip' ? answer({ [field]: '' }) : unclear({ id: 'stale-button' })),
  };
}

function isOther(context: Context, language: Language): boolean {
  const { campaign } = context;
  return campaign?.languages.includes(language) === true && ownLanguage(context) !== language;
}

/** A number of people; 0 means that nobody set one. */
export function manyIn(name: string, words: string): Reading {
  const text = words.trim();
  const isWhole = /^\d{1,7}$|^\d{1,3}([.,\s]\d{3}){1,2}$/.test(text);
  const many = Number(text.replace(/\D/g, ''));
  return isWhole && many < 10_000_000
    ? answer({ [name]: many })
    : unclear({ id: 'action-count-unclear' });
}

export function goalField(wanted: NonNullable<Field['wanted']> = () => true): Field {
  return {
    name: 'goal',
    wanted,
    ask: () => ({ ask: { id: 'action-ask-goal' }, choices: [[SKIP]], write: true }),
    read: (words) => manyIn('goal', words),
    choose: () => answer({ goal: 0 }),
  };
}

/** Whether it is about calls. */
export function isCall(answers: Answers): boolean {
  return typeOf(answers) === 'call-in';
}
