import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../../src/adapters/lowdb/open.ts';
import type { Event } from '../../../src/ports/journal.ts';
import { DamagedDocument, NotSaved, type Store } from '../../../src/ports/store.ts';
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { TestDisk, type Trouble } from './disk.ts';
import { vaultOf } from './ground.ts';

const key = circleKey('crcxkq7w2m4p');
const neighbour = circleKey('hbrxkq7w2m4p');
const folder = '/data';

/** How many dates the circle has: 3 at first, then one less with each change; 0 stands for no document. */
type Dates = number;

interface Scenario {
  readonly called: string;
  readonly before: readonly Dates[];
  readonly act: (store: Store) => Promise<unknown>;
  readonly after: Dates;
}

const write = (dates: Dates) => async (store: Store) => {
  const circle = sampleCircle(key.id);
  await store.change(key, () => ({ ...circle, dates: circle.dates.slice(0, dates) }));
};

const SCENARIOS: readonly Scenario[] = [
  { called: 'a first write', before: [], act: write(3), after: 3 },
  { called: 'a second write', before: [3], act: write(2), after: 2 },
  { called: 'a third write', before: [3, 2], act: write(1), after: 1 },
  {
    called: 'the erasing of a new document',
    before: [3],
    act: (store) => store.erase(key),
    after: 0,
  },
  {
    called: 'the erasing of an old document',
    before: [3, 2],
    act: (store) => store.erase(key),
    after: 0,
  },
];

async function opened(disk: TestDisk, events: Event[] = []): Promise<Store> {
  disk.lose(`${folder}/lock`);
  const journal = { note: (event: Event) => void events.push(event) };
  const answer = await openStore({
    folder,
    vault: vaultOf(1),
    isKeyNew: false,
    journal,
    files: disk,
  });
  assert.equal(answer.is, 'open');
  return answer.store;
}

async function datesOf(store: Store): Promise<Dates> {
  return (await store.read(key))?.dates.length ?? 0;
}

/** A disk on which the scenario's past happened, and the store on it. */
async function prepared({ before }: Scenario): Promise<{ disk: TestDisk; store: Store }> {
  const disk = new TestDisk();
  const store = await opened(disk);
  await store.change(neighbour, () => sampleCircle(neighbour.id));
  for (const dates of before) await write(dates)(store);
  return { disk, store };
}

async function callsOf(scenario: Scenario): Promise<number> {
  const { disk, store } = await prepared(scenario);
  const before = disk.calls;
  await scenario.act(store);
  return disk.calls - before;
}

/** Runs the scenario with trouble at its n-th call; `isDone` is what it told its caller. */
async function troubled(scenario: Scenario, nth: number, what: Trouble) {
  const { disk, store } = await prepared(scenario);
  disk.troubleAt(nth, what);
  const why: unknown = await scenario.act(store).then(
    () => undefined,
    (error: unknown) => error ?? 'nothing',
  );
  return { disk, store, isDone: why === undefined, why };
}

/** Reopened, the document is one of these, nothing is left over, and everything works on. */
async function soundAfter(disk: TestDisk, allowed: readonly Dates[]): Promise<void> {
  const events: Event[] = [];
  const store = await opened(disk, events);
  const found = await datesOf(store);
  assert.deepEqual(events, [], 'being cut off is no damage');
  assert.ok(allowed.includes(found), `found ${found}, not ${allowed.join(' or ')}`);
  const isListed = (await store.keys()).some(({ id }) => id === key.id);
  assert.equal(isListed, found > 0);
  const strays = [...disk.names.keys()].filter((name) => /tmp$|gone$|bad$/.test(name));
  assert.deepEqual(strays, []);
  if (found === 0) assert.ok([...disk.names.keys()].every((name) => !name.includes(key.id)));
  assert.deepEqual(await store.read(neighbour), sampleCircle(neighbour.id));
  await write(1)(store);
  assert.equal(await datesOf(await opened(disk)), 1);
}

for (const scenario of SCENARIOS) {
  const before = scenario.before.at(-1) ?? 0;

  test(`${scenario.called}, cut off at any call and by a power cut, leaves the old or the new`, async () => {
    const calls = await callsOf(scenario);
    assert.ok(calls >= 5);
    for (let nth = 1; nth <= calls; nth += 1) {
      const { disk, isDone } = await troubled(scenario, nth, { is: 'stops' });
      for (const left of disk.afterPowerCut()) {
        await soundAfter(left, isDone ? [scenario.after] : [before, scenario.after]);
      }
    }
  });

  test(`${scenario.called}, once it is acknowledged, outlives a power cut`, async () => {
    const { disk, store } = await prepared(scenario);
    await scenario.act(store);
    for (const left of disk.afterPowerCut()) await soundAfter(left, [scenario.after]);
  });
}

for (const code of ['ENOSPC', 'EIO', 'EROFS']) {
  for (const scenario of SCENARIOS.filter(({ after }) => after > 0)) {
    const before = scenario.before.at(-1) ?? 0;

    test(`${scenario.called} that the disk refuses with ${code} changes nothing, and is told`, async () => {
      for (let nth = 1; nth <= (await callsOf(scenario)); nth += 1) {
        const { disk, store, isDone, why } = await troubled(scenario, nth, { is: 'fails', code });
        assert.ok(isDone || why instanceof NotSaved || why instanceof DamagedDocument);
        if (why instanceof NotSaved) assert.equal(why.because, code);
        const holds = isDone ? scenario.after : before;
        assert.equal(await datesOf(store), holds);
        await soundAfter(new TestDisk(disk.names), [holds]);
      }
    });
  }
}

for (const scenario of SCENARIOS.filter(({ after }) => after === 0)) {
  test(`${scenario.called} that the disk refuses can be asked for again`, async () => {
    for (let nth = 1; nth <= (await callsOf(scenario)); nth += 1) {
      const { disk, store } = await troubled(scenario, nth, { is: 'fails', code: 'EIO' });
      assert.ok([0, scenario.before.at(-1)].includes(await datesOf(store)));
      await store.erase(key);
      await soundAfter(disk, [0]);
    }
  });
}

test('clearing up after a crash, itself cut off at any call, still ends with the old or the new', async () => {
  const scenario = SCENARIOS.at(-1)!;
  for (let nth = 1; nth <= (await callsOf(scenario)); nth += 1) {
    const { disk } = await troubled(scenario, nth, { is: 'stops' });
    const calls = disk.calls;
    const left = new TestDisk(disk.names);
    await opened(left);
    for (let then = 1; then <= left.calls; then += Math.ceil(calls / 60)) {
      const again = new TestDisk(disk.names);
      again.troubleAt(then, { is: 'stops' });
      await opened(again).catch(() => undefined);
      await soundAfter(again.afterPowerCut().at(-1)!, [2, 0]);
    }
  }
});

test('a first start, cut off at any call, is a first start again', async () => {
  const whole = new TestDisk();
  await opened(whole);
  for (let nth = 1; nth <= whole.calls; nth += 1) {
    const cut = new TestDisk();
    cut.troubleAt(nth, { is: 'stops' });
    await opened(cut).catch(() => undefined);
    for (const left of cut.afterPowerCut()) assert.deepEqual(await (await opened(left)).keys(), []);
  }
});
