import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Configuration } from '../adapters/config/configuration.ts';
import { backupsIn } from '../adapters/lowdb/backup/shelf.ts';
import { nodeFiles } from '../adapters/lowdb/files.ts';
import { holdsData } from '../adapters/lowdb/open.ts';
import { keyPathOf } from './key.ts';
import { createSecretFile } from './secretfile.ts';

const MARK =
  'Contigo has begun here. If its data are gone, it says so instead of starting empty.\n';

/**
 * Whether there were data once and none are there now: an empty start would pass for a good one, and nobody would be
 * reminded. Known by a mark outside the data folder, or by backups.
 */
export function isDataLost(configuration: Configuration): boolean {
  if (holdsData(configuration.data)) return false;
  return marksOf(configuration).some(existsSync) || hasBackups(configuration);
}

/**
 * Leaves the mark beside the key, or with the backups where the key's folder takes no file (a credential of systemd).
 * Where neither does, only the backups tell.
 */
export function markBegun(configuration: Configuration): void {
  const marks = marksOf(configuration);
  if (!marks.some(existsSync)) marks.find(leaveMark);
}

function leaveMark(path: string): boolean {
  try {
    nodeFiles.makeFolder(dirname(path));
    return createSecretFile(path, MARK) === undefined;
  } catch {
    return false;
  }
}

function marksOf(configuration: Configuration): readonly string[] {
  const key = keyPathOf(configuration);
  const { backups } = configuration;
  const name = `${basename(key)}.begun`;
  return [join(dirname(key), name), ...(backups ? [join(backups.folder, name)] : [])];
}

function hasBackups({ backups }: Configuration): boolean {
  return backups !== undefined && backupsIn(nodeFiles, backups.folder).length > 0;
}
