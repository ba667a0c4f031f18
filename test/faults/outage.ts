import type { AccountId } from '../../src/domain/account.ts';
import type { Circle } from '../../src/domain/circle.ts';
import type { CircleId, PersonId } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import { HOUR, MINUTE, SECOND, type Instant } from '../../src/domain/time.ts';
import type { Address, Letter, Limits, Messenger, Outcome } from '../../src/ports/messenger.ts';
import { compose } from '../../src/text/compose/compose.ts';
import { Engine } from '../engine.ts';
import { accountOf, circle, keyDate, moment, person } from '../family.ts';
import { delivered } from '../post.ts';
import { textOf } from '../stage.ts';

/** What became of everything that was due while Telegram was away for seven hours, in virtual time. */
export interface Aftermath {
  readonly families: number;
  /** Of all that came, and of what was urgent: how long after the return the last of it came, in s. */
  readonly last: number;
  readonly lastUrgent: number;
  /** Reminders that never came, came twice, or came without words that say how late they are, to the half hour. */
  readonly lost: number;
  readonly twice: number;
  readonly unsaid: number;
  /** How often Telegram said «too many» after its return. */
  readonly tooMany: number;
}

/** What Telegram publishes. */
const A_SECOND = 30;

/** A reminder that was taken, and how late it says that it is, in ms. */
interface Came {
  readonly at: Instant;
  readonly account: AccountId;
  readonly late: number;
}

const UNITS: Readonly<Record<string, number>> = {
  minute: MINUTE,
  minuto: MINUTE,
  hour: HOUR,
  hora: HOUR,
};
const LATE = /(?:comes late|llega tarde): (\d+) (minuto|minute|hour|hora)/;

/** As a reader finds it in the words; 0 where they say nothing of it. */
function lateIn(text: string): number {
  const [, many, unit = ''] = LATE.exec(text) ?? [];
  return Number(many ?? 0) * (UNITS[unit] ?? 0);
}

/** Takes so many messages in any second, as Telegram publishes it, and refuses the others for a second. */
class Counter implements Messenger {
  readonly platform = 'telegram';
  readonly limits: Limits;
  readonly came: Came[] = [];
  isAway = false;
  tooMany = 0;
  #lately: Instant[] = [];
  readonly #now: () => Instant;

  constructor(now: () => Instant, aSecond: number) {
    this.#now = now;
    this.limits = { aSecond };
  }

  send({ account }: Address, { view, voice }: Letter): Promise<Outcome> {
    const now = this.#now();
    if (this.isAway) return Promise.resolve({ is: 'later', because: 'outage', unsure: false });
    this.#lately = this.#lately.filter((at) => at > now - SECOND);
    if (this.#lately.length >= this.limits.aSecond) {
      this.tooMany += 1;
      const busy = { is: 'later', because: 'rate-limit', after: SECOND, unsure: false } as const;
      return Promise.resolve({ ...busy, whole: true });
    }
    this.#lately.push(now);
    if (view.kind === 'reminder') {
      this.came.push({ at: now, account, late: lateIn(textOf(compose(view, voice))) });
    }
    return Promise.resolve(delivered(account));
  }
}

/** When the reminders of all are due that fall into that time: three hours before, and a week before. */
const DUE = { urgent: '2027-10-12 13:00', others: '2027-10-12 08:30' };

/** Every third family's day is the one on which it is away; its last reminder before is due in between. */
const isUrgent = (place: number): boolean => place % 3 === 0;

/** As many families, each with one reminder that falls due while Telegram is away. What is due before is soon said. */
export async function sevenHoursAway(families: number, aSecond = A_SECOND): Promise<Aftermath> {
  const places = Array.from({ length: families }, (_, place) => place);
  let post: Counter | undefined;
  const engine = await Engine.start('2027-10-12 07:30', {
    messengers: (now) => [(post = new Counter(now, aSecond))],
    people: places.map(memberAt),
    circles: places.map(circleAt),
    takesTime: true,
  });
  if (!post) throw new Error('no messengers were asked for');
  await engine.advance(10 * MINUTE);
  post.came.length = 0;
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
    unsaid: came.filter(({ at, account, late }) => {
      const due = moment(urgent.has(account) ? DUE.urgent : DUE.others);
      return Math.abs(at - due - late) > HOUR / 2;
    }).length,
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
  const language = place % 2 === 0 ? 'es' : 'en';
  return person(id, { ways, language, circles: [idAt('c', place) as CircleId] });
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
