import { dirname } from 'node:path';
import type { Files } from '../../../src/adapters/lowdb/files.ts';

/** What befalls the disk at one call: the call fails, or the machine stops in the middle of it. */
export type Trouble = { readonly is: 'fails'; readonly code: string } | { readonly is: 'stops' };

/** The machine stopped; nothing after it reaches the disk. */
export class Stopped extends Error {
  readonly code = 'STOPPED';
}

/** A change of names in a folder that the disk has not been made to keep yet. */
interface Pending {
  readonly folder: string;
  readonly apply: (names: Map<string, Uint8Array>) => void;
}

/** Of so many of the last changes of names every choice is tried. */
const REORDERED = 6;

/**
 * A disk in memory that can be made to fail or to stop at its n-th call, and that keeps what a journaling
 * file system has to keep over a power cut: bytes that were synced, and names up to the last `settle` of
 * their folder; of the later changes of names any may be missing.
 */
export class TestDisk implements Files {
  #now: Map<string, Uint8Array>;
  #kept: Map<string, Uint8Array>;
  #pending: Pending[] = [];
  #calls = 0;
  #isFull = false;
  #trouble: { readonly at: number; readonly what: Trouble } | undefined;

  constructor(names: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.#now = copied(names);
    this.#kept = new Map(this.#now);
  }

  /** Which of the calls so far change something, by their number. */
  readonly deeds: number[] = [];
  /** Called once when the machine stops. */
  stopped: () => void = () => undefined;

  /** Calls so far; trouble is asked for by this count. */
  get calls(): number {
    return this.#calls;
  }

  /** From now on the n-th call (1 is the next) meets this; a stop holds for every call after it. */
  troubleAt(nth: number, what: Trouble): void {
    this.#trouble = { at: this.#calls + nth, what };
  }

  /** From now on nothing more can be created; `free` ends it. */
  fill(): void {
    this.#isFull = true;
  }

  free(): void {
    this.#isFull = false;
  }

  /** Everything as it would be seen without a power cut. */
  get names(): ReadonlyMap<string, Uint8Array> {
    return this.#now;
  }

  /** States in which a power cut may leave the disk now. The last is what was seen. */
  afterPowerCut(): readonly TestDisk[] {
    const first = Math.max(0, this.#pending.length - REORDERED);
    const sure = this.#pending.slice(0, first);
    const open = this.#pending.slice(first);
    return Array.from({ length: 2 ** open.length }, (_, mask) => {
      const names = new Map(this.#kept);
      const happened = [...sure, ...open.filter((_pending, at) => (mask >> at) & 1)];
      for (const { apply } of happened) apply(names);
      return new TestDisk(names);
    });
  }

  /** Puts other bytes under a name, as a fault of the medium would. */
  damage(path: string, bytes: Uint8Array): void {
    this.#now.set(path, bytes);
    this.#kept.set(path, bytes);
  }

  lose(path: string): void {
    this.#now.delete(path);
    this.#kept.delete(path);
  }

  list(folder: string): readonly string[] {
    this.#call();
    const inside = [...this.#now.keys()].filter((path) => path.startsWith(`${folder}/`));
    return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0]!))];
  }

  makeFolder(): void {
    this.#call();
  }

  makePrivate(): void {
    this.#call();
  }

  read(path: string): Uint8Array | undefined {
    this.#call();
    return this.#now.get(path);
  }

  async create(path: string, bytes: Uint8Array): Promise<void> {
    if (this.#now.has(path)) throw failure('EEXIST');
    if (this.#isFull) throw failure('ENOSPC');
    this.#deed(() => {
      this.#do(path, (names) => names.set(path, bytes.slice(0, bytes.length >> 1)));
    });
    this.#do(path, (names) => names.set(path, Uint8Array.from(bytes)));
  }

  async overwrite(path: string, bytes: Uint8Array): Promise<void> {
    const there = this.#now.get(path)!;
    this.#deed(() => {
      there.set(bytes.subarray(0, 20));
    });
    there.set(bytes);
  }

  link(from: string, to: string): void {
    this.#deed();
    const bytes = this.#now.get(from);
    if (!bytes) throw failure('ENOENT');
    if (this.#now.has(to)) throw failure('EEXIST');
    this.#do(to, (names) => names.set(to, bytes));
  }

  rename(from: string, to: string): void {
    this.#deed();
    const bytes = this.#now.get(from);
    if (!bytes) throw failure('ENOENT');
    this.#do(to, (names) => {
      names.delete(from);
      names.set(to, bytes);
    });
  }

  remove(path: string): void {
    this.#deed();
    this.#do(path, (names) => names.delete(path));
  }

  async settle(folder: string): Promise<void> {
    this.#deed();
    for (const { apply } of this.#pending.filter((pending) => pending.folder === folder)) {
      apply(this.#kept);
    }
    this.#pending = this.#pending.filter((pending) => pending.folder !== folder);
  }

  #deed(half?: () => void): void {
    this.#call(half);
    this.deeds.push(this.#calls);
  }

  #do(path: string, apply: (names: Map<string, Uint8Array>) => unknown): void {
    apply(this.#now);
    this.#pending.push({ folder: dirname(path), apply });
  }

  /** Counts a call, and does what is left half-done when the machine stops in it. */
  #call(half: () => void = () => undefined): void {
    this.#calls += 1;
    const trouble = this.#trouble;
    if (!trouble || this.#calls < trouble.at) return;
    if (trouble.what.is === 'stops') {
      if (this.#calls === trouble.at) {
        half();
        this.stopped();
      }
      throw new Stopped();
    }
    if (this.#calls === trouble.at) {
      half();
      throw failure(trouble.what.code);
    }
  }
}

/** Names of the same bytes stay so, since bytes can be overwritten in their place. */
function copied(names: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const copies = new Map([...new Set(names.values())].map((bytes) => [bytes, bytes.slice()]));
  return new Map([...names].map(([path, bytes]) => [path, copies.get(bytes)!]));
}

function failure(code: string): Error {
  return Object.assign(new Error('the disk refuses'), { code });
}
