import type { Campaign } from '../src/domain/campaign/campaign.ts';
import type { Rally } from '../src/domain/campaign/rally.ts';
import type { Sign } from '../src/domain/campaign/sign.ts';
import type { Statement, StatementKind, Wording } from '../src/domain/campaign/statement.ts';
import type { CampaignId, CircleId, EventId, PersonId, StatementId } from '../src/domain/id.ts';
import { EMPTY_LEDGER } from '../src/domain/ledger.ts';
import { LONG_AGO, ANA, RAFA, SARA, moment, when } from './family.ts';

/** Campaigns for tests of the rules, built from few words. Ana and Rafa are the family, Sara leads. */

export const SIGN: Sign = { family: [ANA, RAFA], dates: [] };
export const LUZ = 'hezhez' as PersonId;
export const CAMPAIGN = 'campac' as CampaignId;
export const CASE = 'cccccc' as CircleId;

export function campaignOf(more: Partial<Campaign> = {}): Campaign {
  return {
    schema: 2,
    kind: 'campaign',
    id: CAMPAIGN,
    since: LONG_AGO,
    of: CASE,
    organizers: [{ person: SARA, since: LONG_AGO, lead: true }],
    languages: ['en', 'es'],
    statements: [],
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

export function wordingOf(words: string, at = LONG_AGO): Wording {
  return { words: { en: { title: words } }, by: SARA, at };
}

export function statement(
  id: string,
  kind: StatementKind = 'update',
  more: Partial<Statement> = {},
): Statement {
  return { id: id as StatementId, kind, wordings: [wordingOf(`${id} one`)], ...more };
}

export function rallyOf(id: string, words: string, more: Partial<Rally> = {}): Rally {
  return {
    kind: 'rally',
    id: id as EventId,
    type: 'rally',
    statement: `${id}st` as StatementId,
    times: [{ when: when(words), by: SARA, at: LONG_AGO }],
    address: 'all',
    roles: [],
    rungsOff: [],
    state: { is: 'announced', at: moment('2027-09-01 10:00'), by: SARA },
    ...more,
  };
}
