import { defineCommand, say, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { KeyDate } from '../src/domain/keydate.ts';
import { withKeyDate } from './dates.ts';

/** The buttons of reminders. What circles will do with them comes with circles; nothing is pretended here. */
export default defineCommand({
  name: 'remind',
  listed: 'nobody',
  presses: {
    ready: (context, [id]) => withKeyDate(context, id, () => notice('ready-thanks')),
    ride: (context, [id]) => withKeyDate(context, id, () => notice('ride-noted')),
    withme: (context, [id]) => withKeyDate(context, id, () => notice('with-me-noted')),
    out: (context, [id]) => withKeyDate(context, id, (date) => outSafely(date)),
    notout: (context, [id]) => withKeyDate(context, id, () => notice('out-wait')),
  },
});

function outSafely(date: KeyDate): Replies {
  const button = { say: { id: 'date-tell' }, token: token('done', date.id), look: 'main' } as const;
  return [say({ kind: 'notice', say: [{ id: 'out-thanks' }], buttons: [[button]] })];
}

function notice(id: string): Replies {
  return [say({ kind: 'notice', say: [{ id }] })];
}
