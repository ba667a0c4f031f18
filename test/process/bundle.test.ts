import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { VIGIL } from '../sample/picture.ts';
import { Place } from './program.ts';

/** A small program of two files, joined as the real one is; what its start says, and how many files it has. */
function startOf(t: TestContext, env: Readonly<Record<string, string>> = {}) {
  const place = new Place(t);
  mkdirSync(place.path('src', 'text', 'locales'), { recursive: true });
  place.write('package.json', '{"type":"module"}');
  writeFileSync(place.path('src', 'word.js'), `export const word = 'ready';`);
  writeFileSync(
    place.path('src', 'main.js'),
    `import { word } from './word.js'; console.log(word, import.meta.url.includes('/start/'));`,
  );
  const tool = join(process.cwd(), 'tool', 'bundle.mjs');
  const joined = spawnSync(process.execPath, [tool, place.folder], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const start = place.path('start', 'main.js');
  const { stdout } = spawnSync(process.execPath, [start], { encoding: 'utf8' });
  return { joined, said: stdout.trim(), files: readdirSync(place.path('start')).sort() };
}

test('the program is joined into few files, with its texts beside them', (t) => {
  const { joined, said, files } = startOf(t);
  assert.equal(joined.status, 0, joined.stderr);
  assert.equal(said, 'ready true');
  assert.deepEqual(files, ['locales', 'main.js']);
});

test('where esbuild cannot run, the start takes the files one by one', (t) => {
  const { joined, said } = startOf(t, { ESBUILD_BINARY_PATH: process.execPath });
  assert.equal(joined.status, 0);
  assert.match(joined.stderr, /single files/);
  assert.equal(said, 'ready false');
});

test('the painter stays out of the start, and finds its font and its brush from there', async () => {
  const start = new URL('../../start/', import.meta.url);
  const files = readdirSync(start).filter((file) => file.startsWith('painter-'));
  assert.ok(!readFileSync(new URL('main.js', start), 'utf8').includes('resvg'));
  const made = (await import(
    new URL(files[0]!, start).href
  )) as typeof import('../../src/adapters/painter/painter.ts');
  const picture = await (await made.createPainter())(VIGIL);
  assert.equal(Buffer.from(picture!).toString('latin1', 1, 4), 'PNG');
});
