import assert from 'node:assert/strict';

/**
 * What may be public, reckoned from what people did and said alone: nothing of the bot's own rules is used here. Each
 * wording is known by a mark of its own, which stands nowhere else.
 */
export class Publicity {
  readonly #texts = new Map<string, Text>();
  readonly #byMark = new Map<string, string>();
  /** Texts of which nothing may be said for now, because a date on which they hang moved. */
  readonly held = new Set<string>();
  /** Nobody may be spoken of: the family ended it. */
  ended = false;

  /** `picture` is by which number one is known that goes with the words. */
  writes(text: string, mark: string, picture?: number): void {
    const known = this.#texts.get(text);
    this.#texts.set(text, {
      refusers: new Set(),
      ...known,
      marks: [...(known?.marks ?? []), mark],
      pictures: [...(known?.pictures ?? []), picture],
    });
    this.#byMark.set(mark, text);
  }

  /** An organizer asks the family about the newest wording. */
  asks(text: string): void {
    this.#change(text, (one) => {
      const newest = one.marks.length - 1;
      if (one.standing === newest) return one;
      return { ...one, asked: newest, refusers: new Set() };
    });
  }

  saysYes(text: string, { by, version }: Word): void {
    this.#change(text, (one) => {
      const others = [...one.refusers].filter((who) => who !== by);
      if (!isAsked(one, version) || others.length > 0) return one;
      return { ...one, standing: version, refusers: new Set() };
    });
  }

  /** No, or a wish for other words. */
  stops(text: string, { by, version }: Word): void {
    this.#change(text, (one) => {
      if (!isAsked(one, version)) return one;
      const refusers = new Set([...one.refusers, by]);
      if (one.standing !== version) return { ...one, refusers };
      const { standing: _, asked: _asked, ...rest } = one;
      return { ...rest, refusers };
    });
  }

  takesBack(text: string): void {
    this.#change(text, ({ standing: _, asked: _asked, ...one }) => ({
      ...one,
      refusers: new Set(),
    }));
  }

  endsAll(): void {
    this.ended = true;
    for (const text of this.#texts.keys()) this.takesBack(text);
  }

  versionOf(mark: string): number {
    const text = this.#texts.get(this.#byMark.get(mark) ?? '');
    return text?.marks.indexOf(mark) ?? -1;
  }

  textOf(mark: string): string | undefined {
    return this.#byMark.get(mark);
  }

  /** How many wordings are known of it. */
  wordingsOf(text: string): number {
    return this.#texts.get(text)?.marks.length ?? 0;
  }

  get texts(): readonly string[] {
    return [...this.#texts.keys()];
  }

  isOut(text: string): boolean {
    return this.#texts.get(text)?.standing !== undefined;
  }

  /** Every mark in words that anybody could read holds a yes at this very moment. */
  check(words: string, where: string): void {
    for (const [mark] of words.matchAll(MARK)) {
      const name = this.#byMark.get(mark) ?? '';
      const text = this.#texts.get(name);
      const isStanding = text?.standing !== undefined && text.marks[text.standing] === mark;
      assert.ok(isStanding && !this.ended, `${where} got ${mark}, which holds no yes`);
      assert.ok(!this.held.has(name), `${where} got ${mark}, which hangs on a date that moved`);
    }
  }

  /** A picture goes with words that hold a yes at this very moment, and that yes is for it too. */
  checkPicture(picture: number, where: string): void {
    const standing = [...this.#texts].find(
      ([name, { pictures, standing }]) =>
        !this.held.has(name) && standing !== undefined && pictures[standing] === picture,
    );
    const isStanding = standing !== undefined && !this.ended;
    assert.ok(isStanding, `${where} got picture ${String(picture)}, which holds no yes`);
  }

  #change(name: string, apply: (text: Text) => Text): void {
    const text = this.#texts.get(name);
    if (text) this.#texts.set(name, apply(text));
  }
}

const MARK = /mark[0-9]+/g;

export interface Word {
  readonly by: string;
  readonly version: number;
}

interface Text {
  /** One for each wording, oldest first. */
  readonly marks: readonly string[];
  readonly pictures: readonly (number | undefined)[];
  readonly asked?: number;
  readonly standing?: number;
  readonly refusers: ReadonlySet<string>;
}

function isAsked({ asked, marks }: Text, version: number): boolean {
  return asked === version && version === marks.length - 1;
}
