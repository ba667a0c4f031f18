import { platformOf } from '../../src/domain/account.ts';
import { saysNo, saysYes } from '../../src/domain/entry/agreed.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import type { Person } from '../../src/domain/person.ts';
import { codeIn } from '../../src/app/code.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { calledField } from '../field/called.ts';
import { languageField } from '../field/language.ts';
import { clockIn, zoneField } from '../field/zone.ts';

const consentField: Field = {
  name: 'consent',
  ask: () => ({
    ask: { id: 'start-consent' },
    choices: [
      [
        { say: { id: 'start-consent-yes' }, word: 'yes', look: 'main' },
        { say: { id: 'start-consent-no' }, word: 'no' },
      ],
    ],
    write: false,
  }),
  read: (words) => consentOf(words),
  choose: (word) => answer({ consent: word === 'yes' }),
};

function consentOf(words: string) {
  if (saysYes(words)) return answer({ consent: true });
  if (saysNo(words)) return answer({ consent: false });
  return unclear({ id: 'start-consent-unclear' });
}

/** The first contact: language, name, zone, consent; then proof that the way works. */
export const welcome: Form = {
  name: 'welcome',
  kept: 'person',
  fields: [
    languageField('start-language', ['start-hello']),
    calledField('start-called'),
    zoneField('start-zone'),
    consentField,
  ],

  settles: (person, { language }) => ({
    ...person,
    language: languageOf(language) ?? person.language,
  }),

  async finish(context, answers) {
    if (answers['consent'] !== true) {
      await context.leave();
      return [say({ kind: 'notice', say: [{ id: 'start-refused' }] })];
    }
    const settled = await context.changeMe((person) => agreed(person, answers, context));
    return [...(await proveWay(settled)), ...(await goOn(settled, answers))];
  },
};

function agreed({ draft: _, ...person }: Person, answers: Answers, { now }: Context): Person {
  return {
    ...person,
    called: textOf(answers['called']),
    ...clockIn(answers),
    consent: { is: 'given', on: now },
  };
}

function languageOf(answer: unknown): Language | undefined {
  return LANGUAGES.find((known) => known === answer);
}

/** Sends the test message and says what became of it. */
export async function proveWay(context: Context): Promise<Replies> {
  const delivered = await context.prove();
  const platform = platformOf(context.from.account);
  if (delivered.is === 'delivered') return notice('start-test-delivered');
  if (delivered.is === 'later') return notice('start-test-later');
  const id = platform === 'discord' ? 'start-test-failed-discord' : 'start-test-failed';
  const again = { say: { id: 'start-test-again' }, token: 'v1:test:' };
  return [say({ kind: 'notice', say: [{ id }], buttons: [[again]] })];
}

/** What was said before the first contact, or a code that the link carried, comes now; else what one can do. */
async function goOn(context: Context, { heard }: Answers): Promise<Replies> {
  const { payload = '' } = context.person;
  if (codeIn(payload)) return context.run('join', payload);
  if (typeof heard === 'string' && heard !== '') return context.run('add', heard);
  return [
    say({
      kind: 'notice',
      say: [{ id: 'start-done', args: { called: { typed: context.person.called } } }],
      buttons: [
        [
          { say: { id: 'help-add' }, token: 'v1:run:add', look: 'main' },
          { say: { id: 'help-more' }, token: 'v1:run:help' },
        ],
      ],
    }),
  ];
}

function notice(id: string): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}
