import { join, resolve, sep } from 'node:path';
import type { Configuration } from '../adapters/config/configuration.ts';
import { lineJournal, silentJournal } from '../adapters/journal/journal.ts';
import { holdsData, openStore } from '../adapters/lowdb/open.ts';
import type { RingVault } from '../adapters/vault/ring.ts';
import { systemClock } from '../adapters/clock/system.ts';
import { relay } from '../adapters/journal/relay.ts';
import type { Journal, Overheard } from '../ports/journal.ts';
import type { Store } from '../ports/store.ts';
import type { Say } from '../text/view.ts';
import { isDataLost, markBegun } from './begun.ts';
import { keyPathOf, openKey } from './key.ts';
import { explain } from './words.ts';

/** What a start needs to live in: the opened store, the key that sealed it, and somewhere to note events. */
export interface House {
  readonly configuration: Configuration;
  readonly store: Store;
  readonly vault: RingVault;
  /** What opened the key where it is locked; to seal it anew when it was turned. */
  readonly passphrase: string | undefined;
  readonly renewKeys: () => Promise<number>;
  readonly journal: Journal & Overheard;
}

export interface Opening {
  /** A trial in the terminal has a folder of its own, so that it never mixes with real people's documents. */
  readonly isTrial: boolean;
  /** Somebody asked for it by a word: where the data of before are lost, it begins with nothing. */
  readonly beginsAnew?: boolean;
  readonly begin: (house: House) => Promise<void>;
}

/** Opens key and store and begins; else resolves with a sentence that says what to do, and nothing was touched. */
export async function openHouse(
  configuration: Configuration,
  { isTrial, beginsAnew = false, begin }: Opening,
): Promise<Say | undefined> {
  const { data } = configuration;
  const trial = join(data, 'terminal');
  const folder = isTrial ? trial : data;
  const path = keyPathOf(configuration);
  if (isInside(path, resolve(data))) return { id: 'config-key-inside-data' };
  const mayBeEmpty = isTrial || beginsAnew || !isDataLost(configuration);
  if (!mayBeEmpty) return { id: 'start-data-lost', args: { folder: { code: resolve(data) } } };
  const { file: key, passphrase } = await openKey(configuration, ![data, trial].some(holdsData));
  if (key.is === 'refused')
    return { id: `start-key-${key.because}`, args: { path: { code: path } } };
  const journal = relay(isTrial ? silentJournal() : lineJournal(process.stdout, systemClock()));
  const isKeyNew = key.is === 'made-new';
  const opened = await openStore({ folder, vault: key.vault, isKeyNew, journal });
  if (opened.is !== 'open') return refusal(opened, folder);
  if (isKeyNew) explain([{ id: 'start-key-made', args: { path: { code: path } } }]);
  if (!isTrial) markBegun(configuration);
  const { store } = opened;
  const renewKeys = () => store.renewKeys();
  await begin({ configuration, store, vault: key.vault, passphrase, renewKeys, journal });
  return undefined;
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
