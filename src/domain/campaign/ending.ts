import type { Item } from '../item.ts';
import { LASTING } from '../lasting.ts';
import type { ReminderKey } from '../ledger.ts';
import type { People } from '../person.ts';
import { DAY, later, type Instant } from '../time.ts';
import { isOfCase, statementOf, type Campaign } from './campaign.ts';
import { followerOf, type Crowd } from './crowd.ts';
import { outgoing, type Announcement } from './outgoing.ts';
import type { Sign } from './sign.ts';
import { forgetBy } from './updatenews.ts';

/** So long followers are told that a campaign is over; then they are forgotten, told or not. */
const TOLD_WITHIN = LASTING.closing;

/**
 * How it ended, for each who follows, once: in its last words as soon as these hold their yes, and without them when
 * they never do. Its name is said only while the campaign may speak of it.
 */
export function endingTold(
  crowd: Crowd,
  people: People,
  beside: { readonly campaign: Campaign; readonly sign: Sign | undefined },
): readonly Item[] {
  const { campaign, sign } = beside;
  const [useless, last] = [forgottenFrom(campaign), lastWords(campaign, sign)];
  const from = toldFrom(campaign, last);
  if (from === undefined || useless === undefined) return [];
  const mayName = !isOfCase(campaign) || sign !== undefined;
  const about = { kind: 'ended', campaign, mayName, ...(last && { last }) } as const;
  return [...people.values()]
    .filter(({ id }) => followerOf(crowd, id)?.follows)
    .map(({ id }) => {
      const key = `ended:${campaign.id}.${id}` as ReminderKey;
      return {
        key,
        to: { kind: 'person', id },
        about,
        from,
        notBefore: from,
        useless,
        lane: 'announcement',
        quiet: { is: 'held', unlessAfter: later(useless, -DAY) },
        thread: key,
        group: key,
      };
    });
}

function lastWords(campaign: Campaign, sign: Sign | undefined): Announcement | undefined {
  const { closed } = campaign;
  if (closed?.statement === undefined) return undefined;
  return outgoing(campaign, sign).find(({ event }) => event.statement === closed.statement);
}

/** At once; with words that still wait for a yes, in the last week in which it can be told. */
function toldFrom(campaign: Campaign, last: Announcement | undefined): Instant | undefined {
  const { closed } = campaign;
  const [words, end] = [statementOf(campaign, closed?.statement), forgottenFrom(campaign)];
  if (last || !closed || !end) return last?.from;
  return words && !words.withdrawn && !words.yes ? later(end, -TOLD_WITHIN) : closed.at;
}

/** From when on the crowds of a closed campaign are erased whether everybody was told or not. */
export function forgottenFrom(campaign: Campaign): Instant | undefined {
  const [by, { closed }] = [forgetBy(campaign), campaign];
  if (by === undefined || !closed) return undefined;
  return Math.max(by, later(closed.at, TOLD_WITHIN)) as Instant;
}
