import { defineCommand, say, type Replies } from '../src/app/command.ts';
import { withKeyDate } from './dates.ts';
import { askAtOnce } from './needs.ts';

/** The buttons of reminders: «I'm ready», «I need a ride», «I need someone with me», «are you out?». */
export default defineCommand({
  name: 'remind',
  listed: 'nobody',
  presses: {
    ready: (context, [id]) => withKeyDate(context, id, () => notice('ready-thanks')),
    ride: (context, [id]) => withKeyDate(context, id, (date) => askAtOnce(context, date, 'driver')),
    withme: (context, [id]) =>
      withKeyDate(context, id, (date) => askAtOnce(context, date, 'companion')),
  },
});

function notice(id: string): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}
