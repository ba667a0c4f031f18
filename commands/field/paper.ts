import { readPaper } from '../../src/domain/entry/paper.ts';
import { PAPERS } from '../../src/domain/keydate.ts';
import { answer, unclear, type Field } from '../../src/app/form.ts';

/** Which paper the date is on: a text message or a call is worth less than a letter, and is kept as such. */
export const paperField: Field = {
  name: 'paper',
  ask: () => ({
    ask: { id: 'add-paper' },
    choices: [0, 2, 4].map((from) =>
      PAPERS.slice(from, from + 2).map((paper) => ({ say: { id: `paper-${paper}` }, word: paper })),
    ),
    write: false,
  }),
  read: (words) => {
    const paper = readPaper(words);
    return paper ? answer({ paper }) : unclear({ id: 'add-paper-unclear' });
  },
  choose: (word) => {
    const paper = PAPERS.find((one) => one === word);
    return paper ? answer({ paper }) : unclear({ id: 'add-paper-unclear' });
  },
};
