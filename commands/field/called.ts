import { distressIn } from '../../src/domain/entry/distress.ts';
import { tame } from '../../src/text/tame.ts';
import { answer, lengthOf, unclear, type Field } from '../../src/app/form.ts';

/** Long enough for two names, short enough for a line on a phone. */
const LONGEST = 40;

/** What to be called; an alias is fine, and the question says so. Emoji alone are a name too, a cry for help is none. */
export function calledField(ask: string): Field {
  return {
    name: 'called',
    ask: () => ({ ask: { id: ask }, choices: [], write: true }),
    read: (words) => {
      const called = nameIn(tame(words));
      if (called === '' || distressIn(words)) return unclear({ id: 'called-empty' });
      if (lengthOf(called) > LONGEST) return unclear({ id: 'called-long' });
      return answer({ called });
    },
    choose: () => unclear({ id: 'called-empty' }),
  };
}

/** «Me llamo Luz» is no name; «Luz» is. In every language, since people answer in their own. */
const INTRODUCED =
  /^(?:(?:hola|hi|hello)[ ,.!]+)?(?:(?:yo )?me llamo|mi nombre es|ll[aá]m[ae]me|(?:yo )?soy|d[ií]game|my name is|my name['’]s|i am|i['’]m|call me)[ ,:]+/iu;

function nameIn(said: string): string {
  return said.replace(INTRODUCED, '') || said;
}
