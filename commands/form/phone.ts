import { dateOfId } from '../../src/domain/circle.ts';
import { overAt } from '../../src/domain/keydate.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { hasEvent, isCancelled, lastKnown } from '../../src/text/ics.ts';

/**
 * The calendar file of what a change took out of a phone's calendar, or put back: an event that will not take
 * place must not ring. Nothing for days that are over, which no phone reminds of any more.
 */
export function phoneReplies(before: Context, { circle, now }: Context): Replies {
  const dates = circle.dates.filter((date) => {
    const held = dateOfId(before.circle, date.id);
    if (!held || !hasEvent(date) || overAt(lastKnown(date)) <= now) return false;
    return isCancelled(held) !== isCancelled(date);
  });
  return dates.length > 0 ? [say({ kind: 'calendar', dates })] : [];
}
