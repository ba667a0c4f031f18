import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { MOST_BYTES } from '../../../src/domain/picture.ts';
import { photo } from '../../picturing.ts';
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

test('a picture is sent by its path, bare of all but the picture, with words under it or without', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-'));
  const { told, bare } = photo(7);
  const [path, large] = [join(folder, 'a.jpg'), join(folder, 'large.png')];
  writeFileSync(path, told);
  writeFileSync(large, Buffer.alloc(MOST_BYTES + 1));
  const sitting = sitDown();
  const other = join(folder, 'words.txt');
  writeFileSync(other, 'no picture');
  await sitting.script(
    ...['ana: /start', `:picture ${path} fuimos muchos`, `:picture ${large}`],
    ...[`:picture ${other}`, `:picture ${join(folder, 'none.png')}`],
  );
  const [, ...sent] = sitting.heard.map(({ did }) => (did.is === 'said' ? did : undefined));
  assert.deepEqual(
    sent.map((did) => did?.words),
    ['fuimos muchos', '', '', ''],
  );
  const fetched = [];
  for (const did of sent) fetched.push(await did?.picture?.fetch());
  rmSync(folder, { recursive: true });
  const [first, ...others] = fetched.map((one) =>
    one?.is === 'fetched' ? one.bytes : one?.because,
  );
  assert.deepEqual(Buffer.from(first as Uint8Array), bare);
  assert.deepEqual(others, ['too-large', 'other-kind', 'out-of-reach']);
});

test('without a path it is said how a picture is sent', async () => {
  assert.match(await sitDown().script('ana: /start', ':picture'), /terminal-picture-how/);
});
