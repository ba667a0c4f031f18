/**
 * Seals and opens bytes under the master key. The key never leaves the vault, and the vault prints as
 * `[vault]` wherever it might be logged.
 */
export interface Vault {
  /** AES-256-GCM with a fresh random nonce; `about` (not secret, not stored) must be the same to open. */
  seal(plain: Uint8Array, about: string): Uint8Array;
  /** Undefined when the bytes were changed, belong elsewhere or were sealed with another key. */
  open(sealed: Uint8Array, about: string): Uint8Array | undefined;
  /** A short keyed hash for the journal: the same id gives the same word, and nobody can turn it back. */
  pseudonym(id: string): string;
}
