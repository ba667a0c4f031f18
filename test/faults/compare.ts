import type { Ended, Letter } from './month.ts';

/** What a fault did to a month, held against one without it. */
export interface Difference {
  /** Messages that did not come, and facts that are not so. */
  readonly lost: readonly string[];
  /** Messages that came more than once, and said that they might. */
  readonly repeated: number;
  /** Messages that came more than once without a word of it, or on a platform that tells them apart; or of nowhere. */
  readonly wrong: readonly string[];
}

export function compare(clean: Ended, ended: Ended): Difference {
  const [wanted, came] = [counted(clean.letters), counted(ended.letters)];
  const missing = [...wanted].filter(([what, { all }]) => (came.get(what)?.all ?? 0) < all);
  const more = [...came].map(([what, { all, marked, on }]) => {
    const extra = all - (wanted.get(what)?.all ?? 0);
    return { what, extra, isSilent: extra > marked || on === 'discord' };
  });
  const extra = more.filter((one) => one.extra > 0);
  return {
    lost: [...missing.map(([what]) => what), ...without(clean.facts, ended.facts)],
    repeated: extra.reduce((sum, one) => sum + one.extra, 0),
    wrong: [
      ...extra.filter(({ isSilent }) => isSilent).map(({ what }) => what),
      ...without(ended.facts, clean.facts),
    ],
  };
}

interface Counted {
  readonly all: number;
  readonly marked: number;
  readonly on: Letter['on'];
}

function counted(letters: readonly Letter[]): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const { what, isMarked, on } of letters) {
    const { all, marked } = counts.get(what) ?? { all: 0, marked: 0 };
    counts.set(what, { all: all + 1, marked: marked + (isMarked ? 1 : 0), on });
  }
  return counts;
}

/** Those of the first that the second lacks, each as often as it lacks it. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
