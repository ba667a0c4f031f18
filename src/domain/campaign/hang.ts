import { closeUp } from './actionchange.ts';
import { takenBack } from './approval.ts';
import { eventOf, withEvent, type Campaign, type CampaignEvent } from './campaign.ts';
import { callOff } from './rallychange.ts';
import {
  stands,
  type DateSign,
  type Hang,
  type HangWord,
  type Settled,
  type Sign,
} from './sign.ts';

/** What becomes of a rally, an action or a piece of news when the date on which it hangs moves. */

/** Only what is still to come hangs: that it is off, and thanks, have to reach people whatever became of the date. */
export function hangOf(event: CampaignEvent): Hang | undefined {
  return isToCome(event) ? event.hang : undefined;
}

function isToCome({ kind, state }: CampaignEvent): boolean {
  switch (kind) {
    case 'rally':
      return state.is === 'draft' || state.is === 'announced';
    case 'action':
      return state.is !== 'closed';
    case 'update':
      return true;
  }
}

/** What waits for a word on what becomes of it; nothing of this goes out. */
export function stirredIn({ events }: Campaign, sign: Sign | undefined): readonly CampaignEvent[] {
  return events.filter((event) => !stands(sign, hangOf(event)));
}

/** What can be said of it: a rally alone has a time that could be another one. */
export function wordsFor({ kind }: CampaignEvent): readonly HangWord[] {
  return kind === 'rally' ? ['stays', 'time', 'off'] : ['stays', 'off'];
}

/**
 * The campaign as others may see it: an action or a piece of news that waits for a word is as if it had not begun.
 * Nothing of it is said, asked for under something else, or handed out.
 */
export function asSaid(campaign: Campaign, sign: Sign | undefined): Campaign {
  const held = stirredIn(campaign, sign).filter(({ kind }) => kind !== 'rally');
  if (held.length === 0) return campaign;
  const events = campaign.events.map((event) => (held.includes(event) ? notBegun(event) : event));
  return { ...campaign, events };
}

function notBegun(event: CampaignEvent): CampaignEvent {
  return event.kind === 'rally' ? event : { ...event, state: { is: 'draft' } };
}

/** The date on which it hangs, as far as the campaign may know. */
export function dateBehind({ hang }: CampaignEvent, sign: Sign | undefined): DateSign | undefined {
  return sign?.dates.find(({ id }) => id === hang?.date);
}

/** Which asking it is: another one each time that the date moves. */
export function stirVersion(event: CampaignEvent, sign: Sign | undefined): number {
  return dateBehind(event, sign)?.version ?? event.hang?.version ?? 0;
}

/** On that date from now on, as it stands now; on none when there is none ahead any more. */
export function rehung(event: CampaignEvent, sign: Sign | undefined): CampaignEvent {
  const { hang, ...rest } = event;
  const date = dateBehind(event, sign);
  if (!hang || date?.is !== 'ahead') return rest;
  return { ...rest, hang: { date: hang.date, version: date.version } };
}

/**
 * With what was said of it because its date moved. `time` and `off` say only that; whoever says it gives the rally its
 * new time, or ends the thing, in the same change.
 */
export function settle(
  event: CampaignEvent,
  sign: Sign | undefined,
  settled: Settled,
): CampaignEvent {
  return { ...rehung(event, sign), settled };
}

/** It stays, or is over: a rally is called off, an action closed, and of news the words are taken back. */
export function decided(
  campaign: Campaign,
  id: string,
  { settled, sign }: { readonly settled: Settled; readonly sign: Sign | undefined },
): Campaign {
  const event = eventOf(campaign, id);
  if (!event || !stirredIn(campaign, sign).includes(event)) return campaign;
  const said = withEvent(campaign, settle(event, sign, settled));
  return settled.is === 'off' ? ended(said, event, { ...settled, sign }) : said;
}

function ended(
  campaign: Campaign,
  { kind, id, statement }: CampaignEvent,
  doer: Pick<Settled, 'by' | 'at'> & { readonly sign: Sign | undefined },
): Campaign {
  const { by, at } = doer;
  switch (kind) {
    case 'rally':
      return callOff(campaign, { by, at, event: id });
    case 'action':
      return closeUp(campaign, { by, at, event: id }, false);
    case 'update':
      return takenBack(campaign, statement, doer);
  }
}
