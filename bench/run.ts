/**
 * `npm run bench`: what this bot costs against a named yardstick, each as a ratio measured in this one run.
 * Prints a Markdown table. With words, only the subjects whose names are among them.
 */
import { cpus } from 'node:os';
import { settleTown } from './family.ts';
import { tableOf, type Figure } from './figure.ts';
import { inFolder } from './ground.ts';
import { keystroke } from './keystroke.ts';
import { living } from './lateness.ts';
import { planning } from './planning.ts';
import { ready } from './ready.ts';
import { startUp } from './start.ts';
import { durableChange, oneFileForAll } from './store.ts';
import { idleTick } from './tick.ts';
import { instant } from '../src/domain/time.ts';

/** Each by the word by which it can be run alone; `town` is a folder with ten thousand families. */
const SUBJECTS: Readonly<Record<string, (town: string) => Promise<readonly Figure[]>>> = {
  ready,
  planning,
  tick: idleTick,
  change: durableChange,
  file: oneFileForAll,
  start: startUp,
  live: living,
  keystroke,
};
const IN_TOWN = ['start', 'live'];

const wanted = process.argv.slice(2);
const names = Object.keys(SUBJECTS).filter((name) => wanted.length === 0 || wanted.includes(name));

await inFolder(async (town) => {
  if (names.some((name) => IN_TOWN.includes(name))) await settleTown(town, instant(Date.now()));
  const figures: Figure[] = [];
  for (const name of names) figures.push(...((await SUBJECTS[name]?.(town)) ?? []));
  const machine = `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`;
  process.stdout.write(`Measured on ${machine}; medians of one run.\n\n${tableOf(figures)}\n`);
});
