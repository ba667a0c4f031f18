import { withDraft } from '../../src/domain/circle.ts';
import { intentIn } from '../../src/domain/entry/intent.ts';
import { needId } from '../../src/domain/id.ts';
import { describe } from '../../src/domain/offer.ts';
import { tame } from '../../src/text/tame.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { numberRow } from '../number.ts';
import { answer, lengthOf, textOf, unclear, type Form } from '../../src/app/form.ts';

const LONGEST = 120;

/** How the family recognises whoever took a need: asked once, and a skip is an answer. */
export const look: Form = {
  name: 'look',
  kept: 'circle',
  fields: [
    {
      name: 'look',
      ask: () => ({
        ask: { id: 'look-ask' },
        choices: [[{ say: { id: 'look-skip' }, word: 'skip' }]],
        write: true,
      }),
      read: (words) => {
        if (intentIn(words) === 'accompany') return { is: 'elsewhere', go: toWhatIsTaken };
        const said = tame(words);
        return lengthOf(said) > LONGEST ? unclear({ id: 'look-long' }) : answer({ look: said });
      },
      choose: () => answer({ look: '' }),
    },
  ],
  async finish(context, answers) {
    const { now: at, person } = context;
    const need = needId(textOf(answers['need']));
    const after = await context.changeCircle((circle) => {
      const clear = withDraft(circle, person.id, undefined);
      return need ? describe(clear, { need, by: person.id, at }, textOf(answers['look'])) : clear;
    });
    return [say({ kind: 'notice', say: [{ id: 'look-thanks' }], buttons: numberRow(after) })];
  },
};

/** «Ya no puedo» is no coat: the family must not read it as one, and the way to give the place back is there. */
async function toWhatIsTaken(context: Context): Promise<Replies> {
  await context.drop();
  return context.run('accompany');
}
