import type { AccountId } from '../../src/domain/account.ts';
import type { Circle } from '../../src/domain/circle.ts';
import type { CircleId, PersonId } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import { HOUR, MINUTE, SECOND, type Instant } from '../../src/domain/time.ts';
import type { Address, Letter, Messenger, Outcome } from '../../src/ports/messenger.ts';
import { Engine } from '../engine.ts';
import { accountOf, circle, keyDate, person } from '../family.ts';
import { delivered } from '../post.ts';

/** What became of everything that was due while Telegram was away for seven hours, in virtual time. */
export interface Aftermath {
  readonly families: number;
  /** Of all that came, and of what was urgent: how long after the return the last of it came, in s. */
  readonly last: number;
  readonly lastUrgent: number;
  /** Reminders that never came, came twice, or came without a word of how late they are. */
  readonly lost: number;
  readonly twice: number;
  readonly unsaid: number;
  /** How often Telegram said «too many» after its return. */
  readonly tooMany: number;
}

/** What Telegram publishes. */
const A_SECOND = 30;

/** Takes so many messages in any second, as Telegram publishes it, and refuses the others for a second. */
class Counter implements Messenger {
  readonly platform = 'telegram';
  readonly #aSecond: number;
  readonly came: { readonly at: Instant; readonly account: AccountId; readonly late: boolean }[] =
    [];
  isAway = false;
  /** Takes everything at once, until the crowd has settled in. */
  isPatient = true;
  tooMany = 0;
  #lately: Instant[] = [];
  readonly #now: () => Instant;

  constructor(now: () => Instant, aSecond: number) {
    this.#now = now;
    this.#aSecond = aSecond;
  }

  send({ account }: Address, { view }: Letter): Promise<Outcome> {
    const now = this.#now();
    if (this.isAway) return Promise.resolve({ is: 'later', because: 'outage', unsure: false });
    this.#lately = this.#lately.filter((at) => at > now - SECOND);
    if (!this.isPatient && this.#lately.length >= this.#aSecond) {
      this.tooMany += 1;
      const busy = { is: 'later', because: 'rate-limit', after: SECOND, unsure: false } as const;
      return Promise.resolve({ ...busy, whole: true });
    }
    this.#lately.push(now);
    const late = view.kind === 'reminder' && view.late >= HOUR / MINUTE;
    if (view.kind === 'reminder') this.came.push({ at: now, account, late });
    return Promise.resolve(delivered(account));
  }
}

/** Every third family's day is the one on which it is away; its last reminder before is due in between. */
const isUrgent = (place: number): boolean => place % 3 === 0;

/** As many families, each with one reminder that falls due while Telegram is away. */
export async function sevenHoursAway(families: number, aSecond = A_SECOND): Promise<Aftermath> {
  const places = Array.from({ length: families }, (_, place) => place);
  let post: Counter | undefined;
  const engine = await Engine.start('2027-10-12 07:30', {
    messengers: (now) => [(post = new Counter(now, aSecond))],
    people: places.map(memberAt),
    circles: places.map(circleAt),
  });
  if (!post) throw new Error('no messengers were asked for');
  await engine.advance(10 * MINUTE);
  post.came.length = 0;
  post.isPatient = false;
  post.isAway = true;
  await engine.advance(7 * HOUR);
  post.isAway = false;
  const back = engine.now;
  await engine.advance(20 * MINUTE);
  return aftermath(families, post, back);
}

function aftermath(families: number, { came, tooMany }: Counter, back: Instant): Aftermath {
  const urgent = new Set(
    Array.from({ length: families }, (_, place) => place)
      .filter(isUrgent)
      .map((place) => accountOf(personAt(place))),
  );
  const heard = new Set(came.map(({ account }) => account));
  const after = (some: typeof came) => (Math.max(...some.map(({ at }) => at)) - back) / SECOND;
  return {
    families,
    last: after(came),
    lastUrgent: after(came.filter(({ account }) => urgent.has(account))),
    lost: families - heard.size,
    twice: came.length - heard.size,
    unsaid: came.filter(({ late }) => !late).length,
    tooMany,
  };
}

const LETTERS = 'abcdefghjkmnpqrstvwxyz';

/** Opaque ids, all different. */
function idAt(first: string, place: number): string {
  const letters = [0, 1, 2, 3].map(
    (digit) => LETTERS[Math.floor(place / LETTERS.length ** digit) % LETTERS.length]!,
  );
  return `${first}${letters.join('')}xx`;
}

function personAt(place: number): PersonId {
  return idAt('t', place) as PersonId;
}

function memberAt(place: number): Person {
  const id = personAt(place);
  const ways = [{ account: accountOf(id), state: { is: 'untried' } as const }];
  return person(id, { ways, circles: [idAt('c', place) as CircleId] });
}

function circleAt(place: number): Circle {
  const of = personAt(place);
  const day = isUrgent(place) ? '2027-10-12 16:00' : '2027-10-19 08:30';
  const date = keyDate(day, { id: idAt('q', place), of: [of] });
  return circle([date], {
    id: idAt('c', place) as CircleId,
    members: [{ person: of, role: 'family' }],
  });
}
