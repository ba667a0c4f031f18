import { familyOf, type Circle } from '../src/domain/circle.ts';
import type { Person } from '../src/domain/person.ts';
import { defineCommand, say } from '../src/app/command.ts';

/** /forget: says what will go, asks once, erases it from the disk, key included. */
export default defineCommand({
  name: 'forget',
  listed: 'everyone',
  open: true,
  stranger: () => [say({ kind: 'notice', say: [{ id: 'forget-nothing' }] })],
  run: ({ circle, person }) =>
    Promise.resolve([
      say({
        kind: 'question',
        before: [
          { id: 'forget-ask' },
          { id: 'forget-ask-dates', args: { count: datesAhead(circle, person) } },
          ...(familyOf(circle).length > 1 ? [{ id: 'forget-ask-family' }] : []),
          ...(isTied(person) ? [{ id: 'forget-ask-others' }] : []),
        ],
        ask: { id: 'forget-ask-chat' },
        buttons: [
          [{ say: { id: 'forget-yes' }, token: `v1:forget:${person.id}`, look: 'danger' }],
          [{ say: { id: 'forget-no' }, token: 'v1:forgetno:' }],
        ],
      }),
    ]),
  presses: {
    /** The button is good for the person who was asked only, and not for whom the account becomes later. */
    forget: async (context, [id]) => {
      if (id !== context.person.id) return undefined;
      await context.leave();
      return [say({ kind: 'notice', say: [{ id: 'forget-done' }] })];
    },
    forgetno: () => Promise.resolve([say({ kind: 'notice', say: [{ id: 'forget-kept' }] })]),
  },
});

/** The dates that go with this person: those that are nobody else's too. */
function datesAhead({ dates }: Circle, { id }: Person): number {
  const own = dates.filter(({ of }) => of.every((one) => one === id));
  return own.filter((date) => date.state.is === 'ahead').length;
}

function isTied({ trusted, trustedBy }: Person): boolean {
  return trusted !== undefined || trustedBy.length > 0;
}
