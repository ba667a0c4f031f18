import { platformOf, type AccountId, type Way } from '../domain/account.ts';
import type { PersonId } from '../domain/id.ts';
import type { MessageRef } from '../domain/ledger.ts';
import type { Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Outcome } from '../ports/messenger.ts';
import { NotSaved } from '../ports/store.ts';
import type { Book } from './book.ts';
import { bugOf } from './bug.ts';
import type { DeliveryParts } from './delivery.ts';

type LearningParts = Pick<DeliveryParts, 'book' | 'clock' | 'journal' | 'pseudonym'>;

/** One attempt on one way, and what came of it. */
interface Learnt {
  readonly way: Way;
  readonly outcome: Outcome;
}

/**
 * Writes down what an attempt taught about the way itself: proven, dead, or where its chat is. When that
 * cannot be written, what became of the letter still has to be, or it would be said again without end.
 */
export async function learn(parts: LearningParts, person: Person, learnt: Learnt): Promise<void> {
  try {
    await writeDown(parts, person, learnt);
  } catch (thrown) {
    const { journal } = parts;
    if (thrown instanceof NotSaved) journal.note({ is: 'not-saved', because: thrown.because });
    else journal.note({ is: 'bug', where: 'delivery', ...bugOf(thrown) });
  }
}

async function writeDown(parts: LearningParts, person: Person, learnt: Learnt): Promise<void> {
  const { way, outcome } = learnt;
  if (outcome.is === 'unreachable') {
    parts.journal.note({
      is: 'way-dead',
      platform: platformOf(way.account),
      whom: parts.pseudonym(person.id),
      because: outcome.because,
    });
    await markDead(parts.book, person.id, {
      ...way,
      since: parts.clock.now(),
      because: outcome.because,
    });
  }
  if (outcome.is === 'delivered' && (way.state.is === 'untried' || way.chat !== outcome.ref.chat)) {
    await markProven(parts.book, person.id, { ref: outcome.ref, on: parts.clock.now() });
  }
}

/** From now on this way is not tried, until the person is seen there again. */
export async function markDead(
  book: Book,
  id: PersonId,
  dead: {
    account: AccountId;
    since: Instant;
    because: (Outcome & { is: 'unreachable' })['because'];
  },
): Promise<void> {
  const { account, since, because } = dead;
  await book.changePerson(id, (person) =>
    withWay(person, account, (way) =>
      way.state.is === 'dead' ? way : { ...way, state: { is: 'dead', since, because } },
    ),
  );
}

async function markProven(
  book: Book,
  id: PersonId,
  { ref, on }: { ref: MessageRef; on: Instant },
): Promise<void> {
  await book.changePerson(id, (person) =>
    withWay(person, ref.account, (way) => ({
      ...way,
      chat: ref.chat,
      state: { is: 'proven', on },
    })),
  );
}

/** The person with that way changed; the very same person when nothing changed. */
export function withWay(person: Person, account: AccountId, change: (way: Way) => Way): Person {
  const ways = person.ways.map((way) => (way.account === account ? change(way) : way));
  return ways.every((way, place) => way === person.ways[place]) ? person : { ...person, ways };
}
