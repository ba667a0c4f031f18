import { randomBytes } from 'node:crypto';
import { join, sep } from 'node:path';
import { ALPHABET, campaignId, circleId, crowdId, personId, pictureId } from '../../domain/id.ts';
import type { Key } from '../../ports/store.ts';
import type { Files } from './files.ts';

/**
 * The files of one document. All lie in one folder and begin with the document's opaque id, which is all
 * that a listing tells.
 */
export interface Drawer {
  readonly folder: string;
  /** The document's own key, wrapped by the master key. Written once. */
  readonly key: string;
  /** The same before the first write is finished: with no document beside it, it means nothing. */
  readonly fresh: string;
  /** The same once the document is to be erased: from then on the erasing only goes forward. */
  readonly gone: string;
  readonly document: string;
  /** The version before. */
  readonly previous: string;
  /** A version that was found damaged, kept for whoever wants to look at it. */
  readonly damaged: string;
}

const KINDS = ['person', 'circle', 'campaign', 'crowd', 'picture'] as const;

/** Sub-folders by the id's last letter, thirty a kind, so that none gets slow; those that are not there yet. */
export function missingFolders(files: Files, root: string): readonly string[] {
  return KINDS.flatMap((kind) => {
    const there = new Set(files.list(join(root, kind)));
    const letters = Array.from(ALPHABET).filter((letter) => !there.has(letter));
    return letters.map((letter) => join(root, kind, letter));
  });
}

export function drawerOf(root: string, { kind, id }: Key): Drawer {
  const folder = `${root}${sep}${kind}${sep}${id.slice(-1)}`;
  const name = `${folder}${sep}${id}`;
  return {
    folder,
    key: `${name}.key`,
    fresh: `${name}.fresh`,
    gone: `${name}.gone`,
    document: `${name}.doc`,
    previous: `${name}.old`,
    damaged: `${name}.bad`,
  };
}

/** A name that no other write uses, in the same folder, since a rename cannot cross file systems. */
export function temporary(path: string): string {
  return `${path}.${randomBytes(6).toString('hex')}.tmp`;
}

export function isTemporary(name: string): boolean {
  return name.endsWith('.tmp');
}

/** What lies in the folders of a kind: the endings of the files by the document that they belong to. */
export type Inventory = ReadonlyMap<Key, ReadonlySet<string>>;

/** Lists every document's files without opening any; names that are not ours are passed over. */
export function inventory(files: Files, root: string): Inventory {
  const found = new Map<Key, ReadonlySet<string>>();
  for (const kind of KINDS) {
    for (const letter of ALPHABET) {
      const names = files.list(join(root, kind, letter));
      for (const [id, endings] of byId(names)) {
        const key = keyOf(kind, id);
        if (key) found.set(key, endings);
      }
    }
  }
  return found;
}

function byId(names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const endings = new Map<string, Set<string>>();
  for (const name of names) {
    const dot = name.indexOf('.');
    const id = name.slice(0, dot);
    const known = endings.get(id) ?? new Set();
    endings.set(id, known.add(name.slice(dot + 1)));
  }
  return endings;
}

const ID_OF: Readonly<Record<Key['kind'], (text: string) => Key['id'] | undefined>> = {
  person: personId,
  circle: circleId,
  campaign: campaignId,
  crowd: crowdId,
  picture: pictureId,
};

/** The key of that kind and id; undefined when it is none. */
export function keyOf(kind: string, text: string): Key | undefined {
  const known = KINDS.find((one) => one === kind);
  const id = known && ID_OF[known](text);
  return id && ({ kind: known, id } as Key);
}
