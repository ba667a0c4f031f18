import assert from 'node:assert/strict';
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

/** The disk's calls with every `fsync` noted: whether of a file or of a folder. */
async function watched(t: TestContext) {
  const synced: ('file' | 'folder')[] = [];
  const real = fs.fsync;
  fs.fsync = Object.assign(
    (descriptor: number, done: fs.NoParamCallback) => {
      synced.push(fs.fstatSync(descriptor).isDirectory() ? 'folder' : 'file');
      real(descriptor, done);
    },
    { __promisify__: real.__promisify__ },
  );
  syncBuiltinESMExports();
  const { nodeFiles } = await import('../../../src/adapters/lowdb/files.ts');
  const folder = mkdtempSync(join(tmpdir(), 'contigo-files-'));
  t.after(() => {
    fs.fsync = real;
    syncBuiltinESMExports();
    rmSync(folder, { recursive: true, force: true });
  });
  return { files: nodeFiles, folder, synced };
}

test('what counts as written has been pushed to the disk itself, bytes and names', async (t) => {
  const { files, folder, synced } = await watched(t);
  const path = join(folder, 'one');
  await files.create(path, Buffer.from('first'));
  assert.deepEqual(synced, ['file']);
  await files.overwrite(path, Buffer.from('other'));
  assert.deepEqual(synced, ['file', 'file']);
  await files.settle(folder);
  assert.deepEqual(synced, ['file', 'file', 'folder']);
  assert.equal(Buffer.from(files.read(path) ?? []).toString(), 'other');
});
