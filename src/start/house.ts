import { join, resolve, sep } from 'node:path';
import type { Configuration } from '../adapters/config/configuration.ts';
import { lineJournal, silentJournal } from '../adapters/journal/journal.ts';
import { holdsData, openStore } from '../adapters/lowdb/open.ts';
import { openKeyFile } from '../adapters/vault/keyfile.ts';
import { systemClock } from '../adapters/clock/system.ts';
import type { Journal } from '../ports/journal.ts';
import type { Store } from '../ports/store.ts';
import type { Vault } from '../ports/vault.ts';
import type { Say } from '../text/view.ts';
import { explain } from './words.ts';

/** What a start needs to live in: the opened store, the key that sealed it, and somewhere to note events. */
export interface House {
  readonly configuration: Configuration;
  readonly store: Store;
  readonly vault: Vault;
  readonly journal: Journal;
}

export interface Opening {
  /** A trial in the terminal has a folder of its own, so that it never mixes with real people's documents. */
  readonly isTrial: boolean;
  readonly begin: (house: House) => Promise<void>;
}

/** Outside the data folder, so that whoever copies one of them has only one. */
const KEY_FILE = 'contigo.key';

/** Opens key and store and begins; else resolves with a sentence that says what to do, and nothing was touched. */
export async function openHouse(
  configuration: Configuration,
  { isTrial, begin }: Opening,
): Promise<Say | undefined> {
  const { data } = configuration;
  const trial = join(data, 'terminal');
  const folder = isTrial ? trial : data;
  const path = keyPathOf(configuration);
  if (isInside(path, resolve(data))) return { id: 'config-key-inside-data' };
  const key = openKeyFile({ path, mayMake: ![data, trial].some(holdsData) });
  if (key.is === 'refused')
    return { id: `start-key-${key.because}`, args: { path: { code: path } } };
  const journal = isTrial ? silentJournal() : lineJournal(process.stdout, systemClock());
  const isKeyNew = key.is === 'made-new';
  const opened = await openStore({ folder, vault: key.vault, isKeyNew, journal });
  if (opened.is !== 'open') return refusal(opened, folder);
  if (isKeyNew) explain([{ id: 'start-key-made', args: { path: { code: path } } }]);
  await begin({ configuration, store: opened.store, vault: key.vault, journal });
  return undefined;
}

/** Where the master key lies. */
export function keyPathOf({ keyFile }: Configuration): string {
  return resolve(keyFile ?? KEY_FILE);
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder + sep);
}

type Refused = Exclude<Awaited<ReturnType<typeof openStore>>, { is: 'open' }>;

function refusal(opened: Refused, folder: string): Say {
  const args = { folder: { code: folder }, because: { words: opened.because } };
  return {
    id: opened.is === 'refused' ? `start-data-${opened.because}` : 'start-data-not-writable',
    args,
  };
}
