import { platformOf } from '../domain/account.ts';
import type { Circle } from '../domain/circle.ts';
import { circleId, personId } from '../domain/id.ts';
import { language as languageOf, type Language } from '../domain/language.ts';
import { EMPTY_LEDGER } from '../domain/ledger.ts';
import { EVENING, QUIET_HOURS, type Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Sender } from '../ports/chat.ts';
import { FIRST_ZONE } from './voice.ts';

/** Long enough that ids never meet and cannot be guessed: 16 letters, 78 bits. */
const ID_LENGTH = 16;

/**
 * Somebody seen for the first time, and the circle that their dates will be in. Nothing is sent to them before
 * they agree; if they do not, both documents are erased again.
 */
export function newcomer(
  from: Sender,
  { chance, now, payload }: { chance: Chance; now: Instant; payload: string },
): { readonly person: Person; readonly circle: Circle } {
  const id = personId(chance.word(ID_LENGTH))!;
  const home = circleId(chance.word(ID_LENGTH))!;
  const person: Person = {
    schema: 2,
    kind: 'person',
    id,
    since: now,
    called: '',
    language: languageOf(from.languageTag ?? '') ?? 'en',
    zone: FIRST_ZONE,
    consent: { is: 'never' },
    ways: [wayOf(from)],
    quiet: QUIET_HOURS,
    evening: EVENING,
    leadsOff: [],
    neutral: true,
    trustedBy: [],
    circles: [home],
    ...(payload && { payload }),
    news: [],
    ledger: EMPTY_LEDGER,
  };
  return { person, circle: newCircle(home, id, now) };
}

/**
 * Somebody who only follows a campaign: without circle and without the first contact, which comes when they want more.
 * Whom Telegram shows us in public alone may not be written to until they press Start.
 */
export function newFollower(
  from: Sender,
  {
    chance,
    now,
    language,
    isPublic,
  }: { chance: Chance; now: Instant; language: Language; isPublic: boolean },
): Person {
  const { person } = newcomer(from, { chance, now, payload: '' });
  const unseen = isPublic && platformOf(from.account) === 'telegram';
  const state = { is: 'dead', since: now, because: 'never-met' } as const;
  const ways = unseen ? person.ways.map((way) => ({ ...way, state })) : person.ways;
  return { ...person, language, ways, circles: [] };
}

/** The way back to where somebody was seen; not proven before something was brought there. */
export function wayOf(from: Sender): Person['ways'][number] {
  const state = { is: 'untried' } as const;
  return from.chat === undefined
    ? { account: from.account, state }
    : { account: from.account, chat: from.chat, state };
}

/** A circle of somebody's own, for those who have none any more. */
export function newHome(
  owner: Person['id'],
  { chance, now }: { readonly chance: Chance; readonly now: Instant },
): Circle {
  return newCircle(circleId(chance.word(ID_LENGTH))!, owner, now);
}

function newCircle(id: Circle['id'], owner: Person['id'], now: Instant): Circle {
  return {
    schema: 2,
    kind: 'circle',
    id,
    since: now,
    members: [{ person: owner, role: 'family' }],
    dates: [],
    drafts: {},
    ledger: EMPTY_LEDGER,
  };
}

/** What a deep link carried: at most what Telegram allows, else nothing. */
export function payloadOf(words: string): string {
  return /^[A-Za-z0-9_-]{1,64}$/.test(words) ? words : '';
}
