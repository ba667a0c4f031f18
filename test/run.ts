/**
 * Runs every test file beside this one: once under the host's own zone, and the rules once more under other
 * zones, since nothing that Contigo says may depend on where its computer stands. `npm test -- word` runs
 * only the files whose path contains the word.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const OTHER_ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'];
const ZONED = ['domain', 'text', 'scenarios'];

const wanted = process.argv[2] ?? '';
const all = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.js') && file.includes(wanted))
  .sort();

function run(files: readonly string[], zone: string | undefined): number {
  if (files.length === 0) return 0;
  const done = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=spec', ...files.map((file) => join(here, file))],
    { stdio: 'inherit', env: { ...process.env, ...(zone ? { TZ: zone } : {}) } },
  );
  return done.status ?? 1;
}

const zoned = all.filter((file) => ZONED.some((folder) => file.startsWith(folder)));
const failed = [
  run(all, undefined),
  ...OTHER_ZONES.map((zone) => {
    process.stdout.write(`\nThe rules once more with TZ=${zone}\n`);
    return run(zoned, zone);
  }),
].filter((code) => code !== 0);
process.exitCode = failed.length > 0 ? 1 : 0;
