import { withoutFollower } from '../domain/campaign/crowd.ts';
import { promoteAll } from '../domain/campaign/rsvp.ts';
import { withoutAnswers, withoutTraces } from '../domain/campaign/trace.ts';
import type { CampaignId, PersonId } from '../domain/id.ts';
import { followingOf, isOnlyFollower, withoutFollowing, type Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Journal } from '../ports/journal.ts';
import type { Book } from './book.ts';
import { overwriteBefore } from './cut.ts';

export interface DepartingParts {
  readonly book: Book;
  readonly now: () => Instant;
  readonly journal: Journal;
  readonly pseudonym: (id: string) => string;
}

/**
 * Followers go: of their own will, with everything of theirs, or because the campaign is over. The crowd is changed
 * first: from that write on nothing more comes. Every step can be repeated.
 */
export interface Departing {
  /** They follow no more; their answers to rallies to come go with them. Of whom nothing else is kept, nothing is. */
  from(campaign: CampaignId, person: PersonId): Promise<void>;
  /** All that is kept of them in campaigns. Their own document stays, for whoever erases it. */
  everywhere(person: Person): Promise<void>;
  /** The campaign goes out of their own document, and that with it where nothing else is in it. */
  letGo(campaign: CampaignId, person: PersonId): Promise<void>;
}

export function createDeparting({ book, journal, now, pseudonym }: DepartingParts): Departing {
  async function outOfCrowd(campaign: CampaignId, person: Person): Promise<void> {
    const crowd = followingOf(person, campaign)?.crowd;
    if (crowd === undefined) return;
    await book.changeCrowd(crowd, (one) => withoutFollower(one, person.id));
    await overwriteBefore(book, { kind: 'crowd', id: crowd });
  }

  async function from(campaign: CampaignId, id: PersonId): Promise<void> {
    const person = await book.person(id);
    if (!person) return;
    await outOfCrowd(campaign, person);
    await book.changeCampaign(campaign, (one) => promoteAll(withoutAnswers(one, id), now()));
    await overwriteBefore(book, { kind: 'campaign', id: campaign });
    await letGo(campaign, id);
  }

  async function everywhere(person: Person): Promise<void> {
    for (const { campaign } of person.follows ?? []) {
      await outOfCrowd(campaign, person);
      await book.changeCampaign(campaign, (one) =>
        promoteAll(withoutTraces(one, person.id), now()),
      );
      await overwriteBefore(book, { kind: 'campaign', id: campaign });
    }
  }

  async function letGo(campaign: CampaignId, id: PersonId): Promise<void> {
    const person = await book.changePerson(id, (one) => withoutFollowing(one, campaign));
    if (!person || !isOnlyFollower(person)) return;
    await book.erase({ kind: 'person', id });
    journal.note({ is: 'erased', whom: pseudonym(id), documents: 1 });
  }

  return { from, everywhere, letGo };
}
