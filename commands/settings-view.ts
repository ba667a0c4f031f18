import { platformOf } from '../src/domain/account.ts';
import { familyOf } from '../src/domain/circle.ts';
import { LEADS } from '../src/domain/lead.ts';
import type { Person } from '../src/domain/person.ts';
import type { Context } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import { ownCity } from '../src/text/city.ts';
import { listOf } from './list.ts';
import type { Button, Say, SettingsView } from '../src/text/view.ts';
import { timeSay } from '../src/text/when.ts';

/** What is set now, one line each, and a button for each. */
export function settingsView(context: Context): SettingsView {
  const { person } = context;
  return {
    kind: 'settings',
    rows: [
      {
        id: 'settings-language',
        args: { language: { say: { id: `language-${person.language}` } } },
      },
      { id: 'settings-called', args: { called: { typed: person.called } } },
      { id: 'settings-zone', args: { city: ownCity(person) } },
      quietRow(person),
      { id: 'settings-evening', args: { time: { say: timeSay(person.evening) } } },
      leadsRow(person),
      { id: person.neutral ? 'settings-neutral-on' : 'settings-neutral-off' },
      { id: 'settings-ways', args: { ways: { say: listOf(person.ways.map(wayName)) } } },
      trustedRow(person),
      ...familyRows(context, 'settings-family'),
      ...(person.consent.is === 'withdrawn' ? [{ id: 'settings-consent-off' }] : []),
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

function leadsRow({ leadsOff }: Person): Say {
  if (leadsOff.length === 0) return { id: 'settings-leads-all' };
  const leads = LEADS.filter((lead) => leadsOff.includes(lead)).map((lead) => ({
    id: `lead-${lead}`,
  }));
  return { id: 'settings-leads-off', args: { leads: { say: listOf(leads) } } };
}

function wayName({ account, state }: Person['ways'][number]): Say {
  return {
    id: state.is === 'dead' ? 'settings-way-dead' : 'settings-way-one',
    args: { platform: { say: { id: `platform-${platformOf(account)}` } } },
  };
}

function trustedRow({ trusted }: Person): Say {
  if (!trusted) return { id: 'settings-trusted-none' };
  return { id: 'settings-trusted', args: { called: { typed: trusted.called } } };
}

/** The others of one's own family, by the names they have here; no row where there is nobody else. */
export function familyRows({ circle, people, person }: Context, id: string): readonly Say[] {
  const family = familyOf(circle);
  const others = family.filter((one) => one !== person.id);
  if (others.length === 0 || others.length === family.length) return [];
  const names = others.map((one): Say => {
    const called = people.get(one)?.called ?? '';
    return called === ''
      ? { id: 'who-someone' }
      : { id: 'who-called', args: { called: { typed: called } } };
  });
  return [{ id, args: { names: { say: listOf(names) } } }];
}

function rowsOf(person: Person): readonly (readonly Button[])[] {
  const set = (what: string, name = what): Button => ({
    say: { id: `settings-change-${name}` },
    token: token('set', what),
  });
  const plain = (id: string, what: string): Button => ({ say: { id }, token: token('set', what) });
  return [
    [set('language'), set('called')],
    [set('zone'), set('quiet')],
    [set('evening'), set('leads')],
    ...(person.ways.length > 1 ? [person.ways.map(removal)] : []),
    [set('neutral', person.neutral ? 'neutral-off' : 'neutral-on'), set('link', 'way')],
    [set('family')],
    [
      person.trusted ? plain('trust-remove', 'untrust') : set('trust', 'trusted'),
      person.consent.is === 'given'
        ? plain('settings-stop', 'stop')
        : plain('settings-start', 'start'),
    ],
  ];
}

function removal({ account }: Person['ways'][number]): Button {
  const platform = platformOf(account);
  return {
    say: { id: 'link-remove', args: { platform: { say: { id: `platform-${platform}` } } } },
    token: token('unlink', platform),
  };
}
