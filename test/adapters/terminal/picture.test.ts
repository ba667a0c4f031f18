import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DOT } from '../../sample/picture.ts';
import { POSTER, sitDown } from './sitting.ts';

const paint = () => Promise.resolve(new Uint8Array(DOT));

test('a picture is told by its name and size, and not printed', async () => {
  const printed = await sitDown(async () => [POSTER], { paint }).script('ana: /start', ':file');
  assert.match(printed, new RegExp(`en:terminal-picture contigo-es-tall\\.png ${DOT.length}`));
  assert.doesNotMatch(printed, /PNG|IHDR/);
});

test('a picture is written whole where the operator wants it, and nowhere else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-'));
  const path = join(folder, 'a.png');
  const sitting = sitDown(async () => [POSTER], { paint });
  await sitting.script('ana: /start', `:save contigo-es-tall.png ${path}`);
  assert.deepEqual(readFileSync(path), DOT);
  rmSync(folder, { recursive: true });
});

test('without a painter the words come all the same', async () => {
  const printed = await sitDown(async () => [POSTER]).script('ana: /start');
  assert.match(printed, /poster/);
  assert.doesNotMatch(printed, /terminal-picture/);
});
