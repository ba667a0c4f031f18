/** How many letters may be wrong in a name of this length: in a short one, another letter is another name. */
export function allowed(name: string): number {
  if (name.length >= 8) return 2;
  return name.length >= 5 ? 1 : 0;
}

/**
 * How many letters have to be added, left out, exchanged or swapped with their neighbour to make one word of
 * the other; counts no further than `limit` and answers one more when it is exceeded.
 */
export function typos(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  if (apart(lettersOf(one), lettersOf(other)) > 2 * limit) return limit + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = rowOf({ one, other, row, above, before });
    if (Math.min(...next) > limit) return limit + 1;
    [before, above] = [above, next];
  }
  return Math.min(above[other.length]!, limit + 1);
}

/** Which letters there are, a bit each: names that differ in more of them than mistakes can explain are not compared. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function apart(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

interface Step {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly above: readonly number[];
  readonly before: readonly number[];
}

function rowOf({ one, other, row, above, before }: Step): readonly number[] {
  const next = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const same = one[row - 1] === other[at - 1] ? 0 : 1;
    const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
    const swap = row > 1 && at > 1 && swapped ? before[at - 2]! + 1 : Infinity;
    next.push(Math.min(above[at]! + 1, next[at - 1]! + 1, above[at - 1]! + same, swap));
  }
  return next;
}
