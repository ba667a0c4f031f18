import { defineCommand } from '../src/app/command.ts';
import { actions } from './action-public.ts';

/** /petition: what people can sign, write, give or call for; for those who run a campaign, all of its actions. */
export default defineCommand({
  name: 'petition',
  listed: 'everyone',
  run: (context) => actions(context, ['petition', 'letter', 'donation']),
});
