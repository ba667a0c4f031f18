import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { object, text, type Check } from '../../domain/check.ts';
import { temporary } from './drawer.ts';
import { codeOf, type Files } from './files.ts';

/** Who holds a lock: a process, by its number and its start, since numbers are given out again. */
interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly token: string;
}

const count: Check<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) > 0;
const isHolder = object<Holder>({ pid: count, start: text, token: text });

/** Gives the lock back. Nothing happens when somebody else holds it meanwhile. */
export type Release = () => void;

/**
 * Takes the lock file at this path, or undefined while a living process holds it. The lock of a process that
 * was killed is taken over at once, and of several that try, one succeeds: whoever takes over a dead
 * holder's lock must first hold the lock named after that holder.
 *
 * It holds between processes that see each other's numbers and the same folder: not between two containers
 * or two computers that share one.
 */
export async function lock(files: Files, path: string): Promise<Release | undefined> {
  const mine: Holder = { pid: process.pid, start: startOf(process.pid), token: token() };
  const draft = temporary(path);
  await files.create(draft, Buffer.from(JSON.stringify(mine)));
  try {
    const isTaken = placed(files, draft, path) || (await takenOver({ files, draft, path }));
    return isTaken ? releaser({ files, path, mine }) : undefined;
  } catch (error) {
    // Whoever holds the lock clears strays away, and took our draft for one.
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  } finally {
    files.remove(draft);
  }
}

/** A link comes with its whole content and never replaces another. */
function placed(files: Files, draft: string, path: string): boolean {
  try {
    files.link(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

interface Attempt {
  readonly files: Files;
  readonly draft: string;
  readonly path: string;
}

async function takenOver({ files, draft, path }: Attempt): Promise<boolean> {
  const found = readHolder(files, path);
  if (found === 'nobody') return placed(files, draft, path);
  if (found !== 'unreadable' && isAlive(found)) return false;
  const release = await lock(files, `${path}.${tokenOf(found)}`);
  if (!release) return false;
  try {
    if (tokenOf(readHolder(files, path)) !== tokenOf(found)) return false;
    files.rename(draft, path);
    await files.settle(dirname(path));
    return true;
  } finally {
    release();
  }
}

function releaser({ files, path, mine }: { files: Files; path: string; mine: Holder }): Release {
  return () => {
    if (tokenOf(readHolder(files, path)) === mine.token) files.remove(path);
  };
}

function readHolder(files: Files, path: string): Holder | 'nobody' | 'unreadable' {
  const bytes = files.read(path);
  if (!bytes) return 'nobody';
  try {
    const found: unknown = JSON.parse(Buffer.from(bytes).toString());
    return isHolder(found) ? found : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function tokenOf(found: Holder | 'nobody' | 'unreadable'): string {
  return typeof found === 'string' ? found : found.token;
}

function isAlive({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return start === '' || now === '' || now === start;
}

/** When a process began, in words that no other process of that number shares; empty where nobody can say. */
function startOf(pid: number): string {
  try {
    if (process.platform === 'linux') return `${bootOfLinux()} ${ticksOfLinux(pid)}`;
    if (process.platform !== 'darwin') return '';
    // Loaded where it is needed: it is one of the larger parts of Node, and Linux does without.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function bootOfLinux(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/** The 22nd field (proc(5)), counted after the name, which may itself hold spaces and brackets. */
function ticksOfLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function token(): string {
  return randomBytes(9).toString('hex');
}
