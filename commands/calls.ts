import { defineCommand } from '../src/app/command.ts';
import { actions } from './action-public.ts';

/** /calls: whom people can call; for those who run a campaign, its call-ins. */
export default defineCommand({
  name: 'calls',
  listed: 'everyone',
  run: (context) => actions(context, ['call-in'], 'call-in'),
});
