import { dateOfId } from '../../src/domain/circle.ts';
import { keyDateId } from '../../src/domain/id.ts';
import type { KeyDate } from '../../src/domain/keydate.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { textOf, type Answers } from '../../src/app/form.ts';

/** The date that the answers name by its id, as it is now; undefined when it is not there any more. */
export function dateNamed({ id }: Answers, { circle }: Context): KeyDate | undefined {
  const named = keyDateId(textOf(id));
  return named && dateOfId(circle, named);
}

/** For a form whose date is not there any more: drops it and says so. */
export async function goneReply(context: Context): Promise<Replies> {
  await context.drop();
  return [say({ kind: 'notice', say: [{ id: 'date-gone' }] })];
}
