import { joined, startsWith, wordAt } from './bytes.ts';
import { turnIn, turned } from './turn.ts';

const START = [0xff, 0xd8, 0xff];
const END = 0xd9;
const SCAN = 0xda;
const REMARK = 0xfe;
const EXIF = 0xe1;
/** How the colours are mixed; without it some pictures come out in wrong ones. */
const ADOBE = 0xee;

/**
 * A JPEG without what its makers wrote beside the picture (ITU-T T.81, annex B): EXIF, XMP, thumbnails, profiles,
 * remarks. Which way up it is stays, since telephones turn pictures by that alone. Undefined of what is no JPEG, or
 * is cut off.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (!startsWith(bytes, START)) return undefined;
  const parts = [bytes.subarray(0, 2)];
  let turn: number | undefined;
  for (let at = 2; bytes[at] === 0xff;) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === END) return joined([...withTurn(parts, turn), bytes.subarray(at, at + 2)]);
    const end = endOf(bytes, at, kind);
    if (end === undefined) return undefined;
    const part = bytes.subarray(at, end);
    if (kind === EXIF) turn ??= turnIn(part);
    if (isDrawn(kind)) parts.push(part);
    at = end;
  }
  return undefined;
}

/** Everything but what applications keep for themselves, and remarks. */
function isDrawn(kind: number): boolean {
  return kind === ADOBE || ((kind < 0xe0 || kind > 0xef) && kind !== REMARK);
}

function withTurn(parts: readonly Uint8Array[], turn: number | undefined): readonly Uint8Array[] {
  const [start, ...rest] = parts;
  return turn === undefined || !start ? parts : [start, turned(turn), ...rest];
}

/** Where the part ends that begins there; a scan goes on to the next part. Undefined past the end. */
function endOf(bytes: Uint8Array, at: number, kind: number): number | undefined {
  if (isBare(kind)) return at + 2;
  const length = wordAt(bytes, at + 2);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return undefined;
  return kind === SCAN ? endOfScan(bytes, end) : end;
}

/** Parts without a length: a filling byte, and marks to begin anew at. */
function isBare(kind: number): boolean {
  return kind === 0x01 || (kind >= 0xd0 && kind <= 0xd7);
}

/** Within the scan 0xff is followed by 0, or by a mark to begin anew at. */
function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const goesOn = next === 0 || next === 0xff || isBare(next);
    if (!goesOn) return at;
  }
  return undefined;
}
