/**
 * Runs every test file beside this one: once under the host's own zone, and the rules once more under other
 * zones, since nothing that Contigo says may depend on where its computer stands. `npm test -- word` runs
 * only the files whose path contains the word.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const OTHER_ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'];
const ZONED = ['domain', 'text', 'scenarios'];

/** A file that hangs fails after this long, in ms, and the others go on. */
const PATIENCE = 300_000;
/** A test file waits for its disk or its neighbour as much as it computes; more at once only slow one another. */
const AT_ONCE = 3;

const FLAGS = [
  '--test',
  '--test-reporter=spec',
  `--test-timeout=${PATIENCE}`,
  `--test-concurrency=${AT_ONCE}`,
];

const wanted = process.argv[2] ?? '';
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.js') && file.includes(wanted))
  .filter(hasSource)
  .sort();

/** What a deleted test was compiled to before may still lie there; it says nothing any more. */
function hasSource(file: string): boolean {
  return existsSync(join('test', file.replace(/\.js$/, '.ts')));
}

function passes(some: readonly string[], zone: string | undefined): boolean {
  if (some.length === 0) return true;
  process.stdout.write(zone ? `\nThe rules once more with TZ=${zone}\n` : '');
  const done = spawnSync(process.execPath, [...FLAGS, ...some.map((file) => join(here, file))], {
    stdio: 'inherit',
    env: { ...process.env, ...(zone && { TZ: zone }) },
  });
  return done.status === 0;
}

const zoned = files.filter((file) => ZONED.some((folder) => file.startsWith(folder)));
const passed = [passes(files, undefined), ...OTHER_ZONES.map((zone) => passes(zoned, zone))];
if (files.length === 0) process.stderr.write('No test file has that word in its path.\n');
process.exitCode = files.length > 0 && passed.every(Boolean) ? 0 : 1;
