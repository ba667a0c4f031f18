import { GrammyError, InputFile } from 'grammy';
import type { Picture } from '../../text/message.ts';
import { digestOf } from './exchange.ts';

/** How many pictures' names at Telegram are remembered. */
const MOST = 50;

/**
 * Pictures that Telegram has already: it takes the name that it gave one instead of the bytes, so that a picture for
 * thousands is sent to it once (Bot API, «Sending files», read 2026-11-22). In memory only.
 */
export class Uploads {
  readonly #names = new Map<string, string>();

  /** Sends by name where there is one; with the bytes where there is none, or Telegram knows it no more. */
  async use(picture: Picture, send: (photo: InputFile | string) => Promise<unknown>) {
    const digest = digestOf(picture);
    const name = this.#names.get(digest);
    if (name !== undefined) {
      try {
        return await send(name);
      } catch (error) {
        if (!isUnknown(error)) throw error;
        this.#names.delete(digest);
      }
    }
    const sent = await send(new InputFile(picture.bytes, picture.name));
    this.#remember(digest, nameIn(sent));
    return sent;
  }

  #remember(digest: string, name: string | undefined): void {
    if (name === undefined) return;
    this.#names.set(digest, name);
    const [oldest] = this.#names.keys();
    if (this.#names.size > MOST && oldest !== undefined) this.#names.delete(oldest);
  }
}

/** tdlib/td, FileManager.cpp and FileReferenceManager.cpp (read 2026-11-22). */
function isUnknown(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    /wrong (?:remote )?file|FILE_REFERENCE|FILE_ID_INVALID/i.test(error.description)
  );
}

/** That of the largest size, which stands last. */
function nameIn(sent: unknown): string | undefined {
  if (typeof sent !== 'object' || sent === null || !('photo' in sent)) return undefined;
  const largest: unknown = Array.isArray(sent.photo) ? sent.photo.at(-1) : undefined;
  if (typeof largest !== 'object' || largest === null || !('file_id' in largest)) return undefined;
  return typeof largest.file_id === 'string' ? largest.file_id : undefined;
}
