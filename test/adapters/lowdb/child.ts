/**
 * A process of its own on a data folder, for the tests that need a real one: `hold` opens and stays, `write`
 * goes on adding to a ledger and prints the count after each change that was acknowledged.
 */
import { circleKey, sampleCircle } from '../../sample/sample.ts';
import { groundAt } from './ground.ts';

const key = circleKey('crcxkq7w2m4p');
const [folder = '', task = 'hold'] = process.argv.slice(2);

async function run(): Promise<void> {
  const opened = await groundAt(folder).tryOpen();
  process.stdout.write(`${opened.is === 'refused' ? opened.because : opened.is}\n`);
  if (opened.is !== 'open') return;
  if (task === 'hold') setInterval(() => undefined, 1_000);
  while (task === 'write') {
    const circle = await opened.store.change(key, (before) => {
      const { since, ...rest } = before ?? { ...sampleCircle(key.id), ledger: {} };
      const name = `n${Object.keys(rest.ledger).length}`;
      return { ...rest, since, ledger: { ...rest.ledger, [name]: { is: 'unknown', at: since } } };
    });
    process.stdout.write(`${Object.keys(circle.ledger).length}\n`);
  }
}

await run();
