import type { Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Sender } from '../ports/chat.ts';
import type { Bots } from '../text/voice.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { voiceOf } from './voice.ts';

export interface GreetParts {
  readonly delivery: Delivery;
  readonly chance: Chance;
  readonly bots: () => Bots;
  readonly now: () => Instant;
}

/** Writes to that one account of theirs because they asked for it just now, which opens a private chat with them. */
export function greet(
  { delivery, chance, bots, now }: GreetParts,
  person: Person,
  { account }: Sender,
): Promise<Delivered> {
  const ways = person.ways.filter((way) => way.account === account);
  const view = { kind: 'notice', say: [{ id: 'crowd-greeting' }] } as const;
  const letter = { view, voice: voiceOf(person, now(), bots()), nonce: chance.word(20) };
  return delivery.deliver({ ...person, ways }, { letter, lane: 'reminder', tries: 0 });
}
