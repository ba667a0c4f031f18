/** One key: seals bytes and opens what it sealed. The key itself never comes out, not even into a log. */
export interface Seal {
  /** AES-256-GCM with a fresh random nonce; `about` (not secret, not stored) must be the same to open. */
  seal(plain: Uint8Array, about: string): Uint8Array;
  /** Undefined when the bytes were changed, belong elsewhere or were sealed with another key. */
  open(sealed: Uint8Array, about: string): Uint8Array | undefined;
}

/**
 * Seals and opens under the master key, and makes further keys that are kept wrapped by it. Destroying a
 * wrapped key makes everything unreadable that was sealed with it, copies included. Prints as `[vault]`
 * wherever it might be logged.
 */
export interface Vault extends Seal {
  /** A new random key, and its wrapped form, which is safe to store. */
  mint(about: string): { readonly key: Seal; readonly wrapped: Uint8Array };
  /** Undefined as with `open`. */
  unwrap(wrapped: Uint8Array, about: string): Seal | undefined;
  /**
   * The same content sealed with the key of today; the very same bytes when it is, undefined when none of our keys opens
   * them. For what `seal` sealed and for wrapped keys alike.
   */
  renew(sealed: Uint8Array, about: string): Uint8Array | undefined;
  /** A short keyed hash for the journal: the same id gives the same word, and nobody can turn it back. */
  pseudonym(id: string): string;
}
