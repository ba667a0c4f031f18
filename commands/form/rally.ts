import { withDraft, draftOf } from '../../src/domain/circle.ts';
import { saysNo, saysYes } from '../../src/domain/entry/agreed.ts';
import {
  isOrganizer,
  withEvent,
  withStatement,
  type Campaign,
} from '../../src/domain/campaign/campaign.ts';
import { RALLY_TYPES, type Rally, type RallyTime } from '../../src/domain/campaign/rally.ts';
import { rallyOf } from '../../src/domain/campaign/rallychange.ts';
import type { Statement, Words } from '../../src/domain/campaign/statement.ts';
import { eventId, statementId, type EventId } from '../../src/domain/id.ts';
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
import { rallyFacts } from '../../src/app/rallying/rallypost.ts';
import { countLines, detailLines, nameSay, whenLines } from '../../src/text/rally.ts';
import type { Say } from '../../src/text/view.ts';
import {
  ownLanguage,
  hourField,
  meetingField,
  oddRally,
  titleField,
  typeField,
  whenField,
} from '../field/rally.ts';
import { callsField, callsIn, callsSays } from '../field/rallycalls.ts';
import { OPTIONAL, WORD_FIELDS, rolesIn } from '../field/rallymore.ts';
import { whereField } from '../field/where.ts';
import { planView } from '../rally-plan.ts';
import { gone } from '../rally-view.ts';
import { whenOf } from './statement.ts';

/** A new rally: what, how it is called, when and where; all else may be left out. Saved only on «Yes». */
export const rally: Form = {
  name: 'rally',
  kept: 'campaign',
  fields: [
    typeField,
    titleField,
    whenField,
    hourField,
    meetingField,
    whereField,
    oddRally,
    callsField,
    ...OPTIONAL,
    fixField(),
    confirmField(),
  ],
  finish,
};

const PARTS = ['title', 'date', 'time', 'place', 'zone'] as const;

/** Which of the parts is wrong: those that have to be known, and whatever else was said. */
function fixField(): Field {
  return {
    name: 'fix',
    wanted: (answers) => answers['fixing'] === true,
    ask: (answers) => ({
      ask: { id: 'add-which-part' },
      choices: partsOf(answers).map((part) => [{ say: { id: `rally-part-${part}` }, word: part }]),
      write: false,
    }),
    read: () => unclear(),
    choose: (word, answers) => {
      const part = partsOf(answers).find((one) => one === word);
      if (!part) return unclear();
      const more = isMore(part) ? { more: true, enough: undefined } : {};
      return answer({ fixing: undefined, ...more, ...takenBack(part) });
    },
  };
}

function isMore(part: string): boolean {
  return OPTIONAL.some(({ name }) => name === part);
}

function takenBack(part: string): Readonly<Record<string, boolean | undefined>> {
  if (part === 'place') return { place: undefined, zone: undefined };
  return { [part]: undefined, rezone: part === 'zone' };
}

function partsOf(answers: Answers): readonly string[] {
  const said = OPTIONAL.map(({ name }) => name).filter((name) => textOf(answers[name]) !== '');
  return [...PARTS, ...said.filter((name) => name !== 'who')];
}

/** The read-back: all of it as people will read it. «Yes» is good for just that. */
function confirmField(): Field {
  return {
    name: 'confirm',
    ask: (answers, context) => ({
      choices: [
        [{ say: { id: 'rally-save' }, word: `yes-${stampOf(answers)}`, look: 'main' }],
        ...(answers['more'] === true ? [] : [[{ say: { id: 'rally-say-more' }, word: 'more' }]]),
        [{ say: { id: 'add-fix' }, word: 'fix' }],
        [{ say: { id: 'add-no' }, word: 'no' }],
      ],
      view: (buttons, said) => ({
        kind: 'campaign',
        blocks: [said, ...readBack(answers, context)],
        buttons,
      }),
    }),
    read: (words) => {
      if (saysYes(words)) return answer({ confirm: true });
      return saysNo(words) ? answer({ fixing: true }) : unclear();
    },
    choose: (word, answers) => {
      if (word === `yes-${stampOf(answers)}`) return answer({ confirm: true });
      if (word === 'more') return answer({ more: true });
      if (word === 'fix') return answer({ fixing: true });
      if (word === 'no') return { is: 'elsewhere', go: (context) => context.run('cancel') };
      return unclear({ id: 'stale-button' });
    },
  };
}

function readBack(answers: Answers, context: Context): readonly (readonly Say[])[] {
  const { campaign } = context;
  if (!campaign) return [];
  const made = madeOf(answers, context, 'xxxxxx' as EventId);
  const facts = rallyFacts(campaign, made.rally, true);
  const words = wordsIn(answers);
  const who: Say[] = made.rally.address === 'yes' ? [{ id: 'rally-address-who' }] : [];
  return [
    [{ id: 'rally-reads' }],
    [nameSay(words, facts), ...whenLines(words, facts), ...who],
    detailLines(words),
    [...countLines(facts), ...callsSays(context, made.rally)],
    [{ id: 'rally-right' }],
  ];
}

/** The words that were typed or taken, each under its field; what was left out is not there. */
function wordsIn(answers: Answers): Words {
  const said = WORD_FIELDS.map((field) => [field, textOf(answers[field])] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== ''));
}

interface Made {
  readonly rally: Rally;
  readonly statement: Statement;
}

/** The rally and its words; throws when one is missing, since the form asks for all of them. */
function madeOf(answers: Answers, context: Context, id: EventId): Made {
  const { person, now: at, chance } = context;
  const by = person.id;
  const time = timeIn(answers, context);
  const type = RALLY_TYPES.find((one) => one === answers['type']);
  if (!time || !type) throw new Error('an unfilled form');
  const words = { [ownLanguage(context)]: wordsIn(answers) };
  const statement: Statement = {
    id: statementId(chance.word(10))!,
    kind: 'rally',
    wordings: [{ words, by, at }],
  };
  const calls = callsIn(answers, context);
  const places = typeof answers['capacity'] === 'number' ? answers['capacity'] : 0;
  return {
    statement,
    rally: {
      kind: 'rally',
      id,
      type,
      statement: statement.id,
      times: [time],
      address: answers['who'] === 'yes' && textOf(answers['address']) !== '' ? 'yes' : 'all',
      ...(places > 0 && { capacity: places }),
      ...(calls && { calls: { action: calls, at } }),
      roles: rolesIn(answers),
      rungsOff: [],
      state: { is: 'draft' },
    },
  };
}

/** When it is, as it was said just now: «from 5 to 7» begins at five and ends at seven. */
export function timeIn(answers: Answers, context: Context): RallyTime | undefined {
  const when = whenOf(answers, context);
  if (!when) return undefined;
  const said = { by: context.person.id, at: context.now };
  const { time } = when;
  return time.is === 'window'
    ? { when: { ...when, time: { is: 'at', time: time.from } }, ends: time.to, ...said }
    : { when, ...said };
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
  const saved = rallyOf(after.campaign!, id);
  return saved ? [say(await planView(after, saved))] : gone();
}

function added(campaign: Campaign, { rally: one, statement }: Made): Campaign {
  if (rallyOf(campaign, one.id)) return campaign;
  return withEvent(withStatement(campaign, statement), one);
}
