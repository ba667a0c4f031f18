import type { KeyDateId, PersonId } from '../id.ts';
import type { KeyDate, When } from '../keydate.ts';
import type { Instant, LocalDate, Zone } from '../time.ts';
import { dayToAct, type Reckoning } from './reckon.ts';

export interface Accepting {
  readonly id: KeyDateId;
  readonly by: PersonId;
  /** Whose it is. */
  readonly of: readonly PersonId[];
  readonly at: Instant;
  readonly today: LocalDate;
  readonly zone: Zone;
}

/**
 * The key date that a person accepts: from the day by which it is safe to have acted to the last day, so that
 * the ladder leads up to the safe day, and goes on from there to the last. A permit's end is that one day, since
 * its ladder is long enough. Undefined when the last day has passed.
 */
export function acceptedDate(reckoning: Reckoning, parts: Accepting): KeyDate | undefined {
  const when = whenOf(reckoning, parts);
  const { rule, from } = reckoning;
  return (
    when && {
      id: parts.id,
      kind: rule.saves,
      of: parts.of,
      state: { is: 'ahead' },
      versions: [{ when, place: '', paper: 'other', note: '', by: parts.by, at: parts.at }],
      rule: { id: rule.id, from },
    }
  );
}

function whenOf(reckoning: Reckoning, { today, zone }: Accepting): When | undefined {
  const act = dayToAct(reckoning, today);
  if (act === undefined) return undefined;
  const { rule, last } = reckoning;
  const time = { is: 'all-day' } as const;
  if (rule.saves === 'expiry' || act >= last) return { date: last, time, zone };
  return { date: act, until: last, time, zone };
}

/** Whether that date is this reckoning, accepted before by the same person, and still ahead. */
export function isAccepted(date: KeyDate, { rule, from }: Reckoning, by: PersonId): boolean {
  const same = date.rule?.id === rule.id && date.rule.from === from;
  return same && date.state.is === 'ahead' && date.of.includes(by);
}
