import { roleOf } from '../src/domain/circle.ts';
import { keep } from '../src/domain/retention.ts';
import { defineCommand, sayInstead } from '../src/app/command.ts';

/** «Keep it»: the family's answer when all their dates are over. */
export default defineCommand({
  name: 'keep',
  listed: 'nobody',
  presses: {
    async keepall(context, [circle]) {
      const { person, now } = context;
      const isTheirs =
        context.circle.id === circle && roleOf(context.circle, person.id) === 'family';
      if (!isTheirs) return undefined;
      await context.changeCircle((one) => keep(one, person.id, now));
      return [sayInstead({ kind: 'notice', say: [{ id: 'rest-kept' }] })];
    },
  },
});
