import { createHash } from 'node:crypto';
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

/** Refuses what Telegram would not take for a photo: of PNG and JPEG, which are all that we send. */
export function checkPhoto(body: Buffer): void {
  if (body.length === 0) throw badRequest('file must be non-empty');
  if (body.length > MOST) throw badRequest('file is too big');
  const size = sizeOf(body);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  const { width, height } = size;
  const ratio = Math.max(width, height) / Math.min(width, height);
  if (width + height > SIDES || ratio > RATIO) throw badRequest('PHOTO_INVALID_DIMENSIONS');
}

/** Undefined of what is neither. */
export function sizeOf(body: Buffer): Size | undefined {
  if (body.toString('hex', 0, 3) === 'ffd8ff') return ofJpeg(body);
  if (body.length < 24 || body.toString('hex', 0, 8) !== '89504e470d0a1a0a') return undefined;
  return { width: body.readUInt32BE(16), height: body.readUInt32BE(20) };
}

/** Baseline and progressive frames, which are the ones that telephones make. */
function ofJpeg(body: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= body.length; at += 2 + body.readUInt16BE(at + 2)) {
    const mark = body.readUInt16BE(at);
    if (mark !== 0xffc0 && mark !== 0xffc2) continue;
    return { height: body.readUInt16BE(at + 5), width: body.readUInt16BE(at + 7) };
  }
  return undefined;
}

/** By which a photo can be sent again. */
export function nameOf(body: Buffer): string {
  return `AgAC${createHash('sha256').update(body).digest('base64url')}`;
}
