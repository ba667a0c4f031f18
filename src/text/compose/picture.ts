import type { Message, Picture } from '../message.ts';
import type { Pictured } from '../picture.ts';
import { words } from '../say.ts';
import type { Voice } from '../voice.ts';

/** The picture of a text; nothing where it has none, or it is not there any more. */
export function shownWith(
  picture: Pictured | undefined,
  { campaign, voice }: { readonly campaign: string; readonly voice: Voice },
): Pick<Message, 'picture'> {
  const { found } = picture ?? {};
  if (!found) return {};
  const { mime, bytes } = found;
  const name = mime === 'image/png' ? 'contigo.png' : 'contigo.jpg';
  const alt = altOf(campaign, voice);
  const veiled = picture?.veiled ? { veiled: true as const } : {};
  return { picture: { name, mime, bytes, alt, ...veiled } satisfies Picture };
}

/** For whoever cannot see it: whose it is. What it shows stands in the words. */
function altOf(campaign: string, voice: Voice): string {
  if (campaign === '') return words({ id: 'picture-alt' }, voice);
  return words({ id: 'picture-alt-of', args: { name: { typed: campaign } } }, voice);
}
