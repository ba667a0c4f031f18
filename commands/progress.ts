import { isOrganizer, type Campaign } from '../src/domain/campaign/campaign.ts';
import type { Progress } from '../src/domain/campaign/progress.ts';
import { wordsIn } from '../src/domain/campaign/statement.ts';
import type { Language } from '../src/domain/language.ts';
import {
  defineCommand,
  say,
  sayInstead,
  type Context,
  type Press,
  type Replies,
} from '../src/app/command.ts';
import { cut } from '../src/app/rallying/wording.ts';
import { token } from '../src/app/token.ts';
import { has } from '../src/text/say.ts';
import type { Button, Notice, Say } from '../src/text/view.ts';

/** How far an announcement has come with the followers, and the way to stop it and let it go on. */
export default defineCommand({
  name: 'progress',
  listed: 'nobody',
  presses: {
    progress: asOrganizer(async (context, campaign) => [
      say(await progressView(context, campaign)),
    ]),
    camprest: asOrganizer((context) =>
      changed(context, (campaign) => ({ ...campaign, rests: campaign.rests ?? context.now })),
    ),
    campgoon: asOrganizer((context) => changed(context, ({ rests: _, ...campaign }) => campaign)),
  },
});

async function changed(
  context: Context,
  apply: (campaign: Campaign) => Campaign,
): Promise<Replies> {
  const after = await context.changeCampaign(apply);
  return after.campaign ? [sayInstead(await progressView(after, after.campaign))] : [];
}

/** Buttons live for ever: whoever does not lead it any more is shown nothing of it. */
function asOrganizer(go: (context: Context, campaign: Campaign) => Promise<Replies>): Press {
  return (context, [id]) => {
    const { campaign, person } = context;
    if (campaign?.id !== id || !campaign || !isOrganizer(campaign, person.id)) {
      return Promise.resolve(undefined);
    }
    return go(context, campaign);
  };
}

/** As many as fit a telephone's screen. */
const MOST = 4;

async function progressView(context: Context, campaign: Campaign): Promise<Notice> {
  const { announcements, dropped, left } = await context.campaigns.spread(campaign);
  const rests = campaign.rests !== undefined;
  const shown = announcements.slice(0, MOST);
  return {
    kind: 'notice',
    say: [
      { id: shown.length > 0 ? 'progress-head' : 'progress-none' },
      ...shown.flatMap((one) => rowsOf(one, context.person.language)),
      ...(dropped > 0 ? [{ id: 'progress-dropped', args: { count: dropped } }] : []),
      ...(rests ? [{ id: 'progress-rests' }] : leftSay(left)),
    ],
    buttons: [[button(rests ? 'goon' : 'rest', campaign), button('progress', campaign)]],
  };
}

function rowsOf(one: Progress, language: Language): readonly Say[] {
  const { announcement, delivered, unknown, failed, waiting, later } = one;
  const title = Object.values(wordsIn(announcement.wording, language) ?? {})[0] ?? '';
  const open = Object.values(waiting).reduce((sum, many) => sum + many, 0);
  return [
    {
      id: 'progress-row',
      args: { what: { typed: cut(title) }, told: delivered, open },
    },
    ...(later > 0 ? [{ id: 'progress-later', args: { count: later } }] : []),
    ...(unknown > 0 ? [{ id: 'progress-unknown', args: { count: unknown } }] : []),
    ...Object.entries(failed).map(([why, count]): Say => ({
      id: 'progress-failed',
      args: { count, why: { say: whySay(why) } },
    })),
  ];
}

function whySay(why: string): Say {
  const id = `progress-why-${why}`;
  return { id: has(id) ? id : 'progress-why-other' };
}

function leftSay(left: number): readonly Say[] {
  if (left === 0) return [];
  return [{ id: 'progress-left', args: { minutes: Math.ceil(left / 60_000) } }];
}

function button(action: 'rest' | 'goon' | 'progress', { id }: Campaign): Button {
  if (action === 'progress') return { say: { id: 'progress-again' }, token: token(action, id) };
  const look = action === 'goon' ? 'main' : 'plain';
  return { say: { id: `progress-${action}` }, token: token(`camp${action}`, id), look };
}
