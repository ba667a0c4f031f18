/**
 * Who may not know of a thing does not learn that it is there: the answer to each of its buttons is the very answer
 * to a button of something that never was. And only those see to somebody in custody whom it concerns.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/domain/account.ts';
import type { Circle } from '../../src/domain/circle.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { joins } from '../gather.ts';
import { never, tellsNothing } from '../unseen.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** What names a date, by the parts that follow its id. */
const OF_DATE = {
  card: '',
  file: '',
  changed: '',
  off: '',
  offyes: '',
  keep: '',
  right: '.0',
  rightby: '.0.letter',
  check: '.0.same',
  settle: '.0.x.new',
  done: '',
  undo: '',
  sure: '.0',
  still: '.0',
  ready: '',
  ride: '',
  withme: '',
  whocomes: '',
  askfor: '.driver',
  here: '',
  step: '.out',
  out: '',
  notout: '',
  sos: '',
  unstep: '.x',
  expect: '.x',
  alarm: '.60',
  leaveby: '',
  report: '',
  gave: '.4',
} as const;

const OF_NEED = {
  tellneed: '',
  noneed: '',
  takeneed: '',
  giveback: '',
  runlate: '',
  yescoming: '.0',
} as const;

const OF_CUSTODY = {
  tasks: '',
  tick: '.lawyer',
  untick: '.lawyer',
  taketask: '',
  taskmine: '.lawyer',
  notheld: '',
  free: '',
  freeyes: '',
  freeno: '',
} as const;

const OF_ENTRY = {
  planentry: '',
  planedit: '',
  planwho: '',
  planshow: '',
  planshowyes: '.showme2222',
  plandrop: '',
  plandropyes: '',
} as const;

const OF_CIRCLE = {
  turn: '',
  leave: '',
  leaveyes: '',
  takeout: '',
  handover: '',
  dissolve: '',
  dissolveyes: '',
  invite: '',
  inviteas: '.supporter',
  number: '',
  helps: '',
  planall: '',
  planfill: '',
  plankind: '.word',
  planmore: '.word',
} as const;

/** Of a person of the circle, in it or on something of it. */
const OF_PERSON = {
  takewhom: 'circle',
  takeyes: 'circle',
  handto: 'circle',
  taken: 'date',
} as const;

interface Scene {
  readonly world: World;
  readonly circle: Circle;
  readonly ana: Somebody;
  /** In the circle; help was asked for on the second date only. */
  readonly sol: Somebody;
  /** Led it, and was taken out. */
  readonly out: Somebody;
  /** Never was in any. */
  readonly eve: Somebody;
}

async function scene(on: Platform): Promise<Scene> {
  const off = on === 'telegram' ? 'discord' : 'telegram';
  const world = await newWorld('2027-10-01 10:00');
  const ana = world.person('Anahi', on, 'en');
  const [rafa, cora, sol] = ['Rafaela', 'Corina', 'Soledad'].map((name) =>
    world.person(name, off, 'en'),
  );
  const [out, eve] = ['Octavia', 'Everardo'].map((name) => world.person(name, off, 'en'));
  assert.ok(rafa && cora && sol && out && eve);
  for (const one of [ana, rafa, cora, sol, out, eve]) await one.arrives({ language: 'en' });
  const host = { person: ana, language: 'en' } as const;
  await joins(host, rafa, 'family');
  await joins(host, cora, 'coordinator');
  await joins(host, sol, 'supporter');
  await joins(host, out, 'coordinator');
  await ana.adds('check-in October 1 2027 11:00 am, 450 Main St, Hartford CT');
  await ana.adds('hearing October 19 2027 8:30 am, 450 Main St, Hartford CT');
  const { dates } = await circleOf(world);
  const second = dates.find(({ kind }) => kind === 'hearing');
  await ana.does({ is: 'pressed', token: `v1:askfor:${second?.id ?? ''}.driver` });
  for (const answer of [/^1$/, /^I don't know yet/, /^I will say it later/])
    await ana.presses(answer);
  await ana.says('/plan');
  await ana.presses('Code word');
  await ana.says('Cempasuchil');
  await ana.presses('Only the family');
  await ana.says('/detained');
  await ana.presses('Rafaela');
  await ana.presses(/^Yes/);
  await ana.says('/circle');
  await ana.presses('Take someone out');
  await ana.presses('Octavia');
  await ana.presses(/^Yes, take/);
  await world.advance(3 * MINUTE);
  return { world, ana, sol, out, eve, circle: await circleOf(world) };
}

async function circleOf(world: World): Promise<Circle> {
  const { circles } = await world.documents();
  return circles.find(({ members }) => members.length > 1) ?? assert.fail('no circle');
}

function tokens(parts: Readonly<Record<string, string>>, id: string): readonly string[] {
  return Object.entries(parts).map(([action, rest]) => `v1:${action}:${id}${rest}`);
}

for (const on of ['telegram', 'discord'] as const) {
  test(`whoever is not in the circle, never was or not any more, cannot tell what is in it by any button (family on ${on})`, async () => {
    const { world, circle, out, eve } = await scene(on);
    const { id, dates, needs = [], custodies = [], plan, members } = circle;
    const ids = [
      ...dates.map((date) => [OF_DATE, date.id] as const),
      ...needs.map((need) => [OF_NEED, need.id] as const),
      ...custodies.map((custody) => [OF_CUSTODY, custody.id] as const),
      ...(plan?.entries ?? []).map((entry) => [OF_ENTRY, entry.id] as const),
      [OF_CIRCLE, id] as const,
    ];
    assert.ok(dates.length > 0 && needs.length > 0 && custodies.length > 0 && plan?.entries[0]);
    const before = JSON.stringify(await circleOf(world));
    for (const one of [out, eve]) {
      for (const [parts, real] of ids) {
        await tellsNothing(one, tokens(parts, real), tokens(parts, never(real)));
      }
      for (const { person } of members) {
        for (const [action, of] of Object.entries(OF_PERSON)) {
          const where = of === 'circle' ? id : (dates[0]?.id ?? '');
          await tellsNothing(
            one,
            [`v1:${action}:${where}.${person}`],
            [`v1:${action}:${never(where)}.${never(person)}`],
          );
        }
      }
    }
    assert.equal(JSON.stringify(await circleOf(world)), before);
  });

  test(`a supporter cannot tell a date on which nobody was asked for from one that never was (family on ${on})`, async () => {
    const { circle, sol } = await scene(on);
    const first = circle.dates.find(({ kind }) => kind === 'check-in');
    assert.ok(first);
    await tellsNothing(sol, tokens(OF_DATE, first.id), tokens(OF_DATE, never(first.id)));
    const [custody] = circle.custodies ?? [];
    assert.ok(custody);
    await tellsNothing(sol, tokens(OF_CUSTODY, custody.id), tokens(OF_CUSTODY, never(custody.id)));
    const [entry] = circle.plan?.entries ?? [];
    assert.ok(entry);
    await tellsNothing(sol, tokens(OF_ENTRY, entry.id), tokens(OF_ENTRY, never(entry.id)));
  });
}
