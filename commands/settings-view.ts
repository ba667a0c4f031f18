import { platformOf } from '../src/domain/account.ts';
import type { Person } from '../src/domain/person.ts';
import type { Context } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import { cityArg } from '../src/text/city.ts';
import type { Button, Say, SettingsView } from '../src/text/view.ts';
import { timeSay } from '../src/text/when.ts';

/** What is set now, one line each, and a button for each. */
export function settingsView({ person }: Context): SettingsView {
  return {
    kind: 'settings',
    rows: [
      {
        id: 'settings-language',
        args: { language: { say: { id: `language-${person.language}` } } },
      },
      { id: 'settings-called', args: { called: { typed: person.called } } },
      { id: 'settings-zone', args: { city: cityArg(person.zone) } },
      quietRow(person),
      { id: 'settings-evening', args: { time: { say: timeSay(person.evening) } } },
      { id: 'settings-leads', args: { off: person.leadsOff.length } },
      { id: person.neutral ? 'settings-neutral-on' : 'settings-neutral-off' },
      ...person.ways.map(wayRow),
      trustedRow(person),
    ],
    buttons: rowsOf(person),
  };
}

function quietRow({ quiet }: Person): Say {
  if (quiet.from === quiet.to) return { id: 'settings-quiet-none' };
  return {
    id: 'settings-quiet',
    args: {
      from: { say: timeSay(quiet.from, 'between') },
      to: { say: timeSay(quiet.to, 'between') },
    },
  };
}

function wayRow({ account, state }: Person['ways'][number]): Say {
  return {
    id: state.is === 'dead' ? 'settings-way-dead' : 'settings-way',
    args: { platform: { say: { id: `platform-${platformOf(account)}` } } },
  };
}

function trustedRow({ trusted }: Person): Say {
  if (!trusted) return { id: 'settings-trusted-none' };
  return { id: 'settings-trusted', args: { called: { typed: trusted.called } } };
}

function rowsOf(person: Person): readonly (readonly Button[])[] {
  const set = (what: string): Button => ({
    say: { id: `settings-set-${what}` },
    token: token('set', what),
  });
  return [
    [set('language'), set('called')],
    [set('zone'), set('quiet')],
    [set('evening'), set('leads')],
    [set('neutral'), set('link')],
    [set(person.trusted ? 'untrust' : 'trust')],
  ];
}
