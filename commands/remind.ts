import { defineCommand, say, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import { askAtOnce } from './needs.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import { withKeyDate } from './dates.ts';

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

function outSafely(date: KeyDate): Replies {
  const button = { say: { id: 'date-done' }, token: token('done', date.id), look: 'main' } as const;
  return [say({ kind: 'notice', say: [{ id: 'out-thanks' }], buttons: [[button]] })];
}

function notice(id: string): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}
