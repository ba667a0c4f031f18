/** How words are made to stand out. Without colours they are left as they are. */
export interface Paint {
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly danger: (words: string) => string;
}

export const PLAIN: Paint = { strong: same, faint: same, danger: same };

export const COLOURED: Paint = {
  strong: between(1, 22),
  faint: between(2, 22),
  danger: between(31, 39),
};

function same(words: string): string {
  return words;
}

/** Each word by itself, so that a line can be broken anywhere between them. */
function between(on: number, off: number): (words: string) => string {
  return (words) => words.replace(/\S+/g, (word) => `\u001b[${on}m${word}\u001b[${off}m`);
}
