import { RALLY_ROLES, type RallyRole } from '../../src/domain/campaign/rally.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Context } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Choice,
  type Field,
  type Reading,
} from '../../src/app/form.ts';
import { strangerVoice } from '../../src/app/voice.ts';
import { words as wordsOf } from '../../src/text/say.ts';
import { tame } from '../../src/text/tame.ts';
import { ownLanguage, shareable } from './rally.ts';

/** What may be said of a rally and may be left out. */

export const LONGEST_WORDS = 300;

/** Whether the organizer wants to say more than has to be known. */
function isAsked(answers: Answers): boolean {
  return answers['more'] === true && answers['enough'] !== true;
}

const SKIP: Choice = { say: { id: 'rally-skip' }, word: 'skip' };
const ENOUGH: Choice = { say: { id: 'rally-enough' }, word: 'enough' };

/** Something that may be said or skipped, in own words or in some of ours. */
function optionalField(name: string, ours: readonly string[] = []): Field {
  return {
    name,
    wanted: isAsked,
    ask: () => ({
      ask: { id: `rally-ask-${name}` },
      choices: [
        ...ours.map((one) => [{ say: { id: `rally-${name}-${one}-short` }, word: one }]),
        [SKIP, ENOUGH],
      ],
      write: true,
    }),
    read: (words) => {
      return shareable(name, tame(words), LONGEST_WORDS);
    },
    choose: (word, _, context) => {
      if (word === 'enough') return answer({ enough: true });
      if (word === 'skip') return answer({ [name]: '' });
      if (!ours.includes(word)) return unclear({ id: 'stale-button' });
      return answer({ [name]: saidIn(ownLanguage(context), `rally-${name}-${word}`) });
    },
  };
}

/** Our own words for it, in that language: they are read and agreed to like any other words. */
export function saidIn(language: Language, id: string): string {
  return wordsOf({ id }, strangerVoice(language, 0 as Context['now'], {}));
}

export const RISKS = ['low', 'some', 'high'] as const;
export const PAPERS = ['lawyer', 'home'] as const;

const address = optionalField('address');

/** Who is told the full address. */
const whoField: Field = {
  name: 'who',
  wanted: ({ address: said }) => textOf(said) !== '',
  ask: () => ({
    ask: { id: 'rally-ask-who' },
    choices: (['yes', 'all'] as const).map((who) => [
      { say: { id: `rally-who-${who}` }, word: who },
    ]),
    write: false,
  }),
  read: () => unclear(),
  choose: (word) => (word === 'yes' || word === 'all' ? answer({ who: word }) : unclear()),
};

const MOST_PLACES = 100_000;

const capacity: Field = {
  name: 'capacity',
  wanted: isAsked,
  ask: () => ({
    ask: { id: 'rally-ask-capacity' },
    choices: [[{ say: { id: 'rally-no-limit' }, word: 'skip' }, ENOUGH]],
    write: true,
  }),
  read: (words) => placesIn(words),
  choose: (word) => answer(word === 'enough' ? { enough: true } : { capacity: 0 }),
};

/** A number of places; 0 means that there is no limit. */
export function placesIn(words: string): Reading {
  const count = /^\d{1,6}$/.test(words.trim()) ? Number(words) : 0;
  return count >= 1 && count <= MOST_PLACES
    ? answer({ capacity: count })
    : unclear({ id: 'rally-capacity-unclear' });
}

/** Each tap wants one more of it. */
export const rolesField: Field = {
  name: 'roles',
  wanted: isAsked,
  ask: (answers) => ({
    ask: { id: 'rally-ask-roles' },
    choices: [
      ...roleRows(answers),
      [{ say: { id: 'rally-roles-done' }, word: 'done', look: 'main' }],
    ],
    write: false,
  }),
  read: () => unclear(),
  choose: (word, answers) => {
    if (word === 'done') return answer({ roles: rolesIn(answers).length });
    const role = RALLY_ROLES.find((one) => one === word);
    if (!role) return unclear({ id: 'stale-button' });
    const many = manyOf(answers, role);
    return answer({ [`role-${role}`]: many < MOST_OF_A_ROLE ? many + 1 : 0 });
  },
};

const MOST_OF_A_ROLE = 20;

function roleRows(answers: Answers): readonly (readonly Choice[])[] {
  return RALLY_ROLES.map((role) => {
    const args = { role: { say: { id: `rally-role-${role}` } }, count: manyOf(answers, role) };
    return [{ say: { id: 'rally-role-count', args }, word: role }];
  });
}

function manyOf(answers: Answers, role: RallyRole): number {
  const many = answers[`role-${role}`];
  return typeof many === 'number' ? many : 0;
}

/** What the answers want of whom. */
export function rolesIn(answers: Answers): readonly { role: RallyRole; many: number }[] {
  return RALLY_ROLES.map((role) => ({ role, many: manyOf(answers, role) })).filter(
    ({ many }) => many > 0,
  );
}

/** All that may be left out, in the order in which it is asked. */
export const OPTIONAL: readonly Field[] = [
  address,
  whoField,
  optionalField('bring'),
  optionalField('access'),
  optionalField('risk', RISKS),
  optionalField('papers', PAPERS),
  optionalField('contact'),
  capacity,
  optionalField('languages'),
  optionalField('weather'),
  rolesField,
];

/** The words of a rally's statement among the answers. */
export const WORD_FIELDS = [
  'title',
  'place',
  'address',
  'bring',
  'access',
  'risk',
  'papers',
  'languages',
  'weather',
  'contact',
] as const;
