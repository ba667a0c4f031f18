import { badRequest } from './refusal.ts';

/** Bytes that a photo may have, and pixels that its sides may have together (Bot API, sendPhoto, read 2026-11-22). */
const MOST = 10 * 1024 * 1024;
const SIDES = 10_000;
/** How many times longer than the other a side may be. */
const RATIO = 20;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Refuses what Telegram would not take for a photo. Only PNG is looked into, for that is all that we send. */
export function checkPhoto(body: Buffer): void {
  if (body.length === 0) throw badRequest('file must be non-empty');
  if (body.length > MOST) throw badRequest('file is too big');
  const size = sizeOf(body);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = size;
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (width + height > SIDES || ratio > RATIO) throw badRequest('PHOTO_INVALID_DIMENSIONS');
}

/** Undefined of what is no PNG. */
export function sizeOf(body: Buffer): Size | undefined {
  if (body.length < 24 || body.toString('hex', 0, 8) !== '89504e470d0a1a0a') return undefined;
  return { width: body.readUInt32BE(16), height: body.readUInt32BE(20) };
}
