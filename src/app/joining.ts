import { familyOf, isMember, withCircle, withoutMember, type Circle } from '../domain/circle.ts';
import type { CircleId, PersonId } from '../domain/id.ts';
import type { News, Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Book } from './book.ts';

export interface JoiningParts {
  readonly book: Book;
  readonly now: () => Instant;
}

/** Whether a person's circle can be brought into another one. */
export type Joinable = 'yes' | 'together' | 'taken';

/**
 * Brings the circle of one person, dates and all, into the circle of their family. Three documents change, each
 * atomically by itself, so the order has to carry it over a crash at any point:
 *
 * 1. `begin` marks the joiner's circle (`joins`). From then on its plan is empty and the book refuses changes
 *    to it, so nothing new can be said or written there that the other circle would not know. What was being
 *    said is still written down.
 * 2. `finish` is called by the look at the marked circle, never beside another look at it: nothing of it is
 *    being said then, and its ledger is complete. In one write the family's circle takes members, dates, drafts
 *    and ledger, and nothing when the joiner is a member already. So nothing said before is said again.
 * 3. The person is pointed to the family's circle and hears of it; done twice, it changes nothing.
 * 4. Campaigns that speak of them look to the family's circle, and the marked one is erased.
 *
 * A crash before 1 leaves all as it was; after it, the next start finds the mark and goes on. Until 2 the dates
 * are in the joiner's circle only, after it the marked one is silent: no date is lost, none is said by both.
 * Whoever leaves in between is taken out again; when the family has gone, the mark goes and the dates stay.
 */
export function createJoining({ book, now }: JoiningParts) {
  async function begin(joiner: Person, family: CircleId): Promise<boolean> {
    const home = await homeOf(book, joiner);
    if (!home || (await joinable(joiner, family)) !== 'yes') return false;
    const marked = await book.changeCircle(home.id, (one) => ({ ...one, joins: family }));
    return marked !== undefined;
  }

  async function joinable(joiner: Person, family: CircleId): Promise<Joinable> {
    if (joiner.circles.includes(family)) return 'together';
    const home = await homeOf(book, joiner);
    const alone = home?.members.every(({ person }) => person === joiner.id) ?? false;
    return alone && home?.joins === undefined ? 'yes' : 'taken';
  }

  async function finish(marked: Circle): Promise<void> {
    const { joins } = marked;
    if (joins === undefined) return;
    const family = await book.changeCircle(joins, (one) => withCircle(one, marked));
    if (!family) return stay(marked.id);
    for (const { campaign } of marked.campaigns ?? []) {
      await book.changeCampaign(campaign, (one) => ({ ...one, of: joins }));
    }
    for (const { person } of marked.members) await move(person, marked.id, family);
    await book.erase({ kind: 'circle', id: marked.id });
  }

  /** The family has gone in the meantime: the dates stay where they are, and are spoken of again. */
  async function stay(id: CircleId): Promise<void> {
    await book.changeQuietly({ kind: 'circle', id }, ({ joins: _, ...one }) => one);
    book.agenda.set({ kind: 'circle', id }, now());
  }

  async function move(id: PersonId, from: CircleId, family: Circle): Promise<void> {
    const [host] = familyOf(family).filter((one) => one !== id);
    const called = (host && (await book.person(host))?.called) ?? '';
    const news: News = { kind: 'family-in', id: from, at: now(), called, circle: family.id };
    const moved = await book.changePerson(id, (one) => ({
      ...one,
      circles: [...new Set(one.circles.map((circle) => (circle === from ? family.id : circle)))],
      news: one.circles.includes(from) ? [...one.news, news] : one.news,
    }));
    if (!moved || moved.leaving !== undefined) {
      await book.changeCircle(family.id, (one) =>
        isMember(one, id) ? withoutMember(one, id, now()) : one,
      );
    }
  }

  return { begin, joinable, finish };
}

export type Joining = ReturnType<typeof createJoining>;

async function homeOf(book: Book, person: Person): Promise<Circle | undefined> {
  const [home] = person.circles;
  return home && (await book.circle(home));
}
