import { defineCommand } from '../src/app/command.ts';
import { cardOf, withKeyDate } from './dates.ts';
import { done } from './form/done.ts';

/** «Done»: how it went in one tap, and then the next date. */
export default defineCommand({
  name: 'done',
  listed: 'nobody',
  forms: [done],
  presses: {
    done: (context, [id]) =>
      withKeyDate(context, id, (date) =>
        date.state.is === 'ahead'
          ? context.open(done.name, { id: date.id })
          : [cardOf(context, date)],
      ),
  },
});
