import assert from 'node:assert/strict';
import type { AccountId } from '../src/domain/account.ts';
import type { Circle, Role } from '../src/domain/circle.ts';
import type { Helps } from '../src/domain/need.ts';
import type { Person } from '../src/domain/person.ts';
import type { Store } from '../src/ports/store.ts';

/** Puts people into a circle without the conversation that lets them in, which has tests of its own. */

export async function personAt(store: Store, account: AccountId): Promise<Person> {
  for (const key of await store.keys()) {
    if (key.kind !== 'person') continue;
    const person = await store.read(key);
    if (person?.ways.some((way) => way.account === account)) return person;
  }
  return assert.fail('nobody has that account');
}

export async function circleOf(store: Store, account: AccountId): Promise<Circle> {
  const [id] = (await personAt(store, account)).circles;
  const circle = id && (await store.read({ kind: 'circle', id }));
  assert.ok(circle);
  return circle;
}

export interface Entering {
  readonly role: Role;
  readonly helps?: Helps;
}

/** The newcomer is in the family's circle in that role, and looks at it first. */
export async function enters(
  store: Store,
  { family, newcomer }: { readonly family: AccountId; readonly newcomer: AccountId },
  { role, helps }: Entering,
): Promise<void> {
  const { id } = await circleOf(store, family);
  const person = await personAt(store, newcomer);
  await store.change({ kind: 'person', id: person.id }, (one) => {
    assert.ok(one);
    return { ...one, circles: [id, ...one.circles], focus: id };
  });
  await store.change({ kind: 'circle', id }, (circle) => {
    assert.ok(circle);
    const member = { person: person.id, role, ...(helps && { helps }) };
    return { ...circle, members: [...circle.members, member] };
  });
}
