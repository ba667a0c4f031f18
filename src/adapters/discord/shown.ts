import type { Message } from 'discord.js';
import { MOST_BYTES, pictureMime } from '../../domain/picture.ts';
import type { ShownPicture } from '../../ports/chat.ts';
import { notShown, shownAt } from '../download/download.ts';

/** Where Discord keeps what people attach (read 2026-11-22). */
const KEEPERS: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export interface Keeping {
  /** The REST base where it is not Discord's own; its host may then keep attachments too. */
  readonly apiRoot: string | undefined;
  readonly requestMs: number;
}

/**
 * The first picture that is attached to a message and may be taken; else the first that may not. Nothing is fetched from
 * a host that is not Discord's.
 */
export function shownIn(message: Message, keeping: Keeping): ShownPicture | undefined {
  let refused: ShownPicture | undefined;
  for (const { contentType, size, url } of message.attachments.values()) {
    const type = (contentType ?? '').split(';', 1)[0]!.trim();
    if (!type.startsWith('image/') || !isKept(url, keeping)) continue;
    const mime = pictureMime(type);
    if (mime && size <= MOST_BYTES)
      return shownAt(mime, () => Promise.resolve(url), keeping.requestMs);
    refused ??= notShown(mime ? 'too-large' : 'other-kind');
  }
  return refused;
}

function isKept(url: string, { apiRoot }: Keeping): boolean {
  const origin = originOf(url);
  if (origin === undefined) return false;
  return KEEPERS.includes(origin) || origin === originOf(apiRoot ?? '');
}

function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}
