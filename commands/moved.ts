import { defineCommand, type Context, type Replies } from '../src/app/command.ts';
import { checklist, isOpen, setTick, tasksOf } from './checklist.ts';
import { withKeyDate } from './dates.ts';
import { moved } from './form/moved.ts';

/** /moved: a new home, and every agency that has to hear of it, each with a clock of its own. */
export default defineCommand({
  name: 'moved',
  listed: 'everyone',
  forms: [moved],
  run: (context) => {
    const isUnderWay = tasksOf(context).some(isOpen);
    return isUnderWay ? Promise.resolve(checklist(context)) : context.open(moved.name);
  },
  presses: {
    movetick: (context, [id]) => tickOf(context, id, true),
    moveuntick: (context, [id]) => tickOf(context, id, false),
    moveagain: (context) => context.open(moved.name),
    movelist: (context) => Promise.resolve(checklist(context)),
  },
});

function tickOf(context: Context, id: string | undefined, isDone: boolean): Promise<Replies> {
  return withKeyDate(context, id, (task) => setTick(context, task, isDone));
}
