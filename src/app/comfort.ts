import type { Distress } from '../domain/entry/distress.ts';
import { say, type Replies } from './command.ts';

const WORDS: Readonly<Record<Distress, readonly string[]>> = {
  taken: ['custody-sorry', 'custody-call', 'custody-find'],
  afraid: ['afraid-kind', 'help-line-afraid'],
};

/** The ways to the people who can go along, and to everything else. */
const ONWARD = [
  [{ say: { id: 'afraid-company' }, token: 'v1:run:circle' }],
  [{ say: { id: 'help-more' }, token: 'v1:run:help' }],
] as const;

/**
 * What helps at once whoever cries out, known or not; it promises nothing that depends on a circle. Where another
 * question follows there are no buttons, so that the two do not mix.
 */
export function comfort(distress: Distress, isLast: boolean): Replies {
  const words = WORDS[distress].map((id) => ({ id }));
  return [say({ kind: 'notice', say: words, ...(isLast && { buttons: ONWARD }) })];
}

/** With the buttons of what people mostly want, so that nobody is left with words they do not know. */
export function notUnderstood(id = 'not-understood'): Replies {
  const button = (name: string) => ({ say: { id: `help-${name}` }, token: `v1:run:${name}` });
  const more = { say: { id: 'help-more' }, token: 'v1:run:help' };
  return [
    say({
      kind: 'notice',
      say: [{ id }],
      buttons: [[button('add'), button('dates')], [more]],
    }),
  ];
}
