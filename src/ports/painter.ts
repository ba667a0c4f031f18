import type { Message } from '../text/message.ts';
import { inWords, type Poster } from '../text/poster.ts';

/**
 * Makes a PNG of a poster, the same bytes for the same poster, and nothing in it but the picture. Undefined when
 * it cannot be drawn so that it can be read: its letters are in no font of ours. Throws only by a bug.
 */
export type Paint = (poster: Poster) => Promise<Uint8Array | undefined>;

/** The message with its poster painted; what has none comes back as it is. A failing painter costs only the picture. */
export async function painted(message: Message, paint: Paint | undefined): Promise<Message> {
  const { poster, unpainted, ...rest } = message;
  if (!poster) return message;
  const bytes = await paint?.(poster).catch(() => undefined);
  if (!bytes) return { ...rest, blocks: unpainted ?? message.blocks };
  const name = `contigo-${poster.language}-${poster.shape}.png`;
  return { ...rest, picture: { name, mime: 'image/png', bytes, alt: inWords(poster) } };
}
