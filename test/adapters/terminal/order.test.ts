import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CALENDAR, sitDown } from './sitting.ts';

const withFile = () => sitDown(async () => [CALENDAR]);

test('a file is announced with its size, and printed whole only when asked', async () => {
  const announced = await withFile().script('ana: /dates');
  assert.match(announced, /→ ana │ en:terminal-file contigo\.ics 23/);
  assert.doesNotMatch(announced, /BEGIN/);
  const printed = await withFile().script('ana: /dates', ':file');
  assert.match(printed, /^BEGIN\nX:é\nEND\n$/m);
});

test('a file goes to the disk only by :save, for its owner alone, and never over another file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contigo-'));
  try {
    const path = join(folder, 'my dates.ics');
    const taken = join(folder, 'taken');
    await writeFile(taken, 'mine');
    const printed = await withFile().script(
      'ana: /dates',
      `:save contigo.ics ${path}`,
      `:save contigo.ics ${taken}`,
    );
    assert.match(await readFile(path, 'utf8'), /^BEGIN\r\n/);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.equal(await readFile(taken, 'utf8'), 'mine');
    assert.match(printed, /terminal-saved[^]*terminal-not-saved EEXIST/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('what cannot be done is answered with what to type instead', async () => {
  const answers = {
    ':dance': 'terminal-unknown-order :dance',
    ':clock tomorrow': 'terminal-clock-unreadable',
    ':file': 'terminal-no-file',
    ':save': 'terminal-save-how',
    ':save other.ics here': 'terminal-no-file',
    ':example': 'terminal-no-example',
    ':people': 'terminal-nobody',
    ':help': 'terminal-help',
  };
  for (const [line, answer] of Object.entries(answers)) {
    const printed = await sitDown().script(line);
    assert.ok(printed.includes(`en:${answer}`), `${line} is answered with ${answer}`);
  }
});

test(':as gives somebody the turn, and :people names everyone once', async () => {
  const sitting = sitDown();
  const printed = await sitting.script('luz: hola', ':as Ana[es]', 'hola', ':people');
  assert.deepEqual(
    sitting.heard.map(({ from }) => [from.account, from.languageTag]),
    [
      ['terminal:luz', 'en'],
      ['terminal:ana', 'es'],
    ],
  );
  assert.match(printed, /terminal-as ana\n[^]*terminal-people luz, ana/);
});
