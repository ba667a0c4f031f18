import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Seal, Vault } from '../../ports/vault.ts';
import { KEY_BYTES, KEY_ID_BYTES, KeyedSeal } from './seal.ts';

const PSEUDONYM_LETTERS = 12;

/**
 * The vault over a master key of 32 random bytes. The master key seals nothing itself: what it is used for
 * has a key of its own derived from it (HKDF-SHA-256), so that no use can weaken another.
 */
export class MasterVault extends KeyedSeal implements Vault {
  readonly #pseudonyms: Uint8Array;

  constructor(master: Uint8Array) {
    super({
      key: derived(master, 'seal', KEY_BYTES),
      id: derived(master, 'key id', KEY_ID_BYTES),
    });
    this.#pseudonyms = derived(master, 'pseudonym', KEY_BYTES);
  }

  mint(about: string): { readonly key: Seal; readonly wrapped: Uint8Array } {
    const material = randomBytes(KEY_BYTES + KEY_ID_BYTES);
    return { key: sealOf(material), wrapped: this.seal(material, about) };
  }

  unwrap(wrapped: Uint8Array, about: string): Seal | undefined {
    const material = this.open(wrapped, about);
    return material?.length === KEY_BYTES + KEY_ID_BYTES ? sealOf(material) : undefined;
  }

  renew(sealed: Uint8Array, about: string): Uint8Array | undefined {
    return this.open(sealed, about) && sealed;
  }

  pseudonym(id: string): string {
    const hash = createHmac('sha256', this.#pseudonyms).update(id).digest('base64url');
    return hash.slice(0, PSEUDONYM_LETTERS);
  }
}

function sealOf(material: Uint8Array): Seal {
  return new KeyedSeal({
    key: material.subarray(0, KEY_BYTES),
    id: material.subarray(KEY_BYTES),
  });
}

function derived(master: Uint8Array, purpose: string, length: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master, '', `contigo 1 ${purpose}`, length));
}
