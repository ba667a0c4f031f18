import { platformOf, type Platform } from '../../src/domain/account.ts';
import { say, type Context, type Replies } from '../../src/app/command.ts';
import { textOf, type Form } from '../../src/app/form.ts';
import type { Say } from '../../src/text/view.ts';
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
          ...linkLine(settled, payloadFor(code)),
          { id: 'trust-code-until' },
          { id: 'trust-what' },
        ],
      }),
    ];
  },
};

export const codeForms: readonly Form[] = [trust];

/** A code for one's own other account: ten minutes, five tries. None where there is no other place to use it. */
export async function showLinkCode(context: Context): Promise<Replies> {
  const where = whereElse(context);
  if (where.length === 0) return [say({ kind: 'notice', say: [{ id: 'link-nowhere' }] })];
  const code = await context.codes.issue({ purpose: 'link' });
  const link = { say: { id: 'link-open' }, payload: payloadFor(code) };
  return [
    say({
      kind: 'notice',
      say: [...where, { id: 'link-code', args: { code: { code } } }, { id: 'link-code-until' }],
      ...(!isOn(context, 'telegram') && { link }),
    }),
  ];
}

/** A code for somebody of one's family; whoever uses it is asked about by name before anything is shared. */
export async function showFamilyCode(context: Context): Promise<Replies> {
  const code = await context.codes.issue({ purpose: 'family' });
  return [
    say({
      kind: 'notice',
      say: [
        { id: 'family-code', args: { code: { code } } },
        ...linkLine(context, payloadFor(code)),
        { id: 'family-code-until' },
        { id: 'family-code-what' },
      ],
    }),
  ];
}

/** The link in full, to be passed on as it stands; a button of it would open this very chat with one's own code. */
export function linkLine({ bots }: Context, payload: string): readonly Say[] {
  if (bots.telegram === undefined) return [];
  const words = `https://t.me/${bots.telegram}?start=${payload}`;
  return [{ id: 'code-link', args: { link: { words } } }];
}

/** Where else this person can find us: the platforms that they are not on yet. */
function whereElse(context: Context): readonly Say[] {
  const { telegram, discord } = context.bots;
  return [
    ...(telegram !== undefined && !isOn(context, 'telegram')
      ? [{ id: 'link-where-telegram', args: { bot: { words: telegram } } }]
      : []),
    ...(discord !== undefined && !isOn(context, 'discord') ? [{ id: 'link-where-discord' }] : []),
  ];
}

function isOn({ person }: Context, platform: Platform): boolean {
  return person.ways.some((way) => platformOf(way.account) === platform);
}

/** A way is taken away, but never the last one. */
export async function dropWay(context: Context, platform: string): Promise<Replies> {
  const stays = context.person.ways.filter((way) => platformOf(way.account) !== platform);
  if (stays.length === 0) return [say({ kind: 'notice', say: [{ id: 'link-last' }] })];
  const changed = await context.changeMe((one) => ({ ...one, ways: stays }));
  return [say({ kind: 'notice', say: [{ id: 'link-removed' }] }), say(settingsView(changed))];
}

export async function forgetTrusted(context: Context): Promise<Replies> {
  const { trusted } = context.person;
  const changed = await context.codes.untrust();
  if (!trusted) return [say(settingsView(changed))];
  const removed = { id: 'trust-removed', args: { called: { typed: trusted.called } } };
  return [say({ kind: 'notice', say: [removed] }), say(settingsView(changed))];
}

/** A deep link carries the code without its dashes. */
export function payloadFor(code: string): string {
  return code.replaceAll('-', '').toLowerCase();
}
