import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Vault } from '../../ports/vault.ts';
import { KEY_BYTES } from './seal.ts';
import { MasterVault } from './vault.ts';

/** Why there is no vault. Nothing was written or changed, whatever the reason. */
export const KEY_REFUSED = [
  'missing',
  'wrong-mode',
  'unreadable',
  'malformed',
  'not-writable',
] as const;
export type KeyRefused = (typeof KEY_REFUSED)[number];

export type KeyFile =
  | { readonly is: 'made-new'; readonly vault: Vault }
  | { readonly is: 'read'; readonly vault: Vault }
  | { readonly is: 'refused'; readonly because: KeyRefused };

/** Where the key lies, and whether it may be made when there is none: only where no data wait for one. */
export interface KeyFileWanted {
  readonly path: string;
  readonly mayMake: boolean;
}

/**
 * Opens the master key's file, or makes it: mode 0600, on the disk when this returns. Others than the owner
 * being able to read it is a refusal, since the key is then no longer known to be secret. Two processes that
 * start at the same time end up with the same key.
 */
export function openKeyFile({ path, mayMake }: KeyFileWanted): KeyFile {
  const found = readKeyFile(path);
  if (found.is !== 'refused' || found.because !== 'missing' || !mayMake) return found;
  try {
    const isOurs = makeKeyFile(path);
    const made = readKeyFile(path);
    return made.is === 'read' && isOurs ? { is: 'made-new', vault: made.vault } : made;
  } catch {
    return refused('not-writable');
  }
}

function readKeyFile(path: string): KeyFile {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    return refused(codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable');
  }
  try {
    if (isOpenToOthers(fstatSync(file).mode)) return refused('wrong-mode');
    const key = parseKey(readFileSync(file, 'utf8'));
    return key ? { is: 'read', vault: new MasterVault(key) } : refused('malformed');
  } catch {
    return refused('unreadable');
  } finally {
    closeSync(file);
  }
}

const COMMENT =
  '# The key to the data of this bot. Whoever has it can read them, without it nobody can: keep a copy elsewhere.';
const KEY_LINE = /^contigo-key-1:([A-Za-z0-9+/]{43}=)$/;

function parseKey(text: string): Uint8Array | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const [only, ...others] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (only === undefined || others.length > 0) return undefined;
  const base64 = KEY_LINE.exec(only)?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}

/** A link, unlike a rename, never replaces a key that another process put there meanwhile: then false. */
function makeKeyFile(path: string): boolean {
  const key = randomBytes(KEY_BYTES).toString('base64');
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeDurably(draft, `${COMMENT}\ncontigo-key-1:${key}\n`);
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
