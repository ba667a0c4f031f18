import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Journal } from '../../ports/journal.ts';
import type { Vault } from '../../ports/vault.ts';
import { UNFINISHED } from './backup/restore.ts';
import { drawerOf, inventory, isTemporary, missingFolders, type Inventory } from './drawer.ts';
import { unwrapKey } from './envelope.ts';
import { eraseDrawer } from './erase.ts';
import { codeOf, nodeFiles, type Files } from './files.ts';
import { lock, type Release } from './lock.ts';
import { replace } from './note.ts';
import { SCHEMA } from './schema.ts';
import type { Ground } from './sealed.ts';
import { LowdbStore } from './store.ts';

/** What a store is opened with. */
export interface StoreWanted {
  readonly folder: string;
  readonly vault: Vault;
  /** Whether the key was made just now; it cannot be the one of data that are already there. */
  readonly isKeyNew: boolean;
  readonly journal: Journal;
  /** The disk, unless a test brings a worse one. */
  readonly files?: Files;
}

export type OpenedStore =
  | { readonly is: 'open'; readonly store: LowdbStore; readonly isFirstStart: boolean }
  | { readonly is: 'refused'; readonly because: StoreRefused }
  /** The disk does not let us; `because` is an errno name such as `EACCES`. */
  | { readonly is: 'not-writable'; readonly because: string };

/** Why data are not opened. None of them was touched. */
export const STORE_REFUSED = [
  /** Another process works on them. */
  'locked',
  /** They were sealed with another key. */
  'wrong-key',
  /** There are data, but the key was made only now: the one that belongs to them is not where it should be. */
  'key-lost',
  /** A newer Contigo wrote them. */
  'newer-schema',
  /** A backup was being put back, and that was cut off: not all documents are here. */
  'half-restored',
] as const;
export type StoreRefused = (typeof STORE_REFUSED)[number];

/** Whether there are data in the folder that wait for their key, so that none may be made for them. */
export function holdsData(folder: string): boolean {
  return existsSync(join(folder, 'about')) || inventory(nodeFiles, folder).size > 0;
}

/**
 * Opens the data, or makes the folder at a first start. Takes the lock, proves the key before anything is
 * changed, then clears away what interrupted writes and erasings left.
 */
export async function openStore(wanted: StoreWanted): Promise<OpenedStore> {
  const { folder, vault, journal, files = nodeFiles } = wanted;
  let release: Release | undefined;
  try {
    files.makeFolder(folder);
    if (files.read(join(folder, UNFINISHED))) return refused('half-restored');
    release = await lock(files, join(folder, 'lock'));
    if (!release) return refused('locked');
    const opened = await openLocked({ root: folder, files, vault, journal }, release);
    if (opened.is === 'open') return opened;
    release();
    return wanted.isKeyNew && opened.because === 'wrong-key' ? refused('key-lost') : opened;
  } catch (error) {
    letGo(release);
    return { is: 'not-writable', because: codeOf(error) };
  }
}

async function openLocked(ground: Ground, release: Release) {
  const found = inventory(ground.files, ground.root);
  const about = readAbout(ground);
  const isFirstStart = about === 'none' && found.size === 0;
  const isProven = typeof about === 'object' || isFirstStart || opensAny(ground, found);
  if (!isProven) return refused('wrong-key');
  if (typeof about === 'object' && about.schema > SCHEMA) return refused('newer-schema');
  ground.files.makePrivate(ground.root);
  await makeFolders(ground);
  if (typeof about !== 'object' || about.schema < SCHEMA) await writeAbout(ground);
  await clearAway(ground, found);
  return { is: 'open', store: new LowdbStore(ground, found, release), isFirstStart } as const;
}

/** Whether this key opens what lies in the folder, looked at without taking the lock or changing anything. */
export function proveKey(folder: string, vault: Vault): boolean {
  const ground = { root: folder, files: nodeFiles, vault };
  return typeof readAbout(ground) === 'object' || opensAny(ground, inventory(nodeFiles, folder));
}

/** What is said about the data as a whole, sealed: to prove the key on, and to know a newer schema by. */
interface About {
  readonly schema: number;
}

/** A newer Contigo may say more. */
function isAbout(json: unknown): json is About {
  const is = typeof json === 'object' && json !== null && 'schema' in json;
  return is && Number.isInteger(json.schema);
}

function readAbout({ files, root, vault }: Omit<Ground, 'journal'>): About | 'none' | 'unreadable' {
  const sealed = files.read(join(root, 'about'));
  if (!sealed) return 'none';
  const plain = vault.open(sealed, 'about');
  const about: unknown = plain && JSON.parse(Buffer.from(plain).toString());
  return isAbout(about) ? about : 'unreadable';
}

async function writeAbout({ files, root, vault }: Ground): Promise<void> {
  const plain = Buffer.from(JSON.stringify({ schema: SCHEMA }));
  await replace(files, join(root, 'about'), vault.seal(plain, 'about'));
}

/** Whether the vault opens the key of any document: the proof that is left when «about» is lost or damaged. */
function opensAny({ files, root, vault }: Omit<Ground, 'journal'>, found: Inventory): boolean {
  return [...found.keys()].some((key) => {
    const drawer = drawerOf(root, key);
    const wrapped = files.read(drawer.key) ?? files.read(drawer.fresh);
    return wrapped && unwrapKey(key, vault, wrapped);
  });
}

async function makeFolders({ files, root }: Ground): Promise<void> {
  const missing = missingFolders(files, root);
  if (missing.length === 0) return;
  for (const folder of missing) files.makeFolder(folder);
  for (const above of new Set(missing.map(dirname))) await files.settle(above);
  await files.settle(root);
}

async function clearAway({ files, root }: Ground, found: Inventory): Promise<void> {
  removeStrays(files, root, (name) => isTemporary(name) || name.startsWith('lock.'));
  for (const [key, endings] of found) {
    const drawer = drawerOf(root, key);
    if (endings.has('gone')) await eraseDrawer(files, drawer);
    else if ([...endings].some(isTemporary)) removeStrays(files, drawer.folder, isTemporary);
    if (isUnfinished(endings)) files.remove(drawer.fresh);
  }
}

/** A first write that was cut off before there was a document. */
function isUnfinished(endings: ReadonlySet<string>): boolean {
  return endings.has('fresh') && !endings.has('doc') && !endings.has('old');
}

function removeStrays(files: Files, folder: string, isStray: (name: string) => boolean): void {
  for (const name of files.list(folder).filter(isStray)) files.remove(join(folder, name));
}

function refused<R extends StoreRefused>(because: R) {
  return { is: 'refused', because } as const;
}

/** After a failure of the disk the lock may not be removable either; it is dead with this process then. */
function letGo(release: Release | undefined): void {
  try {
    release?.();
  } catch {
    return;
  }
}
