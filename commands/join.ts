import { codeIn, type CodeAsks, type CodeCheck } from '../src/app/code.ts';
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

/** /join: a one-time code from one's own other account, from somebody who wants one told, or from one's family. */
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
    joinno: (_, [purpose]) =>
      Promise.resolve([say({ kind: 'notice', say: [{ id: refusal(purpose) }] })]),
    letin: (context, [find = '']) => answerAsker(context, find, true),
    turnaway: (context, [find = '']) => answerAsker(context, find, false),
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
  const typedCode = `${typed.find}${typed.proof}`;
  if (found.purpose !== 'link' && isNew) return meetFirst(context, typedCode);
  const asked = ANSWERED_AS[found.purpose];
  const press = (answer: 'yes' | 'no') => ({ id: `${asked}-${answer}` });
  return [
    say({
      kind: 'question',
      ...(found.purpose === 'pledge' && { before: PLEDGE }),
      ask: invitation(found, context),
      buttons: [
        [{ say: press('yes'), token: `v1:join:${typedCode}`, look: 'main' }],
        [{ say: press('no'), token: `v1:joinno:${asked}` }],
      ],
    }),
  ];
}

/** What a family's yes to a campaign means, before they are asked for it. */
const PLEDGE: readonly Say[] = ['pledge-what', 'pledge-words', 'pledge-sees', 'pledge-end'].map(
  (id) => ({ id }),
);

/** Whose buttons and refusals a question uses. */
const ANSWERED_AS: Readonly<Record<CodeAsks['purpose'], string>> = {
  link: 'link',
  trust: 'trust',
  family: 'family',
  role: 'family',
  organizer: 'family',
  pledge: 'pledge',
};

function invitation({ by, platform, purpose }: CodeAsks, { person }: Context): Say {
  switch (purpose) {
    case 'link':
      return { id: 'link-confirm', args: { platform: { say: { id: `platform-${platform}` } } } };
    case 'trust':
      return { id: 'trust-invited', args: { called: { typed: by } } };
    case 'family':
      return { id: 'family-invited', args: { called: { typed: person.called } } };
    case 'role':
      return { id: 'invited', args: { called: { typed: person.called } } };
    case 'organizer':
      return { id: 'campaign-invited', args: { called: { typed: person.called } } };
    case 'pledge':
      return { id: 'pledge-ask' };
  }
}

function refusal(purpose: string | undefined): string {
  if (purpose === 'trust') return 'trust-refused';
  if (purpose === 'pledge') return 'pledge-refused';
  return purpose === 'family' ? 'family-refused' : 'cancelled';
}

/** The owner's word on whoever used their family code: only their own code is looked at, whatever the button says. */
async function answerAsker(context: Context, find: string, yes: boolean): Promise<Replies> {
  const called = await context.codes.answer(find, yes);
  if (called === undefined) return [say({ kind: 'notice', say: [{ id: 'family-late' }] })];
  const done: Say = yes
    ? { id: 'family-welcome', args: { called: { typed: called } } }
    : { id: 'family-turned-away' };
  return [say({ kind: 'notice', say: [done] })];
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
    case 'asked':
      return { id: 'family-asked' };
    case 'asked-at-night':
      return { id: 'family-asked-night' };
    case 'pledged':
      return { id: 'pledge-done' };
    case 'pledged-already':
      return { id: 'pledge-already' };
    case 'together':
      return { id: 'family-already' };
    case 'elsewhere':
      return { id: 'family-taken' };
    case 'resting':
      return { id: 'code-resting', args: { at: { at: check.until } } };
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
