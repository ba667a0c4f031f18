import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compared, type Figure } from './figure.ts';
import { inFolder } from './ground.ts';
import { medians } from './measure.ts';

const MAIN = fileURLToPath(new URL('../start/main.js', import.meta.url));

/** From the start of the process to its first words, when it takes lines; the folder is there already. */
export function ready(): Promise<readonly Figure[]> {
  return inFolder(async (folder) => {
    const cwd = join(folder);
    const took = await medians(21, [
      () => firstWords([MAIN], cwd),
      () => firstWords(['-e', 'console.log(1)'], cwd),
    ]);
    const yardstick = 'an empty Node process that prints a line';
    return [compared({ what: 'ready with no token', yardstick, took, goal: 3 })];
  });
}

/** Resolves at the first output; the end of the input then lets the process go. */
function firstWords(args: readonly string[], cwd: string): Promise<void> {
  const {
    CONTIGO_DATA: _data,
    CONTIGO_KEY_FILE: _key,
    TELEGRAM_TOKEN: _t,
    DISCORD_TOKEN: _d,
    ...env
  } = process.env;
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdout.once('data', () => {
      resolve();
      child.stdin.end();
    });
  });
}
