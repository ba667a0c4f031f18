import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Circle } from '../../src/domain/circle.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Store } from '../../src/ports/store.ts';
import { circleKey, personKey, sampleCircle, samplePerson } from '../sample/sample.ts';

const key = circleKey('crcxkq7w2m4p');
const other = circleKey('crcxkq7w2m4q');
const ana = personKey('anaxkq7w2m4p');

/** A circle that has no dates, so that a change can be seen. */
function emptied(circle: Circle | undefined): Circle {
  return { ...(circle ?? sampleCircle(key.id)), dates: [] };
}

function counted(circle: Circle | undefined): Circle {
  const before = circle ?? { ...sampleCircle(key.id), ledger: {} };
  const name = `n${Object.keys(before.ledger).length}`;
  const entry = { is: 'unknown', at: before.since } as const;
  return { ...before, ledger: { ...before.ledger, [name]: entry } };
}

/** What every store must do, whatever is under it. `open` gives an empty one. */
export function storeContract(name: string, open: (t: TestContext) => Promise<Store>): void {
  const it = (sentence: string, check: (store: Store) => Promise<void>): void => {
    test(`${name}: ${sentence}`, async (t) => {
      const store = await open(t);
      await check(store);
      await store.close();
    });
  };

  it('a document that was never written is not there', async (store) => {
    assert.equal(await store.read(key), undefined);
    assert.deepEqual(await store.keys(), []);
  });

  it('what was changed is read again, the very same', async (store) => {
    const wanted = sampleCircle(key.id);
    assert.deepEqual(await store.change(key, () => wanted), wanted);
    assert.deepEqual(await store.read(key), wanted);
  });

  it('a person and a circle of the same id are two documents', async (store) => {
    const same = personKey(key.id);
    await store.change(key, () => sampleCircle(key.id));
    await store.change(same, () => samplePerson(same.id));
    assert.equal((await store.read(key))?.kind, 'circle');
    assert.equal((await store.read(same))?.kind, 'person');
  });

  it('a change sees what is there, or nothing', async (store) => {
    const seen: unknown[] = [];
    for (let times = 0; times < 2; times += 1) {
      await store.change(ana, (before) => {
        seen.push(before?.called);
        return { ...(before ?? samplePerson(ana.id)), called: 'Luz' };
      });
    }
    assert.deepEqual(seen, [undefined, 'Luz']);
  });

  it('a hundred changes of one document at the same time all hold', async (store) => {
    await Promise.all(Array.from({ length: 100 }, () => store.change(key, counted)));
    assert.equal(Object.keys((await store.read(key))!.ledger).length, 100);
  });

  it('changes of different documents do not mix', async (store) => {
    await Promise.all([
      store.change(key, () => sampleCircle(key.id)),
      store.change(other, () => emptied(sampleCircle(other.id))),
    ]);
    assert.equal((await store.read(key))?.dates.length, 3);
    assert.equal((await store.read(other))?.dates.length, 0);
  });

  it('a change that throws changes nothing, and the next one works', async (store) => {
    await store.change(key, () => sampleCircle(key.id));
    const failing = store.change(key, () => {
      throw new RangeError('no');
    });
    await assert.rejects(failing, RangeError);
    assert.deepEqual(await store.read(key), sampleCircle(key.id));
    assert.equal((await store.change(key, emptied)).dates.length, 0);
  });

  it('a first change that throws leaves no document behind', async (store) => {
    const failing = store.change(key, () => {
      throw new RangeError('no');
    });
    await assert.rejects(failing, RangeError);
    assert.equal(await store.read(key), undefined);
    assert.deepEqual(await store.keys(), []);
  });

  it('a change that gives back what it got is no change', async (store) => {
    const first = await store.change(key, () => sampleCircle(key.id));
    const second = await store.change(key, (before) => before ?? sampleCircle(key.id));
    assert.equal(second, first);
  });

  it('whoever keeps hold of what they gave in cannot change what is stored', async (store) => {
    const given = { ...samplePerson(ana.id), called: 'Ana', quiet: { from: '22:00', to: '07:00' } };
    await store.change(ana, () => given as Person);
    Object.assign(given, { called: 'somebody else' });
    Object.assign(given.quiet, { to: '23:00' });
    const kept = await store.read(ana);
    assert.deepEqual([kept?.called, kept?.quiet.to], ['Ana', '07:00']);
  });

  it('the keys are those of the documents that are there', async (store) => {
    await store.change(key, () => sampleCircle(key.id));
    await store.change(other, () => sampleCircle(other.id));
    await store.change(ana, () => samplePerson(ana.id));
    await store.erase(other);
    const names = (await store.keys()).map(({ kind, id }) => `${kind} ${id}`);
    assert.deepEqual(names.sort(), [`circle ${key.id}`, `person ${ana.id}`]);
  });

  it('what is erased is gone, and can be begun anew', async (store) => {
    await store.change(key, () => sampleCircle(key.id));
    await store.erase(key);
    assert.equal(await store.read(key), undefined);
    await store.erase(key);
    assert.equal((await store.change(key, emptied)).dates.length, 0);
    assert.equal((await store.read(key))?.dates.length, 0);
  });

  it('a note is taken once', async (store) => {
    assert.equal(await store.takeNote(), undefined);
    await store.leaveNote('first');
    await store.leaveNote('ñ 2');
    assert.equal(await store.takeNote(), 'ñ 2');
    assert.equal(await store.takeNote(), undefined);
    assert.deepEqual(await store.keys(), []);
  });
}
