import { digest } from '../digest.ts';
import type { Instant } from '../time.ts';
import type { Action } from './action.ts';
import { callsOn, standingPetitions } from './actionnews.ts';
import { lastOf, statementOf, type Campaign, type CampaignEvent } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import type { Rally, Rsvp } from './rally.ts';
import { peopleIn, rsvpsOf } from './rsvp.ts';
import { approvedOf } from './statement.ts';
import { deedsOf } from './turn.ts';

/**
 * What a post shows, in two words that stay the same as long as it shows the same: what people have to know (when, in
 * which words, whether it is off), and what only counts (how many come, which roles are open).
 */
export interface Face {
  readonly firm: string;
  readonly loose: string;
}

export function faceOfPost(
  campaign: Campaign,
  { event, wording, rung, version }: Announcement,
): Face {
  const name = lastOf(campaign, 'name');
  const under = petitionsUnder(campaign, event);
  const firm = [
    version,
    rung,
    wording.words,
    name && approvedOf(name)?.words,
    firmFacts(campaign, event),
    under.firm,
    ...(wording.picture ? [wording.picture.digest] : []),
  ];
  return { firm: digest(firm), loose: digest([countsOf(campaign, event), under.loose]) };
}

/** What the petitions under it show. */
function petitionsUnder(campaign: Campaign, { kind }: CampaignEvent) {
  const all = kind === 'action' ? [] : standingPetitions(campaign);
  return {
    firm: all.map(({ wording }) => wording.words),
    loose: all.map(({ action }) => [action.goal, ...countIn(action)]),
  };
}

function firmFacts(campaign: Campaign, event: CampaignEvent): unknown {
  switch (event.kind) {
    case 'rally':
      return [event.times.at(-1), event.address, event.state.is, ...callsUnder(campaign, event)];
    case 'action':
      return [event.lines, event.goal, event.state.is];
    case 'update':
      return [event.state.is];
  }
}

/** Which calls stand under a day of calls; nothing at all under any other rally. */
function callsUnder(campaign: Campaign, rally: Rally): readonly unknown[] {
  return rally.type === 'call-in-day' ? [callsOn(campaign, rally)?.id] : [];
}

/** Who answers is nobody's business; how many is. */
function countsOf(campaign: Campaign, event: CampaignEvent): unknown {
  switch (event.kind) {
    case 'rally': {
      const many = (is: Rsvp['is']) => peopleIn(campaign, event.id, is);
      const roles = rsvpsOf(campaign, event.id).flatMap((one) =>
        one.is === 'yes' ? one.roles : [],
      );
      const asked = [event.capacity, event.roles];
      return [many('yes'), many('try'), many('waiting'), [...roles].sort(), asked];
    }
    case 'action':
      return [...countIn(event), deedsOf(campaign, event.id).all];
    case 'update':
      return [];
  }
}

/** What was read off, with its day where that is known: without one it is told apart as it was before days were. */
function countIn({ count }: Action): readonly unknown[] {
  return count?.on === undefined ? [count?.many] : [count.many, count.on];
}

/** The same as the word under which it is kept in the ledger. */
export function faceWord({ firm, loose }: Face): string {
  return `${firm}_${loose}`;
}

export function readFace(word: string): Face {
  const [firm = '', loose = ''] = word.split('_');
  return { firm, loose };
}

/** When what people have to know, and what only counts, was last changed. */
export function changesOf(
  campaign: Campaign,
  event: CampaignEvent,
): { readonly firm: Instant; readonly loose: Instant } {
  const name = lastOf(campaign, 'name');
  const statement = statementOf(campaign, event.statement);
  const under = petitionTimes(campaign, event);
  const firm = [
    name?.yes?.at,
    name?.withdrawn?.at,
    statement?.yes?.at,
    ...firmTimes(event),
    ...under.firm,
    ...callTimes(campaign, event),
  ];
  return { firm: newest(firm), loose: newest([...looseTimes(campaign, event), ...under.loose]) };
}

/** Also of those that are closed or taken back: they went out of the posts then. */
function petitionTimes(campaign: Campaign, { kind }: CampaignEvent) {
  const all = kind === 'action' ? [] : campaign.events.filter(isPetition);
  const words = all.map((one) => statementOf(campaign, one.statement));
  return {
    firm: [
      ...all.flatMap(firmTimes),
      ...words.flatMap((one) => [one?.yes?.at, one?.withdrawn?.at]),
    ],
    loose: all.map(({ count }) => count?.at),
  };
}

/** When the calls under a day of calls were chosen, opened, closed, agreed to or taken back. */
function callTimes(campaign: Campaign, event: CampaignEvent): readonly (Instant | undefined)[] {
  if (event.kind !== 'rally' || event.type !== 'call-in-day') return [];
  const all = campaign.events.filter(isCallIn);
  const words = all.map((one) => statementOf(campaign, one.statement));
  return [
    event.calls?.at,
    ...all.flatMap(firmTimes),
    ...words.flatMap((one) => [one?.yes?.at, one?.withdrawn?.at]),
  ];
}

function isCallIn(event: CampaignEvent): event is Action {
  return event.kind === 'action' && event.type === 'call-in';
}

function isPetition(event: CampaignEvent): event is Action {
  return event.kind === 'action' && event.type === 'petition';
}

function firmTimes(event: CampaignEvent): readonly (Instant | undefined)[] {
  const at = event.state.is === 'draft' ? undefined : event.state.at;
  return event.kind === 'rally' ? [at, event.times.at(-1)?.at] : [at];
}

function looseTimes(campaign: Campaign, event: CampaignEvent): readonly (Instant | undefined)[] {
  switch (event.kind) {
    case 'rally':
      return (campaign.rsvps[event.id] ?? []).map(({ at, since = at }) => since);
    case 'action':
      return [event.count?.at, ...(campaign.deeds[event.id] ?? []).map(({ at }) => at)];
    case 'update':
      return [];
  }
}

function newest(times: readonly (Instant | undefined)[]): Instant {
  return Math.max(0, ...times.filter((one) => one !== undefined)) as Instant;
}
