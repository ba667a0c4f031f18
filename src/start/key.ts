import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configuration } from '../adapters/config/configuration.ts';
import { renewBackups } from '../adapters/lowdb/backup/shelf.ts';
import { nodeFiles } from '../adapters/lowdb/files.ts';
import { openKeyFile, rewriteKeyFile, turned, type KeyFile } from '../adapters/vault/keyfile.ts';
import type { RingVault } from '../adapters/vault/ring.ts';
import { createAsker } from './asker.ts';
import { ended, type Ended } from './ended.ts';
import { say } from './words.ts';

/** Outside the data folder, so that whoever copies one of them has only one. */
const KEY_FILE = 'contigo.key';

/** Where the master key lies. */
export function keyPathOf({ keyFile }: Configuration): string {
  return resolve(keyFile ?? KEY_FILE);
}

/** The opened key, and the passphrase that opened it where it is locked. */
export interface OpenedKey {
  readonly file: KeyFile;
  readonly passphrase?: string;
}

/**
 * Opens the key file. A locked one is opened with the passphrase from `CONTIGO_PASSPHRASE_FILE`, or with what somebody
 * types who sits at the terminal; where nobody does, it stays locked and says so.
 */
export async function openKey(configuration: Configuration, mayMake: boolean): Promise<OpenedKey> {
  const path = keyPathOf(configuration);
  const file = openKeyFile({ path, mayMake });
  if (file.is !== 'refused' || file.because !== 'locked') return { file };
  const passphrase = passphraseIn(configuration) ?? (await typed('key-passphrase'));
  if (passphrase === undefined) return { file };
  return { file: openKeyFile({ path, mayMake: false, passphrase }), passphrase };
}

function passphraseIn({ passphraseFile }: Configuration): string | undefined {
  if (passphraseFile === undefined) return undefined;
  try {
    return readFileSync(passphraseFile, 'utf8').replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}

/** What somebody types unseen; undefined where nobody sits at a terminal. */
async function typed(id: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const asker = createAsker();
  try {
    return (await asker.ask(say({ id }), { secret: true })) || undefined;
  } finally {
    asker.close();
  }
}

/** What was sealed with the key of before, and how to seal it anew. */
export interface Turning {
  readonly configuration: Configuration;
  readonly vault: RingVault;
  readonly passphrase: string | undefined;
  /** Seals the documents' keys anew; resolves when all are. */
  readonly renewKeys: () => Promise<number>;
}

/**
 * Brings a turning of the key to its end: everything is sealed with the key of today, backups included, and then the
 * key of before is let go. Does nothing where none is turning. It may stop anywhere and be done again.
 */
export async function finishTurning(turning: Turning): Promise<void> {
  const { configuration, vault, passphrase, renewKeys } = turning;
  if (!vault.isTurning) return;
  await renewKeys();
  const to = configuration.backups && resolve(configuration.backups.folder);
  if (to !== undefined) await renewBackups(nodeFiles, to, vault);
  const path = keyPathOf(configuration);
  const read = openKeyFile({ path, mayMake: false, passphrase });
  if (read.is !== 'read') return;
  const today = read.ring.keys.filter(({ age }) => age === 'today');
  rewriteKeyFile(path, today, read.ring.isLocked ? passphrase : undefined);
  adopt(vault, path, passphrase);
}

/** Takes over what the key file holds by now; a file that cannot be read changes nothing. */
export function adopt(vault: RingVault, path: string, passphrase: string | undefined): void {
  const read = openKeyFile({ path, mayMake: false, passphrase });
  if (read.is === 'read') vault.adopt(read.vault);
}

/** `npm run key`: `rotate` for a new key, `lock` to seal it with a passphrase, `unlock` to take that away. */
export async function tendKey(
  configuration: Configuration,
  wish: string | undefined,
): Promise<Ended> {
  const path = keyPathOf(configuration);
  const { file, passphrase } = await openKey(configuration, false);
  if (file.is === 'refused') return ended(1, `start-key-${file.because}`, { path });
  if (file.is === 'made-new') return ended(1, 'key-usage');
  const { keys, isLocked } = file.ring;
  switch (wish ?? '') {
    case 'rotate':
      return rewritten(path, turned(keys), { passphrase, id: 'key-turned' });
    case 'lock': {
      const chosen = await chosenPassphrase();
      if (chosen === undefined) return ended(1, 'key-not-the-same');
      return rewritten(path, keys, { passphrase: chosen, id: 'key-locked' });
    }
    case 'unlock':
      if (!isLocked) return ended(0, 'key-is-open');
      return rewritten(path, keys, { passphrase: undefined, id: 'key-unlocked' });
    default:
      return ended(1, 'key-usage');
  }
}

/** Typed twice, so that a slip of the finger locks nobody out. A script gives two lines. */
async function chosenPassphrase(): Promise<string | undefined> {
  const asker = createAsker();
  try {
    asker.tell(say({ id: 'key-warning' }));
    const first = await asker.ask(say({ id: 'key-choose' }), { secret: true });
    const second = await asker.ask(say({ id: 'key-again' }), { secret: true });
    const isGood = first !== undefined && first.length >= SHORTEST && first === second;
    return isGood ? first : undefined;
  } finally {
    asker.close();
  }
}

/** Four words of a dictionary are longer. */
const SHORTEST = 12;

function rewritten(
  path: string,
  keys: Parameters<typeof rewriteKeyFile>[1],
  { passphrase, id }: { readonly passphrase: string | undefined; readonly id: string },
): Ended {
  try {
    rewriteKeyFile(path, keys, passphrase);
    return ended(0, id, { path });
  } catch {
    return ended(1, 'start-key-not-writable', { path });
  }
}
