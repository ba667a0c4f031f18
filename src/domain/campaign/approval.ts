import type { PersonId, StatementId } from '../id.ts';
import type { Instant } from '../time.ts';
import {
  isOfCase,
  isOrganizer,
  statementOf,
  withEvent,
  withStatement,
  type Campaign,
} from './campaign.ts';
import { leadOf } from './organizer.ts';
import type { Sign } from './sign.ts';
import {
  answer,
  approvedOf,
  ask,
  newestVersion,
  withdraw,
  type Answer,
  type Statement,
  type Word,
} from './statement.ts';

/** Whose yes a campaign's words need, and how it is asked for, given and taken back. */

/** Whose yes it is: the family's, whoever of them; of a campaign of no case, that of the one who leads it. */
export function approversOf(campaign: Campaign, sign: Sign | undefined): readonly PersonId[] {
  if (isOfCase(campaign)) return sign?.family ?? [];
  const lead = leadOf(campaign);
  return lead === undefined ? [] : [lead];
}

export function mayApprove(campaign: Campaign, sign: Sign | undefined, person: PersonId): boolean {
  return approversOf(campaign, sign).includes(person);
}

/** Who did something to a text, and when. */
interface Doer {
  readonly by: PersonId;
  readonly at: Instant;
}

/**
 * Whoever puts a text out asks for the yes that it needs. Where it is their own, it is given with it: in a campaign
 * of no case the leader's, and that of an organizer who is of the family. Unchanged when the newest wording holds
 * its yes already.
 */
export function putForward(
  campaign: Campaign,
  id: StatementId,
  { by, at, sign }: Doer & { readonly sign?: Sign | undefined },
): Campaign {
  const statement = statementOf(campaign, id);
  if (!statement || !isOrganizer(campaign, by) || isAgreed(statement)) return campaign;
  const asked = ask(statement, at);
  const isOwn = mayApprove(campaign, sign, by);
  const word = { version: newestVersion(statement), by, at };
  return isOwn
    ? withWord(campaign, answer(asked, { is: 'yes' }, word))
    : withStatement(campaign, asked);
}

/** Whether the newest wording may go out. */
export function isAgreed(statement: Statement): boolean {
  return approvedOf(statement) === statement.wordings[newestVersion(statement)];
}

/** The word of one of those whose yes it needs; unchanged for anybody else's, and for one on an older wording. */
export function answered(
  campaign: Campaign,
  id: StatementId,
  { said, word, sign }: Answering,
): Campaign {
  const statement = statementOf(campaign, id);
  if (!statement || !mayApprove(campaign, sign, word.by)) return campaign;
  return withWord(campaign, answer(statement, said, word));
}

/** A yes to a wording that opens the address of its rally opens it, once: it may be closed again later. */
function withWord(campaign: Campaign, said: Statement): Campaign {
  const next = withStatement(campaign, said);
  const isNew = statementOf(campaign, said.id)?.yes?.version !== said.yes?.version;
  const rally = next.events.find((one) => one.kind === 'rally' && one.statement === said.id);
  if (!isNew || !approvedOf(said)?.open || rally?.kind !== 'rally') return next;
  return withEvent(next, { ...rally, address: 'all' });
}

export interface Answering {
  readonly said: Answer;
  readonly word: Word & { readonly by: PersonId };
  readonly sign: Sign | undefined;
}

/** Taken back by any of those whose yes it needs, or by an organizer; unchanged for anybody else. */
export function takenBack(
  campaign: Campaign,
  id: StatementId,
  { by, at, sign }: Doer & { readonly sign: Sign | undefined },
): Campaign {
  const statement = statementOf(campaign, id);
  const may = isOrganizer(campaign, by) || mayApprove(campaign, sign, by);
  if (!statement || !may || statement.withdrawn) return campaign;
  return withStatement(campaign, withdraw(statement, { by, at }));
}
