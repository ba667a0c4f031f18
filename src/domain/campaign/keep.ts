import { platformOf } from '../account.ts';
import type { Channel } from '../channel.ts';
import type { Item } from '../item.ts';
import { entryOf, type ReminderKey } from '../ledger.ts';
import { DAY, HOUR, MINUTE, later, type Instant } from '../time.ts';
import { eventOf, statementOf, type Campaign, type CampaignEvent } from './campaign.ts';
import type { Announcement } from './outgoing.ts';
import { isUp, postKey, type Posted, type PostWord } from './posted.ts';
import { changesOf, faceOfPost, faceWord, readFace, type Face } from './postface.ts';
import type { Sign } from './sign.ts';
import { spanOf } from './span.ts';
import { approvedOf } from './statement.ts';

/** At most one change a minute of one post, and that with the newest state. */
const BETWEEN = MINUTE;
/**
 * Discord takes few changes of messages that are older than an hour (code 30046; the number is nowhere written): so
 * counts are brought up to date once an hour there.
 */
const OLD = HOUR;
/** Between showing how things stand and writing down that it is shown, something may have changed unseen. */
const UNSEEN = 2 * MINUTE;
/** How long something is still kept up to date after it was posted, when it ends by itself at no time. */
const LASTS = 60 * DAY;

/** Instead of what counts, in all posts of an event but the newest. */
const UNCOUNTED = '0';

export interface Keeping {
  readonly channel: Channel;
  readonly posted: readonly Posted[];
  readonly all: readonly Announcement[];
  readonly sign: Sign | undefined;
}

/** What becomes of posts that stand there: brought up to date in their place, taken down, or not pinned any more. */
export function keptIn(campaign: Campaign, keeping: Keeping): readonly Item[] {
  return keeping.posted
    .filter(({ removed }) => removed === undefined)
    .flatMap((post) => {
      const event = eventOf(campaign, post.event);
      if (!event) return [];
      if (isWithdrawn(campaign, event, keeping.sign)) return takenDown(post, keeping.channel);
      return isUp(post)
        ? [
            ...broughtUp(campaign, { ...keeping, post, event }),
            ...unpinned({ ...keeping, post, event }),
          ]
        : [];
    });
}

/** Whether what it says may be said no more, and what stands there has to go. */
export function isWithdrawn(
  campaign: Campaign,
  event: CampaignEvent,
  sign: Sign | undefined,
): boolean {
  if (campaign.of !== undefined && !sign) return true;
  const statement = statementOf(campaign, event.statement);
  return statement?.withdrawn !== undefined && !approvedOf(statement);
}

/** Taken away; where that is refused (Telegram takes none away after two days), it says so in its place. */
function takenDown(post: Posted, channel: Channel): readonly Item[] {
  const { ref, down, at } = post;
  const item = { ...itemOf(post, channel, 'down'), useless: later(at, 10 * LASTS) };
  if (down?.is !== 'failed') {
    return [{ ...item, about: { kind: 'errand', does: 'take-down', ref }, lane: 'day-of' }];
  }
  const blot = itemOf(post, channel, 'blot');
  return [
    { ...item, ...blot, about: { kind: 'blot' }, from: down.at, instead: ref, lane: 'day-of' },
  ];
}

interface Kept extends Keeping {
  readonly post: Posted;
  readonly event: CampaignEvent;
}

function broughtUp(campaign: Campaign, kept: Kept): readonly Item[] {
  const { post, event, channel } = kept;
  const announcement = nowSaid(kept);
  const due = announcement && dueOf(campaign, kept, announcement);
  if (!announcement || !due) return [];
  const word = wordFor(campaign, kept, faceWord(faceFor(campaign, kept, announcement)));
  const from = laterOf(
    later(post.kept?.at ?? post.at, due === 'firm' ? BETWEEN : pauseOf(kept)),
    post.at,
  );
  return [
    {
      ...itemOf(post, channel, 'keep', word),
      about: { kind: 'announced', campaign, announcement, audience: 'channel' },
      from,
      useless: lastsUntil(event, post),
      lane: due === 'firm' ? 'day-of' : 'announcement',
      thread: `${event.id}.keep-${post.slot}.${channel.id}.${post.version}`,
      instead: post.ref,
    },
  ];
}

/** What it has shown before and shows no more is another change when it is to be shown again. */
function wordFor({ ledger }: Campaign, { post, channel }: Kept, word: string): string {
  const before = entryOf(ledger, itemOf(post, channel, 'keep', word).key);
  const isShownAgain = before?.is === 'delivered' && post.kept;
  return isShownAgain ? `${word}_${post.kept.at.toString(36)}` : word;
}

/** What the post would say if it were made now: that it is off, that it changed, or what it said. */
function nowSaid({ all, post, event }: Kept): Announcement | undefined {
  const own = all.filter(({ event: { id }, rung }) => id === event.id && rung !== 'thanks');
  const off = own.find(({ rung }) => rung === 'off');
  if (off) return off;
  const newest = own.reduce((most, { version }) => Math.max(most, version), post.version);
  const changed = own.find(({ version, rung }) => version === newest && rung === 'changed');
  if (newest > post.version) return changed;
  const same = own.find(({ version }) => version === post.version);
  return same && { ...same, rung: post.rung };
}

/** Counts are kept up in the newest post of an event alone; what people have to know in all of them. */
function faceFor(
  campaign: Campaign,
  { posted, post, event }: Kept,
  announcement: Announcement,
): Face {
  const { firm, loose } = faceOfPost(campaign, announcement);
  const last = posted.filter((one) => one.event === event.id && isUp(one)).at(-1);
  return { firm, loose: last === post ? loose : UNCOUNTED };
}

/** Whether it shows something else than it should: what people have to know, or what only counts. */
function dueOf(campaign: Campaign, kept: Kept, now: Announcement): 'firm' | 'loose' | undefined {
  const { post, event } = kept;
  const want = faceFor(campaign, kept, now);
  if (post.kept) {
    const shown = readFace(post.kept.face);
    if (shown.firm !== want.firm) return 'firm';
    return want.loose !== UNCOUNTED && shown.loose !== want.loose ? 'loose' : undefined;
  }
  const changes = changesOf(campaign, event);
  const isOther = now.version !== post.version || now.rung !== post.rung;
  if (isOther || changes.firm > post.at) return 'firm';
  const mayShow = changes.loose < later(post.at, -UNSEEN);
  return want.loose === UNCOUNTED || mayShow ? undefined : 'loose';
}

function pauseOf({ post, channel }: Kept): number {
  const shown = post.kept?.at ?? post.at;
  const isOld = later(shown, BETWEEN) - post.at > OLD;
  return isOld && platformOf(channel.account) === 'discord' ? OLD : BETWEEN;
}

function lastsUntil(event: CampaignEvent, { at }: Posted): Instant {
  return event.kind === 'rally' ? later(spanOf(event).end, DAY) : later(at, LASTS);
}

/** What is over, or stands up once more in a newer post, is taken down from where everybody sees it. */
function unpinned({ channel, posted, post, event }: Kept): readonly Item[] {
  const isPinned = event.kind === 'rally' && ['now', 'changed', 'off'].includes(post.rung);
  if (!isPinned || post.unpin || platformOf(channel.account) !== 'telegram') return [];
  const newer = posted.find(
    (one) => one.event === event.id && one.at > post.at && ['changed', 'off'].includes(one.rung),
  );
  const from = newer?.at ?? laterOf(later(spanOf(event).end, 2 * HOUR), post.at);
  return [
    {
      ...itemOf(post, channel, 'unpin'),
      about: { kind: 'errand', does: 'unpin', ref: post.ref },
      from,
      useless: later(from, 30 * DAY),
    },
  ];
}

type Bare = Omit<Item, 'about' | 'useless'>;

function itemOf(post: Posted, channel: Channel, word: PostWord, face?: string): Bare {
  const { event, version, slot, at } = post;
  const parts = { event, version, word, slot, channel: channel.id };
  const key: ReminderKey = postKey(face === undefined ? parts : { ...parts, face });
  return {
    key,
    to: { kind: 'channel', id: channel.id },
    from: at,
    notBefore: at,
    lane: 'announcement',
    quiet: { is: 'sounds' },
    thread: key,
    group: key,
  };
}

function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
