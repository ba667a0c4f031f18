/** What we depend on: fixed to the byte, and nothing of it has to run while it is installed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';

const Locked = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});
const Wanted = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** Its script only saves the start of a second process; `npm ci --ignore-scripts` and then `npm run prepare` build all the same. */
const NEEDLESS = ['node_modules/esbuild', 'node_modules/fsevents'];

test('every package is fixed to one version and to its bytes, and none needs a script to be installed', () => {
  const { packages } = Locked.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const all = Object.entries(packages).filter(([path]) => path !== '');
  assert.ok(all.length > 50);
  for (const [path, { integrity }] of all) assert.match(integrity ?? '', /^sha512-/, path);
  const scripted = all.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  for (const [path] of scripted) assert.ok(NEEDLESS.includes(path), path);
});

test('what is asked for is one version each, not a range', () => {
  const { dependencies, devDependencies } = Wanted.parse(
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});
