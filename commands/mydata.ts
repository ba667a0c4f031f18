import type { Campaign } from '../src/domain/campaign/campaign.ts';
import { platformOf } from '../src/domain/account.ts';
import type { Answer } from '../src/domain/draft.ts';
import { draftOf, roleOf, type Circle, type Member } from '../src/domain/circle.ts';
import { isHeld } from '../src/domain/custody.ts';
import { current, type KeyDate } from '../src/domain/keydate.ts';
import { LEADS } from '../src/domain/lead.ts';
import type { Step } from '../src/domain/outing.ts';
import { mayDo, standingOf } from '../src/domain/permission.ts';
import { phonesOf } from '../src/domain/phone.ts';
import type { Person } from '../src/domain/person.ts';
import { defineCommand, say, type Context } from '../src/app/command.ts';
import { ownCity } from '../src/text/city.ts';
import { heldArg } from '../src/text/compose/held.ts';
import type { Say } from '../src/text/view.ts';
import { timeSay } from '../src/text/when.ts';
import { followedRows, keptOf } from './followed.ts';
import { listOf } from './list.ts';
import { familyRows } from './settings-view.ts';

/** /mydata: everything that is kept about whoever asks, in words and as a file. */
export default defineCommand({
  name: 'mydata',
  listed: 'everyone',
  open: true,
  stranger: () => [say({ kind: 'notice', say: [{ id: 'forget-nothing' }] })],
  async run(context) {
    const { person, circle } = context;
    const others = (await context.circles.all()).filter(({ id }) => id !== circle.id);
    const followed = await context.campaigns.followed();
    const led = await context.campaigns.all();
    const kept = {
      person,
      ...(followed.length > 0 && { followed: followed.map((one) => keptOf(one, person.id)) }),
      circle: keptIn(circle, person),
      ...(others.length > 0 && { others: others.map((one) => keptIn(one, person)) }),
      ...(led.length > 0 && { campaigns: led.map((one) => runBy(one, person)) }),
    };
    return [
      say({
        kind: 'my-data',
        rows: [
          ...rowsOf(context, others),
          ...followedRows(followed, person.id),
          ...ledRows(led),
          { id: 'mydata-file' },
        ],
        json: JSON.parse(JSON.stringify(kept)) as Answer,
        buttons: [[{ say: { id: 'mydata-erase' }, token: 'v1:run:forget' }]],
      }),
    ];
  },
});

/**
 * The circle as it is on the disk. The family's dates are everybody's of it; what is only another one's is left
 * out: half-filled forms, and where and when they were reached. Who helps is shown what is kept of them, and
 * nothing of those whom they help.
 */
function keptIn(circle: Circle, person: Person): object {
  const own = draftOf(circle, person.id);
  const ledger = Object.entries(circle.ledger).filter(([key]) => key.endsWith(`.${person.id}`));
  return {
    ...(roleOf(circle, person.id) === 'family' ? circle : helping(circle, person)),
    ...sealedFor(circle, person),
    members: membersFor(circle, person),
    ...(circle.reports && { reports: circle.reports.filter(({ by }) => by === person.id) }),
    drafts: own ? { [person.id]: own } : {},
    ledger: Object.fromEntries(ledger),
  };
}

/** Who is in it, as far as it is theirs to see: only their own telephone number is. */
function membersFor(circle: Circle, { id }: Person): readonly Member[] {
  const isFamily = roleOf(circle, id) === 'family';
  return circle.members
    .filter(({ person }) => isFamily || person === id)
    .map(({ phone, ...member }) =>
      member.person === id && phone !== undefined ? { ...member, phone } : member,
    );
}

/** Left out while they are in custody and others see to it: their phone may be in other hands. */
function sealedFor(circle: Circle, { id }: Person): object {
  if (isHeld(circle, id)) return { plan: undefined, custodies: undefined };
  return mayDo(standingOf(circle, id), 'see-plan') ? {} : { plan: undefined };
}

/** What a circle holds of somebody who is not of its family: their own words and deeds. */
function helping(circle: Circle, { id }: Person): object {
  return {
    id: circle.id,
    offers: (circle.offers ?? []).filter(({ by }) => by === id),
    steps: stepsBy(circle, id),
  };
}

/** What they said on the days themselves. */
function stepsBy(circle: Circle, id: Person['id']): readonly Step[] {
  return (circle.outings ?? []).flatMap(({ steps }) => steps).filter(({ by }) => by === id);
}

/** What a campaign keeps of somebody who runs it: since when, and what they wrote for it. */
function runBy({ id, organizers, statements, drafts }: Campaign, person: Person): object {
  const draft = draftOf({ drafts }, person.id);
  return {
    id,
    since: organizers.find((one) => one.person === person.id)?.since,
    wrote: statements.flatMap(({ wordings }) => wordings).filter(({ by }) => by === person.id),
    ...(draft && { draft }),
  };
}

function ledRows(led: readonly Campaign[]): readonly Say[] {
  return led.length > 0 ? [{ id: 'mydata-campaigns', args: { count: led.length } }] : [];
}

function rowsOf(context: Context, others: readonly Circle[]): readonly Say[] {
  const { person, circle } = context;
  const theirs = Object.keys(circle.ledger).filter((key) => key.endsWith(`.${person.id}`));
  const ledger = theirs.length + Object.keys(person.ledger).length;
  return [
    ...personRows(person),
    ...tieRows(person),
    ...familyRows(context, 'mydata-family'),
    ...[circle, ...others].flatMap((one) => dateRows(one, person)),
    ...stepRows([circle, ...others], person),
    ...phoneRows([circle, ...others], person),
    ...(ledger > 0 ? [{ id: 'mydata-ledger', args: { count: ledger } }] : []),
    ...(person.draft || draftOf(circle, person.id) ? [{ id: 'mydata-draft' }] : []),
    ...(person.payload ? [{ id: 'mydata-payload' }] : []),
  ];
}

function phoneRows(circles: readonly Circle[], { id }: Person): readonly Say[] {
  return circles
    .flatMap((circle) => phonesOf(circle, [id]))
    .map(({ number }) => ({ id: 'mydata-phone', args: { number: { typed: number } } }));
}

function stepRows(circles: readonly Circle[], { id }: Person): readonly Say[] {
  const count = circles.flatMap((circle) => stepsBy(circle, id)).length;
  return count > 0 ? [{ id: 'mydata-steps', args: { count } }] : [];
}

/** The family's dates; of a circle where they help only that they do. */
function dateRows(circle: Circle, person: Person): readonly Say[] {
  const role = roleOf(circle, person.id);
  if (role !== 'family') {
    return [
      { id: 'mydata-helping', args: { role: { say: { id: `role-${role ?? 'supporter'}` } } } },
    ];
  }
  return [
    { id: 'mydata-dates', args: { count: circle.dates.length } },
    ...circle.dates.map(dateRow),
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
