import { isMember, type Circle } from '../domain/circle.ts';
import type { CircleId, PersonId } from '../domain/id.ts';
import { doorkeepersOf, leadOf, ledBy, mayRemove, parted } from '../domain/membership.ts';
import { mayDo, standingOf } from '../domain/permission.ts';
import type { News, Person } from '../domain/person.ts';
import { isToErase } from '../domain/retention.ts';
import type { Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Book } from './book.ts';

export interface PartingParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly chance: Chance;
}

/**
 * Members leave a circle, are taken out of it, and the circle ends. The circle is always changed first: from that
 * write on they are nobody in it, whatever their own document still says.
 */
export function createParting({ book, now, chance }: PartingParts) {
  /** Somebody goes of their own will; those who keep the door hear of it. */
  async function leave(id: CircleId, me: Person): Promise<void> {
    const left = await part(id, me.id);
    if (!left) return;
    await letGo(id, me.id);
    for (const keeper of doorkeepersOf(left)) {
      await tell(keeper, { kind: 'circle-left', called: me.called, circle: id });
    }
  }

  /** Takes somebody out; false when this person may not. What was theirs in the circle is gone when it resolves. */
  async function remove(id: CircleId, by: PersonId, whom: PersonId): Promise<boolean> {
    const before = await book.circle(id);
    if (!before || !mayRemove(before, by, whom)) return false;
    const after = await book.changeCircle(id, (circle) =>
      mayRemove(circle, by, whom) ? parted(circle, whom, now()) : circle,
    );
    if (!after || isMember(after, whom)) return false;
    await letGo(id, whom);
    await tell(whom, { kind: 'circle-removed', called: '' });
    return true;
  }

  async function part(id: CircleId, whom: PersonId): Promise<Circle | undefined> {
    const before = await book.circle(id);
    if (!before || !isMember(before, whom)) return undefined;
    const after = await book.changeCircle(id, (circle) => parted(circle, whom, now()));
    if (after && leadOf(before) !== leadOf(after)) await tellLead(after);
    return after;
  }

  /** The lead goes to another coordinator; false when this person may not give it. */
  async function handOver(id: CircleId, by: PersonId, to: PersonId): Promise<boolean> {
    const before = await book.circle(id);
    if (!before || !mayHandOver(before, by)) return false;
    const after = await book.changeCircle(id, (circle) => ledBy(circle, to));
    if (!after || leadOf(after) !== to) return false;
    if (leadOf(before) !== to && to !== by) await tellLead(after);
    return true;
  }

  async function tellLead(circle: Circle): Promise<void> {
    const lead = leadOf(circle);
    if (lead !== undefined) await tell(lead, { kind: 'circle-lead', called: '' });
  }

  /**
   * Marks the circle as ending, for good: the next look at it lets its members go one by one and then erases it
   * with its key. False when this person may not.
   */
  async function dissolve(id: CircleId, by: PersonId): Promise<boolean> {
    const ending = await book.changeCircle(id, (circle) =>
      mayDo(standingOf(circle, by), 'dissolve') ? { ...circle, ends: now() } : circle,
    );
    return ending?.ends !== undefined;
  }

  /** Marks a circle that has rested long enough as ending; false when somebody wants it kept by now. */
  async function expire(id: CircleId): Promise<boolean> {
    const circle = await book.circle(id);
    if (!circle || circle.ends !== undefined || circle.joins !== undefined) return false;
    const people = await book.peopleOf(circle);
    const ending = await book.changeCircle(id, (one) =>
      isToErase(one, people, now()) ? { ...one, ends: now() } : one,
    );
    return ending?.ends !== undefined;
  }

  /** Can be repeated at any point: members that were let go before a crash hear nothing twice. */
  async function finish(circle: Circle): Promise<void> {
    for (const { person } of circle.members) {
      const held = await book.person(person);
      if (!held?.circles.includes(circle.id)) continue;
      await book.changePerson(person, (one) =>
        withNews(without(one, circle.id, now()), over(circle)),
      );
    }
    await book.erase({ kind: 'circle', id: circle.id });
  }

  function over({ id }: Circle): News {
    return { kind: 'circle-over', id, at: now(), called: '' };
  }

  async function letGo(id: CircleId, whom: PersonId): Promise<void> {
    await book.changePerson(whom, (one) => without(one, id, now()));
  }

  async function tell(
    whom: PersonId,
    news: Pick<News, 'kind' | 'called' | 'circle'>,
  ): Promise<void> {
    const whole: News = { ...news, id: chance.word(10), at: now() };
    await book.changePerson(whom, (one) => withNews(one, whole));
  }

  return { leave, remove, handOver, dissolve, expire, finish };
}

export type Parting = ReturnType<typeof createParting>;

/** The family, and the coordinator who leads. */
export function mayHandOver(circle: Circle, by: PersonId): boolean {
  const standing = standingOf(circle, by);
  return mayDo(standing, 'hand-over') && (standing === 'family' || leadOf(circle) === by);
}

/** The person without that circle: the way to it, the invitations into it, and news that name people of it. */
function without({ focus, ...person }: Person, id: CircleId, at: Instant): Person {
  const circles = person.circles.filter((one) => one !== id);
  return {
    ...person,
    circles,
    ...(circles.length === 0 && { alone: at }),
    news: person.news.filter(({ circle }) => circle !== id),
    ...(focus !== undefined && focus !== id && { focus }),
    ...(person.invitations && {
      invitations: person.invitations.filter(({ circle }) => circle !== id),
    }),
  };
}

function withNews(person: Person, news: News): Person {
  return { ...person, news: [...person.news.filter(({ id }) => id !== news.id), news] };
}
