import { statSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Configuration, PlatformConfiguration } from '../adapters/config/configuration.ts';
import { systemClock } from '../adapters/clock/system.ts';
import { backupsIn } from '../adapters/lowdb/backup/shelf.ts';
import { nodeFiles } from '../adapters/lowdb/files.ts';
import { holdsData, proveKey } from '../adapters/lowdb/open.ts';
import { probeDiscord, probeTelegram, type Door, type Probe } from '../adapters/probe/probe.ts';
import { openKeyFile } from '../adapters/vault/keyfile.ts';
import { DAY } from '../domain/time.ts';
import type { Say } from '../text/view.ts';
import { isDataLost } from './begun.ts';
import { argsOf } from './ended.ts';
import { keyPathOf } from './key.ts';

/** One thing that was looked at, and how it is. `wrong`: the bot does not do its work so. `odd`: worth a look. */
export interface Finding {
  readonly is: 'well' | 'odd' | 'wrong';
  readonly say: Say;
}

const OLDEST_NODE = [20, 19] as const;
const LITTLE = 100 * 2 ** 20;
/** A clock that is further off than this says «tomorrow» on the wrong evening sooner or later. */
const CLOCK_OFF_MS = 60_000;

/** Looks at everything that a running bot depends on, and changes nothing. Tokens are asked about at their platforms. */
export async function examine(configuration: Configuration): Promise<readonly Finding[]> {
  return [
    node(),
    envFile(),
    key(configuration),
    data(configuration),
    disk(configuration),
    backups(configuration),
    ...(await platforms(configuration)),
    operator(configuration),
  ].filter((finding) => finding !== undefined);
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wanted, least] = OLDEST_NODE;
  const isOld = major < wanted || (major === wanted && minor < least);
  return found(isOld ? 'wrong' : 'well', isOld ? 'doctor-node-old' : 'doctor-node', {
    version: process.versions.node,
  });
}

/** Tokens lie in it: nobody else on this computer has to read them. */
function envFile(): Finding | undefined {
  const mode = modeOf('.env');
  if (mode === undefined) return undefined;
  const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0;
  return found(isOpen ? 'odd' : 'well', isOpen ? 'doctor-env-seen' : 'doctor-env');
}

function key(configuration: Configuration): Finding {
  const path = keyPathOf(configuration);
  const opened = openKeyFile({ path, mayMake: false });
  if (opened.is !== 'refused') {
    const fits = !holdsData(configuration.data) || proveKey(configuration.data, opened.vault);
    return found(fits ? 'well' : 'wrong', fits ? 'doctor-key' : 'doctor-key-other', { path });
  }
  if (opened.because === 'locked') return found('well', 'doctor-key-locked', { path });
  const isFirst = opened.because === 'missing' && !holdsData(configuration.data);
  if (isFirst) return found('well', 'doctor-key-none', { path });
  return found('wrong', `start-key-${opened.because}`, { path });
}

function data(configuration: Configuration): Finding {
  const { data: folder } = configuration;
  const path = resolve(folder);
  if (isDataLost(configuration)) return found('wrong', 'start-data-lost', { folder: path });
  const mode = modeOf(folder);
  if (mode === undefined) return found('well', 'doctor-data-none', { path });
  if (nodeFiles.read(join(folder, 'restoring')))
    return found('wrong', 'start-data-half-restored', { folder });
  const isOpen = process.platform !== 'win32' && (mode & 0o077) !== 0;
  return found(isOpen ? 'odd' : 'well', isOpen ? 'doctor-data-seen' : 'doctor-data', { path });
}

function disk({ data: folder }: Configuration): Finding {
  const { bavail, bsize } = statfsSync(modeOf(folder) === undefined ? '.' : folder);
  const free = bavail * bsize;
  const megabytes = Math.floor(free / 2 ** 20);
  return found(
    free < LITTLE ? 'wrong' : 'well',
    free < LITTLE ? 'doctor-disk-full' : 'doctor-disk',
    {
      megabytes: String(megabytes),
    },
  );
}

function backups({ backups: wanted, data: folder }: Configuration): Finding {
  if (!wanted) return found('odd', 'doctor-backup-off');
  if (!holdsData(folder)) return found('well', 'doctor-backup-later');
  const newest = backupsIn(nodeFiles, wanted.folder).at(-1);
  if (newest === undefined) return found('odd', 'doctor-backup-none');
  const age = systemClock().now() - statSync(join(wanted.folder, newest)).mtimeMs;
  const days = Math.floor(age / DAY);
  return found(days >= 2 ? 'odd' : 'well', days >= 2 ? 'doctor-backup-old' : 'doctor-backup', {
    days,
  });
}

async function platforms({ telegram, discord }: Configuration): Promise<readonly Finding[]> {
  if (!telegram && !discord) return [found('odd', 'doctor-no-token')];
  const probes = await Promise.all([
    telegram && probed('Telegram', probeTelegram(doorOf(telegram))),
    discord && probed('Discord', probeDiscord(doorOf(discord))),
  ]);
  return probes.flatMap((findings) => findings ?? []);
}

/** How to reach a platform with what the operator gave. */
export function doorOf({ token, apiRoot }: PlatformConfiguration): Door {
  return { token: token.reveal(), ...(apiRoot !== undefined && { apiRoot }) };
}

async function probed(platform: string, probing: Promise<Probe>): Promise<readonly Finding[]> {
  const probe = await probing;
  switch (probe.is) {
    case 'refused':
      return [found('wrong', 'doctor-token-refused', { platform })];
    case 'away':
      return [found('wrong', 'doctor-platform-away', { platform, because: probe.because })];
    case 'well':
      return [
        found('well', 'doctor-platform', { platform, name: probe.name }),
        ...(probe.webhook ? [found('wrong', 'doctor-webhook')] : []),
        ...clockBeside(probe.clock, platform),
      ];
  }
}

function clockBeside(theirs: number | undefined, platform: string): readonly Finding[] {
  if (theirs === undefined) return [];
  const off = Math.round((systemClock().now() - theirs) / 1000);
  if (Math.abs(off) * 1000 <= CLOCK_OFF_MS) return [];
  const seconds = String(Math.abs(off));
  return [
    found('wrong', off > 0 ? 'doctor-clock-ahead' : 'doctor-clock-behind', { platform, seconds }),
  ];
}

function operator({ operator: account }: Configuration): Finding {
  return account ? found('well', 'doctor-operator') : found('odd', 'doctor-operator-none');
}

function modeOf(path: string): number | undefined {
  try {
    return statSync(path).mode & 0o777;
  } catch {
    return undefined;
  }
}

function found(
  is: Finding['is'],
  id: string,
  args: Readonly<Record<string, string | number>> = {},
): Finding {
  return { is, say: { id, args: argsOf(args) } };
}
