import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openKeyFile, rewriteKeyFile, turned } from '../../../src/adapters/vault/keyfile.ts';
import { RingVault } from '../../../src/adapters/vault/ring.ts';

const plain = Buffer.from('what is sealed');

function keyPath(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'contigo-ring-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'contigo.key');
}

test('what the key of before sealed is opened, and renewed by the key of today', () => {
  const [old, today] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const sealed = new RingVault(old).seal(plain, 'x');
  const { wrapped } = new RingVault(old).mint('k');
  const ring = new RingVault(today, [old]);
  assert.deepEqual(ring.open(sealed, 'x'), plain);
  assert.ok(ring.unwrap(wrapped, 'k'));
  const renewed = ring.renew(sealed, 'x')!;
  assert.deepEqual(new RingVault(today).open(renewed, 'x'), plain);
  assert.equal(new RingVault(old).open(renewed, 'x'), undefined);
  assert.equal(ring.renew(renewed, 'x'), renewed, 'nothing is sealed twice');
  assert.equal(ring.renew(sealed, 'y'), undefined);
  assert.ok(new RingVault(today).unwrap(ring.renew(wrapped, 'k')!, 'k'));
});

test('a key is turned in its file, and the one of before is let go when nothing needs it', (t) => {
  const path = keyPath(t);
  const first = openKeyFile({ path, mayMake: true });
  assert.equal(first.is, 'made-new');
  const sealed = first.vault.seal(plain, 'x');
  const read = openKeyFile({ path, mayMake: false });
  assert.equal(read.is, 'read');
  rewriteKeyFile(path, turned(read.ring.keys), undefined);
  const turning = openKeyFile({ path, mayMake: false });
  assert.equal(turning.is, 'read');
  assert.equal(turning.vault.isTurning, true);
  assert.deepEqual(turning.vault.open(sealed, 'x'), plain);
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
  rewriteKeyFile(
    path,
    turning.ring.keys.filter(({ age }) => age === 'today'),
    undefined,
  );
  const after = openKeyFile({ path, mayMake: false });
  assert.equal(after.is, 'read');
  assert.equal(after.vault.isTurning, false);
  assert.equal(after.vault.open(sealed, 'x'), undefined);
});

test('a locked key opens with its passphrase, however it is typed in Unicode, and with no other', (t) => {
  const path = keyPath(t);
  openKeyFile({ path, mayMake: true });
  const open = openKeyFile({ path, mayMake: false });
  assert.equal(open.is, 'read');
  const sealed = open.vault.seal(plain, 'x');
  rewriteKeyFile(path, open.ring.keys, 'ca\u00f1\u00f3n y flor');
  assert.doesNotMatch(readFileSync(path, 'utf8'), /contigo-key-1/);
  const because = (passphrase?: string) => {
    const key = openKeyFile({ path, mayMake: false, passphrase });
    return key.is === 'refused' ? key.because : key.is;
  };
  assert.equal(because(), 'locked');
  assert.equal(because('otra'), 'wrong-passphrase');
  const typed = openKeyFile({ path, mayMake: false, passphrase: 'can\u0303o\u0301n y flor' });
  assert.equal(typed.is, 'read');
  assert.deepEqual(typed.vault.open(sealed, 'x'), plain);
});

test('a ring prints as nothing that could be used', () => {
  const ring = new RingVault(Buffer.alloc(32, 3), [Buffer.alloc(32, 4)]);
  assert.equal(`${String(ring)} ${JSON.stringify({ ring })}`, '[vault] {"ring":"[vault]"}');
});
