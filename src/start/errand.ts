import type { Configuration } from '../adapters/config/configuration.ts';
import type { Ended } from './backup.ts';
import { explain } from './words.ts';

/** What the operator may have done instead of a start: `npm run backup`, `npm run restore`. */
export const ERRANDS = ['backup', 'restore'] as const;
export type Errand = (typeof ERRANDS)[number];

export function isErrand(word: string): word is Errand {
  return ERRANDS.some((errand) => errand === word);
}

/** Runs it and says how it ended; resolves with the exit code, so that a script sees it too. */
export async function run(
  errand: Errand,
  configuration: Configuration,
  named: string | undefined,
): Promise<0 | 1> {
  const { code, say } = await ending(errand, configuration, named);
  explain([say]);
  return code;
}

async function ending(
  errand: Errand,
  configuration: Configuration,
  named: string | undefined,
): Promise<Ended> {
  const { backUpNow, restoreNow } = await import('./backup.ts');
  switch (errand) {
    case 'backup':
      return backUpNow(configuration);
    case 'restore':
      return restoreNow(configuration, named);
  }
}
