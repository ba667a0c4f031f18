import { MINUTE, type Instant } from '../domain/time.ts';
import type { StatusFacts } from './status.ts';

/** What the machine tells about itself; undefined what it does not tell. */
export interface Machine {
  readonly freeBytes: number | undefined;
  readonly memoryBytes: number;
}

/** What is wrong, as codes that a monitor can act on; none of them names anybody. */
export const AILMENTS = [
  /** Nothing has been looked at for minutes: the heart stands still. */
  'no-look',
  /** A platform refused us: its token, or another instance. */
  'platform-refused',
  /** A platform cannot be reached just now; the others go on. */
  'platform-retrying',
  /** The disk refused a write within the last minutes. */
  'disk-refuses',
  'disk-nearly-full',
  /** No backup was made for more than a day and a half, though they are wanted. */
  'no-backup',
  /** Documents cannot be read. */
  'damaged',
  /** Documents are older than they were, or missing: somebody put back or took away files. */
  'older-data',
  /** The machine's clock is wrong; the bot goes by the platforms'. */
  'clock-off',
  /** Many wrong codes within an hour: somebody may be guessing. */
  'guessing',
] as const;
export type Ailment = (typeof AILMENTS)[number];

/** What a monitor should wake somebody for; the rest is worth a look by day. */
const GRAVE: ReadonlySet<Ailment> = new Set(['no-look', 'platform-refused', 'disk-refuses']);

export interface Health {
  readonly isWell: boolean;
  readonly ailments: readonly Ailment[];
}

/** The net looks every minute; after three without one something holds everything up. */
const STILL = 3 * MINUTE;
const LATELY = 10 * MINUTE;
const GUESSED = 60 * MINUTE;
const BACKUP_AFTER = 36 * 60 * MINUTE;
/** A sealed document is a few kilobytes: this is room for some ten thousand writes. */
const LITTLE = 100 * 2 ** 20;

export function healthOf(facts: StatusFacts, machine: Machine, now: Instant): Health {
  const began = facts.lastLook ?? facts.since;
  const found: Readonly<Record<Ailment, boolean>> = {
    'no-look': now - began > STILL,
    'platform-refused': facts.platforms.some(({ is }) => is === 'refused'),
    'platform-retrying': facts.platforms.some(({ is }) => is === 'retrying'),
    'disk-refuses': facts.lastNotSaved !== undefined && now - facts.lastNotSaved < LATELY,
    'disk-nearly-full': machine.freeBytes !== undefined && machine.freeBytes < LITTLE,
    'no-backup': facts.backsUp && now - (facts.lastBackup ?? facts.since) > BACKUP_AFTER,
    damaged: facts.damaged > 0,
    'older-data': facts.rolledBack > 0,
    'clock-off': facts.isClockOff,
    guessing: facts.lastGuessing !== undefined && now - facts.lastGuessing < GUESSED,
  };
  const ailments = AILMENTS.filter((ailment) => found[ailment]);
  return { isWell: !ailments.some((ailment) => GRAVE.has(ailment)), ailments };
}

/** What `/health` answers: states, counts and times, never a name, a date or a text. */
export function pulseOf(facts: StatusFacts, machine: Machine, now: Instant): object {
  const { isWell, ailments } = healthOf(facts, machine, now);
  return {
    status: isWell ? (ailments.length > 0 ? 'ailing' : 'well') : 'ill',
    ailments,
    version: facts.version,
    since: stamp(facts.since),
    lastTick: stamp(facts.lastLook),
    lastSent: Object.fromEntries(
      Object.entries(facts.lastSaid).map(([platform, at]) => [platform, stamp(at)]),
    ),
    platforms: Object.fromEntries(facts.platforms.map(({ platform, is }) => [platform, is])),
    worstLateMinutesToday: facts.worstLateMinutes,
    waiting: facts.open,
    failed: facts.failed,
    lastBackup: stamp(facts.lastBackup),
    diskFreeBytes: machine.freeBytes ?? null,
    memoryBytes: machine.memoryBytes,
  };
}

function stamp(at: Instant | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly values: readonly { readonly labels?: string; readonly value: number | undefined }[];
}

/** The same in the text format of Prometheus (exposition format 0.0.4, read 2026-11-22). */
export function metricsOf(facts: StatusFacts, machine: Machine, now: Instant): string {
  const { isWell } = healthOf(facts, machine, now);
  const one = (value: number | undefined) => [{ value }];
  const metrics: readonly Metric[] = [
    gauge('well', 'Whether nothing grave is wrong.', one(isWell ? 1 : 0)),
    gauge('info', 'The version that runs.', [{ labels: `version="${facts.version}"`, value: 1 }]),
    gauge('start_time_seconds', 'When it was started.', one(seconds(facts.since))),
    gauge(
      'last_tick_seconds',
      'When everything due had last been looked at.',
      one(seconds(facts.lastLook)),
    ),
    gauge('people', 'People who are known.', one(facts.people)),
    gauge('documents_planned', 'Documents with something left to come.', one(facts.planned)),
    gauge('letters_open', 'Letters that wait or are under way.', one(facts.open)),
    gauge(
      'lateness_worst_seconds',
      'How late the latest message of today came.',
      one(facts.worstLateMinutes * 60),
    ),
    gauge(
      'platform_connected',
      'Whether a platform is connected.',
      facts.platforms.map(({ platform, is }) => ({
        labels: `platform="${platform}"`,
        value: is === 'connected' ? 1 : 0,
      })),
    ),
    gauge(
      'last_sent_seconds',
      'When something was last delivered.',
      Object.entries(facts.lastSaid).map(([platform, at]) => ({
        labels: `platform="${platform}"`,
        value: seconds(at),
      })),
    ),
    gauge('last_backup_seconds', 'When the last backup was made.', one(seconds(facts.lastBackup))),
    gauge('disk_free_bytes', 'Free space where the documents lie.', one(machine.freeBytes)),
    gauge('memory_bytes', 'Resident memory of the process.', one(machine.memoryBytes)),
    counter('delivered_total', 'Messages that a platform took.', facts.delivered),
    counter('failed_total', 'Messages that were given up.', facts.failed),
    counter('not_saved_total', 'Writes that the disk refused.', facts.notSaved),
    counter('damaged_total', 'Documents found damaged.', facts.damaged),
    counter('rolled_back_total', 'Documents found older than they were.', facts.rolledBack),
    counter('bugs_total', 'Mistakes of the program that were caught.', facts.bugs),
  ];
  return metrics.map(written).join('');
}

function gauge(name: string, help: string, values: Metric['values']): Metric {
  return { name, help, type: 'gauge', values };
}

function counter(name: string, help: string, value: number): Metric {
  return { name, help, type: 'counter', values: [{ value }] };
}

function written({ name, help, type, values }: Metric): string {
  const full = `contigo_${name}`;
  const lines = values
    .filter(({ value }) => value !== undefined)
    .map(({ labels, value }) => `${full}${labels === undefined ? '' : `{${labels}}`} ${value}\n`);
  if (lines.length === 0) return '';
  return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
}

function seconds(at: Instant | undefined): number | undefined {
  return at === undefined ? undefined : at / 1000;
}
