import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';

/** «Stop», as people write it to any bot: no more reminders, and the dates stay. In no menu, to avoid slips. */
export default defineCommand({
  name: 'stop',
  listed: 'unlisted',
  run: () =>
    Promise.resolve([
      say({
        kind: 'question',
        ask: { id: 'settings-stop-ask' },
        buttons: [
          [{ say: { id: 'settings-stop' }, token: token('stop', 'yes'), look: 'danger' }],
          [{ say: { id: 'settings-back' }, token: token('stop', 'no') }],
        ],
      }),
    ]),
  presses: {
    stop: (context, [answer]) =>
      answer === 'yes' ? setConsent(context, 'withdrawn') : context.run('settings'),
  },
});

/** Withdrawn consent silences at once, since no plan speaks to who did not agree; the dates stay. */
export async function setConsent(context: Context, is: 'given' | 'withdrawn'): Promise<Replies> {
  await context.changeMe((one) => ({ ...one, consent: { is, on: context.now } }));
  const id = is === 'given' ? 'settings-started' : 'settings-stopped';
  return [say({ kind: 'notice', say: [{ id }] })];
}
