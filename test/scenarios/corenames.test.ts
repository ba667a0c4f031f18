import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { nodeFiles, type Files } from '../../src/adapters/lowdb/files.ts';
import { openStore } from '../../src/adapters/lowdb/open.ts';
import { DamagedDocument, NotSaved } from '../../src/ports/store.ts';
import { sourcesIn } from '../code/source.ts';
import { newWorld, openVault } from '../world.ts';

/** What names a thing outlives it: of files, of the process, of errors, and of a core that it leaves behind. */

/** Every name that the store ever gives to a file, those included that are there for a moment only. */
function noting(names: Set<string>): Files {
  const noted = (path: string): string => {
    names.add(path);
    return path;
  };
  return {
    ...nodeFiles,
    create: (path, bytes) => nodeFiles.create(noted(path), bytes),
    overwrite: (path, bytes) => nodeFiles.overwrite(noted(path), bytes),
    link(from, to) {
      nodeFiles.link(from, noted(to));
    },
    rename(from, to) {
      nodeFiles.rename(from, noted(to));
    },
  };
}

const OURS =
  /^(?:[2-9a-hjkmnp-tv-z]{6,24}\.(?:key|fresh|gone|doc|old|bad)|marks|note|erased|about|lock)(?:\.[0-9a-f]{12}\.tmp)?$/;

test('no file that is ever there is named by anything that somebody said', async (t) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'contigo-names-')), 'data');
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const names = new Set<string>();
  const journal = { note: () => undefined };
  const wanted = { folder, vault: openVault, isKeyNew: true, journal, files: noting(names) };
  const opened = await openStore(wanted);
  assert.equal(opened.is, 'open');
  const world = await newWorld('2027-09-01 10:00', { store: opened.store });
  const ana = world.person('canary', 'telegram', 'en');
  await ana.arrives({ language: 'en' });
  await ana.adds('check-in October 19 2027 8:30 am, 450 Canary St, Hartford CT');
  await world.bot.night();
  await ana.says('/forget');
  await ana.presses(/^Yes/);
  await world.bot.stop(10_000);
  assert.ok(names.size > 10);
  const number = ana.account.split(':')[1]!;
  for (const path of names) {
    assert.match(basename(path), OURS);
    assert.doesNotMatch(path.slice(folder.length), /canary|hartford|telegram|2027/i);
    assert.ok(!path.slice(folder.length).includes(number));
  }
});

test('errors that we throw are named and worded by us alone', () => {
  assert.deepEqual(
    [new NotSaved('ENOSPC').name, new NotSaved('ENOSPC').message],
    ['NotSaved', 'not saved'],
  );
  const damaged = new DamagedDocument('anaana' as DamagedDocument['key']);
  assert.deepEqual([damaged.name, damaged.message], ['DamagedDocument', 'damaged document']);
  const classes = sourcesIn('src', 'commands').filter(({ text }) => / extends Error \{/.test(text));
  assert.ok(classes.length >= 4);
  for (const { path, text } of classes) {
    const said = [...text.matchAll(/super\((?<words>[^)]*)\)/g)].map(
      ({ groups }) => groups?.['words'],
    );
    for (const words of said) assert.match(words ?? '', /^(?:'[a-z ]*')?$/, path);
  }
});

test('nobody sets a title of the process, or starts another one with words of people', () => {
  for (const { path, text } of sourcesIn('src', 'commands')) {
    assert.doesNotMatch(text, /process\.title|process\.argv\[\d\] *=|execArgv *=/, path);
    assert.doesNotMatch(text, /from 'node:child_process'/, path);
  }
});

test('a process that dies leaves no core: neither under systemd nor in a container', () => {
  assert.match(readFileSync('deploy/contigo.service', 'utf8'), /^LimitCORE=0$/m);
  assert.match(readFileSync('deploy/compose.yaml', 'utf8'), /^ {4}ulimits:\n {6}core: 0$/m);
});
