import type { CampaignAbout } from './about.ts';
import type { Item } from '../item.ts';
import type { ReminderKey } from '../ledger.ts';
import { isWilling, type People, type Person } from '../person.ts';
import type { PersonId } from '../id.ts';
import type { Instant } from '../time.ts';

/** One thing to be said to an organizer or to one of the family, before it is an item of the plan. */
export interface CampaignTelling {
  readonly to: Person;
  /** The id of the statement, event or campaign that it is about. */
  readonly of: string;
  readonly version: number;
  /** What it is, for its key: words of ours and stamps, `[a-z0-9-]`. */
  readonly what: string;
  readonly about: CampaignAbout;
  readonly from: Instant;
  readonly useless: Instant;
  /** It cannot wait for the end of the night. */
  readonly urgent?: boolean;
  /** What it outdates; nothing but itself when left out. */
  readonly thread?: string;
}

export function campaignItem(telling: CampaignTelling): Item {
  const { of, version, what, to, about, from, useless, urgent = false } = telling;
  const key = `${of}.${String(version)}.${what}.${to.id}` as ReminderKey;
  return {
    key,
    to: { kind: 'person', id: to.id },
    about,
    from,
    notBefore: from,
    useless,
    lane: urgent ? 'day-of' : 'reminder',
    quiet: urgent ? { is: 'sounds' } : { is: 'held', unlessAfter: useless },
    thread: telling.thread ?? key,
    group: key,
  };
}

/** Those of them who agreed to be written to, each once, in this order. */
export function willingAmong(ids: readonly PersonId[], people: People): readonly Person[] {
  return [...new Set(ids)]
    .map((id) => people.get(id))
    .filter((person) => person !== undefined)
    .filter(isWilling);
}
