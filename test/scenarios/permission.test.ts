import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circle, Role } from '../../src/domain/circle.ts';
import type { NeedId, PersonId } from '../../src/domain/id.ts';
import type { Need } from '../../src/domain/need.ts';
import type { Offer } from '../../src/domain/offer.ts';
import {
  DEEDS,
  SIGHTS,
  mayDo,
  maySee,
  type Deed,
  type Sight,
  type Standing,
} from '../../src/domain/permission.ts';
import { DAY, clockTime, later, localDate } from '../../src/domain/time.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/**
 * Each cell of the permission table from both sides: who may see it does, and to who may not nothing of it ever
 * shows, whatever they say, press or ask for, and whatever comes to them unasked.
 */

/** Words that stand for a sight wherever it is shown; each is in the circle once, but telephone numbers: one is the family's. */
const MARKS: Readonly<Partial<Record<Sight, RegExp>>> = {
  'first-name': /\bAna\b/,
  day: /October 19/,
  area: /Hartford/,
  hour: /8:30/,
  place: /450 Main/,
  meeting: /blue door|6:40/,
  phone: /555-01/,
  team: /\bZoe\b/,
  papers: /^From: /m,
  note: /green folder/,
  history: /October 12/,
  checks: /Written down by/,
  members: /\bBeto\b/,
};

const WHO = {
  Ana: 'family',
  Cora: 'coordinator',
  Leo: 'lawyer',
  Luz: 'companion',
  Sol: 'supporter',
  Eve: 'nobody',
} as const satisfies Readonly<Record<string, Standing>>;
type Name = keyof typeof WHO;
const NAMES = Object.keys(WHO) as readonly Name[];

const ROLES: Readonly<Partial<Record<Name | 'Zoe' | 'Beto', Role>>> = {
  Cora: 'coordinator',
  Leo: 'lawyer',
  Luz: 'supporter',
  Sol: 'supporter',
  Zoe: 'supporter',
  Beto: 'lawyer',
};

interface Round {
  readonly world: World;
  readonly people: Readonly<Record<Name, Somebody>>;
  readonly circle: Circle;
}

/** Ana's circle: a date that moved, three who come and were told yes, a place that nobody has taken. */
async function round(): Promise<Round> {
  const world = await newWorld('2027-10-01 10:00');
  const all = [...NAMES, 'Zoe', 'Beto', 'Rey'] as const;
  const met = all.map(
    (name, at) => [name, world.person(name, at % 2 ? 'discord' : 'telegram', 'en')] as const,
  );
  for (const [, one] of met) await one.arrives({ language: 'en' });
  const people = Object.fromEntries(met) as Round['people'];
  await people.Ana.adds('check-in October 12 2027 8:30 am 450 Main St Hartford CT');
  return { world, people, circle: await fill(world) };
}

const DRIVER = 'drvdrvdrv' as NeedId;
const BESIDE = 'bsdbsdbsd' as NeedId;
const INSIDE = 'nsdnsdnsd' as NeedId;
const OPEN = 'pnpnpnpnp' as NeedId;

/** What the conversation would have made, in one write: the rest of this is about who sees it. */
async function fill(world: World): Promise<Circle> {
  const documents = await world.documents();
  const idOf = (name: string): PersonId => documents.people.find((one) => one.called === name)!.id;
  const { id, dates } = documents.circles.find((one) => one.dates.length > 0)!;
  const at = world.clock.now();
  const [date] = dates;
  assert.ok(date);
  const [first] = date.versions;
  const newest = { ...first, at, note: 'green folder', when: { ...first.when, date: DAY_AFTER } };
  const need = (of: NeedId, kind: Need['kind']): Need => ({
    id: of,
    date: date.id,
    kind,
    many: 1,
    meeting: 'at the blue door',
    by: idOf('Ana'),
    at,
  });
  const yes = { by: idOf('Ana'), at };
  const offers: readonly Offer[] = [
    { need: DRIVER, by: idOf('Zoe'), at, state: 'taken', yes },
    { need: BESIDE, by: idOf('Luz'), at, state: 'taken', yes },
    { need: INSIDE, by: idOf('Cora'), at, state: 'taken', yes },
  ];
  const joined = Object.entries(ROLES).map(([name, role]) => ({
    person: idOf(name),
    role,
    ...(name === 'Zoe' && { phone: '555-0102' }),
  }));
  for (const { person } of joined) {
    await world.store.change({ kind: 'person', id: person }, (one) => ({
      ...one!,
      circles: [...one!.circles, id],
      focus: id,
    }));
  }
  await world.store.change({ kind: 'circle', id }, (circle) => ({
    ...circle!,
    members: [...circle!.members.map((one) => ({ ...one, phone: '555-0101' })), ...joined],
    outings: [{ date: date.id, version: 1, steps: [], leaves: clockTime('06:40')! }],
    dates: [{ ...date, versions: [first, newest] }],
    needs: [
      need(DRIVER, 'driver'),
      need(BESIDE, 'companion'),
      need(INSIDE, 'interpreter'),
      need(OPEN, 'witness'),
    ],
    offers,
  }));
  await world.restarts();
  return (await world.store.read({ kind: 'circle', id }))!;
}

const DAY_AFTER = localDate('2027-10-19')!;

const SAID = [
  '/dates',
  '/circle',
  '/mydata',
  '/accompany',
  '/needs',
  '/settings',
  '/invite',
  '/here',
  '/plan',
  '/forget',
  '/start',
  'October 19',
];

/** Buttons that show something and change nothing of the circle, or open a question that can be left. */
const HARMLESS =
  /^v1:(?:card|file|keep|more|changed|whocomes|here|accompany|turn|takeout|takewhom|handover|invite|leave|dissolve|run|off):/;

function tokensOf(one: Somebody): readonly string[] {
  const all = one.sees.flatMap(({ choices }) =>
    choices.flatMap((choice) => (choice.is === 'press' ? [choice.token] : [])),
  );
  return [...new Set(all)].filter((token) => HARMLESS.test(token));
}

async function sweeps(one: Somebody, tokens: readonly string[]): Promise<void> {
  for (const words of SAID) await one.says(words);
  for (const token of [...tokens, ...tokensOf(one)]) await one.does({ is: 'pressed', token });
  for (const token of ['v1:card:', 'v1:card:nnnnnnnnnn', 'v1:circle:x.y', 'v1:takeyes:..']) {
    await one.does({ is: 'pressed', token });
  }
  await one.says('/cancel');
}

function everything(one: Somebody): string {
  return one.sees
    .map(({ text, choices, file }) => `${text}\n${JSON.stringify(choices)}\n${fileText(file)}`)
    .join('\n');
}

function fileText(file: Seen['file']): string {
  return file === undefined ? '' : JSON.stringify(file).replaceAll(/\\n|\\\\n/g, '\n');
}

test('every sight shows to those who may see it, and to nobody else, by words, buttons, files and letters', async () => {
  const { world, people } = await round();
  await sweeps(people.Ana, []);
  const hers = tokensOf(people.Ana);
  for (const name of NAMES) if (name !== 'Ana') await sweeps(people[name], hers);
  await world.advanceTo('2027-10-18 19:00');
  for (const name of NAMES) await sweeps(people[name], hers);
  for (const name of NAMES) {
    for (const sight of SIGHTS) {
      const mark = MARKS[sight];
      if (!mark) continue;
      const is = mark.test(everything(people[name]));
      assert.equal(is, maySee(WHO[name], sight), `${name} (${WHO[name]}): ${sight}`);
    }
  }
});

test('what a command suggests while it is typed is the same for those inside and outside', async () => {
  const { world, people } = await round();
  const suggested = (one: Somebody) =>
    ['place', 'date', 'time', 'zone'].flatMap((field) =>
      ['', 'Hart', '450', 'blue', 'Ana', '19'].map((typed) =>
        world.bot.desk.suggest(
          { account: one.account, languageTag: 'en' },
          { field, typed, beside: {} },
        ),
      ),
    );
  for (const name of NAMES) {
    assert.deepEqual(suggested(people[name]), suggested(people.Eve), name);
  }
});

/** What somebody does who tries a deed: a command, or a button made from what they might know. */
function tried(deed: Deed, { circle, world }: Round, idOf: (name: string) => PersonId): string {
  const [date] = circle.dates;
  const asked = world.clock.now();
  assert.ok(date);
  const id = circle.id;
  switch (deed) {
    case 'add-date':
      return '/add deadline November 3 2027 all day Boston MA';
    case 'change-date':
      return `v1:offyes:${date.id}`;
    case 'say-moved':
      return `v1:changed:${date.id}`;
    case 'invite':
      return `v1:inviteas:${id}.supporter`;
    case 'let-in':
      return `v1:comein:${FIND}`;
    case 'remove':
      return `v1:takeyes:${id}.${idOf('Zoe')}`;
    case 'hand-over':
      return `v1:handto:${id}.${idOf('Beto')}`;
    case 'dissolve':
      return `v1:dissolveyes:${id}`;
    case 'ask-help':
      return `v1:askfor:${date.id}.childcare`;
    case 'offer-help':
      return `v1:takeneed:${OPEN}`;
    case 'choose-helper':
      return `v1:comeno:${DRIVER}.${idOf('Zoe')}`;
    case 'go-out':
      return `v1:step:${date.id}.arrived`;
    case 'raise-alarm':
      return `v1:takenyes:${date.id}.${idOf('Ana')}.${asked.toString(36)}`;
    case 'see-plan':
      return '/plan';
    case 'edit-plan':
      return `v1:planmore:${id}.lawyer`;
    case 'tick-step':
      return '';
  }
}

const FIND = 'fndf';

/** The parts of the circle in which the deed would show, and what giving out an invitation says. */
function traces(circle: Circle | undefined): string {
  if (!circle) return 'gone';
  const { members, dates, needs, offers, outings = [], drafts, ends, custodies } = circle;
  return JSON.stringify({
    members,
    dates,
    needs,
    offers,
    outings,
    drafts: Object.keys(drafts),
    ends,
    custodies,
  });
}

/** Held in test/domain/task.test.ts, since the one whose date it is would be in custody. */
const ELSEWHERE: readonly Deed[] = ['tick-step'];
/** Deeds of the day itself. */
const ON_THE_DAY: readonly Deed[] = ['go-out', 'raise-alarm'];
/** What a deed that changes nothing says: a code, the plan. */
const SHOWS = / [A-Z2-9]{4}-[A-Z2-9]{3}-|Your emergency plan: 1 of/;

for (const deed of DEEDS.filter((one) => !ELSEWHERE.includes(one))) {
  test(`${deed}: done by those who may, and by nobody else with the very same button`, async () => {
    for (const name of NAMES) {
      const made = await round();
      const { world, people, circle } = made;
      const known = (await world.documents()).people;
      const idOf = (called: string) => known.find((one) => one.called === called)!.id;
      await waiting(made, idOf);
      if (ON_THE_DAY.includes(deed)) await world.advanceTo('2027-10-19 08:00');
      const key = { kind: 'circle', id: circle.id } as const;
      const before = traces(await world.store.read(key));
      people[name].reads();
      const way = tried(deed, made, idOf);
      if (way.startsWith('/')) await people[name].says(way);
      else await people[name].does({ is: 'pressed', token: way });
      const said = people[name].news.map(({ text }) => text).join('\n');
      const isDone = traces(await world.store.read(key)) !== before || SHOWS.test(said);
      assert.equal(isDone, mayDo(WHO[name], deed), `${name} (${WHO[name]}): ${said}`);
    }
  });
}

/** Somebody waits for a yes, there is another coordinator who could lead, and of the plan it is said what there is none of. */
async function waiting({ world, circle }: Round, idOf: (name: string) => PersonId): Promise<void> {
  const { id } = circle;
  const until = later(world.clock.now(), 30 * DAY);
  const invitation = { circle: id, role: 'supporter', find: FIND, proof: '00', until } as const;
  await world.store.change({ kind: 'person', id: idOf('Ana') }, (one) => ({
    ...one!,
    invitations: [{ ...invitation, asked: idOf('Rey') }],
  }));
  await world.store.change({ kind: 'circle', id }, (one) => ({
    ...one!,
    plan: { entries: [], none: ['child'], shown: [] },
    members: one!.members.map((member) => ({
      ...member,
      ...(member.person === idOf('Cora') && { lead: true as const }),
      ...(member.person === idOf('Beto') && { role: 'coordinator' as const }),
    })),
  }));
  await world.restarts();
}
