import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openKeyFile, type KeyFile } from '../../../src/adapters/vault/keyfile.ts';

function keyPath(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-key-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'contigo.key');
}

function because(opened: KeyFile): string {
  return opened.is === 'refused' ? opened.because : opened.is;
}

test('the first start makes a key that only its owner can read, and later starts read it', (t) => {
  const path = keyPath(t);
  const first = openKeyFile({ path, mayMake: true });
  const second = openKeyFile({ path, mayMake: true });
  assert.equal(first.is, 'made-new');
  assert.equal(second.is, 'read');
  assert.equal(first.vault.pseudonym('a'), second.vault.pseudonym('a'));
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(join(path, '..')), ['contigo.key']);
});

test('where data are already there, a missing key is refused and none is made', (t) => {
  const path = keyPath(t);
  assert.equal(because(openKeyFile({ path, mayMake: false })), 'missing');
  assert.deepEqual(readdirSync(join(path, '..')), []);
});

test(
  'a key that others on the computer can read is refused',
  { skip: process.platform === 'win32' },
  (t) => {
    const path = keyPath(t);
    openKeyFile({ path, mayMake: true });
    chmodSync(path, 0o640);
    assert.equal(because(openKeyFile({ path, mayMake: true })), 'wrong-mode');
  },
);

test('a key that was cut off, doubled or is something else is refused and left alone', (t) => {
  const path = keyPath(t);
  openKeyFile({ path, mayMake: true });
  const whole = readFileSync(path, 'utf8');
  const line = whole.split('\n')[1]!;
  for (const text of [
    '',
    '\0'.repeat(80),
    whole.slice(0, -5),
    `${whole}${line}\n`,
    line.slice(12),
  ]) {
    writeFileSync(path, text);
    assert.equal(because(openKeyFile({ path, mayMake: true })), 'malformed');
    assert.equal(readFileSync(path, 'utf8'), text);
  }
});

test('a key copied by hand, with other line ends and without the comment, still opens', (t) => {
  const path = keyPath(t);
  openKeyFile({ path, mayMake: true });
  const line = readFileSync(path, 'utf8').split('\n')[1]!;
  writeFileSync(path, `\r\n  ${line}  \r\n`);
  assert.equal(because(openKeyFile({ path, mayMake: false })), 'read');
});

test('a folder that cannot take the key is a refusal, not a crash', (t) => {
  const path = join(keyPath(t), 'nowhere', 'contigo.key');
  assert.equal(because(openKeyFile({ path, mayMake: true })), 'not-writable');
});

test('a key file that is a folder is refused', (t) => {
  const path = join(keyPath(t), '..');
  assert.equal(because(openKeyFile({ path, mayMake: true })) === 'read', false);
});
