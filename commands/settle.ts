import { dateOfId, withDate, type Circle } from '../src/domain/circle.ts';
import { accepted, isDisputed, stampOf, undisputed, type Disputed } from '../src/domain/dispute.ts';
import { current, type KeyDate } from '../src/domain/keydate.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { cardOf } from './dates.ts';
import { withVersion } from './confirm.ts';
import { savedReply } from './form/add.ts';
import { changed } from './form/changed.ts';

/** Which of two days is right: what holds, what somebody else says, or neither. Only the family says. */
export default defineCommand({
  name: 'settle',
  listed: 'nobody',
  presses: {
    settle: (context, [id, version, stamp, choice]) =>
      withVersion(context, { id, version }, (date) => {
        if (!isDisputed(date) || stampOf(date) !== stamp) return over(context, date);
        if (choice === 'old') return keepOld(context, date);
        if (choice === 'new') return takeNew(context, date);
        return askThird(context, date);
      }),
  },
});

function over(context: Context, date: KeyDate): Replies {
  return [say({ kind: 'notice', say: [{ id: 'which-over' }] }), cardOf(context, date)];
}

async function keepOld(context: Context, date: Disputed): Promise<Replies> {
  const after = await settle(context, date, undisputed);
  const held = dateOfId(after.circle, date.id) ?? date;
  return [say({ kind: 'notice', say: [{ id: 'which-kept' }] }), cardOf(after, held)];
}

async function takeNew(context: Context, date: Disputed): Promise<Replies> {
  const by = { by: context.person.id, at: context.now };
  const after = await settle(context, date, (held) => accepted(held, by));
  const held = dateOfId(after.circle, date.id) ?? date;
  return savedReply(after, held, current(date).when);
}

/** Both days stay in mind until the third is saved. */
function askThird(context: Context, date: Disputed): Promise<Replies> {
  const { note } = current(date);
  return context.open(changed.name, { id: date.id, kind: date.kind, note, settles: stampOf(date) });
}

/** Changes the very dispute that was asked about, if it is still open when the change is made. */
function settle(
  context: Context,
  { id, disputed }: Disputed,
  change: (date: Disputed) => KeyDate,
): Promise<Context> {
  return context.changeCircle((circle: Circle) => {
    const held = dateOfId(circle, id);
    const isMeant = held && isDisputed(held) && held.disputed.at === disputed.at;
    return isMeant ? withDate(circle, change(held)) : circle;
  });
}
