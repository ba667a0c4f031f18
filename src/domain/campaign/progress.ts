import { platformOf, type Platform } from '../account.ts';
import { isSettled, type Entry } from '../ledger.ts';
import type { Item } from '../item.ts';
import type { People } from '../person.ts';
import type { Instant } from '../time.ts';
import type { Campaign } from './campaign.ts';
import { nameIn } from './compaction.ts';
import { plus, whyOf, type Counts } from './count.ts';
import type { Crowd, Tally } from './crowd.ts';
import { nameOfAnnouncement } from './crowdnews.ts';
import { planOfCrowd } from './crowdplan.ts';
import { outgoing, type Announcement } from './outgoing.ts';
import type { Sign } from './sign.ts';

/** How far one announcement has come with those who are written to. */
export interface Progress {
  readonly announcement: Announcement;
  readonly delivered: number;
  /** An attempt ended without an answer, and was not made again. */
  readonly unknown: number;
  /** How many could not be told, by why. */
  readonly failed: Counts;
  /** How many are still to be told now, by where; who hears it in their evening or after the night is not among them. */
  readonly waiting: Counts;
  /** How many hear it later. */
  readonly later: number;
}

export interface Looking {
  readonly campaign: Campaign;
  readonly sign: Sign | undefined;
  readonly now: Instant;
}

/** What has begun to go out, newest first; nobody told yet. */
export function begun({ campaign, sign, now }: Looking): readonly Progress[] {
  return outgoing(campaign, sign)
    .filter(({ from, useless }) => from <= now && useless > now)
    .sort((one, other) => other.from - one.from)
    .map((announcement) => ({ announcement, ...NOTHING }));
}

const NOTHING = { delivered: 0, unknown: 0, failed: {}, waiting: {}, later: 0 } as const;

/** The same with what became of it in one crowd; a campaign that rests is seen as if it went on. */
export function withCrowd(
  all: readonly Progress[],
  { crowd, people }: { readonly crowd: Crowd; readonly people: People },
  { campaign: { rests: _, ...campaign }, sign, now }: Looking,
): readonly Progress[] {
  const items = planOfCrowd(crowd, people, { campaign, sign });
  return all.map((one) => {
    const name = nameOfAnnouncement(one.announcement);
    const counted = withTally(one, crowd.tallies[name]);
    const entries = Object.entries(crowd.ledger).filter(([key]) => nameIn(key) === name);
    const open = items.filter(({ key }) => nameIn(key) === name && !isSettled(crowd.ledger[key]));
    const told = entries.reduce((sum, [, entry]) => withEntry(sum, entry), counted);
    return open.reduce((sum, item) => withOpen(sum, item, { people, now }), told);
  });
}

function withTally(one: Progress, tally: Tally | undefined): Progress {
  if (!tally) return one;
  const { delivered, unknown = 0, because = {} } = tally;
  const failed = Object.entries(because).reduce(
    (sum, [why, many]) => plus(sum, why, many),
    one.failed,
  );
  return {
    ...one,
    delivered: one.delivered + delivered,
    unknown: one.unknown + unknown,
    failed,
  };
}

function withEntry(one: Progress, entry: Entry): Progress {
  switch (entry.is) {
    case 'delivered':
      return { ...one, delivered: one.delivered + 1 };
    case 'unknown':
      return { ...one, unknown: one.unknown + 1 };
    case 'failed':
      return { ...one, failed: plus(one.failed, whyOf(entry.because)) };
    case 'sending':
    case 'waiting':
    case 'superseded':
      return one;
  }
}

function withOpen(
  one: Progress,
  { to, from }: Item,
  { people, now }: { readonly people: People; readonly now: Instant },
): Progress {
  const [way] = (to.kind === 'person' ? people.get(to.id)?.ways : undefined) ?? [];
  if (from > now || !way) return { ...one, later: one.later + 1 };
  return { ...one, waiting: plus(one.waiting, platformOf(way.account)) };
}

export type Rates = Readonly<Partial<Record<Platform, number>>>;

/** How long the rest takes, in ms, by how many messages a second each platform is sent; 0 when nothing waits. */
export function timeLeft(all: readonly Progress[], rates: Rates): number {
  const waiting = all
    .flatMap((one) => Object.entries(one.waiting))
    .reduce<Counts>((sum, [where, many]) => plus(sum, where, many), {});
  const seconds = Object.entries(waiting).map(
    ([where, many]) => many / (rates[where as Platform] ?? many),
  );
  return Math.max(0, ...seconds) * 1_000;
}
