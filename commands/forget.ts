import { draftOf, roleOf, withDraft, type Circle } from '../src/domain/circle.ts';
import type { Draft } from '../src/domain/draft.ts';
import { isLastOfFamily } from '../src/domain/membership.ts';
import type { Person } from '../src/domain/person.ts';
import { defineCommand, say, type Context } from '../src/app/command.ts';
import type { Say } from '../src/text/view.ts';

/** /forget: says what will go, asks once, erases it from the disk, key included. */
export default defineCommand({
  name: 'forget',
  listed: 'everyone',
  open: true,
  stranger: () => [say({ kind: 'notice', say: [{ id: 'forget-nothing' }] })],
  run: async (context) => {
    const { circle, person } = await hushed(context);
    return [
      say({
        kind: 'question',
        before: [
          { id: 'forget-ask' },
          { id: 'forget-ask-dates', args: { count: datesAhead(circle, person) } },
          ...around(circle, person),
          ...((person.follows ?? []).length > 0 ? [{ id: 'forget-ask-following' }] : []),
          ...(await runs(context)),
          ...(isTied(person) ? [{ id: 'forget-ask-others' }] : []),
        ],
        ask: { id: 'forget-ask-chat' },
        buttons: [
          [{ say: { id: 'forget-yes' }, token: `v1:forget:${person.id}`, look: 'danger' }],
          [{ say: { id: 'forget-no' }, token: 'v1:forgetno:' }],
        ],
      }),
    ];
  },
  presses: {
    /** The button is good for the person who was asked only, and not for whom the account becomes later. */
    forget: async (context, [id]) => {
      if (id !== context.person.id) return undefined;
      await context.leave();
      return [say({ kind: 'notice', say: [{ id: 'forget-done' }] })];
    },
    forgetno: async (context) => [
      say({ kind: 'notice', say: [{ id: 'forget-kept' }] }),
      ...((await context.askAgain()) ?? []),
    ],
  },
});

/** What was being asked waits: a typed «yes» after «shall I erase all?» must not save a date that nobody speaks of now. */
async function hushed(context: Context): Promise<Context> {
  const { id, draft } = context.person;
  const own = draft ? await context.changeMe((me) => ({ ...me, draft: waiting(draft) })) : context;
  const held = draftOf(own.circle, id);
  return held ? own.changeCircle((circle) => withDraft(circle, id, waiting(held))) : own;
}

function waiting(draft: Draft): Draft {
  return { ...draft, asking: '' };
}

/** The dates that go with this person: those that are nobody else's too. */
function datesAhead({ dates }: Circle, { id }: Person): number {
  const own = dates.filter(({ of }) => of.every((one) => one === id));
  return own.filter((date) => date.state.is === 'ahead').length;
}

/** What becomes of those round them: the family stays; without any family the circle ends. */
function around(circle: Circle, { id }: Person): readonly Say[] {
  if (roleOf(circle, id) !== 'family') return [{ id: 'forget-ask-helping' }];
  if (!isLastOfFamily(circle, id)) return [{ id: 'forget-ask-family' }];
  return circle.members.length > 1 ? [{ id: 'forget-ask-circle' }] : [];
}

/** Campaigns that they run go on without them; one that is theirs alone is closed. */
async function runs({ campaigns }: Context): Promise<readonly Say[]> {
  const all = await campaigns.all();
  const alone = all.filter(({ organizers, closed }) => organizers.length === 1 && !closed).length;
  if (alone > 0) return [{ id: 'forget-ask-campaigns', args: { count: alone } }];
  return all.length > 0 ? [{ id: 'forget-ask-campaign' }] : [];
}

function isTied({ trusted, trustedBy }: Person): boolean {
  return trusted !== undefined || trustedBy.length > 0;
}
