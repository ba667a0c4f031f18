import { defineCommand, say, type Context, type Replies } from '../src/app/command.ts';
import { codeIn } from '../src/app/code.ts';
import { proveWay, welcome } from './form/welcome.ts';

/** /start: the first contact, or, for those we know, what is ahead. A code in the link is asked about. */
export default defineCommand({
  name: 'start',
  listed: 'everyone',
  open: true,
  forms: [welcome],

  presses: { test: proveWay },

  async run(context, { words }) {
    if (context.person.consent.is === 'never') return firstContact(context);
    if (codeIn(words)) return context.run('join', words);
    const dates = await context.run('dates');
    const { called } = context.person;
    return [
      say({
        kind: 'notice',
        say: [{ id: 'start-welcome-back', args: { called: { typed: called } } }],
      }),
      ...dates,
    ];
  },
});

async function firstContact(context: Context): Promise<Replies> {
  return context.person.draft ? ((await context.askAgain()) ?? []) : context.open(welcome.name);
}
