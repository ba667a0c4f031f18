import type { EventId, PersonId } from '../id.ts';
import { HOUR, type Instant } from '../time.ts';
import type { Action, Deed, Turn } from './action.ts';
import { agreedLines, isOpenAt, opensAt } from './callline.ts';
import { eventOf, publicOf, withEvent, type Campaign } from './campaign.ts';
import { wordsIn } from './statement.ts';

/**
 * Numbers are handed out in turn, so that one office's line is not all that rings. Who has which is in the campaign's
 * document: of two who ask at the same moment the second finds what the first left, also after a restart.
 */

/** Somebody who is about to call, or who did. */
export interface Calling {
  readonly event: EventId;
  readonly by: PersonId;
  readonly at: Instant;
}

export function actionOf(campaign: Campaign, id: string | undefined): Action | undefined {
  const event = eventOf(campaign, id);
  return event?.kind === 'action' ? event : undefined;
}

export function turnOf({ turns }: Campaign, event: EventId, by: PersonId): Turn | undefined {
  return turns?.[event]?.find((turn) => turn.by === by);
}

/** The places of the lines that may be said to anybody; none while its words hold no yes. */
export function linesOf(campaign: Campaign, { statement, lines }: Action): readonly number[] {
  const wording = publicOf(campaign, statement);
  const words = wording && wordsIn(wording, 'en');
  return words ? agreedLines(lines, words) : [];
}

/** Which line is next in turn, of those that answer now; where none does, the one that opens first. */
export function nextLine(campaign: Campaign, action: Action, at: Instant): number | undefined {
  const order = inTurn(action, linesOf(campaign, action));
  const open = order.find((place) => isOpenAt(action.lines[place]!, at));
  if (open !== undefined) return open;
  const opens = (place: number) => opensAt(action.lines[place]!, at) ?? Infinity;
  return [...order].sort((one, other) => opens(one) - opens(other))[0];
}

/** Those that were never handed out first, then those for which it is longest ago. */
function inTurn({ handed = [] }: Action, places: readonly number[]): readonly number[] {
  return [...places].sort((one, other) => handed.indexOf(one) - handed.indexOf(other));
}

/** The line that this person keeps; else the one that they would get now. */
export function lineFor(
  campaign: Campaign,
  action: Action,
  { by, at }: { readonly by?: PersonId | undefined; readonly at: Instant },
): number | undefined {
  const held = by && turnOf(campaign, action.id, by)?.line;
  const keeps = held !== undefined && linesOf(campaign, action).includes(held);
  return keeps ? held : nextLine(campaign, action, at);
}

/**
 * Gives them the next line that answers now, to keep until they say how it went. The very same campaign for whoever
 * has one, where nobody answers anywhere, and where there is one line only: then nothing has to be kept.
 */
export function takeTurn(campaign: Campaign, { event, by, at }: Calling): Campaign {
  const action = openAction(campaign, event);
  if (!action || linesOf(campaign, action).length < 2) return campaign;
  const line = lineFor(campaign, action, { by, at });
  if (line === undefined || turnOf(campaign, event, by)?.line === line) return campaign;
  if (!isOpenAt(action.lines[line]!, at)) return campaign;
  return handedOut(campaign, action, { by, at, line });
}

/** Another line in the place of one that nobody answers now; the very same campaign while somebody does. */
export function changeTurn(campaign: Campaign, { event, by, at }: Calling): Campaign {
  const action = openAction(campaign, event);
  const held = turnOf(campaign, event, by);
  if (!action || !held || isOpenAt(action.lines[held.line]!, at)) return campaign;
  const line = nextLine(campaign, action, at);
  if (line === undefined || !isOpenAt(action.lines[line]!, at)) return campaign;
  return handedOut(campaign, action, { by, at, line });
}

function handedOut(campaign: Campaign, action: Action, turn: Turn): Campaign {
  const handed = [...(action.handed ?? []).filter((place) => place !== turn.line), turn.line];
  return withTurns(withEvent(campaign, { ...action, handed }), action.id, [
    ...othersTurns(campaign, action.id, turn.by),
    turn,
  ]);
}

function othersTurns({ turns }: Campaign, event: EventId, by: PersonId): readonly Turn[] {
  return (turns?.[event] ?? []).filter((turn) => turn.by !== by);
}

function withTurns(campaign: Campaign, event: EventId, turns: readonly Turn[]): Campaign {
  return { ...campaign, turns: { ...campaign.turns, [event]: turns } };
}

/** Whoever presses again so soon says how the same call went. Judgement, no source. */
const SAME_CALL = HOUR;

/** What was done, and of which line. */
export type Done = Pick<Deed, 'is' | 'line' | 'words'>;

/** How it went; their turn is over by it. Said again soon after, it takes the place of what was said first. */
export function report(campaign: Campaign, { event, by, at }: Calling, done: Done): Campaign {
  const action = openAction(campaign, event);
  const { line } = done;
  if (!action || (line !== undefined && !action.lines[line])) return campaign;
  const held = lastDeed(campaign, event, { by, line });
  const isSame = held !== undefined && at - held.at < SAME_CALL;
  const deed: Deed = { by, at: isSame ? held.at : at, ...done };
  const others = (campaign.deeds[event] ?? []).filter((one) => !isSame || one !== held);
  const told = { ...campaign, deeds: { ...campaign.deeds, [event]: [...others, deed] } };
  const isTheirs = turnOf(campaign, event, by)?.line === line;
  return isTheirs ? withTurns(told, event, othersTurns(campaign, event, by)) : told;
}

/** The last that this person did of it, on that line. */
function lastDeed(
  { deeds }: Campaign,
  event: EventId,
  { by, line }: { readonly by: PersonId; readonly line: number | undefined },
): Deed | undefined {
  return deeds[event]?.findLast((one) => one.by === by && one.line === line);
}

function openAction(campaign: Campaign, event: EventId): Action | undefined {
  const action = actionOf(campaign, event);
  return action?.state.is === 'open' ? action : undefined;
}

/** How often it was done, and what came of it. */
export function deedsOf({ deeds, counted }: Campaign, event: EventId) {
  const all = deeds[event] ?? [];
  const before = counted?.[event]?.deeds ?? { all: 0, voicemail: 0, said: 0 };
  const many = (is: Deed['is']) => all.filter((one) => one.is === is).length;
  return {
    all: before.all + all.length,
    voicemail: before.voicemail + many('voicemail'),
    said: before.said + many('said'),
  };
}

/** How often that line was called. */
export function calledOn({ deeds, counted }: Campaign, event: EventId, line: number): number {
  const all = (deeds[event] ?? []).filter((deed) => deed.line === line).length;
  return all + (counted?.[event]?.deeds?.lines[line] ?? 0);
}
