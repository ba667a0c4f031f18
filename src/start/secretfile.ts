import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Puts a text under that name, all at once, readable for its owner alone and on the disk when this returns. The
 * system's word when it cannot (`EACCES`); then what was there is there still.
 */
export function createSecretFile(path: string, text: string): string | undefined {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}
