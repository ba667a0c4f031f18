import { defineCommand } from '../src/app/command.ts';
import { deadline, proposeAfter } from './form/deadline.ts';
import { withKeyDate } from './dates.ts';
import { FULL, isFull } from './full.ts';
import { whereMay } from './own.ts';

/** /deadline: what happened, and by when what can be done; counted, explained, and kept if the person wants it. */
export default defineCommand({
  name: 'deadline',
  listed: 'everyone',
  forms: [deadline],
  run: (context) =>
    isFull(context.circle)
      ? Promise.resolve([FULL])
      : whereMay(context, 'change-date', () => context.open(deadline.name)),
  presses: {
    /** A button of any message: after what, and about which date. */
    deadline: (context, [event = '', id]) =>
      withKeyDate(context, id, (date) => proposeAfter(context, { event, about: date.id })),
  },
});
