import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const SCRIPT = join(import.meta.dirname, 'full.js');
const MOUNT = 'mount -t tmpfs -o size=256k,mode=700 none "$1"';

/** In a world of its own, where whoever runs this may mount something; it goes with the process. */
function inOwnWorld(folder: string, then: string) {
  const script = `${MOUNT} && ${then}`;
  const all = ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, SCRIPT];
  return spawnSync('unshare', all, { encoding: 'utf8' });
}

// Where that cannot be had, test/faults and test/app/scribe refuse the same writes on a simulated disk.
test('a real disk that is full refuses in a word, keeps all that was acknowledged, and goes on when there is room', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-full-'));
  t.after(() => {
    rmdirSync(folder);
  });
  const tried = inOwnWorld(folder, 'true');
  if (tried.status !== 0) {
    t.skip('no small disk can be mounted here (unshare -rm, tmpfs): the simulated one stays');
    return;
  }
  const { stdout, stderr, status } = inOwnWorld(folder, 'exec "$2" "$3" "$1"');
  assert.equal(status, 0, stderr);
  const [, most] = /^refused ENOSPC (\d+)$/m.exec(stdout) ?? [];
  const many = Number(most);
  assert.ok(many > 10, stdout);
  const lines = ['kept', 'opened'].map((what) => `${what} ${many}`);
  assert.deepEqual(stdout.trim().split('\n').slice(1), [
    ...lines,
    `went on ${many + 1}`,
    'noted not-saved',
  ]);
});
