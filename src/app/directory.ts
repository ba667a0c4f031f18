import type { AccountId } from '../domain/account.ts';
import type { PersonId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Zone } from '../domain/time.ts';
import type { Acquaintance } from '../ports/chat.ts';

/** Who is behind an account or a code, from memory. It follows from the person documents. */
export interface Directory {
  personOf(account: AccountId): PersonId | undefined;
  /** Who gave out a one-time code whose first part this is. */
  ownerOf(find: string): PersonId | undefined;
  acquaintance(account: AccountId): Acquaintance | undefined;
  zoneOf(account: AccountId): Zone | undefined;
  /** Takes in what the document says now; `undefined` when it is gone. */
  know(id: PersonId, person: Person | undefined): void;
  /** The same from a note of an earlier run. */
  enter(known: Known): void;
  entries(): readonly Known[];
  readonly people: number;
}

/** What is known of one person without their document. */
export interface Known {
  readonly id: PersonId;
  readonly accounts: readonly AccountId[];
  /** The first parts of their one-time code and of the invitations that they gave out. */
  readonly finds: readonly string[];
  readonly acquaintance: Acquaintance;
  readonly zone: Zone;
}

export function createDirectory(): Directory {
  const byId = new Map<PersonId, Known>();
  const byAccount = new Map<AccountId, Known>();
  const byFind = new Map<string, PersonId>();

  function forget(id: PersonId): void {
    const old = byId.get(id);
    if (!old) return;
    byId.delete(id);
    for (const find of old.finds) if (byFind.get(find) === id) byFind.delete(find);
    for (const account of old.accounts) {
      if (byAccount.get(account)?.id === id) byAccount.delete(account);
    }
  }

  function enter(known: Known): void {
    forget(known.id);
    byId.set(known.id, known);
    for (const account of known.accounts) {
      if (!isFurther(byAccount.get(account), known)) byAccount.set(account, known);
    }
    for (const find of known.finds) byFind.set(find, known.id);
  }

  function know(id: PersonId, person: Person | undefined): void {
    if (person) enter(knownOf(person));
    else forget(id);
  }

  return {
    personOf: (account) => byAccount.get(account)?.id,
    ownerOf: (find) => byFind.get(find),
    acquaintance: (account) => byAccount.get(account)?.acquaintance,
    zoneOf: (account) => byAccount.get(account)?.zone,
    know,
    enter,
    entries: () => [...byId.values()],
    get people() {
      return byId.size;
    },
  };
}

/**
 * Whether somebody else already answers for the account and has come further in the first contact: a crash in
 * the middle of linking leaves the unfinished newcomer behind, who must not hide the person.
 */
function isFurther(other: Known | undefined, known: Known): boolean {
  return other !== undefined && other.acquaintance.ready && !known.acquaintance.ready;
}

function knownOf(person: Person): Known {
  return {
    id: person.id,
    accounts: person.ways.map((way) => way.account),
    finds: [
      ...(person.code ? [person.code] : []),
      ...(person.invitations ?? []),
      ...(person.campaignInvitations ?? []),
      ...(person.connecting ? [person.connecting] : []),
    ].map(({ find }) => find),
    acquaintance: { language: person.language, ready: person.consent.is !== 'never' },
    zone: person.zone,
  };
}
