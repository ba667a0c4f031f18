import { defineCommand, say } from '../src/app/command.ts';

/** /forget: says what will go, asks once, erases it from the disk, key included. */
export default defineCommand({
  name: 'forget',
  listed: 'everyone',
  open: true,
  run: ({ circle, person }) =>
    Promise.resolve([
      say({
        kind: 'question',
        ask: {
          id: 'forget-ask',
          args: { dates: circle.dates.length, ways: person.ways.length },
        },
        buttons: [
          [{ say: { id: 'forget-yes' }, token: `v1:forget:${person.id}`, look: 'danger' }],
          [{ say: { id: 'forget-no' }, token: 'v1:forgetno:' }],
        ],
      }),
    ]),
  presses: {
    /** The button is good for the person who was asked only, and not for whom the account becomes later. */
    forget: async (context, [id]) => {
      if (id !== context.person.id) return [say({ kind: 'notice', say: [{ id: 'stale-button' }] })];
      await context.leave();
      return [say({ kind: 'notice', say: [{ id: 'forget-done' }] })];
    },
    forgetno: () => Promise.resolve([say({ kind: 'notice', say: [{ id: 'forget-kept' }] })]),
  },
});
