import { joined, nameAt } from './bytes.ts';

/** The pixels, how opaque they are, and the head of a picture that has more than one part. */
const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH'];
/** In the head: there is a colour profile, EXIF, XMP; and it moves. */
const TOLD = 0x20 | 0x08 | 0x04;
const MOVES = 0x02;

/** A still WebP with only what draws it (RFC 9649); undefined of what is none, moves, or is cut off. */
export function bareWebp(bytes: Uint8Array): Uint8Array | undefined {
  if (nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WEBP') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  const last = Math.min(bytes.length, 8 + view.getUint32(4, true));
  for (let at = 12; at + 8 <= last;) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (end > bytes.length) return undefined;
    if (KEPT.includes(nameAt(bytes, at))) parts.push(bytes.slice(at, end));
    at = end;
  }
  return parts.length > 0 && !parts.some(moves) ? wrapped(parts.map(untold)) : undefined;
}

function isHead(part: Uint8Array): boolean {
  return nameAt(part, 0) === 'VP8X';
}

function moves(part: Uint8Array): boolean {
  return isHead(part) && ((part[8] ?? 0) & MOVES) !== 0;
}

/** The head does not promise any more what was left out. */
function untold(part: Uint8Array): Uint8Array {
  return isHead(part) ? part.map((byte, at) => (at === 8 ? byte & ~TOLD : byte)) : part;
}

function wrapped(parts: readonly Uint8Array[]): Uint8Array {
  const body = joined(parts);
  const head = new Uint8Array(12);
  head.set(
    Array.from('RIFF', (char) => char.charCodeAt(0)),
    0,
  );
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  head.set(
    Array.from('WEBP', (char) => char.charCodeAt(0)),
    8,
  );
  return joined([head, body]);
}
