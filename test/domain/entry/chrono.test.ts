import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { heardBy } from '../../../src/domain/entry/chrono.ts';
import { readDate } from '../../../src/domain/entry/date.ts';
import { localDate } from '../../../src/domain/time.ts';

const today = localDate('2026-11-22')!;

/** Says whether chrono is loaded once all that a start imports is there, and again once a date was read. */
const SCRIPT = `
  const { createRequire } = await import('node:module');
  const { cache } = createRequire(process.argv[1]);
  const isLoaded = () => Object.keys(cache).some((path) => path.includes('chrono-node'));
  await import(process.argv[1]);
  const { readDate } = await import(process.argv[2]);
  const atStart = isLoaded();
  readDate('el 19 de octubre', { today: '2026-11-22', language: 'es' });
  console.log(atStart, isLoaded());
`;

test('a start does not load chrono, the first date does', () => {
  const start = new URL('../../../src/start/service.js', import.meta.url).href;
  const date = new URL('../../../src/domain/entry/date.js', import.meta.url).href;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT, start, date]);
  assert.equal(String(said).trim(), 'false true');
});

test('nothing imports chrono with the files of a start, which its cache would not show', () => {
  const compiled = new URL('../../../src/domain/entry/chrono.js', import.meta.url);
  assert.doesNotMatch(readFileSync(compiled, 'utf8'), /^import [^;]*chrono-node/m);
});

test('of what chrono holds for certain only what the text says comes through', () => {
  const [heard] = heardBy('es', 'martes 24 de noviembre 9 am', today);
  assert.deepEqual([heard?.year, heard?.month, heard?.day], [undefined, 11, 24]);
  assert.deepEqual(heardBy('es', 'mañana', today), []);
  assert.deepEqual(heardBy('en', 'noon', today), []);
});

test('a day that only chrono finds is asked about, never taken', () => {
  const read = readDate('19deoctubre 8:30', { today, language: 'es' });
  assert.ok(read.is === 'doubt' && read.about === 'which');
  assert.deepEqual(read.readings, [{ date: '2027-10-19' }]);
});
