/**
 * A process of its own on a small disk that fills up: writes until that is refused, reads what was kept, opens it anew,
 * makes room, and goes on. Prints a line for each: what, and how many entries.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotSaved, type Store } from '../../../src/ports/store.ts';
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { groundAt } from './ground.ts';

const key = circleKey('crcxkq7w2m4p');
const [disk = ''] = process.argv.slice(2);
const ballast = join(disk, 'ballast');

async function added(store: Store): Promise<number> {
  const circle = await store.change(key, (before) => {
    const { since, ...rest } = before ?? { ...sampleCircle(key.id), ledger: {} };
    const name = `n${Object.keys(rest.ledger).length}`;
    return { ...rest, since, ledger: { ...rest.ledger, [name]: { is: 'unknown', at: since } } };
  });
  return Object.keys(circle.ledger).length;
}

async function kept(store: Store): Promise<number> {
  return Object.keys((await store.read(key))?.ledger ?? {}).length;
}

function tell(...line: readonly (string | number)[]): void {
  process.stdout.write(`${line.join(' ')}\n`);
}

async function filled(store: Store): Promise<void> {
  for (let acknowledged = 0; ;) {
    try {
      acknowledged = await added(store);
    } catch (thrown) {
      tell('refused', thrown instanceof NotSaved ? thrown.because : 'otherwise', acknowledged);
      return;
    }
  }
}

async function run(): Promise<void> {
  writeFileSync(ballast, Buffer.alloc(160 * 1_024));
  const ground = groundAt(join(disk, 'data'));
  const { store } = await ground.open();
  await filled(store);
  tell('kept', await kept(store));
  await store.close();
  const again = await ground.open();
  tell('opened', await kept(again.store));
  rmSync(ballast);
  tell('went on', await added(again.store));
  await again.store.close();
  tell('noted', ...ground.events.map(({ is }) => is));
}

await run();
