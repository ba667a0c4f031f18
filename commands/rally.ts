import { isOrganizer, type Campaign } from '../src/domain/campaign/campaign.ts';
import { putForward } from '../src/domain/campaign/approval.ts';
import { hangOf } from '../src/domain/campaign/hang.ts';
import {
  OFF_REASONS,
  RALLY_RUNGS,
  endsAt,
  timeOf,
  type Rally,
} from '../src/domain/campaign/rally.ts';
import {
  announce,
  callOff,
  rallyOf,
  sayHere,
  toggleRung,
} from '../src/domain/campaign/rallychange.ts';
import { isAgreed } from '../src/domain/campaign/approval.ts';
import { typeIn } from '../src/domain/campaign/rallytitle.ts';
import { statementOf } from '../src/domain/campaign/campaign.ts';
import { stands } from '../src/domain/campaign/sign.ts';
import { language as languageOf } from '../src/domain/language.ts';
import {
  defineCommand,
  say,
  sayInstead,
  type Context,
  type Press,
  type Replies,
} from '../src/app/command.ts';
import { lineIn, saysDay } from '../src/app/line.ts';
import type { Say } from '../src/text/view.ts';
import { rally } from './form/rally.ts';
import { rallyPlaces, rallyTime } from './form/rallychange.ts';
import { rallyThanks } from './form/rallythanks.ts';
import { rallyTongue, rallyWords } from './form/rallywords.ts';
import { chooseAddress, rallyRoles, rolesNow } from './form/rallyneeds.ts';
import { chooseCalls } from './rally-calls.ts';
import { planView } from './rally-plan.ts';
import { gone, listView, openIn, rallyButton, rallyCard } from './rally-view.ts';
import { mineView } from './rsvp-view.ts';

/** /rally: for those who run a campaign, its rallies; for those who come, the ones to which they answered. */
export default defineCommand({
  name: 'rally',
  listed: 'everyone',
  forms: [rally, rallyTime, rallyWords, rallyTongue, rallyPlaces, rallyRoles, rallyThanks],
  run: (context, { words }) => {
    const { campaign, person } = context;
    const isOwn = campaign !== undefined && isOrganizer(campaign, person.id);
    if (!isOwn) return answered(context);
    if (campaign.closed) return Promise.resolve(notice('rally-closed'));
    const isEmpty = words === '' && openIn(campaign, context.now).length > 0;
    return isEmpty ? Promise.resolve([say(listView(context, campaign))]) : begin(context, words);
  },
  presses: {
    rallies: atOwn((context, campaign) => Promise.resolve([say(listView(context, campaign))])),
    rallynew: atOwn((context, campaign) =>
      campaign.closed ? Promise.resolve(notice('rally-closed')) : begin(context, ''),
    ),
    rally: atRally(async (context, one) => [say(await rallyCard(context, one))]),
    rallyplan: atRally(async (context, one) => [say(await planView(context, one))]),
    rallyrung: atRally(turn),
    rallygo: atRally(start),
    rallytime: atRally((context, one) => context.open(rallyTime.name, { rally: one.id })),
    rallywords: atRally((context, one) => context.open(rallyWords.name, { rally: one.id })),
    rallytongue: atRally((context, one, [tag]) => {
      const tongue = languageOf(tag ?? '');
      return tongue
        ? context.open(rallyTongue.name, { rally: one.id, tongue })
        : Promise.resolve(gone());
    }),
    rallyplaces: atRally((context, one) => context.open(rallyPlaces.name, { rally: one.id })),
    rallyroles: atRally((context, one) => context.open(rallyRoles.name, rolesNow(one))),
    rallywho: atRally(chooseAddress),
    rallyhere: atRally(here),
    rallyend: atRally((context, one) => context.open(rallyThanks.name, { rally: one.id })),
    rallycalls: atRally(chooseCalls),
    rallyoff: atRally(off),
  },
});

type AtRally = (context: Context, rally: Rally, more: readonly string[]) => Promise<Replies>;

/** For those who run the campaign that the button names; anybody else is told that there is nothing. */
function atOwn(
  go: (context: Context, campaign: Campaign, parts: readonly string[]) => Promise<Replies>,
): Press {
  return (context, [id, ...parts]) => {
    const { campaign, person } = context;
    const isOwn = campaign?.id === id && campaign !== undefined && isOrganizer(campaign, person.id);
    return isOwn ? go(context, campaign, parts) : Promise.resolve(gone());
  };
}

function atRally(go: AtRally): Press {
  return atOwn((context, campaign, [id, ...more]) => {
    const one = rallyOf(campaign, id);
    return one ? go(context, one, more) : Promise.resolve(gone());
  });
}

function notice(...ids: readonly string[]): Replies {
  return [say({ kind: 'notice', say: ids.map((id) => ({ id })) })];
}

/** Rallies of others, to which this person answered; and how one begins a campaign. */
async function answered(context: Context): Promise<Replies> {
  const followed = await context.campaigns.followed();
  const all = followed.map(({ campaign }) => campaign);
  const isAny = all.some(({ events, rsvps }) =>
    events.some(({ id }) => (rsvps[id] ?? []).some(({ by }) => by === context.person.id)),
  );
  const { person, now } = context;
  if (isAny) return [say(mineView(all, { language: person.language, now, person }))];
  return [
    say({
      kind: 'notice',
      say: [{ id: 'rally-no-campaign' }],
      buttons: [[{ say: { id: 'rally-begin-campaign' }, token: 'v1:run:campaign' }]],
    }),
  ];
}

/** A title, a line with day and place, or nothing: what is missing is asked. */
function begin(context: Context, words: string): Promise<Replies> {
  if (words === '') return context.open(rally.name);
  if (saysDay(lineIn(words, context))) {
    return context.open(rally.name, {}, { field: 'date', words });
  }
  return context.open(rally.name, { type: typeIn(words) }, { field: 'title', words });
}

async function turn(context: Context, { id }: Rally, [word]: readonly string[]): Promise<Replies> {
  const rung = RALLY_RUNGS.find((one) => one === word);
  if (!rung) return gone();
  const after = await context.changeCampaign((campaign) => toggleRung(campaign, id, rung));
  const changed = rallyOf(after.campaign!, id);
  return changed ? [sayInstead(await planView(after, changed))] : gone();
}

/** It goes out with the yes that its words need; the leader of a campaign of no case gives that by starting. */
async function start(context: Context, one: Rally): Promise<Replies> {
  const { now, person } = context;
  if (endsAt(timeOf(one)) <= now) return [say(await rallyCard(context, one, { id: 'rally-past' }))];
  const by = { by: person.id, at: now };
  const after = await context.changeCampaign((campaign) => {
    const known = rallyOf(campaign, one.id);
    if (!known || known.state.is === 'off' || known.state.is === 'over') return campaign;
    return putForward(announce(campaign, { event: one.id, ...by }), known.statement, by);
  });
  const changed = rallyOf(after.campaign!, one.id);
  return changed
    ? [sayInstead(await rallyCard(after, changed, startedSay(after, changed)))]
    : gone();
}

function startedSay({ campaign }: Context, { statement: id }: Rally): Say {
  const statement = campaign && statementOf(campaign, id);
  return { id: statement && isAgreed(statement) ? 'rally-started' : 'rally-asked' };
}

/** Said live, once; not while it is open what becomes of it. */
async function here(context: Context, one: Rally): Promise<Replies> {
  const { campaign, person, now } = context;
  const sign = campaign && (await context.campaigns.sign(campaign));
  if (!stands(sign, hangOf(one))) return [say(await rallyCard(context, one))];
  const doing = { event: one.id, by: person.id, at: now };
  const after = await context.changeCampaign((all) => sayHere(all, doing));
  const changed = rallyOf(after.campaign!, one.id) ?? one;
  return [sayInstead(await rallyCard(after, changed, { id: 'rally-here-said' }))];
}

/** First why, with our own words for it, so that telling people waits for nobody. */
async function off(context: Context, one: Rally, [word]: readonly string[]): Promise<Replies> {
  const { campaign, person, now } = context;
  if (!campaign || word === undefined) return [say(reasonsView(context, one))];
  const why = OFF_REASONS.find((reason) => reason === word);
  const doing = { event: one.id, by: person.id, at: now };
  const after = await context.changeCampaign((all) => callOff(all, doing, why));
  const changed = rallyOf(after.campaign!, one.id) ?? one;
  const told = changed.state.is === 'off' && changed.state.wasOut;
  return [
    sayInstead(
      await rallyCard(after, changed, { id: told ? 'rally-called-off' : 'rally-dropped' }),
    ),
  ];
}

function reasonsView({ campaign }: Context, one: Rally) {
  const reasons = [...OFF_REASONS, 'none'] as const;
  const many = campaign ? (campaign.rsvps[one.id] ?? []).filter(({ is }) => is !== 'no').length : 0;
  return {
    kind: 'campaign' as const,
    blocks: [[{ id: 'rally-off-ask', args: { count: many } }]],
    buttons: [
      ...reasons.map((word) => [
        rallyButton(`rally-why-${word}`, 'rallyoff', {
          campaign: campaign!,
          rally: one,
          more: [word],
        }),
      ]),
      [rallyButton('rally-not-off', 'rally', { campaign: campaign!, rally: one })],
    ],
  };
}
