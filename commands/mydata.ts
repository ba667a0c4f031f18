import { platformOf } from '../src/domain/account.ts';
import type { Answer } from '../src/domain/draft.ts';
import { draftOf } from '../src/domain/circle.ts';
import { current, type KeyDate } from '../src/domain/keydate.ts';
import { LEADS } from '../src/domain/lead.ts';
import type { Person } from '../src/domain/person.ts';
import { defineCommand, say, type Context } from '../src/app/command.ts';
import { ownCity } from '../src/text/city.ts';
import { heldArg } from '../src/text/compose/held.ts';
import type { Say } from '../src/text/view.ts';
import { timeSay } from '../src/text/when.ts';
import { listOf } from './list.ts';
import { familyRows } from './settings-view.ts';

/** /mydata: everything that is kept about whoever asks, in words and as a file. */
export default defineCommand({
  name: 'mydata',
  listed: 'everyone',
  open: true,
  stranger: () => [say({ kind: 'notice', say: [{ id: 'forget-nothing' }] })],
  run: (context) =>
    Promise.resolve([
      say({
        kind: 'my-data',
        rows: rowsOf(context),
        json: JSON.parse(JSON.stringify(kept(context))) as Answer,
        buttons: [[{ say: { id: 'mydata-erase' }, token: 'v1:run:forget' }]],
      }),
    ]),
});

/**
 * The two documents as they are on the disk. The family's dates are everybody's of it; what is only another
 * one's is left out: half-filled forms, and where and when they were reached.
 */
function kept({ person, circle }: Context): object {
  const own = draftOf(circle, person.id);
  const ledger = Object.entries(circle.ledger).filter(([key]) => key.endsWith(`.${person.id}`));
  return {
    person,
    circle: {
      ...circle,
      drafts: own ? { [person.id]: own } : {},
      ledger: Object.fromEntries(ledger),
    },
  };
}

function rowsOf(context: Context): readonly Say[] {
  const { person, circle } = context;
  const ledger = Object.keys(circle.ledger).length + Object.keys(person.ledger).length;
  return [
    ...personRows(person),
    ...tieRows(person),
    ...familyRows(context, 'mydata-family'),
    { id: 'mydata-dates', args: { count: circle.dates.length } },
    ...circle.dates.map(dateRow),
    ...(ledger > 0 ? [{ id: 'mydata-ledger', args: { count: ledger } }] : []),
    ...(person.draft || draftOf(circle, person.id) ? [{ id: 'mydata-draft' }] : []),
    ...(person.payload ? [{ id: 'mydata-payload' }] : []),
    { id: 'mydata-file' },
  ];
}

function personRows(person: Person): readonly Say[] {
  const { called, language, since, ways, quiet, evening, leadsOff } = person;
  const platforms = ways.map((way) => ({ id: `platform-${platformOf(way.account)}` }));
  const off = LEADS.filter((lead) => leadsOff.includes(lead)).map((lead) => ({
    id: `lead-${lead}`,
  }));
  return [
    called === ''
      ? { id: 'mydata-called-none' }
      : { id: 'mydata-called', args: { called: { typed: called } } },
    { id: 'mydata-language', args: { language: { say: { id: `language-${language}` } } } },
    { id: 'mydata-zone', args: { city: ownCity(person) } },
    { id: 'mydata-since', args: { at: { at: since } } },
    consentRow(person),
    { id: 'mydata-ways', args: { ways: { say: listOf(platforms) } } },
    {
      id: 'mydata-quiet',
      args: {
        from: { say: timeSay(quiet.from, 'between') },
        to: { say: timeSay(quiet.to, 'between') },
      },
    },
    { id: 'mydata-evening', args: { time: { say: timeSay(evening) } } },
    ...(off.length > 0 ? [{ id: 'mydata-leads-off', args: { leads: { say: listOf(off) } } }] : []),
  ];
}

function consentRow({ consent }: Person): Say {
  switch (consent.is) {
    case 'never':
      return { id: 'mydata-consent-never' };
    case 'given':
    case 'withdrawn':
      return { id: `mydata-consent-${consent.is}`, args: { at: { at: consent.on } } };
  }
}

function tieRows({ trusted, trustedBy }: Person): readonly Say[] {
  return [
    ...(trusted ? [{ id: 'mydata-trusted', args: { called: { typed: trusted.called } } }] : []),
    ...(trustedBy.length > 0
      ? [{ id: 'mydata-trusted-by', args: { count: trustedBy.length } }]
      : []),
  ];
}

function dateRow(date: KeyDate): Say {
  return {
    id: 'mydata-date',
    args: { kind: { say: { id: `kind-${date.kind}` } }, when: heldArg(current(date)) },
  };
}
