import { isOfCase, statementOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import { hangOf } from '../src/domain/campaign/hang.ts';
import type { Announcement } from '../src/domain/campaign/outgoing.ts';
import { timeOf, type Rally, type RallyRung } from '../src/domain/campaign/rally.ts';
import { rallyAnnouncements } from '../src/domain/campaign/rallynews.ts';
import { stands } from '../src/domain/campaign/sign.ts';
import { newestVersion, type Words } from '../src/domain/campaign/statement.ts';
import type { Context } from '../src/app/command.ts';
import { rallyFacts } from '../src/app/rallying/rallypost.ts';
import { token } from '../src/app/token.ts';
import type { CampaignView } from '../src/text/campaign.ts';
import { detailLines, headSay, whenLines } from '../src/text/rally.ts';
import type { Arg, Button, Say } from '../src/text/view.ts';
import { dayAndHourSay } from '../src/text/when.ts';
import { ownLanguage } from './field/rally.ts';
import { headOf, rallyButton, wordsOf, type Pressing } from './rally-view.ts';

/** Everything that will go out, with its day and its first line, before anything does. */
export async function planView(context: Context, rally: Rally): Promise<CampaignView> {
  const { campaign, now } = context;
  if (!campaign) throw new Error('no campaign');
  const words = wordsOf(campaign, rally, ownLanguage(context));
  const facts = rallyFacts(campaign, rally, false);
  const isHeld = !stands(await context.campaigns.sign(campaign), hangOf(rally));
  const coming = comingOf(campaign, rally, now);
  const isDraft = rally.state.is === 'draft';
  return {
    kind: 'campaign',
    blocks: [
      [{ id: isDraft ? 'rally-plan-draft' : 'rally-plan-running' }],
      [headOf(rally, words), ...whenLines(words, facts)],
      detailLines(words),
      [
        { id: 'rally-plan-when' },
        ...coming.map((one) => lineOf(one, { rally, words, facts })),
        ...LATER,
      ],
      [...(isHeld ? [{ id: 'rally-held' }] : []), ...(isDraft ? [startSay(campaign)] : [])],
    ],
    buttons: [...planRows(campaign, rally, coming), ...startRows({ campaign, rally })],
  };
}

const LATER: readonly Say[] = [{ id: 'rally-plan-here' }, { id: 'rally-plan-thanks' }];

function startSay(campaign: Campaign): Say {
  return { id: isOfCase(campaign) ? 'rally-start-family' : 'rally-start-own' };
}

/** What would go out if its words got their yes just now; or what is still to come. */
function comingOf(campaign: Campaign, rally: Rally, now: Context['now']): readonly Announcement[] {
  const statement = statementOf(campaign, rally.statement);
  if (!statement) return [];
  const version = newestVersion(statement);
  const by = rally.times[0].by;
  const { withdrawn: _, ...rest } = statement;
  const yes = { version, by, at: now };
  const isOut =
    rally.state.is === 'announced' && statement.yes !== undefined && !statement.withdrawn;
  const agreed = isOut ? statement : { ...rest, yes, first: { version, at: now } };
  const state =
    rally.state.is === 'announced' ? rally.state : ({ is: 'announced', at: now, by } as const);
  const statements = campaign.statements.map((one) => (one === statement ? agreed : one));
  const wording = agreed.wordings[version] ?? agreed.wordings[0];
  const all = { ...rally, state, rungsOff: [] };
  return rallyAnnouncements({ ...campaign, statements }, all, wording).filter(
    ({ from }) => from >= now,
  );
}

interface Telling {
  readonly rally: Rally;
  readonly words: Words;
  readonly facts: ReturnType<typeof rallyFacts>;
}

function lineOf({ rung, from, to }: Announcement, { rally, words, facts }: Telling): Say {
  const isOff = rally.rungsOff.some((one) => one === rung);
  const whom = to === 'yes' ? 'rally-plan-coming' : 'rally-plan-all';
  const id = isOff ? 'rally-plan-off' : whom;
  const when: Arg = { say: dayAndHourSay(from, timeOf(rally).when.zone) };
  const head: Arg = { say: headSay({ rung, words }, facts, from) };
  return { id: rung === 'now' && !isOff ? 'rally-plan-now' : id, args: { when, head } };
}

/** Each announcement can be turned off, and on again. */
function planRows(campaign: Campaign, rally: Rally, coming: readonly Announcement[]): Button[][] {
  const rungs = coming
    .map(({ rung }) => rung)
    .filter((rung): rung is RallyRung => rung !== 'changed' && rung !== 'here');
  const buttons = rungs.map((rung): Button => {
    const on = rally.rungsOff.includes(rung) ? 'off' : 'on';
    return {
      say: { id: `rally-rung-${on}`, args: { rung: { say: { id: `rally-rung-${rung}` } } } },
      token: token('rallyrung', campaign.id, rally.id, rung),
    };
  });
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) =>
    buttons.slice(2 * row, 2 * row + 2),
  );
}

function startRows(about: Pressing): Button[][] {
  const back = rallyButton('rally-open', 'rally', about);
  if (about.rally.state.is !== 'draft') return [[back]];
  return [[{ ...rallyButton('rally-start', 'rallygo', about), look: 'main' }], [back]];
}
