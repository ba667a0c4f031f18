import type { Channel } from '../channel.ts';
import { eventId, type ChannelId, type EventId } from '../id.ts';
import type { Entry, MessageRef, ReminderKey } from '../ledger.ts';
import { isSettled } from '../ledger.ts';
import type { Instant } from '../time.ts';
import type { Campaign } from './campaign.ts';
import type { Announcement, Rung } from './outgoing.ts';

/**
 * What stands in the channels, as the ledger tells it. `post-`: a post was made. `keep-`: it was changed in its
 * place, and into what. `down-`: it was taken away. `blot-`: it says in its place that it is withdrawn. `unpin-`: it
 * is not up any more.
 */
export type PostWord = 'post' | 'keep' | 'down' | 'blot' | 'unpin';

/** Which post of an event in a channel: the rung, and when it was asked for again, in base 36, where it was. */
export type Slot = string;

export function slotOf(rung: Rung, again?: Instant): Slot {
  return again === undefined ? rung : `${rung}_${again.toString(36)}`;
}

interface PostKeyParts {
  readonly event: EventId;
  readonly version: number;
  readonly word: PostWord;
  readonly slot: Slot;
  /** Of a `keep`: what it shows. */
  readonly face?: string;
  readonly channel: ChannelId;
}

export function postKey({ event, version, word, slot, face, channel }: PostKeyParts): ReminderKey {
  const what = [word, slot, ...(face === undefined ? [] : [face])].join('-');
  return `${event}.${version}.${what}.${channel}` as ReminderKey;
}

const WHAT = /^(post|keep|down|blot|unpin)-([a-z0-9]+(?:_[a-z0-9]+)?)(?:-([a-z0-9_]+))?$/;

function parsePostKey(key: string): PostKeyParts | undefined {
  const [event, version, what = '', channel, ...more] = key.split('.');
  const [, word, slot, face] = WHAT.exec(what) ?? [];
  if (!event || !version || !channel || more.length > 0) return undefined;
  if (word === undefined || slot === undefined) return undefined;
  return {
    event: event as EventId,
    version: Number(version),
    word: word as PostWord,
    slot,
    ...(face !== undefined && { face }),
    channel: channel as ChannelId,
  };
}

/** A post that was made in a channel, and what became of it. */
export interface Posted {
  readonly event: EventId;
  readonly version: number;
  readonly slot: Slot;
  readonly rung: Rung;
  readonly at: Instant;
  readonly ref: MessageRef;
  /** When it was last brought up to date, and what it has shown since; undefined when it is as it was made. */
  readonly kept?: { readonly at: Instant; readonly face: string };
  /** Somebody there took it away. */
  readonly removed?: Instant;
  /** What became of taking it away, of saying that it is withdrawn, and of taking it down from where it is pinned. */
  readonly down?: Entry;
  readonly blot?: Entry;
  readonly unpin?: Entry;
}

/** All posts of a campaign in one channel, oldest first. */
export function postedIn(campaign: Campaign, channel: Channel): readonly Posted[] {
  const entries = Object.entries(campaign.ledger).flatMap(([key, entry]) => {
    const parts = key.endsWith(`.${channel.id}`) ? parsePostKey(key) : undefined;
    return parts ? [{ parts, entry }] : [];
  });
  return entries
    .flatMap(({ parts, entry }) => {
      if (parts.word !== 'post' || entry.is !== 'delivered' || !entry.ref) return [];
      const own = entries.filter(
        (one) =>
          one.parts.event === parts.event &&
          one.parts.version === parts.version &&
          one.parts.slot === parts.slot,
      );
      return [postedOf(parts, { at: entry.at, ref: entry.ref }, own)];
    })
    .sort((a, b) => a.at - b.at);
}

type Kept = readonly { readonly parts: PostKeyParts; readonly entry: Entry }[];

function postedOf(
  { event, version, slot }: PostKeyParts,
  made: { readonly at: Instant; readonly ref: MessageRef },
  own: Kept,
): Posted {
  const [kept, removed] = [lastKept(own), removedAt(own)];
  const of = (word: PostWord) => own.find(({ parts }) => parts.word === word)?.entry;
  const [down, blot, unpin] = [of('down'), of('blot'), of('unpin')];
  return {
    event,
    version,
    slot,
    rung: slot.split('_')[0] as Rung,
    at: made.at,
    ref: kept?.ref ?? made.ref,
    ...(kept && { kept: { at: kept.at, face: kept.face } }),
    ...(removed !== undefined && { removed }),
    ...(down && { down }),
    ...(blot && { blot }),
    ...(unpin && { unpin }),
  };
}

/** How it was last changed; a change may have put another message in its place. */
function lastKept(own: Kept): Changed | undefined {
  return own
    .flatMap(({ parts: { face }, entry }) =>
      face !== undefined && entry.is === 'delivered'
        ? [{ at: entry.at, face, ...(entry.ref && { ref: entry.ref }) }]
        : [],
    )
    .reduce<Changed | undefined>(
      (last, one) => (last && last.at >= one.at ? last : one),
      undefined,
    );
}

type Changed = NonNullable<Posted['kept']> & { readonly ref?: MessageRef };

function removedAt(own: Kept): Instant | undefined {
  return own
    .filter(({ parts }) => parts.word === 'keep' || parts.word === 'blot')
    .map(({ entry }) => entry)
    .find((entry) => isTakenAway(entry))?.at;
}

function isTakenAway(entry: Entry): entry is Entry & { readonly is: 'failed' } {
  const { because } = entry.is === 'failed' ? entry : {};
  return because?.is === 'refused' && because.because === 'taken-away';
}

/** Whether it still stands there, as far as anybody knows. */
export function isUp({ removed, down, blot }: Posted): boolean {
  return removed === undefined && down?.is !== 'delivered' && blot?.is !== 'delivered';
}

/** What became of an announcement in a channel, each time that it was to be posted. */
export function attemptsAt(
  campaign: Campaign,
  channel: Channel,
  { event, version, rung }: Announcement,
): readonly { readonly slot: Slot; readonly entry: Entry }[] {
  return Object.entries(campaign.ledger).flatMap(([key, entry]) => {
    if (!key.startsWith(`${event.id}.${version}.post-${rung}`)) return [];
    const parts = key.endsWith(`.${channel.id}`) ? parsePostKey(key) : undefined;
    return parts && parts.slot.split('_')[0] === rung ? [{ slot: parts.slot, entry }] : [];
  });
}

/** Events of which nothing could be posted there because of the channel itself, and not because of somebody in it. */
export function failedIn(campaign: Campaign, channel: Channel): readonly EventId[] {
  const made = postedIn(campaign, channel);
  const failed = Object.entries(campaign.ledger).flatMap(([key, entry]) => {
    const parts = key.endsWith(`.${channel.id}`) ? parsePostKey(key) : undefined;
    const isFailed = entry.is === 'failed' && entry.because.is === 'unreachable';
    const isOld = made.some(
      ({ event, at }) => event === parts?.event && 'at' in entry && at > entry.at,
    );
    return parts?.word === 'post' && isFailed && !isOld ? [parts.event] : [];
  });
  return [...new Set([...failed, ...failedEvents(campaign, channel)])];
}

/** The same of its server's own calendar. */
function failedEvents({ ledger }: Campaign, { server }: Channel): readonly EventId[] {
  if (server === undefined) return [];
  return Object.entries(ledger).flatMap(([key, entry]) => {
    const isFailed = entry.is === 'failed' && entry.because.is === 'unreachable';
    const [rally = ''] = key.replace('native:', '').split('.');
    const isOwn = key.startsWith('native:') && key.endsWith(`.${server}`);
    return isFailed && isOwn ? (eventId(rally) ?? []) : [];
  });
}

/** The campaign without what its ledger says of how posts looked before they looked as now: it would only pile up. */
export function withoutOldLooks(campaign: Campaign): Campaign {
  const newest = new Map<string, { readonly key: string; readonly at: Instant }>();
  const looks = Object.entries(campaign.ledger).flatMap(([key, entry]) => {
    const parts = parsePostKey(key);
    if (parts?.word !== 'keep' || !isSettled(entry) || !('at' in entry)) return [];
    if (isTakenAway(entry)) return [];
    const { face: _, ...slot } = parts;
    const post = postKey({ ...slot, word: 'post' });
    const known = newest.get(post);
    if (entry.is === 'delivered' && (!known || entry.at >= known.at)) {
      newest.set(post, { key, at: entry.at });
    }
    return [{ key, post }];
  });
  const kept = new Set([...newest.values()].map(({ key }) => key));
  const old = new Set(looks.filter(({ key }) => !kept.has(key)).map(({ key }) => key));
  if (old.size === 0) return campaign;
  const ledger = Object.entries(campaign.ledger).filter(([key]) => !old.has(key));
  return { ...campaign, ledger: Object.fromEntries(ledger) };
}
