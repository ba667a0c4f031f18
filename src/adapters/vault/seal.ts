import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import type { Seal } from '../../ports/vault.ts';

export const KEY_BYTES = 32;
export const KEY_ID_BYTES = 8;

/** version, algorithm and key id; then the nonce, the sealed bytes and the tag. */
const VERSION = 1;
const AES_256_GCM = 1;
const CIPHER = 'aes-256-gcm';
const HEADER_BYTES = 2 + KEY_ID_BYTES;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A key and the id that stands in the header of what it sealed, so that a later key can be told from it. */
export interface KeyMaterial {
  readonly key: Uint8Array;
  readonly id: Uint8Array;
}

/** AES-256-GCM under one key. Header and `about` are authenticated along with the bytes. */
export class KeyedSeal implements Seal {
  readonly #key: Uint8Array;
  readonly #header: Uint8Array;

  constructor({ key, id }: KeyMaterial) {
    this.#key = key;
    this.#header = Uint8Array.of(VERSION, AES_256_GCM, ...id);
  }

  seal(plain: Uint8Array, about: string): Uint8Array {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(authenticated(this.#header, about));
    const body = cipher.update(plain);
    cipher.final();
    return Buffer.concat([this.#header, nonce, body, cipher.getAuthTag()]);
  }

  open(sealed: Uint8Array, about: string): Uint8Array | undefined {
    const bodyAt = HEADER_BYTES + NONCE_BYTES;
    const tagAt = sealed.length - TAG_BYTES;
    if (tagAt < bodyAt || !this.#sealedHere(sealed)) return undefined;
    const nonce = sealed.subarray(HEADER_BYTES, bodyAt);
    const decipher = createDecipheriv(CIPHER, this.#key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(authenticated(this.#header, about));
    decipher.setAuthTag(sealed.subarray(tagAt));
    const plain = decipher.update(sealed.subarray(bodyAt, tagAt));
    try {
      decipher.final();
      return plain;
    } catch {
      return undefined;
    }
  }

  #sealedHere(sealed: Uint8Array): boolean {
    return this.#header.every((byte, at) => sealed[at] === byte);
  }

  toString(): string {
    return '[vault]';
  }

  toJSON(): string {
    return '[vault]';
  }

  [inspect.custom](): string {
    return '[vault]';
  }
}

function authenticated(header: Uint8Array, about: string): Uint8Array {
  return Buffer.concat([header, Buffer.from(about)]);
}
