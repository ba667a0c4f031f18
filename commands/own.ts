import { mayDo, standingOf, type Deed } from '../src/domain/permission.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';

/** Does it for whoever may do that in this circle; the others are shown the way to their own. */
export async function whereMay(
  context: Context,
  deed: Deed,
  go: () => Promise<Replies>,
): Promise<Replies> {
  const { circle, person } = context;
  if (mayDo(standingOf(circle, person.id), deed)) return go();
  const [home] = person.circles;
  const own = { say: { id: 'circle-name-own' }, token: token('turn', home ?? '') };
  const buttons = home !== undefined && home !== circle.id ? [[own]] : [];
  return [say({ kind: 'notice', say: [{ id: 'circle-not-yours' }], buttons })];
}
