import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';

/** A real second process on a data folder; killed at the end of the test at the latest. */
export interface Other {
  /** The next line that it prints. */
  next(): Promise<string>;
  /** As `kill -9`; resolves with every line that it printed and that was not asked for. */
  kill(): Promise<readonly string[]>;
}

export function startOther(t: TestContext, folder: string, task: 'hold' | 'write'): Other {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.js'), folder, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    next: async () => String((await lines.next()).value),
    kill: async () => {
      await ended(child);
      const left: string[] = [];
      for (let line = await lines.next(); !line.done; line = await lines.next()) {
        left.push(line.value);
      }
      return left;
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
