import { assumedDay } from '../../src/domain/assumed.ts';
import { current, type KeyDate } from '../../src/domain/keydate.ts';
import { dayOf } from '../../src/domain/time.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { closedSay } from '../../src/text/compose/window.ts';
import { savedReply } from './add.ts';

/**
 * What is said once the next date of a rhythm was put in because nobody knows the real one: that it was, why it
 * is not the rhythm's own day where offices are closed on that, and then what was saved.
 */
export function assumedReply(context: Context, before: KeyDate, next: KeyDate): Replies {
  const { when } = current(before);
  const day = assumedDay(before, dayOf(context.now, when.zone));
  const closed = day?.closed ? [closedSay(day.closed)] : [];
  const says = [{ id: 'assumed-next' }, ...closed, { id: 'assumed-tell' }];
  return [say({ kind: 'notice', say: says }), ...savedReply(context, next)];
}
