import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMember, type Circle } from '../../src/domain/circle.ts';
import { withCustody, withOwner, withTick, withoutCustody } from '../../src/domain/custody.ts';
import type { EntryId, PlanEntry, Reader } from '../../src/domain/emergency.ts';
import type { KeyDateId, PersonId } from '../../src/domain/id.ts';
import { plan } from '../../src/domain/plan.ts';
import type { CustodyId } from '../../src/domain/task.ts';
import { MINUTE, later, type Instant } from '../../src/domain/time.ts';
import { ANA, circle, keyDate, moment, peopleOf, person, wordsAt } from '../family.ts';
import { Teller } from '../teller.ts';

const LUZ = 'luzluz' as PersonId;
const ROSA = 'rosaro' as PersonId;
const EVA = 'evaeva' as PersonId;
const TOM = 'tomtom' as PersonId;
const EVERYBODY = [ANA, LUZ, ROSA, EVA, TOM].map((id) => person(id));
const NOON = moment('2027-03-09 12:00');
const HELD = 'heldhe' as CustodyId;

function entry(id: string, kind: PlanEntry['kind'], ...readers: readonly Reader[]): PlanEntry {
  return { id: id as EntryId, kind, words: kind, readers, by: LUZ, at: moment('2027-03-01 12:00') };
}

/** Ana and Luz of one family, Rosa coordinates, Eva is their lawyer, Tom helps. */
function around(more: Partial<Circle> = {}): Circle {
  return circle([], {
    members: [
      { person: ANA, role: 'family' },
      { person: LUZ, role: 'family' },
      { person: ROSA, role: 'coordinator' },
      { person: EVA, role: 'lawyer' },
      { person: TOM, role: 'supporter' },
    ],
    plan: {
      entries: [
        entry('childd', 'child', { is: 'person', person: TOM }),
        entry('lawyer', 'lawyer', { is: 'role', role: 'coordinator' }),
        entry('worddd', 'word'),
      ],
      none: [],
      shown: [],
    },
    ...more,
  });
}

function taken(of: Circle, at: Instant = NOON): Circle {
  const part = 'partpa' as KeyDateId;
  return withCustody(of, { id: HELD, of: ANA, by: LUZ, at, part });
}

function telling(from: Circle): Teller {
  return new Teller(from, EVERYBODY, NOON);
}

function readable(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^\d+/, (at) => wordsAt(Number(at) as Instant)));
}

test('all whom it concerns hear at once, and what the plan has for them two minutes later', () => {
  const lines = readable(telling(taken(around())).tellsUntil('2027-03-09 12:29'));
  assert.deepEqual(lines, [
    '2027-03-09 12:00 taken to rosaro',
    '2027-03-09 12:00 taken to evaeva',
    '2027-03-09 12:00 taken to tomtom',
    '2027-03-09 12:02 release child to tomtom',
    '2027-03-09 12:02 release lawyer to rosaro',
  ]);
});

test('the one in custody is never written to, whatever comes of it', () => {
  const lines = telling(taken(around())).tellsUntil('2027-03-20 12:00');
  assert.ok(lines.length > 10);
  assert.ok(lines.every((line) => !line.endsWith(`to ${ANA}`)));
});

test('a mistake within two minutes is told to whoever had heard, and no entry ever comes out', () => {
  const teller = telling(taken(around()));
  teller.tells();
  teller.circle = withoutCustody(teller.circle, {
    id: HELD,
    is: 'undone',
    by: LUZ,
    at: later(NOON, MINUTE),
  });
  assert.deepEqual(
    readable(teller.tellsUntil('2027-04-09 12:00')),
    [
      '2027-03-09 12:00 undone to rosaro',
      '2027-03-09 12:00 undone to evaeva',
      '2027-03-09 12:00 undone to tomtom',
    ].map((line) => line.replace('12:00', '12:01')),
  );
});

test('after two minutes it is no mistake any more; free again calms all, and seals the plan', () => {
  const held = taken(around());
  const late = { id: HELD, by: LUZ, at: later(NOON, 2 * MINUTE) } as const;
  assert.equal(withoutCustody(held, { ...late, is: 'undone' }), held);
  const teller = telling(held);
  teller.tells();
  teller.circle = withoutCustody(teller.circle, { ...late, is: 'free' });
  const lines = readable(teller.tellsUntil('2027-04-09 12:00'));
  assert.deepEqual(
    lines.map((line) => line.slice(17)),
    ['free to rosaro', 'free to evaeva', 'free to tomtom'],
  );
});

test('a mistake brings back the check-ins that had ended, and what was closed before stays closed', () => {
  const dates = [
    keyDate('2027-04-19 08:30'),
    keyDate('2027-05-19 08:30', { id: 'gggggg', kind: 'hearing' }),
    {
      ...keyDate('2027-03-01 08:30', { id: 'eeeeee' }),
      state: { is: 'off', at: NOON, by: ANA },
    } as const,
  ];
  const before = around({ dates });
  const held = taken(before);
  assert.deepEqual(held.dates.map(({ state }) => state.is).sort(), ['ahead', 'done', 'off']);
  const back = withoutCustody(held, { id: HELD, is: 'undone', by: LUZ, at: later(NOON, 1) });
  assert.deepEqual(new Set(back.dates), new Set(before.dates));
});

test('each task has one owner: whom the plan names alone, else by role, never the one in custody', () => {
  const [custody] = taken(around()).custodies ?? [];
  assert.deepEqual(
    custody?.tasks.map(({ is, owner }) => `${is} ${owner}`),
    [
      'lawyer rosaro',
      'child tomtom',
      'medicine luzluz',
      'locator rosaro',
      'office rosaro',
      'papers evaeva',
      'tell luzluz',
    ],
  );
});

test('where the plan says that there are no children and no medicines, nobody is asked to see to them', () => {
  const none = { entries: [], none: ['child', 'medicine'], shown: [] } as const;
  const [custody] = taken(around({ plan: none })).custodies ?? [];
  assert.ok(custody?.tasks.every(({ is }) => is !== 'child' && is !== 'medicine'));
});

test('who does not tick is asked after 30 minutes and two hours, then the coordinator hears', () => {
  const lines = readable(telling(taken(around())).tellsUntil('2027-03-09 15:30'));
  const child = lines.filter((line) => /child/.test(line)).map((line) => line.split('+')[0]);
  assert.deepEqual(child, [
    '2027-03-09 12:02 release child to tomtom',
    '2027-03-09 12:30 remind child to tomtom',
    '2027-03-09 14:00 remind child to tomtom',
    '2027-03-09 15:00 open child',
  ]);
  assert.ok(lines.includes('2027-03-09 15:00 open lawyer+open locator+open office to luzluz'));
});

test('a tick ends the reminders of that task; who takes it is reminded from then on', () => {
  const teller = telling(taken(around()));
  teller.tellsUntil('2027-03-09 12:20');
  const ticked = { id: HELD, task: 'child', by: TOM, at: teller.now } as const;
  teller.circle = withTick(teller.circle, ticked);
  assert.equal(
    withTick(teller.circle, { ...ticked, by: ROSA }).custodies?.[0]?.tasks[1]?.done?.by,
    TOM,
  );
  teller.circle = withOwner(teller.circle, { id: HELD, task: 'medicine', by: EVA, at: teller.now });
  const lines = readable(teller.tellsUntil('2027-03-09 12:55'));
  assert.ok(lines.every((line) => !line.includes('child')));
  assert.deepEqual(
    lines.filter((line) => line.includes('medicine')),
    ['2027-03-09 12:50 remind medicine to evaeva'],
  );
});

test('the locator is looked at again every four hours until the person is found, but not at night', () => {
  const teller = telling(taken(around()));
  const lines = readable(teller.tellsUntil('2027-03-10 12:30'));
  assert.deepEqual(
    lines.filter((line) => line.includes('look')).map((line) => line.slice(0, 16)),
    [
      '2027-03-09 16:00',
      '2027-03-09 20:00',
      '2027-03-10 07:00',
      '2027-03-10 08:00',
      '2027-03-10 12:00',
    ],
  );
});

test('whoever cannot be told is named to the coordinator at once', () => {
  const teller = telling(taken(around()));
  teller.fate = ({ items: [{ to }] }) =>
    to.kind === 'person' && to.id === EVA ? 'fails' : 'arrives';
  const lines = teller.tells();
  assert.ok(lines.includes('unreached to rosaro'), lines.join('\n'));
  assert.equal(lines.filter((line) => line.startsWith('unreached')).length, 1);
});

test('where nobody else can be told, the operator hears that something failed', () => {
  const members = [
    { person: ANA, role: 'family' },
    { person: LUZ, role: 'family' },
    { person: EVA, role: 'lawyer' },
  ] as const;
  const teller = telling(
    withCustody(around({ members }), {
      id: HELD,
      of: ANA,
      by: EVA,
      at: NOON,
      part: 'partpa' as KeyDateId,
    }),
  );
  teller.fate = ({ items: [{ to }] }) => (to.kind === 'operator' ? 'arrives' : 'fails');
  const lines = teller.tells();
  assert.ok(lines.includes('unreached to operator'), lines.join('\n'));
});

test('an entry comes out to those it names alone, and never without an alarm or the family', () => {
  assert.deepEqual(telling(around()).tellsUntil('2028-03-09 12:00'), []);
  const of = around();
  const shown = {
    ...of,
    plan: {
      ...of.plan!,
      shown: [{ id: 'showns' as EntryId, entry: 'childd' as EntryId, by: LUZ, at: NOON }],
    },
  };
  assert.deepEqual(
    telling(shown)
      .tellsUntil('2028-03-09 12:00')
      .map((line) => line.replace(/^\d+ /, '')),
    ['release child to tomtom'],
  );
});

test('who leaves is named by no entry any more, and their tasks are somebody else\u2019s', () => {
  const left = withoutMember(taken(around()), TOM, NOON);
  assert.deepEqual(left.plan?.entries.find(({ kind }) => kind === 'child')?.readers, []);
  assert.equal(left.custodies?.[0]?.tasks.find(({ is }) => is === 'child')?.owner, LUZ);
  const people = peopleOf(...EVERYBODY);
  assert.ok(plan(left, people).every(({ to }) => to.kind !== 'person' || to.id !== TOM));
});

test('when the last of the family leaves, nothing of the plan is left', () => {
  const alone = withoutMember(withoutMember(around(), ANA, NOON), LUZ, NOON);
  assert.deepEqual(alone.plan?.entries, []);
});
