import { withDraft } from '../src/domain/circle.ts';
import type { DraftId } from '../src/domain/id.ts';
import { unsavedOf } from '../src/domain/unsaved.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { add } from './form/add.ts';

/** A date that somebody began to say and did not confirm: go on with it, leave it, or begin another. */
export default defineCommand({
  name: 'unsaved',
  listed: 'nobody',
  presses: {
    unsavedgo: (context, [id]) => withUnsaved(context, id, goOn),
    unsaveddrop: (context, [id]) => withUnsaved(context, id, leave),
    unsavedanew: (context, [id]) => withUnsaved(context, id, begin),
  },
});

type Go = (context: Context, draft: DraftId) => Promise<Replies>;

/** Confirmed or left meanwhile, it is among the dates, or gone. */
async function withUnsaved(context: Context, id: string | undefined, go: Go): Promise<Replies> {
  const draft = unsavedOf(context.circle, context.person.id);
  if (draft && draft.id === id) return go(context, draft.id);
  return [say({ kind: 'notice', say: [{ id: 'unsaved-over' }] }), ...(await context.run('dates'))];
}

async function goOn(context: Context, draft: DraftId): Promise<Replies> {
  return (await context.askAgain(draft)) ?? context.run('dates');
}

async function leave(context: Context): Promise<Replies> {
  await left(context);
  return [say({ kind: 'notice', say: [{ id: 'add-dropped' }] })];
}

async function begin(context: Context): Promise<Replies> {
  return (await left(context)).open(add.name);
}

function left(context: Context): Promise<Context> {
  return context.changeCircle((circle) => withDraft(circle, context.person.id, undefined));
}
