import { encode } from 'uqr';
import type { Box } from './frame.ts';

/** Light modules that a reader needs on each side (ISO/IEC 18004). */
const QUIET = 4;

/**
 * The code as the data of one SVG path inside a white square: whole pixels for each module, with its quiet zone,
 * and so much spare that it is still read when a quarter cannot be seen (a sticker, a fold, a fingerprint).
 */
export function codeIn(link: string, { x, y, width }: Box): string {
  const { data, size } = encode(link, { ecc: 'M', boostEcc: true, border: 0 });
  const module = Math.floor(width / (size + 2 * QUIET));
  const edge = Math.floor((width - size * module) / 2);
  return data
    .flatMap((row, down) =>
      runsOf(row).map(({ from, length }) => {
        const [left, top] = [x + edge + from * module, y + edge + down * module];
        return `M${left} ${top}h${length * module}v${module}h${-length * module}z`;
      }),
    )
    .join('');
}

interface Run {
  readonly from: number;
  readonly length: number;
}

/** Dark modules side by side are drawn as one. */
function runsOf(row: readonly boolean[]): readonly Run[] {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1] === true) return [];
    const end = row.indexOf(false, from);
    return [{ from, length: (end < 0 ? row.length : end) - from }];
  });
}
