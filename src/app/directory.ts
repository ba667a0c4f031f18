import type { AccountId } from '../domain/account.ts';
import type { PersonId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Acquaintance } from '../ports/chat.ts';

/** Who is behind an account or a code, from memory. It follows from the person documents. */
export interface Directory {
  personOf(account: AccountId): PersonId | undefined;
  /** Who gave out a one-time code whose first part this is. */
  ownerOf(find: string): PersonId | undefined;
  acquaintance(account: AccountId): Acquaintance | undefined;
  /** Takes in what the document says now; `undefined` when it is gone. */
  know(id: PersonId, person: Person | undefined): void;
  readonly people: number;
}

interface Known {
  readonly id: PersonId;
  readonly accounts: readonly AccountId[];
  readonly find: string | undefined;
  readonly acquaintance: Acquaintance;
}

export function createDirectory(): Directory {
  const byId = new Map<PersonId, Known>();
  const byAccount = new Map<AccountId, Known>();
  const byFind = new Map<string, PersonId>();

  function forget(id: PersonId): void {
    const old = byId.get(id);
    if (!old) return;
    byId.delete(id);
    if (old.find && byFind.get(old.find) === id) byFind.delete(old.find);
    for (const account of old.accounts) {
      if (byAccount.get(account)?.id === id) byAccount.delete(account);
    }
  }

  function know(id: PersonId, person: Person | undefined): void {
    forget(id);
    if (!person) return;
    const known = knownOf(person);
    byId.set(id, known);
    for (const account of known.accounts) byAccount.set(account, known);
    if (known.find) byFind.set(known.find, id);
  }

  return {
    personOf: (account) => byAccount.get(account)?.id,
    ownerOf: (find) => byFind.get(find),
    acquaintance: (account) => byAccount.get(account)?.acquaintance,
    know,
    get people() {
      return byId.size;
    },
  };
}

function knownOf(person: Person): Known {
  return {
    id: person.id,
    accounts: person.ways.map((way) => way.account),
    find: person.code?.find,
    acquaintance: { language: person.language, ready: person.consent.is === 'given' },
  };
}
