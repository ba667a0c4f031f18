import { platformOf } from '../src/domain/account.ts';
import { publicOf, type Campaign } from '../src/domain/campaign/campaign.ts';
import { RALLY_ROLES, timeOf, type Rally, type Rsvp } from '../src/domain/campaign/rally.ts';
import {
  MOST_WITH,
  freePlaces,
  openRoles,
  rsvpOf,
  seatsOf,
  waitingTo,
} from '../src/domain/campaign/rsvp.ts';
import { rungsOf } from '../src/domain/campaign/rallynews.ts';
import { isHeardBy } from '../src/domain/campaign/rallyreminders.ts';
import { wordsIn, type Words } from '../src/domain/campaign/statement.ts';
import { shownWords } from '../src/domain/campaign/shown.ts';
import { startOf } from '../src/domain/keydate.ts';
import type { Visit } from '../src/app/command.ts';
import { answerButton, openWords, rallyFacts } from '../src/app/rallying/rallypost.ts';
import { picturedWords, posterButton } from '../src/app/rallying/poster.ts';
import { cut } from '../src/app/rallying/wording.ts';
import { publicPayload, token } from '../src/app/token.ts';
import type { CampaignView } from '../src/text/campaign.ts';
import { detailLines, nameSay, whenLines } from '../src/text/rally.ts';
import type { Arg, Button, Notice, Say } from '../src/text/view.ts';

/** What somebody who answers to a rally sees: their answer, what to know, and what they can change. */
export async function answerCard(
  visit: Visit,
  rally: Rally,
  first?: Say['id'],
): Promise<CampaignView | Notice> {
  const rsvp = visit.person && rsvpOf(visit.campaign, rally.id, visit.person.id);
  const status = statusLines(visit.campaign, rally, rsvp);
  const head: readonly Say[] = first === undefined ? status : [{ id: first }, ...status];
  if (needsChat(visit, rsvp)) return chatFirst(visit, rally, head);
  return {
    kind: 'campaign',
    blocks: [
      [...head, ...writingLines(visit, rally, rsvp)],
      ...(await aboutLines(visit, rally, rsvp)),
    ],
    buttons: [
      ...buttonsFor(visit.campaign, rally, rsvp),
      ...nameRow(visit, rally, rsvp),
      ...(await pictureRow(visit, rally)),
    ],
  };
}

/** On Telegram whoever pressed among others can be told nothing more there, and not be written to before «Start». */
function needsChat({ from, place, canWrite }: Visit, rsvp: Rsvp | undefined): boolean {
  if (!place || canWrite || !rsvp || rsvp.is === 'no') return false;
  return platformOf(from.account) === 'telegram';
}

function chatFirst({ campaign }: Visit, rally: Rally, head: readonly Say[]): Notice {
  return {
    kind: 'notice',
    say: [...head, { id: 'rally-chat-first' }],
    link: { say: { id: 'rally-chat-open' }, payload: publicPayload('mine', campaign.id, rally.id) },
  };
}

function statusLines(campaign: Campaign, rally: Rally, rsvp: Rsvp | undefined): readonly Say[] {
  if (rally.state.is === 'off') return [{ id: 'rally-is-off' }];
  if (!rsvp) return [{ id: 'rally-no-answer' }];
  switch (rsvp.is) {
    case 'yes':
      return [
        rsvp.plus > 0
          ? { id: 'rally-you-come-with', args: { count: rsvp.plus } }
          : { id: 'rally-you-come' },
        ...rsvp.roles.map((role) => ({
          id: 'rally-you-help',
          args: { role: { say: { id: `rally-role-${role}` } } },
        })),
      ];
    case 'waiting':
      return waitingLines(campaign, rally, rsvp);
    case 'try':
      return [{ id: 'rally-you-try' }];
    case 'no':
      return [{ id: 'rally-you-cannot' }];
  }
}

/** Where they stand in the line; and that there is room for fewer, where they are too many for what is free. */
function waitingLines(campaign: Campaign, rally: Rally, rsvp: Rsvp): readonly Say[] {
  const place = waitingTo(campaign, rally.id).findIndex(({ by }) => by === rsvp.by) + 1;
  const free = freePlaces(campaign, rally);
  const tooMany = place === 1 && free > 0 && free < seatsOf(rsvp);
  return [
    { id: 'rally-you-wait', args: { place: { words: String(place) } } },
    ...(tooMany ? [{ id: 'rally-fewer-fit', args: { count: free } }] : []),
  ];
}

/** What comes to them, as far as they can be written to. */
function writingLines(visit: Visit, rally: Rally, rsvp: Rsvp | undefined): readonly Say[] {
  const { from, canWrite, follower, now } = visit;
  if (!rsvp || rsvp.is === 'no' || rally.state.is !== 'announced') return [];
  if (platformOf(from.account) === 'discord' && !(follower?.direct && canWrite)) {
    return [{ id: 'rally-not-private' }];
  }
  const isReminded = rungsOf(timeOf(rally)).some(
    ({ rung, at }) => at > now && isHeardBy(rsvp, rung) && !rally.rungsOff.includes(rung),
  );
  return [{ id: isReminded ? 'rally-reminded' : 'rally-told-changes' }];
}

async function aboutLines(
  visit: Visit,
  rally: Rally,
  rsvp: Rsvp | undefined,
): Promise<readonly (readonly Say[])[]> {
  const { campaign, language } = visit;
  const wording = shownWords(campaign, rally, await visit.sign());
  if (!wording) return [[{ id: 'rally-not-now' }]];
  const isTold = rsvp?.is === 'yes';
  const all = wordsIn(wording, language) ?? {};
  const words = isTold ? all : openWords(rally, all);
  return particulars(campaign, rally, { words, isTold });
}

function particulars(
  campaign: Campaign,
  rally: Rally,
  { words, isTold }: { readonly words: Words; readonly isTold: boolean },
): readonly (readonly Say[])[] {
  const facts = rallyFacts(campaign, rally, isTold);
  return [[nameSay(words, rally), ...whenLines(words, facts)], detailLines(words)];
}

function buttonsFor(campaign: Campaign, rally: Rally, rsvp: Rsvp | undefined): Button[][] {
  if (rally.state.is !== 'announced') return [];
  const answers = (['yes', 'try', 'no'] as const).filter((said) => !isSaid(rsvp, said));
  const file = press('rally-file', 'rfile', { campaign, rally });
  const mine: Button = { say: { id: 'rally-mine' }, token: token('mine', campaign.id) };
  return [
    ...withRows(campaign, rally, rsvp),
    ...(rsvp?.is === 'yes' ? [[file, mine]] : []),
    answers.map((said) => answerButton(campaign, rally, said)),
  ];
}

/** Whoever helps may let those who run it see who they are. */
function nameRow({ campaign, person }: Visit, rally: Rally, rsvp: Rsvp | undefined): Button[][] {
  if (rsvp?.is !== 'yes' || rsvp.roles.length === 0 || (person?.called ?? '') === '') return [];
  const [say, word] =
    rsvp.called === undefined ? ['rally-name-give', 'yes'] : ['rally-name-take', 'no'];
  return [[{ say: { id: say }, token: token('rname', campaign.id, rally.id, word) }]];
}

/** For passing it on, while there is anything to pass on. */
async function pictureRow(visit: Visit, rally: Rally): Promise<Button[][]> {
  const { campaign, now } = visit;
  const can = picturedWords({ campaign, rally, now, sign: await visit.sign() });
  return can ? [[posterButton('poster-share', { campaign, rally })]] : [];
}

function isSaid(rsvp: Rsvp | undefined, said: 'yes' | 'try' | 'no'): boolean {
  return rsvp?.is === said || (said === 'yes' && rsvp?.is === 'waiting');
}

/** One more or one fewer who comes along, and how one can help. */
function withRows(campaign: Campaign, rally: Rally, rsvp: Rsvp | undefined): Button[][] {
  if (!rsvp || rsvp.is === 'no') return [];
  const about = { campaign, rally };
  const more = rsvp.plus < MOST_WITH ? [press('rally-plus', 'rplus', about)] : [];
  const fewer = rsvp.plus > 0 ? [press('rally-minus', 'rminus', about)] : [];
  const helps =
    rsvp.is === 'yes' && (openRoles(campaign, rally).length > 0 || rsvp.roles.length > 0);
  return [[...more, ...fewer], ...(helps ? [[press('rally-help', 'rhelp', about)]] : [])];
}

interface Where {
  readonly campaign: Campaign;
  readonly rally: Rally;
}

function press(say: string, action: string, { campaign, rally }: Where): Button {
  return { say: { id: say }, token: token(action, campaign.id, rally.id) };
}

/** What people can do there; each button takes it, or gives it back. */
export function rolesCard({ campaign, person }: Visit, rally: Rally): CampaignView {
  const rsvp = person && rsvpOf(campaign, rally.id, person.id);
  const open = openRoles(campaign, rally).map(({ role }) => role);
  const mine = rsvp?.roles ?? [];
  const row = (role: (typeof RALLY_ROLES)[number]): Button[] => [
    {
      say: {
        id: mine.includes(role) ? 'rally-give-back' : 'rally-take',
        args: { role: { say: { id: `rally-role-${role}` } } },
      },
      token: token('role', campaign.id, rally.id, role),
      ...(mine.includes(role) && { look: 'danger' as const }),
    },
  ];
  const rows = RALLY_ROLES.filter((role) => open.includes(role) || mine.includes(role)).map(row);
  const ask: Say = { id: rows.length > 0 ? 'rally-help-how' : 'rally-help-none' };
  const back = press('rally-mine-one', 'mine', { campaign, rally });
  return { kind: 'campaign', blocks: [[ask]], buttons: [...rows, [back]] };
}

/** The rallies of these campaigns to which that person answered and that are still to come, the next one first. */
export function mineView(
  all: readonly Campaign[],
  { language, now, person }: Pick<Visit, 'language' | 'now' | 'person'>,
): CampaignView {
  const rows = all
    .flatMap((campaign) => answeredIn(campaign, person?.id).map((rally) => ({ campaign, rally })))
    .filter(({ rally }) => startOf(timeOf(rally).when) > now - LINGERS)
    .sort((a, b) => startOf(timeOf(a.rally).when) - startOf(timeOf(b.rally).when));
  if (rows.length === 0)
    return { kind: 'campaign', blocks: [[{ id: 'rally-mine-none' }]], buttons: [] };
  return {
    kind: 'campaign',
    blocks: [[{ id: 'rally-mine-list' }]],
    buttons: rows.slice(0, 10).map(({ campaign, rally }) => [
      {
        say: { id: 'rally-button', args: { title: shortTitle(campaign, rally, language) } },
        token: token('mine', campaign.id, rally.id),
      },
    ]),
  };
}

/** Somebody who is on the way or late still finds it. */
const LINGERS = 6 * 3_600_000;

function answeredIn(campaign: Campaign, person: Rsvp['by'] | undefined): readonly Rally[] {
  return campaign.events
    .filter((event) => event.kind === 'rally')
    .filter((rally) => {
      const said = person && rsvpOf(campaign, rally.id, person)?.is;
      return said !== undefined && said !== 'no';
    });
}

function shortTitle(campaign: Campaign, rally: Rally, language: Visit['language']): Arg {
  const wording = publicOf(campaign, rally.statement);
  const title = (wording && wordsIn(wording, language)?.['title']) ?? '';
  return title === '' ? { say: { id: `rally-type-${rally.type}` } } : { typed: cut(title) };
}
