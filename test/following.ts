import type { Campaign } from '../src/domain/campaign/campaign.ts';
import type { Rally } from '../src/domain/campaign/rally.ts';
import type { Statement, StatementKind } from '../src/domain/campaign/statement.ts';
import type { CampaignId, EventId, StatementId } from '../src/domain/id.ts';
import { EMPTY_LEDGER } from '../src/domain/ledger.ts';
import type { Instant } from '../src/domain/time.ts';
import { SARA, when } from './family.ts';
import type { Somebody, World } from './world.ts';

/** Campaigns that people follow, of no case, already out; and how somebody follows them. */

export const MARCH = 'marchm' as CampaignId;

/** One whose name holds a yes, in both languages. */
export function openCampaign(since: Instant, more: Partial<Campaign> = {}): Campaign {
  return {
    schema: 2,
    kind: 'campaign',
    id: MARCH,
    since,
    organizers: [{ person: SARA, since, lead: true }],
    languages: ['en', 'es'],
    statements: [agreed('namest', 'name', { name: ['Rosa stays', 'Rosa se queda'], at: since })],
    events: [],
    rsvps: {},
    deeds: {},
    channels: [],
    crowds: [],
    drafts: {},
    ledger: EMPTY_LEDGER,
    ...more,
  };
}

interface Said {
  readonly at: Instant;
  readonly name?: readonly [english: string, spanish: string];
  readonly title?: readonly [english: string, spanish: string];
}

/** A statement that holds a yes. */
export function agreed(id: string, kind: StatementKind, { at, ...said }: Said): Statement {
  const inLanguage = (place: 0 | 1) =>
    Object.fromEntries(Object.entries(said).map(([field, both]) => [field, both[place]]));
  const wording = { words: { en: inLanguage(0), es: inLanguage(1) }, by: SARA, at };
  return {
    id: id as StatementId,
    kind,
    wordings: [wording],
    asked: { version: 0, at },
    yes: { version: 0, by: SARA, at },
  };
}

/** A campaign with a rally more, announced at that instant. */
export function withRally(
  campaign: Campaign,
  { id, on, title, at }: { id: string; on: string; title: readonly [string, string]; at: Instant },
): Campaign {
  const rally: Rally = {
    kind: 'rally',
    id: id as EventId,
    type: 'rally',
    statement: `${id}st` as StatementId,
    times: [{ when: when(on), by: SARA, at }],
    address: 'all',
    roles: [],
    rungsOff: [],
    state: { is: 'announced', at, by: SARA },
  };
  return {
    ...campaign,
    statements: [...campaign.statements, agreed(`${id}st`, 'rally', { title, at })],
    events: [...campaign.events, rally],
  };
}

/** Changes the campaign as its organizers would, behind the back of a bot that then starts anew. */
export async function organizes(
  world: World,
  apply: (campaign: Campaign) => Campaign,
  id: CampaignId = MARCH,
): Promise<void> {
  await world.store.change({ kind: 'campaign', id }, (campaign) => apply(campaign!));
  await world.crashes();
}

export async function putUp(world: World, campaign: Campaign): Promise<void> {
  await world.store.change({ kind: 'campaign', id: campaign.id }, () => campaign);
}

/** Opens the link of a post in private: on Telegram with «Start», elsewhere by its button. */
export async function follows(somebody: Somebody, id: CampaignId = MARCH): Promise<void> {
  if (somebody.way.on.platform === 'telegram') await somebody.says(`/start p-follow-${id}`);
  else await somebody.does({ is: 'pressed', token: `v1:follow:${id}` });
}
