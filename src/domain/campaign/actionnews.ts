import { DAY, later, type Instant } from '../time.ts';
import type { Action } from './action.ts';
import { publicOf, statementOf, type Campaign } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import type { Rally } from './rally.ts';
import type { Wording } from './statement.ts';

/** An action is news for a fortnight; whoever looks for it later finds it with every other announcement. */
const OF_USE = 14 * DAY;
/** Thanks are of use that long. */
const THANKS_LAST = 7 * DAY;

/**
 * An action goes out once, when it was opened and its words hold a yes, whichever is later. When it is closed people
 * are thanked, where the organizers want that. A new wording is put in the place of the old one and told to nobody.
 */
export function actionAnnouncements(
  campaign: Campaign,
  action: Action,
  wording: Wording,
): readonly Announcement[] {
  const { state } = action;
  const from = firstOut(campaign, action);
  if (from === undefined || state.is === 'draft') return [];
  const end = later(from, OF_USE);
  const out = { event: action, version: 0, wording, to: 'all', urgent: false } as const;
  if (state.is === 'open') return [{ ...out, rung: 'out', from, useless: end }];
  const said: Announcement = { ...out, rung: 'out', from, useless: least(end, state.at) };
  if (!state.thanks) return [said];
  return [said, { ...out, rung: 'thanks', from: state.at, useless: later(state.at, THANKS_LAST) }];
}

/** Since when it could go out; undefined of one that never could before it was closed. */
function firstOut(campaign: Campaign, { state, statement: id }: Action): Instant | undefined {
  const statement = statementOf(campaign, id);
  const opened = state.is === 'open' ? state.at : state.is === 'closed' ? state.since : undefined;
  const agreed = statement?.first ?? statement?.yes;
  if (opened === undefined || !agreed) return undefined;
  const from = Math.max(opened, agreed.at) as Instant;
  return state.is === 'closed' && from > state.at ? undefined : from;
}

function least(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}

/** More than that in one announcement nobody reads. */
const MOST = 2;

/** The petitions that stand under every other announcement until they are closed, with the words that hold a yes. */
export function standingPetitions(
  campaign: Campaign,
): readonly { readonly action: Action; readonly wording: Wording }[] {
  return campaign.events
    .filter((event) => event.kind === 'action')
    .filter(({ type, state }) => type === 'petition' && state.is === 'open')
    .flatMap((action) => {
      const wording = publicOf(campaign, action.statement);
      return wording ? [{ action, wording }] : [];
    })
    .slice(-MOST);
}

/** The call-ins that are not closed, oldest first. */
export function callIns({ events }: Campaign): readonly Action[] {
  return events
    .filter((event) => event.kind === 'action')
    .filter(({ type, state }) => type === 'call-in' && state.is !== 'closed');
}

/**
 * The call-in that people are asked for on a day of calls: the one to which it belongs, else the newest. Undefined
 * while that one is not open or its words hold no yes, and under any other kind of rally.
 */
export function callsOn(campaign: Campaign, { type, calls }: Rally): Action | undefined {
  if (type !== 'call-in-day') return undefined;
  return callIns(campaign)
    .filter(({ id }) => calls?.action === undefined || id === calls.action)
    .findLast(
      ({ state, statement }) => state.is === 'open' && publicOf(campaign, statement) !== undefined,
    );
}
