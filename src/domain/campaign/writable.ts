import { platformOf, type Way } from '../account.ts';
import { liveWays, type People, type Person } from '../person.ts';
import { followerOf, type Crowd, type Follower } from './crowd.ts';

/**
 * The person with those ways alone by which they may be written to about what they follow; undefined when there is
 * none. On Telegram nobody may be written to before they pressed Start; on Discord only who asked for it, in a chat
 * that is open already, since bots that open many are shut out (docs/decisions/0024).
 */
export function writable(person: Person, follower: Follower): Person | undefined {
  if (person.leaving !== undefined || hasStopped(person, follower)) return undefined;
  const ways = liveWays(person).filter((way) => isAskedFor(way, follower));
  return ways.length > 0 ? { ...person, ways } : undefined;
}

function isAskedFor({ account, chat }: Way, { direct }: Follower): boolean {
  return platformOf(account) !== 'discord' || (direct === true && chat !== undefined);
}

/** They said «stop» to everything since they came here last. */
export function hasStopped({ consent }: Person, { at }: Follower): boolean {
  return consent.is === 'withdrawn' && at <= consent.on;
}

/** The followers of a crowd as they may be written to. */
export function writableOf(crowd: Crowd, people: People): People {
  const all = [...people.values()].flatMap((person) => {
    const follower = followerOf(crowd, person.id);
    return (follower && writable(person, follower)) ?? [];
  });
  return new Map(all.map((one) => [one.id, one]));
}

/** Whether none of their ways is alive, one at least because they shut us out or are not there any more. */
export function isLost({ ways }: Person): boolean {
  return (
    ways.every(({ state }) => state.is === 'dead') &&
    ways.some(({ state }) => state.is === 'dead' && state.because !== 'never-met')
  );
}
