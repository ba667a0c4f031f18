import { withDraft } from '../../src/domain/circle.ts';
import { tame } from '../../src/text/tame.ts';
import { say } from '../../src/app/command.ts';
import { answer, lengthOf, textOf, unclear, type Form } from '../../src/app/form.ts';
import { withHelps } from '../own-helps.ts';

/** More than one person interprets, and no list that fills a screen. */
const MOST = 8;

/** Which languages a supporter can interpret, with commas between them. */
export const tongue: Form = {
  name: 'tongue',
  kept: 'circle',
  fields: [
    {
      name: 'tongue',
      ask: () => ({ ask: { id: 'helps-tongue-ask' }, choices: [], write: true }),
      read: (words) => {
        const said = namesIn(words);
        const isFine = said.length > 0 && said.length <= MOST;
        return isFine && said.every((one) => lengthOf(one) <= 40)
          ? answer({ tongue: said.join(', ') })
          : unclear({ id: 'need-language-unclear' });
      },
      choose: () => unclear({ id: 'need-language-unclear' }),
    },
  ],
  async finish(context, answers) {
    const { id } = context.person;
    const languages = namesIn(textOf(answers['tongue']));
    await context.changeCircle((circle) =>
      withHelps(withDraft(circle, id, undefined), id, (helps) => ({ ...helps, languages })),
    );
    const names = { typed: languages.join(', ') };
    return [say({ kind: 'notice', say: [{ id: 'helps-tongue-done', args: { names } }] })];
  },
};

function namesIn(words: string): readonly string[] {
  return words
    .split(/[,;/\n]| y | and /u)
    .map(tame)
    .filter((one) => one !== '');
}
