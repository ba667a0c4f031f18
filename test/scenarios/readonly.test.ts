/** The data folder takes no write for hours while the bot runs: reminders go on, and all is written down afterwards. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { MINUTE } from '../../src/domain/time.ts';
import { NotSaved, type Store } from '../../src/ports/store.ts';
import { newWorld } from '../world.ts';

const MACHINE = { freeBytes: undefined, memoryBytes: 0 };

/** A store that can be turned read-only. */
class Fragile {
  readonly #store = new MemoryStore();
  isReadOnly = false;
  refused = 0;

  get store(): Store {
    const write = <T>(work: () => Promise<T>): Promise<T> => {
      if (!this.isReadOnly) return work();
      this.refused += 1;
      return Promise.reject(new NotSaved('EROFS'));
    };
    const store = this.#store;
    return {
      read: (key) => store.read(key),
      keys: () => store.keys(),
      change: (key, apply) => write(() => store.change(key, apply)),
      erase: (key) => write(() => store.erase(key)),
      leaveNote: (note) => write(() => store.leaveNote(note)),
      takeNote: () => write(() => store.takeNote()),
      close: () => store.close(),
    };
  }
}

test('read-only for six hours: reminders come once, the operator hears once, people are told, and it is caught up', async () => {
  const disk = new Fragile();
  const world = await newWorld('2027-09-19 07:00', {
    store: disk.store,
    operator: 'telegram:1',
  });
  const [ana, luz] = [world.person('Ana', 'telegram', 'en'), world.person('Luz', 'discord', 'en')];
  for (const one of [ana, luz]) {
    await one.arrives({ language: 'en' });
    await one.adds('hearing October 19 2027 8:30 am, Hartford');
  }
  await world.advance(MINUTE);
  for (const one of [ana, luz]) one.reads();
  disk.isReadOnly = true;
  for (let minute = 0; minute < 6 * 60; minute += 1) {
    await world.advance(MINUTE);
    await world.look();
    await world.bot.checkUp(MACHINE);
  }
  assert.ok(disk.refused > 0);
  for (const one of [ana, luz]) {
    assert.equal(one.news.filter(({ text }) => /in 30 days/.test(text)).length, 1);
  }
  const alerts = world.telegram.seenBy('telegram:1').map(({ text }) => text);
  assert.equal(alerts.length, 1, alerts.join('\n'));
  await ana.says('/forget');
  await ana.presses(/^Yes/);
  ana.hears(/not saved|could not save|nothing was saved/i);
  disk.isReadOnly = false;
  await world.advance(2 * MINUTE);
  await world.look();
  const { circles } = await world.documents();
  const said = circles.map(({ ledger }) =>
    Object.entries(ledger).filter(([key, { is }]) => key.includes('d30') && is === 'delivered'),
  );
  assert.deepEqual(
    said.map((each) => each.length),
    [1, 1],
    'both are written down',
  );
  await world.crashes();
  await world.advance(10 * MINUTE);
  for (const one of [ana, luz]) one.hearsNothing();
  await world.bot.checkUp(MACHINE);
});
