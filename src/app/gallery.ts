import { createHash } from 'node:crypto';
import type { Campaign } from '../domain/campaign/campaign.ts';
import { isOfCase } from '../domain/campaign/campaign.ts';
import { forgottenFrom } from '../domain/campaign/ending.ts';
import {
  KEPT_MIMES,
  picturesIn,
  type CampaignPicture,
  type KeptMime,
} from '../domain/campaign/picture.ts';
import type { PictureRef } from '../domain/campaign/statement.ts';
import { pictureId, type CampaignId, type PictureId } from '../domain/id.ts';
import type { BarePicture, PictureMime } from '../domain/picture.ts';
import { isShowable } from '../domain/picture/size.ts';
import { HOUR, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { NotTaken, ShownPicture } from '../ports/chat.ts';
import { DamagedDocument, NotSaved } from '../ports/store.ts';
import type { Pictured } from '../text/picture.ts';
import type { View } from '../text/view.ts';
import type { Book } from './book.ts';
import { readSign } from './planned.ts';

/** Whether a picture was kept, durably; `odd-shape`: no platform shows one so large or so narrow. */
export type Hung =
  | { readonly is: 'kept'; readonly ref: PictureRef }
  | { readonly is: 'not-taken'; readonly because: NotTaken | 'odd-shape' };

/** The pictures of campaigns: taken in, shown with their texts, and erased when there is no use for them any more. */
export interface Gallery {
  keep(of: CampaignId, shown: ShownPicture): Promise<Hung>;
  /** The view with its pictures, if they are there and are what the texts name. */
  fill(view: View): Promise<View>;
  /**
   * The nightly work: what a crash left behind, what belongs to no campaign any more, to one that is over, or to one
   * that its family lets speak of them no more. One damaged document stops nothing.
   */
  night(): Promise<void>;
}

export interface GalleryParts {
  readonly book: Book;
  readonly chance: Chance;
  readonly now: () => Instant;
}

/** Between keeping a picture and keeping the text or form that names it lies one write. */
const UNNAMED = HOUR;

export function createGallery({ book, chance, now }: GalleryParts): Gallery {
  const checked = new WeakMap<CampaignPicture, BarePicture & { readonly digest: string }>();

  async function keep(of: CampaignId, shown: ShownPicture): Promise<Hung> {
    const fetched = await shown.fetch();
    if (fetched.is === 'not-taken') return fetched;
    const { bytes } = fetched;
    const mime = keptMime(fetched.mime);
    if (!mime) return { is: 'not-taken', because: 'other-kind' };
    if (!isShowable(fetched)) return { is: 'not-taken', because: 'odd-shape' };
    const id = pictureId(chance.word(12))!;
    const body = Buffer.from(bytes).toString('base64');
    await book.addPicture({ schema: 2, kind: 'picture', id, of, since: now(), mime, body });
    return { is: 'kept', ref: { id, digest: digestOf(bytes) } };
  }

  function opened(picture: CampaignPicture): BarePicture & { readonly digest: string } {
    const known = checked.get(picture);
    if (known) return known;
    const bytes = Buffer.from(picture.body, 'base64');
    const found = { mime: picture.mime, bytes, digest: digestOf(bytes) };
    checked.set(picture, found);
    return found;
  }

  /** Without its bytes where it is gone, cannot be read, or is not the one to which somebody said yes. */
  async function found({ found: _, ...pictured }: Pictured): Promise<Pictured> {
    const { ref } = pictured;
    const picture = await book.picture(ref.id).catch(isPassing);
    if (!picture) return pictured;
    const { digest, ...bare } = opened(picture);
    return digest === ref.digest ? { ...pictured, found: bare } : pictured;
  }

  async function filled<V extends { readonly picture?: Pictured }>(view: V): Promise<V> {
    return view.picture ? { ...view, picture: await found(view.picture) } : view;
  }

  async function fill(view: View): Promise<View> {
    if (view.kind === 'post' || view.kind === 'campaign') return filled(view);
    if (view.kind !== 'gathered') return view;
    return { ...view, posts: await Promise.all(view.posts.map(filled)) };
  }

  async function night(): Promise<void> {
    for (const key of await book.store.keys()) {
      if (key.kind === 'picture') await tidy(key.id).catch(isPassing);
    }
  }

  async function tidy(id: PictureId): Promise<void> {
    const picture = await book.picture(id);
    const campaign = picture && (await book.campaign(picture.of));
    if (!picture || (campaign && (await isWanted(campaign, picture)))) return;
    await book.erase({ kind: 'picture', id });
  }

  async function isWanted(campaign: Campaign, { id, since }: CampaignPicture): Promise<boolean> {
    const [over, { awaits }] = [forgottenFrom(campaign), campaign];
    if (over !== undefined && over <= now()) return false;
    if (isOfCase(campaign) && !awaits && !(await readSign(book, campaign))) return false;
    return picturesIn(campaign).has(id) || now() - since < UNNAMED;
  }

  return { keep, fill, night };
}

function keptMime(mime: PictureMime): KeptMime | undefined {
  return KEPT_MIMES.find((one) => one === mime);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A damaged document, or a disk that refuses: the next night comes. */
function isPassing(thrown: unknown): undefined {
  if (!(thrown instanceof NotSaved) && !(thrown instanceof DamagedDocument)) throw thrown;
  return undefined;
}
