import type { Action } from '../../src/domain/campaign/action.ts';
import { callIns } from '../../src/domain/campaign/actionnews.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import type { Rally } from '../../src/domain/campaign/rally.ts';
import type { EventId } from '../../src/domain/id.ts';
import type { Context } from '../../src/app/command.ts';
import { answer, unclear, type Answers, type Choice, type Field } from '../../src/app/form.ts';
import { newestWords } from '../../src/app/rallying/wording.ts';
import type { Arg, Say } from '../../src/text/view.ts';
import { ownLanguage } from './rally.ts';

/** Which calls a day of calls belongs to. Of several it is asked; a single one goes without saying. */

/** More than that nobody reads on a telephone. */
const MOST = 6;

export function callsToChoose(campaign: Campaign | undefined): readonly Action[] {
  return campaign ? callIns(campaign).slice(-MOST) : [];
}

/** How a call-in is called, in the organizer's own language. */
export function callsTitle(context: Context, { statement: id }: Action): Arg {
  const statement = context.campaign?.statements.find((one) => one.id === id);
  return { typed: newestWords(statement, ownLanguage(context))['title'] ?? '' };
}

const NEWEST = 'any';

/** Each call-in that is not closed, by its id; and whichever is open on the day. */
export function callChoices(context: Context): readonly Choice[] {
  const all = callsToChoose(context.campaign).map((action): Choice => ({
    say: { id: 'rally-calls-one', args: { title: callsTitle(context, action) } },
    word: action.id,
  }));
  return [...all, { say: { id: 'rally-calls-newest' }, word: NEWEST }];
}

export const callsField: Field = {
  name: 'calls',
  wanted: ({ type }, { campaign }) => type === 'call-in-day' && callsToChoose(campaign).length > 1,
  ask: (_, context) => ({
    ask: { id: 'rally-ask-calls' },
    choices: callChoices(context).map((choice) => [choice]),
    write: false,
  }),
  read: () => unclear(),
  choose: (word, _, { campaign }) => {
    const isKnown = callsToChoose(campaign).some(({ id }) => id === word);
    return isKnown || word === NEWEST ? answer({ calls: word }) : unclear({ id: 'stale-button' });
  },
};

/** The call-in that these answers choose. */
export function callsIn({ type, calls }: Answers, { campaign }: Context): EventId | undefined {
  if (type !== 'call-in-day') return undefined;
  const all = callsToChoose(campaign);
  const isOnly = calls === undefined && all.length === 1;
  return (isOnly ? all[0] : all.find(({ id }) => id === calls))?.id;
}

/** On the cards of those who run it: which calls its posts lead to. */
export function callsSays(context: Context, rally: Rally): readonly Say[] {
  if (rally.type !== 'call-in-day') return [];
  const action = callsToChoose(context.campaign).find(({ id }) => id === rally.calls?.action);
  if (action) return [{ id: 'rally-calls-of', args: { title: callsTitle(context, action) } }];
  return [
    { id: callsToChoose(context.campaign).length > 0 ? 'rally-calls-any' : 'rally-calls-none' },
  ];
}
