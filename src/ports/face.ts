import type { Language } from '../domain/language.ts';

/** What a platform shows of a command: its name and words in every language, and its options. Data only. */
export interface CommandFace {
  /** Its one name on every platform, `[a-z]{1,32}`. */
  readonly name: string;
  readonly words: Readonly<Record<Language, FaceWords>>;
  readonly options: readonly OptionFace[];
  /** `everyone` sees it in menus; `operator` commands are shown to nobody. */
  readonly for: 'everyone' | 'operator';
}

export interface FaceWords {
  /** The name in that language, same rule as `name`; may equal it. */
  readonly name: string;
  /** At most 100 characters. */
  readonly about: string;
}

export interface OptionFace {
  readonly field: string;
  readonly words: Readonly<Record<Language, FaceWords>>;
  /** Fixed values to choose from; empty when words are typed. At most 25. */
  readonly choices: readonly {
    readonly value: string;
    readonly words: Readonly<Record<Language, string>>;
  }[];
  /** Ask the desk how half-typed words are understood. */
  readonly suggests: boolean;
}
