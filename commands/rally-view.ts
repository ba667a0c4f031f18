import { callIns } from '../src/domain/campaign/actionnews.ts';
import { isOfCase, statementOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import { hangOf } from '../src/domain/campaign/hang.ts';
import { helpersOf } from '../src/domain/campaign/rallyneeds.ts';
import { firstOut } from '../src/domain/campaign/rallynews.ts';
import { endsAt, timeOf, type Rally } from '../src/domain/campaign/rally.ts';
import { stands } from '../src/domain/campaign/sign.ts';
import { newestVersion, verdictOf, type Words } from '../src/domain/campaign/statement.ts';
import type { Language } from '../src/domain/language.ts';
import { HOUR, later } from '../src/domain/time.ts';
import { startOf } from '../src/domain/keydate.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { picturedWords, posterButton } from '../src/app/rallying/poster.ts';
import { rallyFacts } from '../src/app/rallying/rallypost.ts';
import { cut, newestWords } from '../src/app/rallying/wording.ts';
import { token } from '../src/app/token.ts';
import type { CampaignView } from '../src/text/campaign.ts';
import { countLines, nameSay, titleArg, whenLines } from '../src/text/rally.ts';
import type { Arg, Button, Say } from '../src/text/view.ts';
import { ownLanguage } from './field/rally.ts';
import { callsSays } from './field/rallycalls.ts';

/** What those who run a campaign see of its rallies. */

export function gone(): Replies {
  return [say({ kind: 'notice', say: [{ id: 'rally-gone' }] })];
}

/** The newest words of a rally, whether or not they may go out yet. */
export function wordsOf(campaign: Campaign, rally: Rally, language: Language): Words {
  return newestWords(statementOf(campaign, rally.statement), language);
}

/** A button of an organizer that names this rally. */
export function rallyButton(
  say: string,
  action: string,
  { campaign, rally, more = [] }: Pressing,
): Button {
  return { say: { id: say }, token: token(action, campaign.id, rally.id, ...more) };
}

export interface Pressing {
  readonly campaign: Campaign;
  readonly rally: Rally;
  readonly more?: readonly string[];
}

/** How it stands: when and where, its words, who comes, and what can be done. */
export async function rallyCard(
  context: Context,
  rally: Rally,
  first?: Say,
): Promise<CampaignView> {
  const { campaign } = context;
  if (!campaign) throw new Error('no campaign');
  const words = wordsOf(campaign, rally, ownLanguage(context));
  const facts = rallyFacts(campaign, rally, true);
  const sign = await context.campaigns.sign(campaign);
  const isHeld = !stands(sign, hangOf(rally));
  const canShare = picturedWords({ campaign, rally, sign, now: context.now }) !== undefined;
  return {
    kind: 'campaign',
    blocks: [
      first ? [first] : [],
      [headOf(rally, words), ...whenLines(words, facts)],
      [
        stateSay(campaign, rally),
        ...(isHeld ? [{ id: 'rally-held' }] : []),
        ...wordsSays(campaign, rally),
      ],
      [
        ...countLines(facts),
        ...helperLines(campaign, rally),
        ...(await interestedLines(context, rally)),
        ...callsSays(context, rally),
      ],
    ],
    buttons: cardRows(context, { campaign, rally, canShare }),
  };
}

/** Who does what there: by the name that they gave for it, or only that somebody does. */
function helperLines(campaign: Campaign, rally: Rally): readonly Say[] {
  return rally.roles.flatMap(({ role }) =>
    helpersOf(campaign, rally, role).map(({ called }) => ({
      id: called === undefined ? 'rally-helper-some' : 'rally-helper',
      args: {
        role: { say: { id: `rally-role-${role}` } },
        ...(called !== undefined && { who: { typed: called } }),
      },
    })),
  );
}

/** Who tapped «Interested» on servers is no answer, and is counted apart. */
async function interestedLines(context: Context, { id, state }: Rally): Promise<readonly Say[]> {
  if (state.is !== 'announced') return [];
  const count = await context.channels.interested(id);
  return count === undefined ? [] : [{ id: 'rally-interested', args: { count } }];
}

/** What kind of thing it is, and how it is called. */
export function headOf(rally: Rally, words: Words): Say {
  return nameSay(words, rally);
}

function stateSay(campaign: Campaign, rally: Rally): Say {
  const { state } = rally;
  if (state.is === 'announced' && state.here !== undefined) return { id: 'rally-state-here' };
  const isOut = firstOut(campaign, rally) !== undefined;
  if (state.is === 'announced' && !isOut) return { id: 'rally-state-draft' };
  return { id: `rally-state-${state.is}` };
}

/** Whether the newest words may go out. */
function wordsSays(campaign: Campaign, { statement: id, state }: Rally): readonly Say[] {
  const statement = statementOf(campaign, id);
  if (!statement || state.is === 'off' || state.is === 'over') return [];
  const verdict = verdictOf(statement);
  if (state.is === 'draft' && verdict === 'unasked') return [];
  const whose = isOfCase(campaign) ? 'family' : 'lead';
  return [{ id: verdict === 'waits' ? `rally-waits-${whose}-words` : `rally-${verdict}-words` }];
}

interface Card extends Pressing {
  /** Whether there is a picture to pass on. */
  readonly canShare: boolean;
}

function cardRows(context: Context, { campaign, rally, canShare }: Card): Button[][] {
  const about = { campaign, rally };
  const list: Button = { say: { id: 'rally-list' }, token: token('rallies', campaign.id) };
  if (rally.state.is === 'off' || rally.state.is === 'over') return [[list]];
  const isDraft = rally.state.is === 'draft';
  const isCalls = rally.type === 'call-in-day';
  return [
    ...dayRows(context, about),
    [
      rallyButton(isDraft ? 'rally-plan-start' : 'rally-plan', 'rallyplan', about),
      ...(canShare ? [posterButton('poster-share', about)] : []),
    ],
    [
      rallyButton('rally-new-time', 'rallytime', about),
      rallyButton('rally-new-words', 'rallywords', about),
    ],
    ...(isCalls && callIns(campaign).length > 0
      ? [[rallyButton('rally-which-calls', 'rallycalls', about)]]
      : []),
    [
      rallyButton('rally-places', 'rallyplaces', about),
      rallyButton('rally-roles', 'rallyroles', about),
      ...addressButtons(context, about),
    ],
    ...rowOf(tongueButtons(context, about)),
    [{ ...rallyButton('rally-call-off', 'rallyoff', about), look: 'danger' }, list],
  ];
}

/** Where there is an address: who sees it whole. */
function addressButtons(context: Context, { campaign, rally }: Pressing): Button[] {
  const { address = '' } = wordsOf(campaign, rally, ownLanguage(context));
  return address === '' ? [] : [rallyButton('rally-who', 'rallywho', { campaign, rally })];
}

function rowOf(buttons: Button[]): Button[][] {
  return buttons.length > 0 ? [buttons] : [];
}

/** «We are here» from three hours before, «thank you» once it has begun. */
function dayRows({ now }: Context, { campaign, rally }: Pressing): Button[][] {
  const { state } = rally;
  if (state.is !== 'announced') return [];
  const time = timeOf(rally);
  const start = startOf(time.when);
  const isNear = now >= later(start, -3 * HOUR) && now < endsAt(time);
  const here = isNear && state.here === undefined;
  const about = { campaign, rally };
  const row = [
    ...(here ? [rallyButton('rally-say-here', 'rallyhere', about)] : []),
    ...(now >= start ? [rallyButton('rally-say-thanks', 'rallyend', about)] : []),
  ];
  return row.length > 0 ? [row] : [];
}

/** Languages of the campaign in which its words are not written yet. */
export function missingTongues(
  { languages, statements }: Campaign,
  rally: Rally,
): readonly Language[] {
  const statement = statements.find(({ id }) => id === rally.statement);
  const wording = statement?.wordings[newestVersion(statement)];
  return languages.filter((one) => wording?.words[one] === undefined);
}

function tongueButtons(_: Context, { campaign, rally }: Pressing): Button[] {
  return missingTongues(campaign, rally)
    .slice(0, 1)
    .map((tongue) => ({
      say: { id: `rally-write-${tongue}` },
      token: token('rallytongue', campaign.id, rally.id, tongue),
    }));
}

/** Those still to come and those just over, the next one first. */
export function listView(context: Context, campaign: Campaign): CampaignView {
  const rallies = openIn(campaign, context.now);
  const fresh: Button = {
    say: { id: 'rally-new' },
    token: token('rallynew', campaign.id),
    look: 'main',
  };
  return {
    kind: 'campaign',
    blocks: [[{ id: rallies.length > 0 ? 'rally-list-head' : 'rally-list-none' }]],
    buttons: [
      [fresh],
      ...rallies.slice(0, 12).map((rally): Button[] => [
        {
          say: {
            id: 'rally-button',
            args: { title: shortOf(campaign, rally, ownLanguage(context)) },
          },
          token: token('rally', campaign.id, rally.id),
        },
      ]),
    ],
  };
}

function shortOf(campaign: Campaign, rally: Rally, language: Language): Arg {
  const { title = '' } = wordsOf(campaign, rally, language);
  return titleArg({ title: cut(title) }, rally);
}

/** How long one that is over stays in the list: thanks are said in that time. */
const LISTED = 7 * 24 * HOUR;

export function openIn({ events }: Campaign, now: Context['now']): readonly Rally[] {
  return events
    .filter((event) => event.kind === 'rally')
    .filter((rally) => endsAt(timeOf(rally)) > later(now, -LISTED))
    .sort((one, other) => startOf(timeOf(one).when) - startOf(timeOf(other).when));
}
