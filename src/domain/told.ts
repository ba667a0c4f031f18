import type { Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import { parseReminderKey, proxyKey, type KeyParts } from './key.ts';
import type { KeyDate } from './keydate.ts';
import type { Entry, ReminderKey } from './ledger.ts';

/** Whether the person heard it, or may have heard it. */
export function mayHaveHeard(entry: Entry): boolean {
  switch (entry.is) {
    case 'delivered':
    case 'unknown':
    case 'sending':
      return true;
    case 'waiting':
      return entry.unsure;
    case 'failed':
    case 'superseded':
      return false;
  }
}

/** What the ledger says about one date, key by key. */
export function entriesOf(
  circle: Circle,
  date: KeyDate,
): readonly { readonly key: ReminderKey; readonly parts: KeyParts; readonly entry: Entry }[] {
  return Object.entries(circle.ledger).flatMap(([key, entry]) => {
    const parts = key.startsWith(date.id) ? parseReminderKey(key) : undefined;
    return parts?.date === date.id ? [{ key: key as ReminderKey, parts, entry }] : [];
  });
}

/** The newest version before this one of which the person heard anything; undefined when of none. */
export function lastHeardVersion(
  circle: Circle,
  date: KeyDate,
  { person, before }: { readonly person: PersonId; readonly before: number },
): number | undefined {
  const heard = entriesOf(circle, date)
    .filter(
      ({ parts, entry }) => parts.to === person && parts.version < before && mayHaveHeard(entry),
    )
    .map(({ parts }) => parts.version);
  return heard.length > 0 ? Math.max(...heard) : undefined;
}

/** The newest version before this one of which the trusted person was told that it could not be said. */
export function lastProxiedVersion(
  circle: Circle,
  date: KeyDate,
  { person, before }: { readonly person: PersonId; readonly before: number },
): number | undefined {
  const told = entriesOf(circle, date)
    .filter(({ parts }) => parts.to === person && parts.version < before)
    .filter(({ key }) => {
      const proxied = circle.ledger[proxyKey('unreached', key)];
      return proxied !== undefined && mayHaveHeard(proxied);
    })
    .map(({ parts }) => parts.version);
  return told.length > 0 ? Math.max(...told) : undefined;
}
