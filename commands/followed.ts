import type { Followed } from '../src/app/followed.ts';
import type { PersonId } from '../src/domain/id.ts';
import type { Say } from '../src/text/view.ts';

/** What a campaign holds of one of its followers, as it is on the disk; of the campaign itself only which it is. */
export function keptOf({ campaign, follower }: Followed, person: PersonId): object {
  const own = <T extends { readonly by: PersonId }>(all: Readonly<Record<string, readonly T[]>>) =>
    Object.values(all)
      .flat()
      .filter(({ by }) => by === person);
  return {
    campaign: campaign.id,
    follower,
    answers: own(campaign.rsvps),
    deeds: own(campaign.deeds),
    turns: own(campaign.turns ?? {}),
  };
}

export function followedRows(all: readonly Followed[], person: PersonId): readonly Say[] {
  const followed = all.filter(({ follower }) => follower.follows).length;
  const answers = all
    .flatMap(({ campaign }) => Object.values(campaign.rsvps).flat())
    .filter(({ by }) => by === person).length;
  const deeds = all
    .flatMap(({ campaign }) => Object.values(campaign.deeds).flat())
    .filter(({ by }) => by === person).length;
  return [
    ...(followed > 0 ? [{ id: 'mydata-following', args: { count: followed } }] : []),
    ...(deeds > 0 ? [{ id: 'mydata-deeds', args: { count: deeds } }] : []),
    ...(answers > 0 ? [{ id: 'mydata-answers', args: { count: answers } }] : []),
  ];
}
