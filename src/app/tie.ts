import { platformOf } from '../domain/account.ts';
import type { PersonId } from '../domain/id.ts';
import type { Circle } from '../domain/circle.ts';
import { restsUntil, withGuess } from '../domain/guess.ts';
import type {
  CampaignInvitation,
  Invitation,
  News,
  OneTimeCode,
  Person,
} from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Event } from '../ports/journal.ts';
import type { Sender } from '../ports/chat.ts';
import type { Book } from './book.ts';
import {
  codeIn,
  fits,
  makeCode,
  opens,
  withoutExpired,
  type CodeAsks,
  type CodeCheck,
  type NewCode,
  type Typed,
} from './code.ts';
import { areAsleep, invitationIn, type Inviting } from './inviting.ts';
import type { Joining } from './joining.ts';
import { namesakeIn } from './namesake.ts';
import { wayOf } from './newcomer.ts';
import type { Pledge } from './pledge.ts';
import { campaignInvitationIn, type Recruiting } from './recruiting.ts';

export interface TieParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly chance: Chance;
  readonly joining: Joining;
  readonly inviting: Inviting;
  readonly recruiting: Recruiting;
  readonly pledge: Pledge;
  readonly note: (event: Event) => void;
}

/**
 * Ties by one-time code: one's own other account, somebody to tell when one cannot be reached, one's family, and
 * the circle that somebody is invited into.
 */
export function createTies({ book, now, chance, joining, ...parts }: TieParts) {
  const { inviting, recruiting, pledge, note } = parts;
  async function issue(person: Person, wanted: NewCode): Promise<string> {
    const { code, words } = makeCode(wanted, chance, now());
    await book.changePerson(person.id, (one) => ({ ...one, code }));
    return words;
  }

  /** Looks whose code it is and whether it holds; a wrong try is counted on the disk before it is answered. */
  async function check(me: Person, words: string): Promise<Found | CodeCheck> {
    const until = restsUntil((await book.person(me.id)) ?? me, now());
    if (until !== undefined) return { is: 'resting', until };
    const typed = codeIn(words);
    const found = typed && (await find(typed));
    return found && 'owner' in found ? found : guessed(me, found ?? { is: 'no-such-code' });
  }

  async function find(typed: Typed): Promise<Found | CodeCheck> {
    const id = book.directory.ownerOf(typed.find);
    const owner = id && (await book.person(id));
    if (!owner) return { is: 'no-such-code' };
    const invitation = invitationIn(owner, typed.find);
    const calling = campaignInvitationIn(owner, typed.find);
    const given = invitation ?? calling;
    if (given) {
      if (given.until <= now()) await book.changePerson(owner.id, expire);
      if (!opens(given, typed, now())) return { is: 'no-such-code' };
      return { owner, ...(invitation && { invitation }), ...(calling && { calling }) };
    }
    if (!owner.code || !isOpen(owner.code)) return { is: 'no-such-code' };
    if (fits(owner, typed, now())) return { owner };
    return countWrong(owner.id);
  }

  function expire(one: Person): Person {
    return withoutExpired(one, now());
  }

  /** Counted with whoever tried; after the last try they are told how long to wait. */
  async function guessed(me: Person, wrong: CodeCheck): Promise<CodeCheck> {
    note({ is: 'wrong-code' });
    const changed = await book.changePerson(me.id, (one) => withGuess(one, now()));
    const until = changed && restsUntil(changed, now());
    return until === undefined ? wrong : { is: 'resting', until };
  }

  /** A family's code that somebody has used waits for its owner's answer, and is nobody else's any more. */
  function isOpen({ until, asked }: OneTimeCode): boolean {
    return until > now() && asked === undefined;
  }

  async function countWrong(id: PersonId): Promise<CodeCheck> {
    const changed = await book.changePerson(id, (one) => {
      if (!one.code) return one;
      const triesLeft = Math.max(0, one.code.triesLeft - 1);
      return { ...one, code: { ...one.code, triesLeft } };
    });
    return { is: 'wrong', triesLeft: changed?.code?.triesLeft ?? 0 };
  }

  /** Who asks by this code, without using it up: so that the one who typed it can say yes or no. */
  async function peek(me: Person, words: string): Promise<CodeCheck | CodeAsks> {
    const checked = await check(me, words);
    if (!('owner' in checked)) return checked;
    const { invitation, calling } = checked;
    if (invitation ?? calling) {
      const purpose = invitation ? 'role' : calling?.as === 'family' ? 'pledge' : 'organizer';
      return { is: 'asks', by: '', platform: 'terminal', purpose };
    }
    const { called, code, ways } = checked.owner;
    const platform = ways[0] ? platformOf(ways[0].account) : 'terminal';
    const purpose = code?.purpose ?? 'link';
    return { is: 'asks', by: purpose === 'family' ? '' : called, platform, purpose };
  }

  async function redeem(from: Sender, me: Person, words: string): Promise<CodeCheck> {
    const checked = await check(me, words);
    if (!('owner' in checked)) return checked;
    const { owner, invitation, calling } = checked;
    if (calling?.as === 'family') return promise(owner, me, calling);
    if (owner.id === me.id) return { is: 'own' };
    if (invitation) return come(owner, me, invitation);
    if (calling) return run(owner, me, calling);
    switch (owner.code?.purpose ?? 'link') {
      case 'trust':
        return trust(owner, me);
      case 'family':
        return ask(owner, me);
      case 'link':
        return link(owner, { me, from });
    }
  }

  async function come(giver: Person, me: Person, { find }: Invitation): Promise<CodeCheck> {
    const asked = await inviting.ask(giver, me, find);
    return { is: asked === 'void' ? 'no-such-code' : asked };
  }

  async function run(giver: Person, me: Person, { find }: CampaignInvitation): Promise<CodeCheck> {
    const asked = await recruiting.ask(giver, me, find);
    return { is: asked === 'void' ? 'no-such-code' : asked };
  }

  /** Whoever runs a campaign may be of the family that it is about, so their own code is good for them too. */
  async function promise(
    giver: Person,
    me: Person,
    { find }: CampaignInvitation,
  ): Promise<CodeCheck> {
    return { is: (await pledge.agreeByCode(giver, me, find)) ? 'pledged' : 'pledged-already' };
  }

  /** Uses the code up, and asks its owner, in one write. Nothing is shared before their yes. */
  async function ask(owner: Person, me: Person): Promise<CodeCheck> {
    const [family] = owner.circles;
    const joinable = family && (await joining.joinable(me, family));
    if (joinable !== 'yes') return { is: joinable === 'together' ? 'together' : 'elsewhere' };
    const circle = family && (await book.circle(family));
    const alike = circle && (await namesakeIn(book, circle, me));
    const changed = await book.changePerson(owner.id, (one) => {
      if (!one.code || one.code.asked !== undefined) return one;
      const { find } = one.code;
      const asks = { kind: 'family-asks', id: find, at: now(), called: me.called } as const;
      const news: News = { ...asks, ...(family && { circle: family }), ...(alike && { alike }) };
      return { ...one, code: { ...one.code, asked: me.id }, news: [...one.news, news] };
    });
    if (changed?.code?.asked !== me.id) return { is: 'no-such-code' };
    return { is: areAsleep([changed], now()) ? 'asked-at-night' : 'asked' };
  }

  /** The owner's answer to whoever used their code; undefined when that question is over. */
  async function answer(owner: Person, find: string, yes: boolean): Promise<Person | undefined> {
    const { code } = owner;
    if (code?.purpose !== 'family' || code.find !== find || code.until <= now()) return undefined;
    const asker = code.asked && (await book.person(code.asked));
    const [family] = owner.circles;
    if (!asker || !family) return undefined;
    const joined = !yes || (await joining.begin(asker, family));
    await book.changePerson(owner.id, ({ code: _, ...one }) => one);
    return joined ? asker : undefined;
  }

  async function trust(owner: Person, me: Person): Promise<CodeCheck> {
    await book.changePerson(me.id, (one) => ({
      ...one,
      trustedBy: [...one.trustedBy.filter((id) => id !== owner.id), owner.id],
    }));
    const before = owner.trusted?.person;
    await book.changePerson(owner.id, ({ code, ...one }) => {
      const called = code?.called ?? me.called;
      const news: News = { kind: 'trusted', id: chance.word(10), at: now(), called };
      return { ...one, trusted: { person: me.id, called }, news: [...one.news, news] };
    });
    if (before && before !== me.id) await untrust(before, owner.id);
    return { is: 'trusted', by: owner.called };
  }

  /** The other account becomes a way of the owner's; what it had begun here by itself is erased. */
  async function link(
    owner: Person,
    { me, from }: { me: Person; from: Sender },
  ): Promise<CodeCheck> {
    if (await hasDates(me)) return { is: 'taken' };
    const called = platformOf(from.account);
    const news: News = { kind: 'linked', id: chance.word(10), at: now(), called };
    await book.changePerson(owner.id, ({ code: _, ...one }) => ({
      ...one,
      news: [...one.news, news],
      ways: [...one.ways.filter((way) => way.account !== from.account), wayOf(from)],
    }));
    for (const id of me.circles) await book.erase({ kind: 'circle', id });
    await book.erase({ kind: 'person', id: me.id });
    const joined = await book.person(owner.id);
    book.directory.know(owner.id, joined);
    return { is: 'linked' };
  }

  async function hasDates(me: Person): Promise<boolean> {
    const circles = await Promise.all(me.circles.map((id) => book.circle(id)));
    const others = me.ways.length > 1 || me.trustedBy.length > 0;
    return others || circles.some((circle) => circle !== undefined && isInUse(circle));
  }

  async function untrust(trusted: PersonId, by: PersonId): Promise<void> {
    await book.changePerson(trusted, (one) => ({
      ...one,
      trustedBy: one.trustedBy.filter((id) => id !== by),
    }));
  }

  return { issue, peek, redeem, answer, untrust };
}

/** Whose code it is; with the invitation into a circle or to a campaign, when it is one. */
interface Found {
  readonly owner: Person;
  readonly invitation?: Invitation;
  readonly calling?: CampaignInvitation;
}

/** Erasing it would take something from somebody. */
function isInUse({ dates, members, joins }: Circle): boolean {
  return dates.length > 0 || members.length > 1 || joins !== undefined;
}
