import { defineCommand, say } from '../src/app/command.ts';

/** Commands that a button may run for whoever presses it. */
const RUNNABLE = [
  'add',
  'dates',
  'deadline',
  'moved',
  'settings',
  'help',
  'mydata',
  'forget',
  'plan',
  'circle',
  'invite',
  'campaign',
  'update',
  'rally',
  'petition',
  'calls',
  'channels',
];

/** What people come with, most frequent first; the last lines are where to turn besides us. */
const LINES = [
  'help',
  'help-line-add',
  'help-line-dates',
  'help-line-moved',
  'help-line-deadline',
  'help-line-home',
  'help-line-day',
  'help-line-circle',
  'help-line-plan',
  'help-line-settings',
  'help-line-mydata',
  'help-line-forget',
  'help-line-paper',
  'help-line-afraid',
  'help-line-what',
];

/** /help: short, by situation rather than by command. */
export default defineCommand({
  name: 'help',
  listed: 'everyone',
  open: true,
  stranger: () => [
    say({ kind: 'notice', say: [...LINES, 'help-line-start'].map((id) => ({ id })) }),
  ],
  run: () =>
    Promise.resolve([
      say({
        kind: 'notice',
        say: LINES.map((id) => ({ id })),
        buttons: [
          [run('help-add', 'add'), run('help-dates', 'dates')],
          [run('help-settings', 'settings'), run('help-mydata', 'mydata')],
        ],
      }),
    ]),
  presses: {
    run: (context, [name = '']) =>
      RUNNABLE.includes(name) ? context.run(name) : Promise.resolve(undefined),
  },
});

function run(id: string, command: string) {
  return { say: { id }, token: `v1:run:${command}` };
}
