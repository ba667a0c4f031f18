import { say, type Context, type Replies } from '../../src/app/command.ts';
import { textOf, type Form } from '../../src/app/form.ts';
import { calledField } from '../field/called.ts';
import { settingsView } from '../settings-view.ts';

/** Somebody to tell: how they are called, then a code for them to use within two days. */
const trust: Form = {
  name: 'trust',
  kept: 'person',
  fields: [calledField('trust-ask')],
  async finish(context, { called }) {
    const settled = await context.changeMe(({ draft: _, ...person }) => person);
    const code = await settled.codes.issue({ purpose: 'trust', called: textOf(called) });
    return [
      say({
        kind: 'notice',
        say: [
          { id: 'trust-code', args: { called: { typed: textOf(called) }, code: { code } } },
          { id: 'trust-code-until' },
          { id: 'trust-what' },
        ],
        link: { say: { id: 'trust-open' }, payload: payloadFor(code) },
      }),
    ];
  },
};

export const codeForms: readonly Form[] = [trust];

/** A code for one's own other account: ten minutes, five tries. */
export async function showLinkCode(context: Context): Promise<Replies> {
  const code = await context.codes.issue({ purpose: 'link' });
  return [
    say({
      kind: 'notice',
      say: [{ id: 'link-code', args: { code: { code } } }, { id: 'link-code-until' }],
      link: { say: { id: 'link-open' }, payload: payloadFor(code) },
    }),
  ];
}

export async function forgetTrusted(context: Context): Promise<Replies> {
  const { trusted } = context.person;
  const changed = await context.codes.untrust();
  if (!trusted) return [say(settingsView(changed))];
  const removed = { id: 'trust-removed', args: { called: { typed: trusted.called } } };
  return [say({ kind: 'notice', say: [removed] }), say(settingsView(changed))];
}

/** A deep link carries the code without its dashes. */
function payloadFor(code: string): string {
  return code.replaceAll('-', '').toLowerCase();
}
