import { isWilling, liveWays, type Person } from '../domain/person.ts';

/** Whether somebody of the circle would hear us now, as far as anybody knows. */
export type Reachability = 'proven' | 'untried' | 'unwilling' | 'unreachable';

export function reachabilityOf(person: Person | undefined): Reachability {
  if (!person) return 'unreachable';
  if (!isWilling(person)) return 'unwilling';
  const ways = liveWays(person);
  if (ways.length === 0) return 'unreachable';
  return ways.some(({ state }) => state.is === 'proven') ? 'proven' : 'untried';
}
