import { draftOf, withDraft } from '../../src/domain/circle.ts';
import type { Action } from '../../src/domain/campaign/action.ts';
import { withLines } from '../../src/domain/campaign/actionchange.ts';
import { readable } from '../../src/domain/campaign/callline.ts';
import { holdsCaseNumber } from '../../src/domain/campaign/casenumber.ts';
import {
  isOrganizer,
  withEvent,
  withStatement,
  type Campaign,
} from '../../src/domain/campaign/campaign.ts';
import type { Statement, Words } from '../../src/domain/campaign/statement.ts';
import { actionOf } from '../../src/domain/campaign/turn.ts';
import { saysYes } from '../../src/domain/entry/agreed.ts';
import { eventId, statementId, type EventId } from '../../src/domain/id.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  stampOf,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import { wordingBlocks } from '../../src/app/rallying/wording.ts';
import { actionHead, askLines, linkLines, typedLines } from '../../src/text/action.ts';
import type { ActionFacts } from '../../src/text/post.ts';
import type { Say } from '../../src/text/view.ts';
import { actionCard, actionGone } from '../action-view.ts';
import { hoursSay } from '../calling-view.ts';
import { ACTION_FIELDS } from '../field/action.ts';
import { SPOKEN, WORDS_OF, typeOf } from '../field/actionwords.ts';
import { linesIn } from '../field/callline.ts';
import { speaksIn } from '../field/callscript.ts';
import { ownLanguage } from '../field/rally.ts';

/** A new action. Saved only on «Yes», and nothing of it goes out by that. */
export const actionForm: Form = {
  name: 'action',
  kept: 'campaign',
  fields: [...ACTION_FIELDS, confirmField()],
  finish,
};

/** All of it as people will see it. «Yes» is good for just that. */
function confirmField(): Field {
  return {
    name: 'confirm',
    ask: (answers, context) => ({
      choices: [
        [{ say: { id: 'action-save' }, word: `yes-${stampOf(answers)}`, look: 'main' }],
        [{ say: { id: 'action-drop' }, word: 'no' }],
      ],
      view: (buttons, said) => ({
        kind: 'campaign',
        blocks: [said, ...readBack(answers, context)],
        buttons,
      }),
    }),
    read: (words) => (saysYes(words) ? answer({ confirm: true }) : unclear()),
    choose: (word, answers) => {
      if (word === `yes-${stampOf(answers)}`) return answer({ confirm: true });
      if (word === 'no') return { is: 'elsewhere', go: (context) => context.run('cancel') };
      return unclear({ id: 'stale-button' });
    },
  };
}

function readBack(answers: Answers, context: Context): readonly (readonly Say[])[] {
  const made = madeOf(answers, context, 'xxxxxx' as EventId);
  const own = ownLanguage(context);
  const [first] = made.statement.wordings;
  const words = first.words[own] ?? {};
  const facts = factsOf(made.action);
  const others = Object.entries(first.words).filter(([language]) => language !== own);
  return [
    [{ id: 'action-preview' }],
    [actionHead({ rung: 'out', words }, facts), ...askLines(words, { ...facts, lines: 0 })],
    [...typedLines(words['address'] ?? '', 'letter-address'), ...letterLines(words)],
    linkLines(words, facts.type),
    ...wordingBlocks({ ...first, words: Object.fromEntries(others) }),
    lineBlock(made.action),
    ...scriptBlocks(made.script),
    [{ id: 'action-right' }],
  ];
}

function factsOf({ type, lines, goal }: Action): ActionFacts {
  return {
    kind: 'action',
    type,
    isOpen: true,
    lines: lines.length,
    done: 0,
    ...(goal !== undefined && { goal }),
  };
}

function letterLines({ text = '' }: Words): readonly Say[] {
  return text === '' ? [] : [{ id: 'letter-copy' }, ...typedLines(text, 'action-line')];
}

function lineBlock({ lines }: Action): readonly Say[] {
  if (lines.length === 0) return [];
  return [
    { id: 'action-read-lines' },
    ...lines.flatMap((line): Say[] => [
      {
        id: 'action-read-line',
        args: { name: { typed: line.name }, phone: { phone: readable(line.number) } },
      },
      hoursSay(line),
    ]),
  ];
}

function scriptBlocks(script: Statement | undefined): readonly (readonly Say[])[] {
  if (!script) return [];
  const [first] = script.wordings;
  const isNumbered = Object.values(first.words).some((words) => holdsIn(words));
  const warned: Say[] = isNumbered ? [{ id: 'action-script-number' }] : [];
  return [[{ id: 'action-read-script' }], ...wordingBlocks(first), warned];
}

function holdsIn(words: Words): boolean {
  return Object.values(words).some(holdsCaseNumber);
}

interface Made {
  readonly action: Action;
  readonly statement: Statement;
  readonly script?: Statement | undefined;
}

/** The action, its words and what to say; throws when something is missing, since the form asks for all of it. */
function madeOf(answers: Answers, context: Context, id: EventId): Made {
  const { person, now: at, chance } = context;
  const type = typeOf(answers);
  if (!type) throw new Error('an unfilled form');
  const by = { by: person.id, at };
  const lines = linesIn(answers);
  const goal = typeof answers['goal'] === 'number' ? answers['goal'] : 0;
  const words = wordsOf(answers, context);
  const statement: Statement = {
    id: statementId(chance.word(10))!,
    kind: 'action',
    wordings: [{ words, ...by }],
  };
  const said = scriptWords(answers);
  const script: Statement | undefined = said && {
    id: statementId(chance.word(10))!,
    kind: 'script',
    wordings: [{ words: said, ...by }],
  };
  return {
    statement,
    script,
    action: {
      kind: 'action',
      id,
      type,
      statement: statement.id,
      ...(script && { script: script.id }),
      ...(type === 'call-in' && { speaks: speaksIn(answers) }),
      lines,
      ...(goal > 0 && { goal }),
      state: { is: 'draft' },
    },
  };
}

/** In the organizer's own language, and in every other in which it has a name. */
function wordsOf(answers: Answers, context: Context): Partial<Record<Language, Words>> {
  const own = ownLanguage(context);
  const all = LANGUAGES.filter(
    (language) => language === own || textOf(answers[`title-${language}`]) !== '',
  );
  return Object.fromEntries(
    all.map((language) => [language, wordsIn(answers, language, language === own)] as const),
  );
}

function wordsIn(answers: Answers, language: Language, isOwn: boolean): Words {
  const names = WORDS_OF[typeOf(answers) ?? 'petition'];
  const said = names.map((name) => {
    const field = isOwn || !SPOKEN.includes(name) ? name : `${name}-${language}`;
    return [name, textOf(answers[field])] as const;
  });
  return withLines(Object.fromEntries(said.filter(([, words]) => words !== '')), linesIn(answers));
}

/** What to say, in the language that is spoken there and in those in which it was put beside it. */
export function scriptWords(answers: Answers): Partial<Record<Language, Words>> | undefined {
  const there = textOf(answers['script']);
  if (there === '') return undefined;
  const speaks = speaksIn(answers);
  const all = LANGUAGES.map((language) => {
    const words = language === speaks ? there : textOf(answers[`means-${language}`]);
    return [language, words] as const;
  });
  const said = all.filter(([, words]) => words !== '');
  return Object.fromEntries(said.map(([language, script]) => [language, { script }] as const));
}

/** It takes its draft's id, so that the same «Yes» can never make two of them. */
async function finish(context: Context, answers: Answers): Promise<Replies> {
  const { campaign, person, chance } = context;
  const draft = campaign && draftOf(campaign, person.id);
  const id = eventId(draft?.id ?? chance.word(10))!;
  const made = madeOf(answers, context, id);
  const after = await context.changeCampaign((one) =>
    withDraft(isOrganizer(one, person.id) ? added(one, made) : one, person.id, undefined),
  );
  const saved = actionOf(after.campaign!, id);
  return saved ? [say(await actionCard(after, saved, { id: 'action-kept' }))] : actionGone();
}

function added(campaign: Campaign, { action, statement, script }: Made): Campaign {
  if (actionOf(campaign, action.id)) return campaign;
  const worded = withStatement(campaign, statement);
  return withEvent(script ? withStatement(worded, script) : worded, action);
}
