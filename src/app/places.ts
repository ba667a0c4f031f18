import { platformOf, type AccountId, type Platform } from '../domain/account.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Spot } from '../domain/channel.ts';
import type { Circle } from '../domain/circle.ts';
import type { Key } from '../ports/store.ts';
import { keyOf, nameOf } from './agenda.ts';

/**
 * Which groups and channels are whose, from memory: channels of campaigns, rooms of circles. It follows from the
 * documents, as the directory does.
 */
export interface Places {
  /** The documents whose channel or room that account is, in whatever topic. */
  at(account: AccountId): readonly PlaceKey[];
  /** Those that have one on that server. */
  on(platform: Platform, server: string): readonly PlaceKey[];
  /** Takes in what the document says now. */
  know(document: Campaign | Circle): void;
  forget(key: Key): void;
  entries(): readonly Placed[];
  /** The same from a note of an earlier run. */
  enter(placed: Placed): void;
}

export type PlaceKey = Extract<Key, { kind: 'campaign' } | { kind: 'circle' }>;

/** Where one document has its channels. */
export interface Placed {
  readonly name: string;
  readonly spots: readonly Place[];
}

export type Place = Pick<Spot, 'account' | 'server'>;

export function createPlaces(): Places {
  const byName = new Map<string, readonly Place[]>();

  function enter({ name, spots }: Placed): void {
    if (spots.length === 0) byName.delete(name);
    else byName.set(name, spots);
  }

  function where(fits: (place: Place) => boolean): readonly PlaceKey[] {
    return [...byName].flatMap(([name, spots]) => {
      const key = spots.some(fits) ? keyOf(name) : undefined;
      return key?.kind === 'campaign' || key?.kind === 'circle' ? [key] : [];
    });
  }

  return {
    at: (account) => where((place) => place.account === account),
    on: (platform, server) =>
      where((place) => place.server === server && platformOf(place.account) === platform),
    know(document) {
      const { kind, id } = document;
      enter({ name: `${kind}/${id}`, spots: spotsOf(document) });
    },
    forget(key) {
      byName.delete(nameOf(key));
    },
    entries: () => [...byName].map(([name, spots]) => ({ name, spots })),
    enter,
  };
}

function spotsOf(document: Campaign | Circle): readonly Place[] {
  const room = document.kind === 'circle' && document.room ? [document.room] : [];
  const all = document.kind === 'campaign' ? document.channels : room;
  return all.map(({ account, server }) => ({ account, ...(server !== undefined && { server }) }));
}
