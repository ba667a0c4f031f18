import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../../../src/adapters/lowdb/open.ts';
import { SCHEMA } from '../../../src/adapters/lowdb/schema.ts';
import type { Event } from '../../../src/ports/journal.ts';
import { DamagedDocument, NotSaved, type Store } from '../../../src/ports/store.ts';
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { TestDisk } from './disk.ts';
import { vaultOf } from './ground.ts';

const key = circleKey('crcxkq7w2m4p');
const other = circleKey('hbrxkq7w2m4p');
const folder = '/data';
const at = (id: string, ending: string): string => `${folder}/circle/p/${id}.${ending}`;
const document = at(key.id, 'doc');
const previous = at(key.id, 'old');
const keyFile = at(key.id, 'key');

async function opened(disk: TestDisk): Promise<{ store: Store; events: Event[] }> {
  disk.lose(`${folder}/lock`);
  const events: Event[] = [];
  const journal = { note: (event: Event) => void events.push(event) };
  const wanted = { folder, vault: vaultOf(1), isKeyNew: false, journal, files: disk };
  const answer = await openStore(wanted);
  assert.equal(answer.is, 'open');
  return { store: answer.store, events };
}

/** Two circles with two versions each: of three dates, then of two. */
async function written(): Promise<TestDisk> {
  const disk = new TestDisk();
  const { store } = await opened(disk);
  for (const circle of [key, other]) {
    await store.change(circle, () => sampleCircle(circle.id));
    await store.change(circle, (before) => ({ ...before!, dates: before!.dates.slice(1) }));
  }
  return disk;
}

/** What a start finds on a copy of the disk with this done to it. */
async function found(disk: TestDisk, befall: (copy: TestDisk) => void) {
  const copy = new TestDisk(disk.names);
  befall(copy);
  const { store, events } = await opened(copy);
  const dates = await store.read(key).then(
    (circle) => circle?.dates.length ?? 'nothing',
    (error: unknown) => (error instanceof DamagedDocument ? 'damaged' : 'another error'),
  );
  assert.equal((await store.read(other))?.dates.length, 2);
  assert.ok((await store.keys()).some(({ id }) => id === key.id));
  return { dates, copy, store, damage: events.map((event) => 'state' in event && event.state) };
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at]! ^= 1 << (at % 8);
  return changed;
}

test('a document cut off at any length, or with any byte changed, gives the version before', async () => {
  const disk = await written();
  const whole = disk.names.get(document)!;
  for (let spot = 0; spot < whole.length; spot += 1) {
    for (const bytes of [whole.subarray(0, spot), flipped(whole, spot)]) {
      const { dates, damage } = await found(disk, (copy) => {
        copy.damage(document, bytes);
      });
      assert.deepEqual([dates, damage], [3, ['repaired']]);
    }
  }
});

test('zeros, and another file, in the place of a document give the version before', async () => {
  const disk = await written();
  const whole = disk.names.get(document)!;
  for (const bytes of [new Uint8Array(whole.length), Buffer.from('{"kind":"circle"}')]) {
    const { dates } = await found(disk, (copy) => {
      copy.damage(document, bytes);
    });
    assert.equal(dates, 3);
  }
});

test('a repaired document is whole at the next start, and the damaged one is kept aside', async () => {
  const bytes = flipped((await written()).names.get(document)!, 50);
  const { copy } = await found(await written(), (disk) => {
    disk.damage(document, bytes);
  });
  assert.deepEqual(copy.names.get(at(key.id, 'bad')), bytes);
  const again = await found(copy, () => undefined);
  assert.deepEqual([again.dates, again.damage], [3, []]);
});

test('a lost document gives the version before, and a lost version before is not missed', async () => {
  const disk = await written();
  const lost = async (path: string) =>
    (
      await found(disk, (copy) => {
        copy.lose(path);
      })
    ).dates;
  assert.equal(await lost(document), 3);
  assert.equal(await lost(previous), 2);
});

test('with every version damaged or lost the document is damaged, never empty, and left as it is', async () => {
  const disk = await written();
  const befalls = [
    (copy: TestDisk) => {
      for (const path of [document, previous])
        copy.damage(path, flipped(copy.names.get(path)!, 40));
    },
    (copy: TestDisk) => {
      for (const path of [document, previous]) copy.lose(path);
    },
    (copy: TestDisk) => {
      copy.lose(keyFile);
    },
    (copy: TestDisk) => {
      copy.damage(keyFile, new Uint8Array(copy.names.get(keyFile)!.length));
    },
  ];
  for (const befall of befalls) {
    const { dates, damage, copy, store } = await found(disk, befall);
    assert.deepEqual([dates, damage], ['damaged', ['quarantined']]);
    const before = new Map(copy.names);
    await assert.rejects(
      store.change(key, () => sampleCircle(key.id)),
      DamagedDocument,
    );
    assert.deepEqual(copy.names, before);
  }
});

test('a key with any one byte changed still opens its document', async () => {
  const disk = await written();
  const whole = disk.names.get(keyFile)!;
  for (let spot = 0; spot < whole.length; spot += 1) {
    const { dates } = await found(disk, (copy) => {
      copy.damage(keyFile, flipped(whole, spot));
    });
    assert.equal(dates, 2);
  }
});

test('the file of another circle is not taken for this one, with or without its key', async () => {
  const disk = await written();
  const put = (copy: TestDisk, ending: string): void => {
    copy.damage(at(key.id, ending), disk.names.get(at(other.id, ending))!);
  };
  const file = await found(disk, (copy) => {
    put(copy, 'doc');
  });
  const all = await found(disk, (copy) => {
    for (const ending of ['doc', 'old', 'key']) put(copy, ending);
  });
  assert.deepEqual([file.dates, all.dates], [3, 'damaged']);
});

test('an older version under the name of a newer revision is noticed', async () => {
  const disk = await written();
  const old = disk.names.get(previous)!.slice();
  old.set(disk.names.get(document)!.subarray(0, 9));
  const { damage } = await found(disk, (copy) => {
    copy.damage(document, old);
  });
  assert.deepEqual(damage, ['repaired']);
});

test('a document of a newer Contigo is not replaced by the version before it', async () => {
  const disk = await written();
  const wrapped = disk.names.get(keyFile)!;
  const seal = vaultOf(1).unwrap(wrapped.subarray(0, wrapped.length >> 1), `key/circle/${key.id}`)!;
  const header = Buffer.from([1, 0, SCHEMA + 1, 0, 0, 0, 0, 0, 9]);
  const newer = { ...sampleCircle(key.id), schema: SCHEMA + 1 };
  const body = seal.seal(
    Buffer.from(JSON.stringify(newer)),
    `document/circle/${key.id}/${SCHEMA + 1}/9`,
  );
  const { dates } = await found(disk, (copy) => {
    copy.damage(document, Buffer.concat([header, body]));
  });
  assert.equal(dates, 'damaged');
});

/** The newer version is damaged, and the disk was too full to put the older one in its place. */
async function worn() {
  const disk = await written();
  disk.damage(document, flipped(disk.names.get(document)!, 60));
  const { store } = await opened(disk);
  disk.fill();
  assert.equal((await store.read(key))?.dates.length, 3);
  const change = () => store.change(key, (before) => ({ ...before!, dates: [] }));
  return { disk, change };
}

test('a full disk does not keep the version before from being read', async () => {
  const { disk, change } = await worn();
  await assert.rejects(change(), NotSaved);
  assert.equal((await found(disk, () => undefined)).dates, 3);
});

test('the only good version is not given up before a new one is in its place', async () => {
  for (let nth = 1; nth <= 6; nth += 1) {
    const { disk, change } = await worn();
    disk.free();
    disk.troubleAt(nth, { is: 'stops' });
    const isDone = await change().then(
      () => true,
      () => false,
    );
    for (const left of disk.afterPowerCut()) {
      const { dates } = await found(left, () => undefined);
      assert.ok(dates === 0 || (dates === 3 && !isDone), String(dates));
    }
  }
});
