import { randomBytes, scryptSync } from 'node:crypto';
import { KEY_BYTES, KEY_ID_BYTES, KeyedSeal } from './seal.ts';

/** A master key and whether it is today's or one from before. */
export interface Ringed {
  readonly age: 'today' | 'before';
  readonly key: Uint8Array;
}

/** What a key file holds. Locked: each key in it is sealed with a passphrase. */
export interface Keyring {
  readonly keys: readonly Ringed[];
  readonly isLocked: boolean;
}

export type ReadKeyring =
  | { readonly is: 'read'; readonly ring: Keyring }
  | { readonly is: 'malformed' | 'locked' | 'wrong-passphrase' };

/** scrypt as OWASP's ASVS 5.0 wants it at least (N 2^17, r 8, p 1; read 2026-11-22): 128 MB and about half a second. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 } as const;
const SALT_BYTES = 16;
const ABOUT = 'locked key';
const COMMENT =
  '# The key to the data of this bot. Whoever has it can read them, without it nobody can: keep a copy elsewhere.';

const LINE = /^contigo-(old-)?(key|locked)-1:([A-Za-z0-9+/]+=*)(?::([A-Za-z0-9+/]+=*))?$/;

/** Reads the text of a key file: exactly one key of today, and any from before. */
export function readKeyring(text: string, passphrase: string | undefined): ReadKeyring {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => LINE.exec(line));
  if (lines.length === 0 || lines.includes(null)) return { is: 'malformed' };
  const isLocked = lines.some((line) => line?.[2] === 'locked');
  if (isLocked && passphrase === undefined) return { is: 'locked' };
  const keys = lines.map((line) => ringedOf(line!, passphrase ?? ''));
  if (keys.includes('wrong-passphrase')) return { is: 'wrong-passphrase' };
  const whole = keys.filter((one) => typeof one === 'object');
  const today = whole.filter(({ age }) => age === 'today');
  if (whole.length < keys.length || today.length !== 1) return { is: 'malformed' };
  return { is: 'read', ring: { keys: whole, isLocked } };
}

function ringedOf(
  [, old, form, first = '', second]: RegExpExecArray,
  passphrase: string,
): Ringed | 'malformed' | 'wrong-passphrase' {
  const age = old === undefined ? 'today' : 'before';
  const bytes = Buffer.from(first, 'base64');
  if (form === 'key') {
    return bytes.length === KEY_BYTES && second === undefined ? { age, key: bytes } : 'malformed';
  }
  if (bytes.length !== SALT_BYTES || second === undefined) return 'malformed';
  const key = lockOf(passphrase, bytes).open(Buffer.from(second, 'base64'), ABOUT);
  return key?.length === KEY_BYTES ? { age, key } : 'wrong-passphrase';
}

/** The text of a key file; every key sealed with the passphrase where there is one. */
export function writeKeyring(keys: readonly Ringed[], passphrase: string | undefined): string {
  const lines = keys.map(({ age, key }) => {
    const old = age === 'before' ? 'old-' : '';
    if (passphrase === undefined) return `contigo-${old}key-1:${base64(key)}`;
    const salt = randomBytes(SALT_BYTES);
    const sealed = lockOf(passphrase, salt).seal(key, ABOUT);
    return `contigo-${old}locked-1:${base64(salt)}:${base64(sealed)}`;
  });
  return `${[COMMENT, ...lines].join('\n')}\n`;
}

/** A new key of today; those of before stay, as long as anything may be sealed with them. */
export function turned(keys: readonly Ringed[]): readonly Ringed[] {
  const before = keys.map(({ key }) => ({ age: 'before', key }) as const);
  return [{ age: 'today', key: randomBytes(KEY_BYTES) }, ...before];
}

function lockOf(passphrase: string, salt: Uint8Array): KeyedSeal {
  const typed = Buffer.from(passphrase.normalize('NFKC'));
  const material = scryptSync(typed, salt, KEY_BYTES + KEY_ID_BYTES, SCRYPT);
  return new KeyedSeal({ key: material.subarray(0, KEY_BYTES), id: material.subarray(KEY_BYTES) });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
