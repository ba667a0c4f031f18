import type { Circle, Document } from '../domain/circle.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Crowd } from '../domain/campaign/crowd.ts';
import type { CampaignPicture } from '../domain/campaign/picture.ts';
import type {
  CampaignId,
  CircleId,
  CrowdId,
  DocumentId,
  PersonId,
  PictureId,
} from '../domain/id.ts';
import type { Person } from '../domain/person.ts';

/** Which document a key names: they are told apart by the kind, not by the id. */
export type Key =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'circle'; readonly id: CircleId }
  | { readonly kind: 'campaign'; readonly id: CampaignId }
  | { readonly kind: 'crowd'; readonly id: CrowdId }
  | { readonly kind: 'picture'; readonly id: PictureId };

interface KeptByKind {
  readonly person: Person;
  readonly circle: Circle;
  readonly campaign: Campaign;
  readonly crowd: Crowd;
  readonly picture: CampaignPicture;
}

/** Any document: those that have a plan, and pictures. */
export type Stored = Document | CampaignPicture;

/** The document that a key names. */
export type Kept<K extends Key> = KeptByKind[K['kind']];

/** Documents by key: small, each atomic by itself, durable when a promise resolves. */
export interface Store {
  /** Undefined when there is none. Throws `DamagedDocument` when there is one that cannot be read or repaired. */
  read<K extends Key>(key: K): Promise<Kept<K> | undefined>;
  /**
   * Read, apply, write: atomic and on the disk when it resolves, one after the other for the same document.
   * The function must be pure; it gets undefined when there is no document yet. Returning the very same
   * value writes nothing. When it throws, or the disk refuses (the promise then rejects with `NotSaved`),
   * everything is as before, in memory too.
   */
  change<K extends Key>(
    key: K,
    apply: (document: Kept<K> | undefined) => Kept<K>,
  ): Promise<Kept<K>>;
  /** Removes the document, its previous version and its key from the disk; none is no error. */
  erase(key: Key): Promise<void>;
  /** Every key there is, in no order, without reading the documents. */
  keys(): Promise<readonly Key[]>;
  /**
   * A sealed note beside the documents, for the index that makes a start quick. It is only a hint: lost or
   * damaged, it is undefined. `take` removes it, so that it is never believed twice.
   */
  leaveNote(note: string): Promise<void>;
  takeNote(): Promise<string | undefined>;
  /** Finishes writes under way and lets go of the data. */
  close(): Promise<void>;
}

/** The disk did not take the change; nothing of it holds. `because` is an errno name such as `ENOSPC`. */
export class NotSaved extends Error {
  readonly because: string;
  constructor(because: string) {
    super('not saved');
    this.name = 'NotSaved';
    this.because = because;
  }
}

/** A document is there but neither it nor its previous version can be read. Never taken for an absent one. */
export class DamagedDocument extends Error {
  readonly key: DocumentId;
  constructor(key: DocumentId) {
    super('damaged document');
    this.name = 'DamagedDocument';
    this.key = key;
  }
}

export type { Document };
