import { MINUTE } from '../src/domain/time.ts';
import { defineCommand, say, type Context } from '../src/app/command.ts';
import type { Say } from '../src/text/view.ts';

/** /status, for the operator: counts and codes, never a name, a date or a text. */
export default defineCommand({
  name: 'status',
  listed: 'operator',
  run: (context) => Promise.resolve([say({ kind: 'status', rows: rowsOf(context) })]),
});

function rowsOf({ status, now }: Context): readonly Say[] {
  const facts = status();
  const minutes = (at: number | undefined) =>
    at === undefined ? 0 : Math.round((now - at) / MINUTE);
  return [
    {
      id: 'status-running',
      args: { version: { words: facts.version }, minutes: minutes(facts.since) },
    },
    { id: 'status-people', args: { people: facts.people, planned: facts.planned } },
    { id: 'status-look', args: { minutes: minutes(facts.lastLook) } },
    {
      id: 'status-said',
      args: { delivered: facts.delivered, failed: facts.failed, open: facts.open },
    },
    { id: 'status-faults', args: { notSaved: facts.notSaved, bugs: facts.bugs } },
    ...facts.platforms.map(({ platform, is }) => ({
      id: `status-platform-${is}`,
      args: { platform: { words: platform } },
    })),
  ];
}
