import { tame } from '../../src/text/tame.ts';
import { answer, lengthOf, unclear, type Field } from '../../src/app/form.ts';

/** Long enough for two names, short enough for a line on a phone. */
const LONGEST = 40;

/** What to be called; an alias is fine, and the question says so. Emoji alone are a name too. */
export function calledField(ask: string): Field {
  return {
    name: 'called',
    ask: () => ({ ask: { id: ask }, choices: [], write: true }),
    read: (words) => {
      const called = tame(words);
      if (called === '') return unclear({ id: 'called-empty' });
      if (lengthOf(called) > LONGEST) return unclear({ id: 'called-long' });
      return answer({ called });
    },
    choose: () => unclear({ id: 'called-empty' }),
  };
}
