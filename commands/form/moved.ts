import { saysNo, saysYes } from '../../src/domain/entry/agreed.ts';
import { moveRules } from '../../src/domain/rule/occasion.ts';
import { reckon, type Reckoning } from '../../src/domain/rule/reckon.ts';
import { ruleOf } from '../../src/domain/rule/table.ts';
import { dayOf } from '../../src/domain/time.ts';
import type { Context } from '../../src/app/command.ts';
import { answer, unclear, type Answers, type Field, type Form } from '../../src/app/form.ts';
import { checklist } from '../checklist.ts';
import { sinceField } from '../field/since.ts';
import { acceptField, fromIn, keep } from './accept.ts';

const YES_NO = [['yes', 'no'], ['unsure']] as const;

/** One thing to know of the person's case, by buttons; «yes» and «no» may be typed. */
function tieField(name: string, rows: readonly (readonly string[])[]): Field {
  const words = rows.flat();
  return {
    name,
    ask: () => ({
      ask: { id: `move-${name}` },
      choices: rows.map((row) =>
        row.map((word) => ({ say: { id: `move-${name}-${word}` }, word })),
      ),
      write: false,
    }),
    read: (typed) => {
      const word = plainAnswer(typed);
      return word && words.includes(word) ? answer({ [name]: word }) : USE_BUTTONS;
    },
    choose: (word) => (words.includes(word) ? answer({ [name]: word }) : USE_BUTTONS),
  };
}

const USE_BUTTONS = unclear({ id: 'use-buttons' });

function plainAnswer(typed: string): 'yes' | 'no' | undefined {
  if (saysYes(typed)) return 'yes';
  return saysNo(typed) ? 'no' : undefined;
}

/** Who does not know is taken to have it: to tell an agency too much costs a form, to tell it too little a case. */
function reckonings(answers: Answers, { now, person }: Context): readonly Reckoning[] {
  const from = fromIn(answers);
  if (!from) return [];
  const { court, ice, uscis } = answers;
  const rules = moveRules({
    court: court !== 'no',
    ice: ice === 'supervision' || ice === 'no' ? ice : 'check-ins',
    uscis: uscis !== 'no',
  });
  return rules.map((id) => reckon(ruleOf(id), from, dayOf(now, person.zone)));
}

/** «We moved»: when, and which agencies there are; then each gets its day. The new home itself is never asked. */
export const moved: Form = {
  name: 'moved',
  kept: 'circle',
  fields: [
    sinceField(() => ruleOf('move-court')),
    tieField('court', YES_NO),
    tieField('ice', [['check-ins'], ['supervision'], ['no', 'unsure']]),
    tieField('uscis', YES_NO),
    acceptField(reckonings),
  ],

  async finish(context, answers) {
    const { context: saved } = await keep(context, reckonings(answers, context), answers);
    return checklist(saved);
  },
};
