import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAgenda } from '../../src/app/agenda.ts';
import { createBook } from '../../src/app/book.ts';
import { createDirectory } from '../../src/app/directory.ts';
import { createParting } from '../../src/app/parting.ts';
import { createRecruiting } from '../../src/app/recruiting.ts';
import { createJoining } from '../../src/app/joining.ts';
import { createLeaving } from '../../src/app/leaving.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import type { Circle } from '../../src/domain/circle.ts';
import type { CircleId } from '../../src/domain/id.ts';
import type { Entry } from '../../src/domain/ledger.ts';
import { plan } from '../../src/domain/plan.ts';
import { HOUR } from '../../src/domain/time.ts';
import { NotSaved } from '../../src/ports/store.ts';
import { seededChance } from '../chance.ts';
import { Engine } from '../engine.ts';
import { ANA, circle, CIRCLE, keyDate, moment, person, RAFA } from '../family.ts';
import { Post } from '../post.ts';

/** What a start finds when the process died in the middle of bringing a circle into that of the family. */

const HIS = 'hhhhhh' as CircleId;
const ana = person(ANA);
const rafa = person(RAFA, { circles: [HIS] });
const hers = keyDate('2027-10-19 08:30');
const his = keyDate('2027-10-19 14:00', { id: 'eeeeee', of: [RAFA], by: RAFA });

function family(more: Partial<Circle> = {}): Circle {
  return circle([hers], { members: [{ person: ANA, role: 'family' }], ...more });
}

/** Rafa's own circle, marked to join the family's. */
function marked(more: Partial<Circle> = {}): Circle {
  const members: Circle['members'] = [{ person: RAFA, role: 'family' }];
  return circle([his], { id: HIS, members, joins: CIRCLE, ...more });
}

async function started(circles: readonly Circle[], people = [ana, rafa]) {
  const posts: Post[] = [];
  const engine = await Engine.start('2027-10-12 15:00', {
    messengers: (now) => {
      posts.push(new Post('telegram', now));
      return posts;
    },
    people,
    circles,
  });
  await engine.advance(HOUR);
  return { engine, arrivals: posts[0]!.arrivals.filter(({ view }) => view.kind === 'reminder') };
}

const SAID: Entry = { is: 'delivered', at: moment('2027-10-12 14:00'), by: 'telegram:1' as never };

test('a start finishes what was begun: dates and what was said of them are in the family\u2019s circle, once', async () => {
  const { engine, arrivals } = await started([
    family({ ledger: { 'dddddd.0.d7.anaana': SAID } }),
    marked({ ledger: { 'eeeeee.0.d7.rafara': SAID } }),
  ]);
  const { dates, members } = await engine.circle();
  assert.deepEqual(
    dates.map(({ id }) => id),
    ['dddddd', 'eeeeee'],
  );
  assert.deepEqual(
    members.map(({ person: id }) => id),
    [ANA, RAFA],
  );
  assert.deepEqual((await engine.person(RAFA)).circles, [CIRCLE]);
  assert.equal(await engine.store.read({ kind: 'circle', id: HIS }), undefined);
  assert.deepEqual(arrivals, []);
});

test('what a crash left as being sent is repeated by the family\u2019s circle, and says that it may be a repeat', async () => {
  const sending: Entry = { is: 'sending', at: moment('2027-10-12 14:00'), tries: 1, unsure: false };
  const { arrivals } = await started([
    family({ ledger: { 'dddddd.0.d7.anaana': SAID } }),
    marked({ ledger: { 'eeeeee.0.d7.rafara': sending } }),
  ]);
  assert.deepEqual(
    arrivals.map(({ view }) => view.kind === 'reminder' && view.repeat),
    [true],
  );
});

test('a start after the dates were brought brings them no second time, even if they moved since', async () => {
  const [first] = his.versions;
  const moved = { ...his, versions: [first, { ...first, note: 'newer' }] as const };
  const { engine } = await started([
    family({
      dates: [hers, moved],
      members: [
        { person: ANA, role: 'family' },
        { person: RAFA, role: 'family' },
      ],
    }),
    marked(),
  ]);
  const { dates } = await engine.circle();
  assert.equal(dates.length, 2);
  assert.equal(dates.find(({ id }) => id === his.id)?.versions.length, 2);
  assert.equal(await engine.store.read({ kind: 'circle', id: HIS }), undefined);
});

test('when the family has gone meanwhile, the dates stay where they are and are spoken of', async () => {
  const { engine, arrivals } = await started([marked()], [rafa]);
  const stays = await engine.circle(HIS);
  assert.deepEqual([stays.joins, stays.dates.length], [undefined, 1]);
  assert.equal(arrivals.length, 1);
});

test('whoever leaves in the middle of it is in no circle afterwards', async () => {
  const leaving = { ...rafa, leaving: moment('2027-10-12 14:00') };
  const { engine } = await started([family(), marked()], [ana, leaving]);
  const { dates, members } = await engine.circle();
  assert.deepEqual([dates.length, members.length], [1, 1]);
});

async function ground() {
  const store = new MemoryStore();
  const now = () => moment('2027-10-12 15:00');
  const [agenda, directory] = [createAgenda(), createDirectory()];
  const book = createBook({ store, agenda, directory, now });
  for (const one of [ana, rafa]) await book.addPerson(one);
  await book.addCircle(family());
  await book.addCircle(marked());
  const parting = createParting({ book, now, chance: seededChance(1) });
  const recruiting = createRecruiting({ book, now, chance: seededChance(1) });
  const told = { journal: memoryJournal(), pseudonym: (id: string) => id };
  const parts = { book, now, ...told, parting, recruiting };
  const leaving = createLeaving(parts);
  return { store, book, leaving, joining: createJoining({ book, now }) };
}

test('nothing new is said of a circle that is being brought elsewhere', () => {
  const people = new Map([ana, rafa].map((one) => [one.id, one]));
  assert.deepEqual(plan(marked(), people), []);
  const { joins: _, ...free } = marked();
  assert.ok(plan(free, people).length > 0);
});

test('nothing is changed in a circle that is being brought elsewhere: it would be lost', async () => {
  const { book } = await ground();
  await assert.rejects(
    book.changeCircle(HIS, (one) => ({ ...one, dates: [] })),
    NotSaved,
  );
  assert.equal((await book.circle(HIS))?.dates.length, 1);
});

test('forgotten between the copy and the end, both copies go', async () => {
  const { book, joining, leaving } = await ground();
  const half = await book.circle(HIS);
  await book.changeCircle(CIRCLE, (one) => ({
    ...one,
    members: [...one.members, { person: RAFA, role: 'family' }],
    dates: [...one.dates, his],
  }));
  await leaving.begin(RAFA);
  const left = await book.circle(CIRCLE);
  assert.deepEqual([left?.dates.length, left?.members.length], [1, 1]);
  await joining.finish(half!);
  const after = await book.circle(CIRCLE);
  assert.deepEqual([after?.dates.length, after?.members.length], [1, 1]);
});

test('somebody who keeps dates with others, or is being brought elsewhere, cannot be brought in', async () => {
  const { book, joining } = await ground();
  assert.equal(await joining.joinable(rafa, CIRCLE), 'taken');
  assert.equal(await joining.begin(rafa, CIRCLE), false);
  assert.equal(await joining.joinable(ana, CIRCLE), 'together');
  const shared = family({
    id: 'ssssss' as CircleId,
    members: [...marked().members, ...family().members],
  });
  await book.addCircle(shared);
  assert.equal(await joining.joinable({ ...rafa, circles: [shared.id] }, CIRCLE), 'taken');
});
