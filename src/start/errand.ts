import type { Configuration } from '../adapters/config/configuration.ts';
import type { Ended } from './ended.ts';
import { explain, say } from './words.ts';

/** What the operator may have done instead of a start: `npm run backup`, `restore`, `doctor`, `setup`, `key`. */
export const ERRANDS = ['backup', 'restore', 'doctor', 'setup', 'key'] as const;
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
  switch (errand) {
    case 'backup': {
      const { backUpNow } = await import('./backup.ts');
      return told(await backUpNow(configuration));
    }
    case 'restore': {
      const { restoreNow } = await import('./backup.ts');
      return told(await restoreNow(configuration, named));
    }
    case 'doctor':
      return consult(configuration);
    case 'key': {
      const { tendKey } = await import('./key.ts');
      return told(await tendKey(configuration, named));
    }
    case 'setup': {
      const { setUp } = await import('./setup.ts');
      return told(await setUp(configuration));
    }
  }
}

function told({ code, say: sentence }: Ended): 0 | 1 {
  explain([sentence]);
  return code;
}

const MARKS = { well: '✓', odd: '!', wrong: '✗' } as const;

/** Every finding on a line of the output; 1 when the bot does not do its work so. */
async function consult(configuration: Configuration): Promise<0 | 1> {
  const { examine } = await import('./doctor.ts');
  const findings = await examine(configuration);
  for (const finding of findings) {
    process.stdout.write(`${MARKS[finding.is]} ${say(finding.say)}\n`);
  }
  const isWrong = findings.some(({ is }) => is === 'wrong');
  explain([{ id: isWrong ? 'doctor-wrong' : 'doctor-well' }]);
  return isWrong ? 1 : 0;
}
