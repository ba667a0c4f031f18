import { DAY } from '../src/domain/time.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import { defineCommand, type Context, type Replies } from '../src/app/command.ts';
import { cardOf, withKeyDate } from './dates.ts';
import { done } from './form/done.ts';
import { then } from './form/then.ts';
import { undone } from './form/onward.ts';

/** So long an outcome can be taken back from the message that thanked for it; the day moves by the card after. */
const UNDO = DAY;

/** «Done»: how it went in one tap, and then what comes next. */
export default defineCommand({
  name: 'done',
  listed: 'nobody',
  forms: [done, then],
  presses: {
    done: (context, [id]) =>
      withKeyDate(context, id, (date) =>
        date.state.is === 'ahead'
          ? context.open(done.name, { id: date.id })
          : [cardOf(context, date)],
      ),
    undo: (context, [id, at]) => withKeyDate(context, id, (date) => undo(context, date, at)),
  },
});

function undo(context: Context, date: KeyDate, at: string | undefined): Promise<Replies> | Replies {
  const { state } = date;
  const isThat = state.is === 'done' && state.at.toString(36) === at;
  return isThat && context.now - state.at < UNDO ? undone(context, date) : [cardOf(context, date)];
}
