import { familyOf } from '../../src/domain/circle.ts';
import { saysNo, saysYes } from '../../src/domain/entry/agreed.ts';
import { current, type KeyDate } from '../../src/domain/keydate.ts';
import {
  answer,
  lengthOf,
  stampOf,
  unclear,
  type Answers,
  type Asking,
  type Choice,
  type Field,
} from '../../src/app/form.ts';
import { tame } from '../../src/text/tame.ts';
import type { Context } from '../../src/app/command.ts';
import type { ReadBack } from '../../src/text/view.ts';
import { whosePart } from '../../src/app/whose.ts';
import { whoseDate } from '../field/of.ts';
import { addAddress, addressLines, addressRow } from './address.ts';
import { oddities } from './doubt.ts';
import { WITHOUT_DAY, proposalOf } from './statement.ts';

export { oddField } from './doubt.ts';
export { proposalOf, versionOf, whenOf } from './statement.ts';

/** Which of the parts is wrong, asked after «change something» on the read-back. */
export function fixField(parts: readonly string[]): Field {
  return {
    name: 'fix',
    wanted: (answers) => answers['fixing'] === true,
    ask: (_, context) => ({
      ask: { id: 'add-which-part' },
      choices: fixRows(parts.filter((part) => part !== 'of' || isShared(context))),
      write: false,
    }),
    read: () => unclear(),
    choose: (word) => {
      if (!parts.includes(word)) return unclear();
      return answer({ fixing: undefined, [word]: undefined, ...alsoTakenBack(word) });
    },
  };
}

/** Where one is alone, nobody asks whose a date is. */
function isShared({ circle }: Context): boolean {
  return familyOf(circle).length > 1;
}

/** What hangs on the part that is asked again. */
function alsoTakenBack(part: string): Readonly<Record<string, boolean | string | undefined>> {
  if (part === 'date') return { ...WITHOUT_DAY, rezone: false };
  if (part === 'place') return { zone: undefined, wish: part };
  return { rezone: part === 'zone', ...(part === 'time' && { wish: part }) };
}

function fixRows(parts: readonly string[]): readonly (readonly Choice[])[] {
  const choices = parts.map((part) => ({ say: { id: `add-part-${part}` }, word: part }));
  return [choices.slice(0, 3), choices.slice(3)].filter((row) => row.length > 0);
}

/** A note, only when it was asked for on the read-back. */
export const noteField: Field = {
  name: 'note',
  wanted: (answers) => answers['noting'] === true,
  ask: () => ({
    ask: { id: 'add-note' },
    choices: [[{ say: { id: 'add-note-skip' }, word: 'none' }]],
    write: true,
  }),
  read: (words) =>
    lengthOf(words) > 500
      ? unclear({ id: 'add-too-long', args: { count: 500 } })
      : answer({ note: tame(words), noting: undefined }),
  choose: () => answer({ note: '', noting: undefined }),
};

/**
 * The read-back: what was understood, in words, to be confirmed. The «Yes» carries a digest of what it stands
 * under, so that a «Yes» pressed on an older read-back never saves what that one did not show.
 */
export function confirmField(instead?: (context: Context) => KeyDate | undefined): Field {
  return {
    name: 'confirm',
    ask: (answers, context) => readBack(answers, context, instead?.(context)),
    read: (words) => {
      if (saysYes(words)) return answer({ confirm: true });
      if (saysNo(words)) return answer({ fixing: true });
      return unclear({ id: 'add-confirm-unclear' });
    },
    choose: (word, answers) => {
      if (word === `yes-${stampOf(answers)}`) return answer({ confirm: true });
      if (word === 'fix') return answer({ fixing: true });
      if (word === 'address') return addAddress(answers);
      if (word === 'note') return answer({ noting: true, note: undefined });
      if (word === 'no') return { is: 'elsewhere', go: (context) => context.run('cancel') };
      return unclear();
    },
  };
}

function readBack(answers: Answers, context: Context, before: KeyDate | undefined): Asking {
  const of = before?.of ?? whoseDate(answers, context);
  const date = { ...proposalOf(answers, context), ...whosePart({ of }, context) };
  const noteRow = before ? [] : [{ say: { id: 'add-part-note' }, word: 'note' }];
  return {
    choices: [
      [{ say: { id: 'add-yes' }, word: `yes-${stampOf(answers)}`, look: 'main' }],
      ...addressRow(answers),
      [{ say: { id: 'add-fix' }, word: 'fix' }, ...noteRow],
      [{ say: { id: 'add-no' }, word: 'no' }],
    ],
    view: (buttons, said): ReadBack => ({
      kind: 'read-back',
      date,
      before: [...addressLines(answers), ...said, ...oddities(answers, context)],
      ...(before && { instead: current(before) }),
      buttons,
    }),
  };
}
