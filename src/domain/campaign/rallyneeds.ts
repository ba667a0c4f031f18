import type { PersonId } from '../id.ts';
import { statementOf, withEvent, withStatement, type Campaign } from './campaign.ts';
import type { Rally, RallyRole, Rsvp } from './rally.ts';
import { rallyOf, type Doing } from './rallychange.ts';
import { rsvpsOf, takersOf } from './rsvp.ts';
import { isAgreed } from './approval.ts';
import { newestVersion, type Statement, type Wording } from './statement.ts';

/** What is wanted of those who come, and who sees the full address: both may change after the start. */

/**
 * Other roles are wanted, or more or fewer of them. Nobody loses one that is still wanted; whoever has one that is not
 * wanted any more keeps their place and hears of it (`freed`). The very same campaign where nothing changed.
 */
export function wantRoles(
  campaign: Campaign,
  { event, at }: Doing,
  roles: Rally['roles'],
): Campaign {
  const rally = rallyOf(campaign, event);
  if (!rally || JSON.stringify(rally.roles) === JSON.stringify(roles)) return campaign;
  const wanted = new Set(roles.map(({ role }) => role));
  const rsvps = rsvpsOf(campaign, event).map((one) => withoutRoles(one, wanted, at));
  const changed = withEvent(campaign, { ...rally, roles });
  return rsvps.length === 0 ? changed : { ...changed, rsvps: { ...changed.rsvps, [event]: rsvps } };
}

function withoutRoles(rsvp: Rsvp, wanted: ReadonlySet<RallyRole>, at: Doing['at']): Rsvp {
  const gone = rsvp.roles.filter((role) => !wanted.has(role));
  if (gone.length === 0) return rsvp;
  const roles = rsvp.roles.filter((role) => wanted.has(role));
  return { ...rsvp, roles, freed: { roles: gone, at } };
}

/** From now on only those who come see the full address; a wish that all should is taken back. */
export function hideAddress(campaign: Campaign, { event, by, at }: Doing): Campaign {
  const rally = rallyOf(campaign, event);
  const statement = rally && statementOf(campaign, rally.statement);
  if (!rally || !statement) return campaign;
  const { open: isAsked, ...closed } = newestOf(statement);
  const kept = isAsked && !isAgreed(statement);
  const all = kept
    ? withStatement(campaign, withWording(statement, { ...closed, by, at }))
    : campaign;
  return rally.address === 'yes' ? all : withEvent(all, { ...rally, address: 'yes' });
}

/**
 * All shall see the full address. Before anybody said yes to its words that is so at once; later it is a wording to
 * which a yes is asked like to any other, since the one before was said to another thing.
 */
export function openAddress(campaign: Campaign, { event, by, at }: Doing): Campaign {
  const rally = rallyOf(campaign, event);
  const statement = rally && statementOf(campaign, rally.statement);
  if (!rally || !statement || rally.address === 'all') return campaign;
  if (!statement.asked && !statement.yes) return withEvent(campaign, { ...rally, address: 'all' });
  const newest = newestOf(statement);
  if (newest.open && !isAgreed(statement)) return campaign;
  return withStatement(campaign, withWording(statement, { ...newest, open: true, by, at }));
}

function newestOf(statement: Statement): Wording {
  return statement.wordings[newestVersion(statement)] ?? statement.wordings[0];
}

function withWording(statement: Statement, wording: Wording): Statement {
  return { ...statement, wordings: [...statement.wordings, wording] };
}

/** Who gave their name with a role lets those who run the campaign see it; without one they see that it is taken. */
export function helpersOf(
  campaign: Campaign,
  { id }: Rally,
  role: RallyRole,
): readonly { readonly called?: string }[] {
  return takersOf(campaign, id, role).map(({ called }) => (called === undefined ? {} : { called }));
}

/** Their name for those who run it, or none any more; the very same campaign for whoever has no role. */
export function nameFor(
  campaign: Campaign,
  { event, by }: Doing & { readonly by: PersonId },
  called: string | undefined,
): Campaign {
  const all = rsvpsOf(campaign, event);
  const held = all.find((one) => one.by === by);
  if (!held || (called !== undefined && held.roles.length === 0)) return campaign;
  const { called: _, ...unnamed } = held;
  const named = called === undefined ? unnamed : { ...unnamed, called };
  const rsvps = all.map((one) => (one === held ? named : one));
  return { ...campaign, rsvps: { ...campaign.rsvps, [event]: rsvps } };
}
