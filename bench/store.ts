import { randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Circle } from '../src/domain/circle.ts';
import { circleId, type CircleId } from '../src/domain/id.ts';
import { sampleCircle } from '../test/sample/sample.ts';
import { compared, type Figure } from './figure.ts';
import { idOf, inFolder, opened } from './ground.ts';
import { medians } from './measure.ts';

const CHANGES = 300;

/** A change that is on the disk when it resolves, against the same bytes written as carefully by hand. */
export function durableChange(): Promise<readonly Figure[]> {
  return inFolder(async (folder) => {
    const store = await opened(join(folder, 'data'));
    const key = keyOf(1);
    await store.change(key, () => sampleCircle(key.id));
    const bytes = randomBytes(JSON.stringify(sampleCircle(key.id)).length + 70);
    const took = await medians(CHANGES, [
      () => store.change(key, grown),
      (round) => writeByHand(folder, bytes, round),
    ]);
    await store.close();
    const yardstick = 'write + fsync + rename + folder fsync of the same bytes';
    return [compared({ what: 'durable change of a circle', yardstick, took, goal: 1.5 })];
  });
}

/** The same change against lowdb's own JSONFile, which keeps every circle in one file and syncs nothing. */
export function oneFileForAll(): Promise<readonly Figure[]> {
  return inFolder(async (folder) => {
    const store = await opened(join(folder, 'data'));
    const key = keyOf(1);
    await store.change(key, () => sampleCircle(key.id));
    const figures: Figure[] = [];
    for (const count of [100, 1_000, 10_000]) {
      const circles = Array.from({ length: count }, (_, at) => sampleCircle(keyOf(at).id));
      const low = new Low<Circle[]>(new JSONFile(join(folder, `${count}.json`)), circles);
      const took = await medians(count < 10_000 ? 60 : 12, [
        () => store.change(key, grown),
        () => {
          low.data[0] = grown(low.data[0]);
          return low.write();
        },
      ]);
      const yardstick = `lowdb's JSONFile, ${count} circles in one file, no fsync`;
      figures.push(compared({ what: 'durable change of a circle', yardstick, took }));
    }
    await store.close();
    return figures;
  });
}

/** One more version of a ledger entry: the size stays, the content does not. */
function grown(before: Circle | undefined): Circle {
  const circle = before ?? sampleCircle(keyOf(0).id);
  const entry = { is: 'unknown', at: circle.since } as const;
  const wasThere = Object.hasOwn(circle.ledger, 'turn');
  const { turn: _turn, ...others } = circle.ledger;
  return { ...circle, ledger: wasThere ? others : { ...circle.ledger, turn: entry } };
}

async function writeByHand(folder: string, bytes: Uint8Array, round: number): Promise<void> {
  const draft = join(folder, `draft-${round}`);
  const file = await open(draft, 'wx', 0o600);
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(draft, join(folder, 'bare'));
  const above = await open(folder, 'r');
  await above.sync();
  await above.close();
}

function keyOf(number: number): { readonly kind: 'circle'; readonly id: CircleId } {
  return { kind: 'circle', id: circleId(idOf(number))! };
}
