import { codeIn, type CodeCheck } from '../src/app/code.ts';
import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { answer, textOf, unclear, type Form } from '../src/app/form.ts';
import type { Say } from '../src/text/view.ts';

const code: Form = {
  name: 'code',
  kept: 'person',
  fields: [
    {
      name: 'code',
      ask: () => ({ ask: { id: 'join-code' }, choices: [], write: true }),
      read: (words) => (codeIn(words) ? answer({ code: words }) : unclear({ id: 'link-wrong' })),
      choose: () => unclear({ id: 'link-wrong' }),
    },
  ],
  async finish(context, answers) {
    const settled = await context.changeMe(({ draft: _, ...person }) => person);
    return check(settled, textOf(answers['code']));
  },
};

/** /join: a one-time code from one's own other account, or from somebody who wants one told. */
export default defineCommand({
  name: 'join',
  listed: 'everyone',
  open: true,
  options: [{ field: 'code' }],
  forms: [code],
  run: (context, { words, options }) => {
    const typed = options['code'] ?? words;
    return codeIn(typed) ? check(context, typed) : context.open(code.name);
  },
  presses: {
    join: (context, [words = '']) => redeem(context, words),
    joinno: (_, [purpose]) => {
      const id = purpose === 'trust' ? 'trust-refused' : 'cancelled';
      return Promise.resolve([say({ kind: 'notice', say: [{ id }] })]);
    },
  },
});

/** Says whose code it is and asks, before anything is joined: a link may have been passed on to a stranger. */
async function check(context: Context, words: string): Promise<Replies> {
  const found = await context.codes.peek(words);
  const typed = codeIn(words);
  if (found.is !== 'asks' || !typed) {
    return [
      say({ kind: 'notice', say: [found.is === 'asks' ? { id: 'link-wrong' } : outcome(found)] }),
    ];
  }
  const isNew = context.person.consent.is === 'never';
  if (found.purpose === 'trust' && isNew) return meetFirst(context, `${typed.find}${typed.proof}`);
  const isTrust = found.purpose === 'trust';
  const typedCode = `${typed.find}${typed.proof}`;
  return [
    say({
      kind: 'question',
      ask: isTrust
        ? { id: 'trust-invited', args: { called: { typed: found.by } } }
        : { id: 'link-confirm', args: { platform: { say: { id: `platform-${found.platform}` } } } },
      buttons: [
        [
          {
            say: { id: isTrust ? 'trust-yes' : 'link-yes' },
            token: `v1:join:${typedCode}`,
            look: 'main',
          },
        ],
        [{ say: { id: isTrust ? 'trust-no' : 'link-no' }, token: `v1:joinno:${found.purpose}` }],
      ],
    }),
  ];
}

async function redeem(context: Context, words: string): Promise<Replies> {
  const check = await context.codes.redeem(words);
  const reply = say({ kind: 'notice', say: [outcome(check)] });
  if (check.is !== 'linked') return [reply];
  const proven = await context.prove();
  const id = proven.is === 'delivered' ? 'start-test-delivered' : 'start-test-failed';
  return [reply, say({ kind: 'notice', say: [{ id }] })];
}

/** Somebody new who is asked to be told has to agree to be written to first; the code waits meanwhile. */
async function meetFirst(context: Context, words: string): Promise<Replies> {
  const known = await context.changeMe((person) => ({ ...person, payload: words }));
  return known.run('start');
}

function outcome(check: CodeCheck): Say {
  switch (check.is) {
    case 'linked':
      return { id: 'link-done' };
    case 'trusted':
      return { id: 'trust-done', args: { called: { typed: check.by } } };
    case 'own':
      return { id: 'link-self' };
    case 'taken':
      return { id: 'link-taken' };
    case 'wrong':
      return { id: check.triesLeft > 0 ? 'link-wrong' : 'link-over' };
    case 'no-such-code':
      return { id: 'link-over' };
  }
}
