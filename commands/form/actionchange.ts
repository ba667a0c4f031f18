import { withDraft } from '../../src/domain/circle.ts';
import type { Action } from '../../src/domain/campaign/action.ts';
import { addLine, aimAt, readOff, worded } from '../../src/domain/campaign/actionchange.ts';
import {
  isOrganizer,
  statementOf,
  withEvent,
  withStatement,
  type Campaign,
} from '../../src/domain/campaign/campaign.ts';
import { reword } from '../../src/domain/campaign/statement.ts';
import { written } from '../../src/domain/campaign/text.ts';
import { actionOf, type Calling } from '../../src/domain/campaign/turn.ts';
import { statementId } from '../../src/domain/id.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { dayOf } from '../../src/domain/time.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
} from '../../src/app/form.ts';
import type { Say } from '../../src/text/view.ts';
import { actionCard, actionGone } from '../action-view.ts';
import {
  SPOKEN,
  WORDS_OF,
  goalField,
  manyIn,
  readWord,
  type WordName,
} from '../field/actionwords.ts';
import { LINE_FIELDS, lineIn } from '../field/callline.ts';
import { SCRIPT_FIELDS, speaksIn } from '../field/callscript.ts';
import { ownLanguage } from '../field/rally.ts';
import { scriptWords } from './action.ts';

/** What organizers change of an action that is there. Each form names it in its answer `action`. */

type Change = (campaign: Campaign, action: Action, calling: Calling) => Campaign;

/** For those who run the campaign; their half-filled form goes with it. */
async function changed(
  context: Context,
  answers: Answers,
  { said, apply }: { readonly said: Say; readonly apply: Change },
): Promise<Replies> {
  const { person, now } = context;
  const after = await context.changeCampaign((campaign) => {
    const action = isOrganizer(campaign, person.id) && actionOf(campaign, idIn(answers));
    const calling = action && { event: action.id, by: person.id, at: now };
    const done = action && calling ? apply(campaign, action, calling) : campaign;
    return withDraft(done, person.id, undefined);
  });
  const action = after.campaign && actionOf(after.campaign, idIn(answers));
  return action ? [say(await actionCard(after, action, said))] : actionGone();
}

function idIn({ action }: Answers): string {
  return textOf(action);
}

/** How many signed by now, as the organizer read it off. */
export const actionCount: Form = {
  name: 'actioncount',
  kept: 'campaign',
  fields: [
    {
      name: 'count',
      ask: () => ({ ask: { id: 'action-ask-count' }, choices: [], write: true }),
      read: (words) => manyIn('count', words),
      choose: () => unclear({ id: 'stale-button' }),
    },
  ],
  finish: (context, answers) =>
    changed(context, answers, {
      said: { id: 'action-saved' },
      apply: (campaign, _, calling) => {
        const on = dayOf(context.now, context.person.zone);
        return readOff(campaign, calling, { many: Number(answers['count']), on });
      },
    }),
};

export const actionGoal: Form = {
  name: 'actiongoal',
  kept: 'campaign',
  fields: [goalField()],
  finish: (context, answers) =>
    changed(context, answers, {
      said: { id: 'action-saved' },
      apply: (campaign, { id }) => aimAt(campaign, id, Number(answers['goal']) || undefined),
    }),
};

/** One part of the words anew. The wording before stays out until the new one holds its yes. */
export const actionWords: Form = {
  name: 'actionwords',
  kept: 'campaign',
  fields: [partField(), valueField(), ...LANGUAGES.map(valueIn)],
  finish: (context, answers) =>
    changed(context, answers, {
      said: { id: 'action-reworded' },
      apply: (campaign, action, by) => {
        const statement = statementOf(campaign, action.statement);
        const name = partIn(answers, context);
        if (!statement || !name) return campaign;
        const own = ownLanguage(context);
        const wording = worded(statement, by, (words, language) => {
          const said = valueOf(answers, name, { language, own });
          return said === '' ? words : { ...words, [name]: said };
        });
        return withStatement(campaign, reword(statement, wording));
      },
    }),
};

/** Links, recipients and addresses are the same in every language. */
function valueOf(
  answers: Answers,
  name: WordName,
  { language, own }: { readonly language: Language; readonly own: Language },
): string {
  const isSame = language === own || !SPOKEN.includes(name);
  return textOf(answers[isSame ? 'value' : `value-${language}`]);
}

function actionIn({ campaign }: Context, answers: Answers): Action | undefined {
  return campaign && actionOf(campaign, idIn(answers));
}

function partIn(answers: Answers, context: Context): WordName | undefined {
  const action = actionIn(context, answers);
  const names: readonly WordName[] = action ? WORDS_OF[action.type] : [];
  return names.find((name) => name === answers['part']);
}

function partField(): Field {
  return {
    name: 'part',
    ask: (answers, context) => {
      const action = actionIn(context, answers);
      return {
        ask: { id: 'action-part-which' },
        choices: (action ? WORDS_OF[action.type] : []).map((name) => [
          { say: { id: `action-part-${name}` }, word: name },
        ]),
        write: false,
      };
    },
    read: () => unclear(),
    choose: (word, answers, context) =>
      partIn({ ...answers, part: word }, context)
        ? answer({ part: word })
        : unclear({ id: 'stale-button' }),
  };
}

function valueField(): Field {
  return {
    name: 'value',
    ask: ({ part }) => ({ ask: { id: `action-ask-${textOf(part)}` }, choices: [], write: true }),
    read: (words, answers, context) => {
      const name = partIn(answers, context);
      return name ? readWord(name, words, 'value') : unclear({ id: 'stale-button' });
    },
    choose: () => unclear({ id: 'stale-button' }),
  };
}

/** The same in every other language in which the action has words, so that none of them says what was before. */
function valueIn(language: Language): Field {
  const field = `value-${language}`;
  return {
    name: field,
    wanted: (answers, context) => {
      const name = partIn(answers, context);
      const isSpoken = name !== undefined && SPOKEN.includes(name);
      return isSpoken && language !== ownLanguage(context) && isWritten(answers, context, language);
    },
    ask: ({ part }) => ({
      ask: { id: `action-ask-${textOf(part)}-${language}` },
      choices: [],
      write: true,
    }),
    read: (words, answers, context) => {
      const name = partIn(answers, context);
      return name ? readWord(name, words, field) : unclear({ id: 'stale-button' });
    },
    choose: () => unclear({ id: 'stale-button' }),
  };
}

function isWritten(answers: Answers, context: Context, language: Language): boolean {
  const action = actionIn(context, answers);
  const statement = action && context.campaign && statementOf(context.campaign, action.statement);
  return statement?.wordings.at(-1)?.words[language] !== undefined;
}

/** What to say on the phone: a text with a yes of its own; a new one waits for a new yes. */
export const callScript: Form = {
  name: 'callscript',
  kept: 'campaign',
  fields: SCRIPT_FIELDS,
  finish: (context, answers) =>
    changed(context, answers, {
      said: { id: 'action-saved' },
      apply: (campaign, action, { by, at }) => {
        const words = scriptWords(answers);
        if (!words) return campaign;
        const id = action.script ?? statementId(context.chance.word(10))!;
        const text = written(campaign, { id, kind: 'script' }, { words, by, at });
        return withEvent(text, { ...action, script: id, speaks: speaksIn(answers) });
      },
    }),
};

/** One number more; it is given out once words that name it hold a yes. */
export const callLine: Form = {
  name: 'callline',
  kept: 'campaign',
  fields: LINE_FIELDS,
  finish: (context, answers) =>
    changed(context, answers, {
      said: { id: 'action-reworded' },
      apply: (campaign, _, calling) => {
        const line = lineIn(answers);
        return line ? addLine(campaign, calling, line) : campaign;
      },
    }),
};
