import type { KeyDateId, PersonId } from './id.ts';
import type { Lead } from './lead.ts';
import { LEADS } from './lead.ts';
import type { ReminderKey } from './ledger.ts';

/** What one thing said about a key date is: a rung of the ladder, or news of the date itself. */
export type What = Lead | 'moved' | 'off';

const WHATS: readonly string[] = [...LEADS, 'moved', 'off'];

export interface KeyParts {
  readonly date: KeyDateId;
  readonly version: number;
  readonly what: What;
  readonly to: PersonId;
}

/** `date.version.what.person`: a date that moves changes its version and with it every key. */
export function reminderKey({ date, version, what, to }: KeyParts): ReminderKey {
  return `${date}.${version}.${what}.${to}` as ReminderKey;
}

/** The parts of a key about a date; undefined for keys of another form (proxies and news). */
export function parseReminderKey(key: string): KeyParts | undefined {
  if (key.includes(':')) return undefined;
  const [date, version, what, to, ...more] = key.split('.');
  if (!date || !version || !what || !to || more.length > 0) return undefined;
  if (!WHATS.includes(what)) return undefined;
  return {
    date: date as KeyDateId,
    version: Number(version),
    what: what as What,
    to: to as PersonId,
  };
}

/** Who else hears that something could not be said: the trusted person, or the operator (without content). */
export type Proxy = 'unreached' | 'operator';

/** `unreached:<key>`: said to somebody else because the thing behind that key could not be said. */
export function proxyKey(proxy: Proxy, about: ReminderKey): ReminderKey {
  return `${proxy}:${about}` as ReminderKey;
}

/** The key of a person's own news: `news:<id>`. */
export function newsKey(id: string): ReminderKey {
  return `news:${id}` as ReminderKey;
}
