import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { readKeyring, turned, writeKeyring, type Keyring } from './keyring.ts';
import { RingVault } from './ring.ts';
import { KEY_BYTES } from './seal.ts';

/** Why there is no vault. Nothing was written or changed, whatever the reason. */
export const KEY_REFUSED = [
  'missing',
  'wrong-mode',
  'unreadable',
  'malformed',
  /** Its keys are sealed with a passphrase, and none was given. */
  'locked',
  'wrong-passphrase',
  'not-writable',
] as const;
export type KeyRefused = (typeof KEY_REFUSED)[number];

export type KeyFile =
  | { readonly is: 'made-new'; readonly vault: RingVault }
  | { readonly is: 'read'; readonly vault: RingVault; readonly ring: Keyring }
  | { readonly is: 'refused'; readonly because: KeyRefused };

/** Where the key lies, and whether it may be made when there is none: only where no data wait for one. */
export interface KeyFileWanted {
  readonly path: string;
  readonly mayMake: boolean;
  /** Opens a locked file; needed for no other. */
  readonly passphrase?: string | undefined;
}

/**
 * Opens the master key's file, or makes it: mode 0600, on the disk when this returns. Others than the owner
 * being able to read it is a refusal, since the key is then no longer known to be secret. Two processes that
 * start at the same time end up with the same key.
 */
export function openKeyFile({ path, mayMake, passphrase }: KeyFileWanted): KeyFile {
  const found = readKeyFile(path, passphrase);
  if (found.is !== 'refused' || found.because !== 'missing' || !mayMake) return found;
  try {
    const isOurs = makeKeyFile(path);
    const made = readKeyFile(path);
    return made.is === 'read' && isOurs ? { is: 'made-new', vault: made.vault } : made;
  } catch {
    return refused('not-writable');
  }
}

function readKeyFile(path: string, passphrase?: string): KeyFile {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    return refused(codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable');
  }
  try {
    if (isOpenToOthers(fstatSync(file).mode)) return refused('wrong-mode');
    const read = readKeyring(readFileSync(file, 'utf8'), passphrase);
    return read.is === 'read' ? opened(read.ring) : refused(read.is);
  } catch {
    return refused('unreadable');
  } finally {
    closeSync(file);
  }
}

function opened(ring: Keyring): KeyFile {
  const today = ring.keys.find(({ age }) => age === 'today');
  const before = ring.keys.filter(({ age }) => age === 'before').map(({ key }) => key);
  if (!today) return refused('malformed');
  return { is: 'read', vault: new RingVault(today.key, before), ring };
}

/**
 * Puts another ring in the place of the one in that file, all at once and on the disk when this returns: locked with
 * the passphrase, or open without one. Throws the system's error; then the file is as it was.
 */
export function rewriteKeyFile(
  path: string,
  keys: Keyring['keys'],
  passphrase: string | undefined,
): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeDurably(draft, writeKeyring(keys, passphrase));
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
    settle(dirname(path));
  }
}

export { turned };

/** A link, unlike a rename, never replaces a key that another process put there meanwhile: then false. */
function makeKeyFile(path: string): boolean {
  const keys = [{ age: 'today', key: randomBytes(KEY_BYTES) }] as const;
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeDurably(draft, writeKeyring(keys, undefined));
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
    settle(dirname(path));
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows cannot sync a folder and needs not to: its file system journals the entry. */
function settle(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function isOpenToOthers(mode: number): boolean {
  return process.platform !== 'win32' && (mode & 0o077) !== 0;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function refused(because: KeyRefused): KeyFile {
  return { is: 'refused', because };
}
