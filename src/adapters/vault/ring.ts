import type { Seal, Vault } from '../../ports/vault.ts';
import { MasterVault } from './vault.ts';

/**
 * The key of today and those before it, as long as anything is still sealed with one of them. What is sealed from now
 * on is sealed with today's; everything that any of them sealed can be opened.
 */
export class RingVault implements Vault {
  #today: MasterVault;
  #before: readonly MasterVault[];

  constructor(today: Uint8Array, before: readonly Uint8Array[] = []) {
    this.#today = new MasterVault(today);
    this.#before = before.map((master) => new MasterVault(master));
  }

  /** Whether there are keys from before, and so perhaps things that they sealed. */
  get isTurning(): boolean {
    return this.#before.length > 0;
  }

  /** Takes over what another ring holds: a key that was turned while we run. */
  adopt(other: RingVault): void {
    this.#today = other.#today;
    this.#before = other.#before;
  }

  seal(plain: Uint8Array, about: string): Uint8Array {
    return this.#today.seal(plain, about);
  }

  open(sealed: Uint8Array, about: string): Uint8Array | undefined {
    return this.#first((vault) => vault.open(sealed, about));
  }

  mint(about: string): { readonly key: Seal; readonly wrapped: Uint8Array } {
    return this.#today.mint(about);
  }

  unwrap(wrapped: Uint8Array, about: string): Seal | undefined {
    return this.#first((vault) => vault.unwrap(wrapped, about));
  }

  renew(sealed: Uint8Array, about: string): Uint8Array | undefined {
    if (this.#today.open(sealed, about)) return sealed;
    const plain = this.open(sealed, about);
    return plain && this.#today.seal(plain, about);
  }

  pseudonym(id: string): string {
    return this.#today.pseudonym(id);
  }

  #first<T>(look: (vault: MasterVault) => T | undefined): T | undefined {
    for (const vault of [this.#today, ...this.#before]) {
      const found = look(vault);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  toString(): string {
    return '[vault]';
  }

  toJSON(): string {
    return '[vault]';
  }
}
