import { readKind } from '../../src/domain/entry/kind.ts';
import { KEY_DATE_KINDS } from '../../src/domain/keydate.ts';
import { answer, unclear, type Field } from '../../src/app/form.ts';

export const kindField: Field = {
  name: 'kind',
  ask: () => ({
    ask: { id: 'add-kind' },
    choices: [0, 2, 4].map((from) =>
      KEY_DATE_KINDS.slice(from, from + 2).map((kind) => ({
        say: { id: `kind-${kind}` },
        word: kind,
      })),
    ),
    write: false,
  }),
  read: (words) => {
    const kind = readKind(words);
    return kind ? answer({ kind }) : unclear({ id: 'add-kind-unclear' });
  },
  choose: (word) => {
    const kind = KEY_DATE_KINDS.find((one) => one === word);
    return kind ? answer({ kind }) : unclear({ id: 'add-kind-unclear' });
  },
};
