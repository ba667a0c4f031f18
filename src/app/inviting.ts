import { isMember, type Circle, type Member } from '../domain/circle.ts';
import type { CircleId, PersonId } from '../domain/id.ts';
import { doorkeepersOf, withMember } from '../domain/membership.ts';
import { mayDo, standingOf } from '../domain/permission.ts';
import type { Invitation, News, Person } from '../domain/person.ts';
import { quietUntil } from '../domain/quiet.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Book } from './book.ts';
import { makeInvitation, withoutExpired } from './code.ts';
import { namesakeIn } from './namesake.ts';

export interface InvitingParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly chance: Chance;
}

/** More than a circle takes in within two days; nobody can fill a document with codes. */
const MOST_OPEN = 20;

/** Who asked to come in, and what became of it. */
export interface Admitted {
  readonly called: string;
  readonly role: Invitation['role'];
}

/**
 * Invitations into a circle. They live with whoever gives them out, and so with their word: who may invite no
 * more, or has gone, has none. Whoever uses one is asked about; nothing is theirs to know before a yes.
 */
export function createInviting({ book, now, chance }: InvitingParts) {
  /** The words to pass on; undefined when this person may not invite there. */
  async function issue(
    giver: Person,
    wanted: Pick<Invitation, 'circle' | 'role'>,
  ): Promise<string | undefined> {
    const circle = await book.circle(wanted.circle);
    if (!circle || !mayDo(standingOf(circle, giver.id), 'invite')) return undefined;
    const { invitation, words } = makeInvitation(wanted, chance, now());
    await book.changePerson(giver.id, (one) => {
      const { invitations: open = [] } = withoutExpired(one, now());
      return { ...one, invitations: [...open.slice(1 - MOST_OPEN), invitation] };
    });
    return words;
  }

  /** Keeps the invitation for this person alone, and asks those who may let them in. */
  async function ask(
    giver: Person,
    me: Person,
    find: string,
  ): Promise<'asked' | 'asked-at-night' | 'together' | 'void'> {
    const circle = await circleBehind(giver, find);
    if (!circle) return 'void';
    if (isMember(circle, me.id)) return 'together';
    const changed = await book.changePerson(giver.id, (one) =>
      withInvitation(one, find, (held) => (held.asked ? held : { ...held, asked: me.id })),
    );
    const held = changed && invitationIn(changed, find);
    if (held?.asked !== me.id) return 'void';
    const { id: _, ...news } = { id: find, at: now(), called: me.called, role: held.role };
    const keepers = doorkeepersOf(circle);
    const alike = await namesakeIn(book, circle, me);
    const warned = alike === undefined ? {} : { alike };
    for (const keeper of keepers) {
      const by = keeper === giver.id ? {} : { vouched: giver.called };
      await tell(keeper, {
        kind: 'circle-asks',
        id: find,
        ...news,
        ...by,
        ...warned,
        circle: circle.id,
      });
    }
    const told = await Promise.all(keepers.map((keeper) => book.person(keeper)));
    return areAsleep(told, now()) ? 'asked-at-night' : 'asked';
  }

  /** Where an invitation leads, while its giver may still invite there. */
  async function circleBehind(giver: Person, find: string): Promise<Circle | undefined> {
    const held = invitationIn(giver, find);
    const circle = held && (await book.circle(held.circle));
    if (!circle || circle.ends !== undefined) return undefined;
    return mayDo(standingOf(circle, giver.id), 'invite') ? circle : undefined;
  }

  /**
   * The word of one who may let people in: the first word counts. The member is written into the circle first,
   * then the circle into the member; the invitation goes last, so that after a crash the same yes completes it.
   */
  async function answer(me: Person, find: string, yes: boolean): Promise<Admitted | undefined> {
    const giverId = book.directory.ownerOf(find);
    const giver = giverId && (await book.person(giverId));
    const held = giver && invitationIn(giver, find);
    const circle = giver && (await circleBehind(giver, find));
    const asker = held?.asked && (await book.person(held.asked));
    if (!circle || !asker || held.until <= now()) return undefined;
    if (!mayDo(standingOf(circle, me.id), 'let-in')) return undefined;
    if (yes) await letIn(circle, asker, { role: held.role, vouched: giver.id });
    else await tell(asker.id, { kind: 'circle-refused', id: `no${find}`, at: now(), called: '' });
    await book.changePerson(giver.id, (one) => ({
      ...one,
      invitations: (one.invitations ?? []).filter((other) => other.find !== find),
    }));
    return { called: asker.called, role: held.role };
  }

  async function letIn(
    { id }: Circle,
    asker: Person,
    { role, vouched }: Pick<Member, 'role' | 'vouched'>,
  ): Promise<void> {
    const member: Member = { person: asker.id, role, since: now(), ...(vouched && { vouched }) };
    const circle = await book.changeCircle(id, (one) => withMember(one, member));
    if (!circle) return;
    const called = await namesOf(circle);
    const word = chance.word(10);
    const news: News = { kind: 'circle-in', id: word, at: now(), called, role, circle: id };
    const hasOwn = await isInUse(asker.circles[0]);
    await book.changePerson(asker.id, (one) => ({
      ...one,
      circles: [...one.circles.filter((other) => other !== id), id],
      ...(!hasOwn && one.focus === undefined && { focus: id }),
      news: one.circles.includes(id) ? one.news : [...one.news, news],
    }));
  }

  /** First names of the family. */
  async function namesOf({ members }: Circle): Promise<string> {
    const family = members.filter(({ role }) => role === 'family');
    const people = await Promise.all(family.map(({ person }) => book.person(person)));
    const names = people.map((one) => one?.called ?? '').filter((called) => called !== '');
    return names.join(', ');
  }

  /** Whether there is anything in it to look at. */
  async function isInUse(home: CircleId | undefined): Promise<boolean> {
    const circle = home && (await book.circle(home));
    return circle ? circle.dates.length > 0 || circle.members.length > 1 : false;
  }

  async function tell(id: PersonId, news: News): Promise<void> {
    await book.changePerson(id, (one) => ({
      ...one,
      news: [...one.news.filter((other) => other.id !== news.id), news],
    }));
  }

  /**
   * Somebody is about to be called otherwise: where that looks like another's name, those who let people in are told
   * before it is so.
   */
  async function renames(person: Person, called: string): Promise<void> {
    for (const id of person.circles) {
      const circle = await book.circle(id);
      const alike = circle && (await namesakeIn(book, circle, { ...person, called }));
      if (!circle || alike === undefined) continue;
      const word = chance.word(10);
      const news: News = { kind: 'circle-named', id: word, at: now(), called, alike, circle: id };
      const others = doorkeepersOf(circle).filter((keeper) => keeper !== person.id);
      for (const keeper of others) await tell(keeper, { ...news, before: person.called });
    }
  }

  return { issue, ask, answer, namesOf, renames };
}

export type Inviting = ReturnType<typeof createInviting>;

/** Whether it is night for all of them, so that they read it in the morning. */
export function areAsleep(people: readonly (Person | undefined)[], now: Instant): boolean {
  return people.every((one) => one === undefined || quietUntil(now, one) !== undefined);
}

export function invitationIn({ invitations }: Person, find: string): Invitation | undefined {
  return invitations?.find((one) => one.find === find);
}

function withInvitation(
  person: Person,
  find: string,
  apply: (held: Invitation) => Invitation,
): Person {
  const invitations = (person.invitations ?? []).map((one) =>
    one.find === find ? apply(one) : one,
  );
  return { ...person, invitations };
}
