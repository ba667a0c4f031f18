import { defineCommand, say, type Context } from '../src/app/command.ts';
import type { Say } from '../src/text/view.ts';

/** /status, for the operator: counts and codes, never a name, a date or a text. */
export default defineCommand({
  name: 'status',
  listed: 'operator',
  open: true,
  run: (context) => Promise.resolve([say({ kind: 'status', rows: rowsOf(context) })]),
});

function rowsOf({ status }: Context): readonly Say[] {
  const facts = status();
  return [
    { id: 'status-version', args: { version: { words: facts.version } } },
    { id: 'status-since', args: { at: { at: facts.since } } },
    ...facts.platforms.map(({ platform, is }) => ({
      id: `status-platform-${is}`,
      args: { platform: { say: { id: `platform-${platform}` } } },
    })),
    { id: 'status-people', args: { count: facts.people } },
    { id: 'status-waiting', args: { count: facts.open } },
    facts.next === undefined
      ? { id: 'status-next-none' }
      : { id: 'status-next', args: { at: { at: facts.next } } },
    { id: 'status-delivered', args: { count: facts.delivered } },
    { id: 'status-failed', args: { count: facts.failed } },
    { id: 'status-not-saved', args: { count: facts.notSaved } },
    { id: 'status-damaged', args: { count: facts.damaged } },
    { id: 'status-bugs', args: { count: facts.bugs } },
    { id: 'status-late', args: { minutes: facts.worstLateMinutes } },
  ];
}
