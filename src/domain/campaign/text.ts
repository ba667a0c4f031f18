import type { EventId, PersonId, StatementId } from '../id.ts';
import { later, type Instant } from '../time.ts';
import type { Update } from './action.ts';
import { putForward } from './approval.ts';
import {
  statementOf,
  withEvent,
  withStatement,
  type Campaign,
  type CampaignEvent,
} from './campaign.ts';
import { endsAt, timeOf, type Rally } from './rally.ts';
import type { Sign } from './sign.ts';
import { NEWS_LAST } from './updatenews.ts';
import { reword, type Statement, type StatementKind, type Wording } from './statement.ts';

/** Texts of a campaign from the first word to the day on which they go out. */

/** With that wording; a new text where there is none of that id. Nothing goes out by this. */
export function written(
  campaign: Campaign,
  { id, kind }: Pick<Statement, 'id' | 'kind'>,
  wording: Wording,
): Campaign {
  const held = statementOf(campaign, id);
  return withStatement(campaign, held ? reword(held, wording) : { id, kind, wordings: [wording] });
}

/** With a piece of news that says this text; unchanged when there is one. */
export function withNews(campaign: Campaign, id: EventId, statement: StatementId): Campaign {
  if (newsOf(campaign, statement)) return campaign;
  return withEvent(campaign, { kind: 'update', id, statement, state: { is: 'draft' } });
}

export function newsOf({ events }: Campaign, statement: StatementId): Update | undefined {
  return events
    .filter((event) => event.kind === 'update')
    .find((update) => update.statement === statement);
}

/** The rallies that have taken place, and for which nobody has thanked. */
export function unthanked({ events }: Campaign, now: Instant): readonly Rally[] {
  return events
    .filter((event) => event.kind === 'rally')
    .filter((rally) => {
      const { state } = rally;
      if (state.is === 'over') return state.thanks === undefined;
      return state.is === 'announced' && endsAt(timeOf(rally)) <= now;
    });
}

/** The rallies that people still expect. */
export function expected({ events }: Campaign, now: Instant): readonly Rally[] {
  return events
    .filter((event) => event.kind === 'rally')
    .filter((rally) => rally.state.is === 'announced' && endsAt(timeOf(rally)) > now);
}

/** What can hang on a date of the family: what is still to come, or may still be on its way to people. */
export function hangable(campaign: Campaign, now: Instant): readonly CampaignEvent[] {
  const rallies = expected(campaign, now);
  return campaign.events.filter((event) => {
    switch (event.kind) {
      case 'rally':
        return event.state.is === 'draft' || rallies.includes(event);
      case 'action':
        return event.state.is !== 'closed';
      case 'update':
        return isUnderWay(campaign, event, now);
    }
  });
}

/** News that are not out, or not for long; how it ended hangs on nothing. */
function isUnderWay(campaign: Campaign, { statement, state }: Update, now: Instant): boolean {
  const { kind, withdrawn } = statementOf(campaign, statement) ?? {};
  if (kind !== 'update' || withdrawn) return false;
  return state.is === 'draft' || now < later(state.at, NEWS_LAST);
}

/**
 * Somebody wants this text to go out: the yes that it needs is asked for, and news go out with it. The last words of a
 * campaign close it in the same moment, also while they wait for their yes.
 */
export function putOut(
  campaign: Campaign,
  id: StatementId,
  doer: { readonly by: PersonId; readonly at: Instant; readonly sign: Sign | undefined },
): Campaign {
  const { by, at } = doer;
  const asked = putForward(campaign, id, doer);
  const news = newsOf(asked, id);
  const isNew = news?.state.is === 'draft';
  const out = isNew ? withEvent(asked, { ...news, state: { is: 'out', at, by } }) : asked;
  const isLast = statementOf(out, id)?.kind === 'closing';
  return isLast && !out.closed ? { ...out, closed: { at, by, statement: id } } : out;
}

/** Kinds that are written here; events and actions have words of their own. */
export const PLAIN_KINDS = [
  'name',
  'story',
  'ask',
  'update',
  'thanks',
  'closing',
] as const satisfies readonly StatementKind[];
export type PlainKind = (typeof PLAIN_KINDS)[number];

export function isPlain(kind: string): kind is PlainKind {
  return (PLAIN_KINDS as readonly string[]).includes(kind);
}
