/** Which way up a picture is: 1 as it is, 2 to 8 mirrored or turned (EXIF 2.32, 4.6.4, tag 0x0112). */
const TURN = 0x0112;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
/** The part's mark, its length and the name stand before EXIF's own head. */
const HEAD = 10;

/** What the EXIF part of a JPEG says of it; undefined when it says nothing, or «as it is». */
export function turnIn(part: Uint8Array): number | undefined {
  if (!EXIF.every((byte, at) => part[4 + at] === byte)) return undefined;
  const tiff = new DataView(part.buffer, part.byteOffset + HEAD, Math.max(part.length - HEAD, 0));
  try {
    const turn = read(tiff, tiff.getUint16(0) === 0x4949);
    return turn !== undefined && turn > 1 && turn <= 8 ? turn : undefined;
  } catch {
    // A number past the end: the part is broken, and is left out whole.
    return undefined;
  }
}

function read(tiff: DataView, little: boolean): number | undefined {
  const from = tiff.getUint32(4, little);
  const many = tiff.getUint16(from, little);
  for (let at = 0; at < many; at += 1) {
    const entry = from + 2 + at * 12;
    if (tiff.getUint16(entry, little) === TURN) return tiff.getUint16(entry + 8, little);
  }
  return undefined;
}

/** An EXIF part that says which way up the picture is, and nothing else. */
export function turned(turn: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0];
  const end = [0, 0, 0, 0];
  const length = 2 + EXIF.length + tiff.length + end.length;
  return Uint8Array.from([0xff, 0xe1, 0, length, ...EXIF, ...tiff, ...end]);
}
