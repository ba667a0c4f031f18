import type { Action, CallLine, Deed } from '../src/domain/campaign/action.ts';
import { mayApprove, isAgreed } from '../src/domain/campaign/approval.ts';
import { readable } from '../src/domain/campaign/callline.ts';
import { hangOf } from '../src/domain/campaign/hang.ts';
import { holdsCaseNumber } from '../src/domain/campaign/casenumber.ts';
import { isOfCase, statementOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import { stands } from '../src/domain/campaign/sign.ts';
import {
  newestVersion,
  verdictOf,
  wordsIn,
  type Statement,
  type Words,
} from '../src/domain/campaign/statement.ts';
import { calledOn, deedsOf, linesOf } from '../src/domain/campaign/turn.ts';
import { dayOf } from '../src/domain/time.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { actionFacts } from '../src/app/rallying/actionpost.ts';
import { cut, wordingBlocks } from '../src/app/rallying/wording.ts';
import { token } from '../src/app/token.ts';
import { actionHead, askLines, doneLines, linkLines } from '../src/text/action.ts';
import type { CampaignView } from '../src/text/campaign.ts';
import type { Arg, Button, Say } from '../src/text/view.ts';
import { daySay } from '../src/text/when.ts';
import { MOST_LINES } from './field/callline.ts';
import { ownLanguage } from './field/rally.ts';

/** What those who run a campaign see of its actions. */

export function actionGone(): Replies {
  return [say({ kind: 'notice', say: [{ id: 'action-gone' }] })];
}

/** The newest words, whether or not they may go out yet. */
function newestWords(context: Context, { statement: id }: Action): Words {
  const statement = context.campaign && statementOf(context.campaign, id);
  const wording = statement?.wordings[newestVersion(statement)];
  return (wording && wordsIn(wording, ownLanguage(context))) ?? {};
}

/** How it stands: its words, how many did it, who was asked for their yes, and what can be done. */
export async function actionCard(
  context: Context,
  action: Action,
  first?: Say,
): Promise<CampaignView> {
  const { campaign } = context;
  if (!campaign) throw new Error('no campaign');
  const words = newestWords(context, action);
  const facts = actionFacts(campaign, action);
  const isOpen = action.state.is !== 'closed';
  const sign = await context.campaigns.sign(campaign);
  return {
    kind: 'campaign',
    blocks: [
      first ? [first] : [],
      [
        actionHead({ rung: 'out', words }, { ...facts, isOpen }),
        ...askLines(words, { ...facts, lines: 0 }),
        ...linkLines(words, action.type),
      ],
      [
        { id: `action-${action.state.is}-state` },
        ...(stands(sign, hangOf(action)) ? [] : [{ id: 'rally-held' }]),
        ...verdictLines(campaign, action),
      ],
      lineRows(campaign, action),
      [...doneLines(facts), ...callCounts(campaign, action)],
      ...scriptBlocks(campaign, action),
    ],
    buttons: isOpen ? await cardRows(context, campaign, action) : closedRows(campaign, action),
  };
}

function verdictLines(campaign: Campaign, action: Action): readonly Say[] {
  const { statement: id, script, state } = action;
  const statement = statementOf(campaign, id);
  if (!statement || state.is === 'closed') return [];
  const verdict = verdictOf(statement);
  const whose = isOfCase(campaign) ? 'family' : 'lead';
  const said = verdict === 'waits' ? `waits-${whose}` : verdict;
  const spoken = statementOf(campaign, script);
  return [
    ...(state.is === 'draft' && verdict === 'unasked' ? [] : [{ id: `action-${said}-words` }]),
    ...(action.type === 'call-in'
      ? [{ id: `action-${spoken ? verdictOf(spoken) : 'none'}-script` }]
      : []),
  ];
}

/** Each number, how often it was called, and whether it is given out. */
function lineRows(campaign: Campaign, action: Action): readonly Say[] {
  const given = linesOf(campaign, action);
  return action.lines.map((line, place) => {
    const args = lineArgs(line);
    if (line.off) return { id: 'action-line-off', args };
    if (!given.includes(place)) return { id: 'action-line-asked', args };
    const count = calledOn(campaign, action.id, place);
    return { id: 'action-line-of', args: { ...args, count } };
  });
}

function lineArgs({ name, number }: CallLine): Readonly<Record<string, Arg>> {
  return { name: { typed: name }, phone: { phone: readable(number) } };
}

function callCounts(campaign: Campaign, { id, type }: Action): readonly Say[] {
  const { all, voicemail, said } = deedsOf(campaign, id);
  if (type !== 'call-in' || all === 0) return [];
  const number = (many: number): Arg => ({ words: String(many) });
  return [
    {
      id: 'action-counts-calls',
      args: {
        talked: number(all - voicemail),
        voicemail: number(voicemail),
        said: number(said),
      },
    },
  ];
}

/** Word for word, with a plain warning where it says what looks like the number of a case. */
function scriptBlocks(campaign: Campaign, { script: id }: Action): readonly (readonly Say[])[] {
  const script = statementOf(campaign, id);
  const newest = script?.wordings[newestVersion(script)];
  if (!script || !newest) return [];
  const warned: Say[] = isNumbered(script) ? [{ id: 'action-script-number' }] : [];
  return [...wordingBlocks(newest), warned];
}

/** Whether the newest wording holds what looks like the number of a case. */
export function isNumbered(script: Statement): boolean {
  const all = Object.values(script.wordings[newestVersion(script)]?.words ?? {});
  return all.some((words) => Object.values(words).some(holdsCaseNumber));
}

interface About {
  readonly campaign: Campaign;
  readonly action: Action;
}

function press(
  id: Say | string,
  does: string,
  { campaign, action }: About,
  ...more: readonly string[]
): Button {
  return {
    say: typeof id === 'string' ? { id } : id,
    token: token(does, campaign.id, action.id, ...more),
  };
}

async function cardRows(
  context: Context,
  campaign: Campaign,
  action: Action,
): Promise<readonly (readonly Button[])[]> {
  const about = { campaign, action };
  const isCall = action.type === 'call-in';
  return [
    ...startRow(about),
    ...(isCall ? await scriptRows(context, about) : []),
    [
      ...(action.type === 'petition' ? [press('action-set-count', 'actioncount', about)] : []),
      ...(action.type === 'donation' ? [] : [press('action-set-goal', 'actiongoal', about)]),
    ],
    ...(isCall ? lineButtons(about) : []),
    [
      press('action-reword', 'actionwords', about),
      ...(isCall ? [press('action-heard', 'actionheard', about)] : []),
    ],
    [
      { ...press('action-close', 'actionend', about), look: 'danger' as const },
      listButton(campaign),
    ],
  ].filter((row) => row.length > 0);
}

function closedRows(campaign: Campaign, action: Action): readonly (readonly Button[])[] {
  const heard = press('action-heard', 'actionheard', { campaign, action });
  return [...(action.type === 'call-in' ? [[heard]] : []), [listButton(campaign)]];
}

function listButton({ id }: Campaign): Button {
  return { say: { id: 'campaign-back' }, token: token('actions', id) };
}

/** Until the newest words hold a yes, or wait for one. */
function startRow(about: About): readonly (readonly Button[])[] {
  const { campaign, action } = about;
  const statement = statementOf(campaign, action.statement);
  if (!statement) return [];
  const verdict = verdictOf(statement);
  const isOut = action.state.is === 'open' && (verdict === 'yes' || verdict === 'waits');
  const label = isOfCase(campaign) ? 'action-start-family' : 'action-start-own';
  const version = String(newestVersion(statement));
  return isOut ? [] : [[{ ...press(label, 'actiongo', about, version), look: 'main' }]];
}

async function scriptRows(context: Context, about: About): Promise<readonly (readonly Button[])[]> {
  const { campaign, action } = about;
  const script = statementOf(campaign, action.script);
  const write = press('action-write-script', 'callscript', about);
  if (!script || isAgreed(script) || verdictOf(script) === 'waits') return [[write]];
  const sign = await context.campaigns.sign(campaign);
  const isOwn = mayApprove(campaign, sign, context.person.id);
  const label = isOwn ? 'action-script-agree' : 'action-script-ask';
  return [[press(label, 'scriptask', about, String(newestVersion(script))), write]];
}

function lineButtons(about: About): readonly (readonly Button[])[] {
  const { lines } = about.action;
  const several = lines.length > 1 ? lines : [];
  return [
    ...(lines.length < MOST_LINES ? [[press('action-add-line', 'callline', about)]] : []),
    ...several.map(({ name, off }, place) => {
      const args = { name: { typed: cut(name) } };
      const id = off ? 'action-line-back' : 'action-line-drop';
      return [press({ id, args }, 'calllineoff', about, String(place))];
    }),
  ];
}

/** More than that nobody reads on a telephone. */
const MOST_LISTED = 12;

/** All that are open or were never put out, the newest first; then those that are closed. */
export function actionList(
  context: Context,
  campaign: Campaign,
  only?: Action['type'],
): CampaignView {
  const all = campaign.events
    .filter((event) => event.kind === 'action')
    .filter(({ type }) => only === undefined || type === only)
    .toReversed()
    .sort((a, b) => Number(a.state.is === 'closed') - Number(b.state.is === 'closed'));
  const fresh: Button = {
    say: { id: only === 'call-in' ? 'action-new-calls' : 'action-new' },
    token: token('actionnew', campaign.id, ...(only ? [only] : [])),
    look: 'main',
  };
  const rows = all.slice(0, MOST_LISTED).map((action): Button[] => {
    const { title = '' } = newestWords(context, action);
    const type: Arg = { say: { id: `action-type-${action.type}` } };
    const args = { type, title: { typed: cut(title) } };
    return [press({ id: 'action-button', args }, 'action', { campaign, action })];
  });
  const back: Button = { say: { id: 'campaign-back' }, token: token('camp', campaign.id) };
  const id = all.length > 0 ? 'action-list' : 'action-list-none';
  return { kind: 'campaign', blocks: [[{ id }]], buttons: [[fresh], ...rows, [back]] };
}

/** What people were told on the phone, the newest first, without who they are. */
export function heardView(context: Context, campaign: Campaign, action: Action): CampaignView {
  const deeds = (campaign.deeds[action.id] ?? [])
    .filter(({ words = '' }) => words !== '')
    .slice(-20)
    .toReversed();
  const open = press('campaign-back', 'action', { campaign, action });
  return {
    kind: 'campaign',
    blocks:
      deeds.length === 0
        ? [[{ id: 'action-heard-none' }]]
        : [[{ id: 'action-heard-head' }], deeds.map((deed) => heardSay(context, action, deed))],
    buttons: [[open]],
  };
}

function heardSay({ person }: Context, { lines }: Action, { at, line, words = '' }: Deed): Say {
  const name = line === undefined ? '' : (lines[line]?.name ?? '');
  const day: Arg = { say: daySay(dayOf(at, person.zone)) };
  return { id: 'action-heard-one', args: { day, name: { typed: name }, words: { typed: words } } };
}
