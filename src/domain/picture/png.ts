import { joined, longAt, nameAt, startsWith } from './bytes.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Size, colours, how opaque, the pixels and the end; words, times, EXIF and unknown parts are not among them. */
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND'];
/** A part's length and name before it, its checksum behind it. */
const AROUND = 12;

/** A PNG with only what draws it (PNG, third edition, chapter 11); undefined of what is none, or cut off. */
export function barePng(bytes: Uint8Array): Uint8Array | undefined {
  if (!startsWith(bytes, SIGNATURE) || nameAt(bytes, 12) !== 'IHDR') return undefined;
  const parts = [bytes.subarray(0, SIGNATURE.length)];
  for (let at = SIGNATURE.length; at + AROUND <= bytes.length;) {
    const name = nameAt(bytes, at + 4);
    const end = at + AROUND + longAt(bytes, at);
    if (end > bytes.length) return undefined;
    if (KEPT.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(parts);
    at = end;
  }
  return undefined;
}
