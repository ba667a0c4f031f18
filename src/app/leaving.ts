import { familyOf, isMember, type Circle } from '../domain/circle.ts';
import { withoutRelative } from '../domain/campaign/organizer.ts';
import { isLastOfFamily, parted } from '../domain/membership.ts';
import type { PersonId } from '../domain/id.ts';
import type { News, Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Journal } from '../ports/journal.ts';
import type { Book } from './book.ts';
import { overwriteBefore } from './cut.ts';
import { createDeparting } from './departing.ts';
import type { Parting } from './parting.ts';
import type { Recruiting } from './recruiting.ts';

export interface LeavingParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
  readonly parting: Parting;
  readonly recruiting: Recruiting;
}

/**
 * Erases a person: first a durable mark, from which a restart goes on; then the others concerned are told (by
 * news in their own documents, that the person left and nothing else); then what is in campaigns and in circles; last the
 * person's document, its previous version and its key. Every step can be repeated without harm.
 */
export function createLeaving(parts: LeavingParts) {
  const { book, now } = parts;
  const departing = createDeparting(parts);

  async function begin(id: PersonId): Promise<void> {
    const marked = await book.changePerson(id, (person) => ({
      ...person,
      leaving: person.leaving ?? now(),
    }));
    if (marked) await finish(marked);
  }

  async function finish(person: Person): Promise<void> {
    await untie(person);
    await departing.everywhere(person);
    for (const id of person.leads ?? []) await parts.recruiting.leave(id, person);
    const erased = await Promise.all(person.circles.map((id) => leaveCircle(id, person.id)));
    await book.erase({ kind: 'person', id: person.id });
    const documents = 1 + erased.filter(Boolean).length;
    parts.journal.note({ is: 'erased', whom: parts.pseudonym(person.id), documents });
  }

  /** Nobody is left with a tie to somebody who is not there, and each learns of it once. */
  async function untie(person: Person): Promise<void> {
    const left = (called: string): News => ({ kind: 'left', id: person.id, at: now(), called });
    for (const id of person.trustedBy) {
      await book.changePerson(id, (one) => {
        if (one.trusted?.person !== person.id) return one;
        const { trusted, ...rest } = one;
        return { ...rest, news: withNews(one.news, left(trusted.called)) };
      });
    }
    if (!person.trusted) return;
    await book.changePerson(person.trusted.person, (one) => {
      if (!one.trustedBy.includes(person.id)) return one;
      const trustedBy = one.trustedBy.filter((id) => id !== person.id);
      return { ...one, trustedBy, news: withNews(one.news, left(person.called)) };
    });
  }

  async function tellFamily(circle: Circle, person: PersonId): Promise<void> {
    const called = (await book.person(person))?.called ?? '';
    const { id: of } = circle;
    const news: News = { kind: 'family-left', id: `f${person}`, at: now(), called, circle: of };
    for (const id of familyOf(circle).filter((one) => one !== person)) {
      await book.changePerson(id, (one) => ({ ...one, news: withNews(one.news, news) }));
    }
  }

  /** True when the circle was this person's alone and is erased with them. */
  async function leaveCircle(id: Circle['id'], person: PersonId): Promise<boolean> {
    const circle = await book.circle(id);
    if (!circle) return false;
    if (circle.joins !== undefined) await leaveCircle(circle.joins, person);
    if (!isMember(circle, person)) return false;
    await outOfCampaigns(circle, person);
    if (circle.members.every((member) => member.person === person)) {
      await book.erase({ kind: 'circle', id });
      return true;
    }
    if (isLastOfFamily(circle, person)) return end(circle, person);
    await tellFamily(circle, person);
    await book.changeCircle(id, (one) => parted(one, person, now()));
    await overwriteBefore(book, { kind: 'circle', id });
    return false;
  }

  /** What they said to the people of a campaign goes; with the last of the family its leave ends by itself. */
  async function outOfCampaigns({ campaigns = [] }: Circle, person: PersonId): Promise<void> {
    for (const { campaign } of campaigns) {
      await book.changeCampaign(campaign, (one) => withoutRelative(one, person));
      await overwriteBefore(book, { kind: 'campaign', id: campaign });
    }
  }

  /** Without its family the circle has nobody whose dates it keeps. */
  async function end(circle: Circle, person: PersonId): Promise<boolean> {
    const { id, ends } = circle;
    if (ends === undefined) await parts.parting.dissolve(id, person);
    const ending = await book.circle(id);
    if (ending) await parts.parting.finish(ending);
    return true;
  }

  return { begin, finish };
}

function withNews(news: readonly News[], more: News): readonly News[] {
  return [...news.filter((one) => one.id !== more.id), more];
}
