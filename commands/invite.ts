import { ROLES, roleOf } from '../src/domain/circle.ts';
import { mayDo, standingOf } from '../src/domain/permission.ts';
import type { Invitation } from '../src/domain/person.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';
import { inThis } from './circle.ts';
import { linkLine, payloadFor, showFamilyCode } from './form/code.ts';

/** /invite: a one-time link and code for one role. Whoever uses it is asked about before they learn anything. */
export default defineCommand({
  name: 'invite',
  listed: 'everyone',
  run: (context) => Promise.resolve(asWhat(context)),
  presses: {
    invite: (context, [id]) => inThis(context, id, () => asWhat(context)),
    inviteas: (context, [id, role]) => inThis(context, id, () => invite(context, role)),
    comein: (context, [find = '']) => answer(context, find, true),
    stayout: (context, [find = '']) => answer(context, find, false),
  },
});

/** The family's own code brings its dates along, so only the family gives it out. */
function asWhat(context: Context): Replies {
  const { circle, person } = context;
  if (!mayDo(standingOf(circle, person.id), 'invite')) return notice({ id: 'circle-not-yours' });
  const roles = ROLES.filter((role) => role !== 'family' || bringsFamily(context));
  const rows = roles.map((role): readonly Button[] => [
    { say: { id: `invite-${role}` }, token: token('inviteas', circle.id, role) },
  ]);
  return [say({ kind: 'question', ask: { id: 'invite-as' }, buttons: rows })];
}

function bringsFamily({ circle, person }: Context): boolean {
  return roleOf(circle, person.id) === 'family' && person.circles[0] === circle.id;
}

async function invite(context: Context, word: string | undefined): Promise<Replies | []> {
  if (word === 'family') return bringsFamily(context) ? showFamilyCode(context) : asWhat(context);
  const role = INVITED.find((one) => one === word);
  const code = role && (await context.circles.invite(role));
  if (!role || !code) return notice({ id: 'circle-not-yours' });
  return [
    say({
      kind: 'notice',
      say: [
        { id: 'invite-code', args: { role: { say: { id: `role-${role}` } }, code: { code } } },
        ...linkLine(context, payloadFor(code)),
        { id: 'invite-until' },
        { id: `invite-what-${role}` },
      ],
    }),
  ];
}

const INVITED: readonly Invitation['role'][] = ['coordinator', 'supporter', 'lawyer'];

/** The word on whoever used an invitation: of any who may let people in, the first counts. */
async function answer(context: Context, find: string, yes: boolean): Promise<Replies> {
  const asker = await context.circles.answer(find, yes);
  if (!asker) return notice({ id: 'invite-late' });
  if (!yes) return notice({ id: 'family-turned-away' });
  const role = { say: { id: `role-${asker.role}` } } as const;
  return notice({ id: 'invite-welcome', args: { called: { typed: asker.called }, role } });
}

function notice(...says: readonly Say[]): Replies {
  return [say({ kind: 'notice', say: says })];
}
