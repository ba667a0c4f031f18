import { withDraft } from '../src/domain/circle.ts';
import { phoneOf, withPhone } from '../src/domain/phone.ts';
import { standingOf } from '../src/domain/permission.ts';
import { defineCommand, say, type Context } from '../src/app/command.ts';
import { answer, lengthOf, textOf, unclear, type Field, type Form } from '../src/app/form.ts';
import { token } from '../src/app/token.ts';
import { tame } from '../src/text/tame.ts';
import type { Button } from '../src/text/view.ts';
import { inThis } from './circle.ts';

const LONGEST = 60;
/** Fewer digits are no telephone number anywhere. */
const DIGITS = 5;

/** In their own words, and as freely left out. */
const number: Field = {
  name: 'number',
  ask: (_, { circle, person }) => {
    const now = phoneOf(circle, person.id) ?? '';
    const isFamily = standingOf(circle, person.id) === 'family';
    const no = { say: { id: now === '' ? 'number-skip' : 'number-drop' }, word: 'none' };
    return {
      ask: { id: isFamily ? 'number-ask-family' : 'number-ask' },
      ...(now !== '' && { before: [{ id: 'number-now', args: { number: { typed: now } } }] }),
      choices: [[no]],
      write: true,
    };
  },
  read: (words) => {
    const said = tame(words);
    const digits = said.replace(/\D/g, '').length;
    const fits = digits >= DIGITS && lengthOf(said) <= LONGEST;
    return fits ? answer({ number: said }) : unclear({ id: 'number-unclear' });
  },
  choose: () => answer({ number: '' }),
};

const form: Form = {
  name: 'number',
  kept: 'circle',
  fields: [number],
  async finish(context, answers) {
    const { id } = context.person;
    const said = textOf(answers['number']);
    await context.changeCircle((circle) => withPhone(withDraft(circle, id, undefined), id, said));
    return [say({ kind: 'notice', say: [{ id: said === '' ? 'number-none' : 'number-saved' }] })];
  },
};

/** By which number they may be called, in this circle; the permission table says by whom. */
export default defineCommand({
  name: 'number',
  listed: 'nobody',
  forms: [form],
  presses: {
    number: (context, [id]) => inThis(context, id, () => context.open(form.name)),
  },
});

/** Offered once, where it helps, to whoever has not said yet whether they want to. */
export function numberRow({ circle, person }: Context): readonly (readonly Button[])[] {
  if (phoneOf(circle, person.id) !== undefined) return [];
  return [[{ say: { id: 'number-open' }, token: token('number', circle.id) }]];
}
