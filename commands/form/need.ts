import { readTime } from '../../src/domain/entry/time.ts';
import { dateOfId, withDraft, type Circle } from '../../src/domain/circle.ts';
import type { Answer } from '../../src/domain/draft.ts';
import { keyDateId, needId } from '../../src/domain/id.ts';
import { MOST, NEED_KINDS, needOfId, withNeed, type Need } from '../../src/domain/need.ts';
import { promote } from '../../src/domain/offer.ts';
import { clockTime } from '../../src/domain/time.ts';
import { tame } from '../../src/text/tame.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  lengthOf,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { askedView } from '../asked.ts';

/** Languages that interpreters are most often wanted for in these courts; any other is typed. */
const LANGUAGES = ['Español', 'English', 'Português', 'Kreyòl', 'Mam', 'K’iche’'] as const;
const LONGEST = 120;

const language: Field = {
  name: 'language',
  wanted: ({ kind }) => kind === 'interpreter',
  ask: () => ({
    ask: { id: 'need-language' },
    choices: [0, 2, 4].map((from) =>
      LANGUAGES.slice(from, from + 2).map((one, place) => ({
        say: { id: 'need-language-of', args: { language: { words: one } } },
        word: `l${from + place}`,
      })),
    ),
    write: true,
  }),
  read: (words) => {
    const said = tame(words);
    return said === '' || lengthOf(said) > 40
      ? unclear({ id: 'need-language-unclear' })
      : answer({ language: said });
  },
  choose: (word) => {
    const known = LANGUAGES[Number(word.slice(1))];
    return known ? answer({ language: known }) : unclear({ id: 'need-language-unclear' });
  },
};

const many: Field = {
  name: 'many',
  ask: () => ({
    ask: { id: 'need-many' },
    choices: [
      [1, 2, 3].map((count) => ({
        say: { id: 'need-many-of', args: { count: { words: String(count) } } },
        word: `n${count}`,
      })),
    ],
    write: true,
  }),
  read: (words) => countIn(words.trim()),
  choose: (word) => countIn(word.slice(1)),
};

function countIn(words: string) {
  const count = /^\d{1,2}$/.test(words) ? Number(words) : 0;
  return count >= 1 && count <= MOST
    ? answer({ many: count })
    : unclear({ id: 'need-many-unclear', args: { most: { words: String(MOST) } } });
}

const hours: Field = {
  name: 'hours',
  ask: () => ({
    ask: { id: 'need-hours' },
    choices: [[{ say: { id: 'need-hours-skip' }, word: 'skip' }]],
    write: true,
  }),
  read: (words) => {
    const said = readTime(words);
    if (said.is !== 'time') return unclear({ id: 'need-hours-unclear' });
    if (said.time.is === 'window') return answer({ hours: [said.time.from, said.time.to] });
    return said.time.is === 'at'
      ? answer({ hours: [said.time.time] })
      : unclear({ id: 'need-hours-unclear' });
  },
  choose: () => answer({ hours: [] }),
};

const meeting: Field = {
  name: 'meeting',
  ask: ({ kind }) => ({
    ask: { id: kind === 'driver' ? 'need-pickup' : 'need-meeting' },
    choices: [[{ say: { id: 'need-meeting-skip' }, word: 'skip' }]],
    write: true,
  }),
  read: (words) => {
    const said = tame(words);
    return lengthOf(said) > LONGEST ? unclear({ id: 'add-place-long' }) : answer({ meeting: said });
  },
  choose: () => answer({ meeting: '' }),
};

/**
 * What is wanted on a date: how many, from when to when, where to meet. With `need` among the answers one that
 * was asked for already is told in full.
 */
export const need: Form = {
  name: 'need',
  kept: 'circle',
  fields: [language, many, hours, meeting],
  finish,
};

async function finish(context: Context, answers: Answers): Promise<Replies> {
  const { chance, now, person } = context;
  const fresh = needId(chance.word(8))!;
  const id = needId(textOf(answers['need'])) ?? fresh;
  const after = await context.changeCircle((circle) => {
    const clear = withDraft(circle, person.id, undefined);
    const held = needOfId(circle, id);
    const wanted = held ?? begun(answers, { id, by: person.id, at: now });
    if (!wanted || wanted.closed !== undefined) return clear;
    const { where: _, ...open } = wanted;
    const told = { ...open, ...detailsOf(answers), ...(held && { changed: now }) };
    return promote(withNeed(clear, told), now);
  });
  const date = dateOfId(after.circle, needOfId(after.circle, id)?.date ?? ('' as Need['date']));
  return date
    ? [askedView(after, date, isAlone(after.circle) ? 'need-kept' : 'need-asked')]
    : [say({ kind: 'notice', say: [{ id: 'date-gone' }] })];
}

/** Whether there is nobody who could be asked; what nobody hears must not be promised. */
export function isAlone({ members }: Circle): boolean {
  return members.every(({ role }) => role === 'family');
}

function begun(answers: Answers, made: Pick<Need, 'id' | 'by' | 'at'>): Need | undefined {
  const date = keyDateId(textOf(answers['date']));
  const kind = NEED_KINDS.find((one) => one === answers['kind']);
  return date && kind && { ...made, date, kind, many: 1, meeting: '' };
}

function detailsOf(answers: Answers): Pick<Need, 'many' | 'meeting' | 'language' | 'from' | 'to'> {
  const { many: count, language: tongue, meeting: where } = answers;
  const said: readonly Answer[] = Array.isArray(answers['hours']) ? answers['hours'] : [];
  const [from, to] = said.map((one) => clockTime(textOf(one)));
  return {
    many: typeof count === 'number' ? count : 1,
    meeting: textOf(where),
    ...(typeof tongue === 'string' && { language: tongue }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
