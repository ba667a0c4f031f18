import type { Campaign } from '../domain/campaign/campaign.ts';
import { followerOf, type Follower } from '../domain/campaign/crowd.ts';
import type { Person } from '../domain/person.ts';
import type { Book } from './book.ts';

/** A campaign with what somebody is among its followers. */
export interface Followed {
  readonly campaign: Campaign;
  readonly follower: Follower;
}

/** Where this person is found among followers, those included where they only answered to a rally. */
export async function followedBy(book: Book, person: Person): Promise<readonly Followed[]> {
  const all = await Promise.all(
    (person.follows ?? []).map(async ({ campaign: id, crowd: at }) => {
      const [campaign, crowd] = [await book.campaign(id), await book.crowd(at)];
      const follower = crowd && followerOf(crowd, person.id);
      return campaign && follower && { campaign, follower };
    }),
  );
  return all.filter((one) => one !== undefined);
}
