import { putForward } from '../../src/domain/campaign/approval.ts';
import { statementOf, withStatement, type Campaign } from '../../src/domain/campaign/campaign.ts';
import type { Rally } from '../../src/domain/campaign/rally.ts';
import {
  newestVersion,
  reword,
  type Statement,
  type Words,
} from '../../src/domain/campaign/statement.ts';
import { language as languageOf, type Language } from '../../src/domain/language.ts';
import { say, type Context } from '../../src/app/command.ts';
import {
  answer,
  textOf,
  unclear,
  type Answers,
  type Field,
  type Form,
  type Reading,
} from '../../src/app/form.ts';
import { newestWords } from '../../src/app/rallying/wording.ts';
import { tame } from '../../src/text/tame.ts';
import { ownLanguage, LONGEST_TITLE, shareable } from '../field/rally.ts';
import { LONGEST_WORDS, PAPERS, RISKS, WORD_FIELDS, saidIn } from '../field/rallymore.ts';
import { gone, rallyCard } from '../rally-view.ts';
import { changed, rallyIn } from './rallychange.ts';

/** The words of a rally anew, and in one more language. */

/** One part of the words anew. The wording before stays out until the new one holds its yes. */
export const rallyWords: Form = {
  name: 'rallywords',
  kept: 'campaign',
  fields: [partField(), valueField()],
  async finish(context, answers) {
    const part = WORD_FIELDS.find((one) => one === answers['part']);
    const { after, rally } = await changed(context, answers, (campaign, one) =>
      part
        ? reworded(campaign, one, { context, change: changeOf(answers, part, context) })
        : campaign,
    );
    return rally ? [say(await rallyCard(after, rally, saidAfter(rally)))] : gone();
  },
};

function saidAfter({ state }: Rally): { readonly id: string } {
  return { id: state.is === 'announced' ? 'rally-reworded' : 'rally-saved' };
}

function partField(): Field {
  return {
    name: 'part',
    ask: () => ({
      ask: { id: 'rally-which-words' },
      choices: [0, 2, 4, 6, 8].map((from) =>
        WORD_FIELDS.slice(from, from + 2).map((part) => ({
          say: { id: `rally-part-${part}` },
          word: part,
        })),
      ),
      write: false,
    }),
    read: () => unclear(),
    choose: (word) => {
      const part = WORD_FIELDS.find((one) => one === word);
      return part ? answer({ part }) : unclear({ id: 'stale-button' });
    },
  };
}

function valueField(): Field {
  return {
    name: 'value',
    ask: (answers) => ({
      ask: { id: `rally-ask-${textOf(answers['part'])}` },
      choices:
        answers['part'] === 'title' ? [] : [[{ say: { id: 'rally-leave-out' }, word: 'none' }]],
      write: true,
    }),
    read: (words, answers) => typed(words, textOf(answers['part']), 'value'),
    choose: (_, answers) => (answers['part'] === 'title' ? unclear() : answer({ value: '' })),
  };
}

type Change = Readonly<Partial<Record<Language, Words>>>;

/** A part that is left out is left out in every language; a new one is said in the organizer's own. */
function changeOf(answers: Answers, part: string, context: Context): Change {
  const value = textOf(answers['value']);
  const all = context.campaign?.languages ?? [];
  const where = value === '' || part === 'address' ? all : [ownLanguage(context)];
  return Object.fromEntries(where.map((language) => [language, { [part]: value }]));
}

/** A further wording; asked about at once where the one before it is out or waits already. */
function reworded(
  campaign: Campaign,
  rally: Rally,
  { context, change }: { readonly context: Context; readonly change: Change },
): Campaign {
  const statement = statementOf(campaign, rally.statement);
  if (!statement) return campaign;
  const by = { by: context.person.id, at: context.now };
  const next = reword(statement, { words: mixed(statement, change), ...by });
  const all = withStatement(campaign, next);
  return rally.state.is === 'announced' ? putForward(all, next.id, by) : all;
}

/** Empty words are taken out; a language that has no words yet gets none by a single part. */
function mixed(statement: Statement, change: Change): Change {
  const { words } = statement.wordings[newestVersion(statement)] ?? statement.wordings[0];
  const known = { ...words };
  for (const language of languagesIn(change)) {
    if (!known[language] && !change[language]?.['title']) continue;
    const all = Object.entries({ ...known[language], ...change[language] });
    known[language] = Object.fromEntries(all.filter(([, said]) => said !== ''));
  }
  return known;
}

function languagesIn(change: Change): readonly Language[] {
  return Object.keys(change).flatMap((tag) => languageOf(tag) ?? []);
}

/** What is said in other words in the other language; address and numbers are the same, and our own words are known. */
const TOLD = [
  'title',
  'place',
  'bring',
  'access',
  'risk',
  'papers',
  'languages',
  'weather',
  'contact',
] as const;

/** The words in one more language: only those that are there, each beside what it says in the first. */
export const rallyTongue: Form = {
  name: 'rallytongue',
  kept: 'campaign',
  fields: TOLD.map(toldField),
  async finish(context, answers) {
    const tongue = languageOf(textOf(answers['tongue']));
    const { after, rally } = await changed(context, answers, (campaign, one) =>
      tongue
        ? reworded(campaign, one, {
            context,
            change: { [tongue]: toldIn(tongue, answers, context) },
          })
        : campaign,
    );
    return rally ? [say(await rallyCard(after, rally, saidAfter(rally)))] : gone();
  },
};

function firstWords(answers: Answers, context: Context): Words {
  const rally = rallyIn(context, answers);
  const statement = rally && context.campaign && statementOf(context.campaign, rally.statement);
  return newestWords(statement, ownLanguage(context));
}

function toldField(name: (typeof TOLD)[number]): Field {
  return {
    name,
    wanted: (answers, context) => {
      const said = firstWords(answers, context)[name] ?? '';
      return said !== '' && ourWords(name, said, context) === undefined;
    },
    ask: (answers, context) => ({
      ask: {
        id: `rally-told-${textOf(answers['tongue'])}`,
        args: { words: { typed: firstWords(answers, context)[name] ?? '' } },
      },
      choices: name === 'title' ? [] : [[{ say: { id: 'rally-the-same' }, word: 'same' }]],
      write: true,
    }),
    read: (words) => typed(words, name, name),
    choose: (_, answers, context) =>
      name === 'title' ? unclear() : answer({ [name]: firstWords(answers, context)[name] ?? '' }),
  };
}

/** Which of our own sentences it is, if any: these we can say in every language. */
function ourWords(name: string, said: string, context: Context): string | undefined {
  const ours = name === 'risk' ? RISKS : name === 'papers' ? PAPERS : [];
  return ours
    .map((one) => `rally-${name}-${one}`)
    .find((id) => saidIn(ownLanguage(context), id) === said);
}

function toldIn(tongue: Language, answers: Answers, context: Context): Words {
  const first = firstWords(answers, context);
  const told = TOLD.flatMap((name) => {
    const said = first[name] ?? '';
    const ours = ourWords(name, said, context);
    const words = ours === undefined ? textOf(answers[name]) : saidIn(tongue, ours);
    return words === '' ? [] : [[name, words] as const];
  });
  const { address = '' } = first;
  return { ...Object.fromEntries(told), ...(address !== '' && { address }) };
}

/** What was typed for that part of the words; a title is never empty, and no longer than platforms show. */
function typed(words: string, part: string, name: string): Reading {
  const said = tame(words);
  const longest = part === 'title' ? LONGEST_TITLE : LONGEST_WORDS;
  if (said === '') return unclear();
  return shareable(name, said, longest);
}
