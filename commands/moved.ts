import { defineCommand, type Context, type Replies } from '../src/app/command.ts';
import { checklist, isOpen, setTick, tasksOf } from './checklist.ts';
import { withKeyDate } from './dates.ts';
import { moved } from './form/moved.ts';
import { FULL, isFull } from './full.ts';
import { whereMay } from './own.ts';

/** /moved: a new home, and every agency that has to hear of it, each with a clock of its own. */
export default defineCommand({
  name: 'moved',
  listed: 'everyone',
  forms: [moved],
  run: (context) => {
    const isUnderWay = tasksOf(context).some(isOpen);
    return isUnderWay ? Promise.resolve(checklist(context)) : begin(context);
  },
  presses: {
    movetick: (context, [id]) => tickOf(context, id, true),
    moveuntick: (context, [id]) => tickOf(context, id, false),
    moveagain: begin,
    movelist: (context) => Promise.resolve(checklist(context)),
  },
});

function begin(context: Context): Promise<Replies> {
  if (isFull(context.circle)) return Promise.resolve([FULL]);
  return whereMay(context, 'change-date', () => context.open(moved.name));
}

function tickOf(context: Context, id: string | undefined, isDone: boolean): Promise<Replies> {
  return withKeyDate(context, id, (task) => setTick(context, task, isDone));
}
