import type { Item } from '../item.ts';
import { helpKey } from '../key.ts';
import { current, startOf, versionOf, type KeyDate } from '../keydate.ts';
import type { Person } from '../person.ts';
import { TRAVEL, speakableFrom } from '../reminder.ts';
import { DAY, later, type Instant } from '../time.ts';
import type { HelpAbout } from './about.ts';

/** One thing to be said about going along, before it is an item of the plan. */
export interface Telling {
  readonly date: KeyDate;
  readonly to: Person;
  /** What it is, for its key: words of ours and ids, `[a-z0-9-]`. */
  readonly what: string;
  readonly about: HelpAbout;
  readonly from: Instant;
  readonly useless: Instant;
  /** It cannot wait for the end of the night. */
  readonly urgent?: boolean;
  /** What it outdates; nothing but itself when left out. */
  readonly thread?: string;
  readonly group?: string;
}

export function itemOf(telling: Telling): Item {
  const { date, to, about, useless, urgent = false } = telling;
  const from = speakableFrom(telling.from, to);
  const key = helpKey({ date: date.id, version: versionOf(date), what: telling.what, to: to.id });
  return {
    key,
    to: { kind: 'person', id: to.id },
    about,
    from,
    notBefore: from,
    useless,
    lane: urgent ? 'day-of' : 'reminder',
    quiet: urgent ? { is: 'sounds' } : { is: 'held', unlessAfter: leaving(date) },
    thread: telling.thread ?? key,
    group: telling.group ?? key,
  };
}

/** The last instant that leaves time to get there. */
export function leaving(date: KeyDate): Instant {
  return later(startOf(current(date).when), -TRAVEL);
}

/** Whether it was said of the date as it is now; what was said before it moved was told then. */
export function isOfNow(date: KeyDate, said: Instant): boolean {
  return versionOf(date) === 0 || said > current(date).at;
}

/** Whether it is so near that nobody may sleep over it: within the day before. */
export function isSoon(date: KeyDate, at: Instant): boolean {
  return startOf(current(date).when) - at < DAY;
}
