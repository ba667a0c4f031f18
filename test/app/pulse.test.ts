import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AILMENTS,
  healthOf,
  metricsOf,
  pulseOf,
  type Ailment,
  type Machine,
} from '../../src/app/pulse.ts';
import type { StatusFacts } from '../../src/app/status.ts';
import { HOUR, MINUTE, instant, later } from '../../src/domain/time.ts';

const NOW = instant(Date.parse('2027-03-04T15:00:00Z'));
const MACHINE: Machine = { freeBytes: 5e9, memoryBytes: 1e8 };
const WELL: StatusFacts = {
  version: '1.2.3',
  since: later(NOW, -50 * HOUR),
  people: 12,
  planned: 9,
  open: 2,
  lastLook: later(NOW, -MINUTE / 2),
  next: undefined,
  delivered: 40,
  failed: 1,
  notSaved: 3,
  bugs: 0,
  damaged: 0,
  rolledBack: 0,
  isClockOff: false,
  worstLateMinutes: 2,
  lastNotSaved: later(NOW, -HOUR),
  lastGuessing: later(NOW, -HOUR),
  lastSaid: { telegram: later(NOW, -HOUR) },
  backsUp: true,
  lastBackup: later(NOW, -11 * HOUR),
  platforms: [
    { platform: 'telegram', is: 'connected' },
    { platform: 'discord', is: 'connected' },
  ],
};

/** How each ailment shows in the facts. */
const ILL: Readonly<Record<Ailment, Partial<StatusFacts> | { readonly machine: Machine }>> = {
  'no-look': { lastLook: later(NOW, -3 * MINUTE - 1) },
  'platform-refused': { platforms: [{ platform: 'telegram', is: 'refused' }] },
  'platform-retrying': { platforms: [{ platform: 'telegram', is: 'retrying' }] },
  'disk-refuses': { lastNotSaved: later(NOW, -9 * MINUTE) },
  'disk-nearly-full': { machine: { ...MACHINE, freeBytes: 50e6 } },
  'no-backup': { lastBackup: later(NOW, -37 * HOUR) },
  damaged: { damaged: 1 },
  'older-data': { rolledBack: 1 },
  'clock-off': { isClockOff: true },
  guessing: { lastGuessing: later(NOW, -59 * MINUTE) },
};

test('all is well as long as nothing is wrong', () => {
  assert.deepEqual(healthOf(WELL, MACHINE, NOW), { isWell: true, ailments: [] });
});

for (const ailment of AILMENTS) {
  test(`${ailment} is noticed, and nothing else with it`, () => {
    const sign = ILL[ailment];
    const machine = 'machine' in sign ? sign.machine : MACHINE;
    const { ailments, isWell } = healthOf({ ...WELL, ...sign }, machine, NOW);
    assert.deepEqual(ailments, [ailment]);
    const grave = ['no-look', 'platform-refused', 'disk-refuses'].includes(ailment);
    assert.equal(isWell, !grave, 'only what silences reminders wakes anybody');
  });
}

test('backups that nobody wants are not missed', () => {
  const facts = { ...WELL, backsUp: false, lastBackup: undefined };
  assert.deepEqual(healthOf(facts, MACHINE, NOW).ailments, []);
});

test('a monitor reads states, counts and times', () => {
  assert.deepEqual(pulseOf(WELL, MACHINE, NOW), {
    status: 'well',
    ailments: [],
    version: '1.2.3',
    since: '2027-03-02T13:00:00.000Z',
    lastTick: '2027-03-04T14:59:30.000Z',
    lastSent: { telegram: '2027-03-04T14:00:00.000Z' },
    platforms: { telegram: 'connected', discord: 'connected' },
    worstLateMinutesToday: 2,
    waiting: 2,
    failed: 1,
    lastBackup: '2027-03-04T04:00:00.000Z',
    diskFreeBytes: 5e9,
    memoryBytes: 1e8,
  });
});

test('Prometheus can read every line of the metrics', () => {
  const text = metricsOf(WELL, MACHINE, NOW);
  const line =
    /^(# (HELP|TYPE) contigo_[a-z_]+ .+|contigo_[a-z_]+(\{[a-z]+="[^"\\\n]*"\})? -?\d+(\.\d+)?(e[+-]?\d+)?)$/;
  for (const one of text.trimEnd().split('\n')) assert.match(one, line);
  assert.match(text, /^contigo_platform_connected\{platform="discord"\} 1$/m);
  assert.match(text, /^contigo_lateness_worst_seconds 120$/m);
  assert.match(text, /^contigo_delivered_total 40$/m);
  assert.ok(text.endsWith('\n'));
});
