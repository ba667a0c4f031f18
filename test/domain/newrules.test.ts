/**
 * A government keeps summer time for good after the date was entered, and Node's zone data learn it with an upgrade.
 * What is stored is what the paper says, so the reminders follow the new clocks by themselves, and none comes twice.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

/** In that process Chicago stays five hours behind the whole year. */
const NEW_RULES = `
  const Known = Intl.DateTimeFormat;
  Intl.DateTimeFormat = class extends Known {
    constructor(locale, options = {}) {
      const { timeZone } = options;
      super(locale, timeZone === 'America/Chicago' ? { ...options, timeZone: 'Etc/GMT+5' } : options);
    }
  };`;

interface Played {
  readonly said: readonly string[];
  readonly ledger: object;
}

function play(rules: string, ledger: object, [from, until]: readonly [string, string]): Played {
  const patch = `data:text/javascript,${encodeURIComponent(rules)}`;
  const program = join(import.meta.dirname, 'newrules', 'play.js');
  const done = spawnSync(
    process.execPath,
    ['--import', patch, program, JSON.stringify(ledger), from, until],
    { encoding: 'utf8' },
  );
  assert.equal(done.status, 0, done.stderr);
  return JSON.parse(done.stdout) as Played;
}

const keysOf = ({ said }: Played) => said.map((line) => line.slice(25));
const timeOf = ({ said }: Played, what: string) => said.find((line) => line.includes(what));

test('new rules for a zone move what is still to come by the new clocks, and repeat nothing', () => {
  const whole = play('', {}, ['2027-10-01 12:00', '2027-11-18 12:00']);
  const before = play('', {}, ['2027-10-01 12:00', '2027-11-01 12:00']);
  const after = play(NEW_RULES, before.ledger, ['2027-11-01 12:00', '2027-11-18 12:00']);
  assert.ok(before.said.length > 0 && after.said.length > 0);
  assert.deepEqual([...keysOf(before), ...keysOf(after)], keysOf(whole));
  // Three hours before 8:30: at UTC-6 that is 11:30, by the new rules (UTC-5) 10:30.
  assert.match(timeOf(whole, '.h3.') ?? '', /^2027-11-16T11:30/);
  assert.match(timeOf(after, '.h3.') ?? '', /^2027-11-16T10:30/);
});
