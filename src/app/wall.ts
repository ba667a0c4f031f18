import type { CampaignPicture } from '../domain/campaign/picture.ts';
import type { PictureId } from '../domain/id.ts';
import type { Store } from '../ports/store.ts';

/** How many pictures are kept at hand, of some megabytes each: one announcement goes to thousands. */
const AT_HAND = 3;

/** Reads pictures, those used last from memory: the very same each time, until they are erased. */
export interface Wall {
  read(id: PictureId): Promise<CampaignPicture | undefined>;
  /** From the moment at which it is asked for nothing of it is shown any more. */
  erase(id: PictureId): Promise<void>;
}

export function createWall(store: Store): Wall {
  const held = new Map<PictureId, CampaignPicture>();

  function hold(picture: CampaignPicture): CampaignPicture {
    held.delete(picture.id);
    held.set(picture.id, picture);
    const [oldest] = held.keys();
    if (held.size > AT_HAND && oldest !== undefined) held.delete(oldest);
    return picture;
  }

  return {
    async read(id) {
      const known = held.get(id);
      if (known) return hold(known);
      const picture = await store.read({ kind: 'picture', id });
      return picture && hold(picture);
    },
    async erase(id) {
      held.delete(id);
      await store.erase({ kind: 'picture', id });
      // A reading that was under way meanwhile may have put it back.
      held.delete(id);
    },
  };
}
