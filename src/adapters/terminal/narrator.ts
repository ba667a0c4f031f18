import { language, LANGUAGES, type Language } from '../../domain/language.ts';
import type { Zone } from '../../domain/time.ts';
import type { Clock } from '../../ports/clock.ts';
import type { File, Message, Picture } from '../../text/message.ts';
import type { Say, View } from '../../text/view.ts';
import type { Voice } from '../../text/voice.ts';
import { render } from './render.ts';
import type { Screen } from './screen.ts';

export type Compose = (view: View, voice: Voice) => Message;

/** What the terminal's own words need: how they are made, and the language and zone of whoever sits at it. */
export interface Narration {
  readonly compose: Compose;
  readonly clock: Clock;
  readonly zone: Zone;
  /** From the environment's `LANG`; undefined when that names no language. */
  readonly languageTag?: string;
}

const MARGIN = '·';

/** Says what the terminal itself has to say; every word of it comes from the locale files. */
export class Narrator {
  readonly #narration: Narration;
  readonly #screen: Screen;
  readonly #languages: readonly Language[];

  constructor(narration: Narration, screen: Screen) {
    const known = language(narration.languageTag ?? '');
    this.#narration = narration;
    this.#screen = screen;
    this.#languages = known ? [known] : LANGUAGES;
  }

  /** What this is and how to begin: in every language when nobody knows which one is read here. */
  greet(hasExample: boolean): void {
    const ids = hasExample ? ['terminal-guidance', 'terminal-example'] : ['terminal-guidance'];
    for (const of of this.#languages)
      this.#screen.show(
        MARGIN,
        ids.flatMap((id) => this.#words({ id }, of)),
      );
  }

  tell(say: Say): void {
    this.#screen.show(MARGIN, this.#words(say));
  }

  /** The time, while the clock is moved: what comes next was said then. */
  tellTime(): void {
    this.tell({ id: 'terminal-clock', args: { now: { at: this.#narration.clock.now() } } });
  }

  /** «file contigo.ics (812 bytes)» */
  fileNote(file: File | Picture): readonly string[] {
    const isPicture = 'bytes' in file;
    const bytes = String(isPicture ? file.bytes.length : Buffer.byteLength(file.body));
    const args = { name: { typed: file.name }, bytes: { words: bytes } };
    return this.#words({ id: isPicture ? 'terminal-picture' : 'terminal-file', args });
  }

  /** How somebody is called who gave no name: «you». */
  someone(): string {
    return this.#words({ id: 'terminal-someone' }).join(' ');
  }

  #words(say: Say, of: Language = this.#languages[0] ?? LANGUAGES[0]): readonly string[] {
    const { compose, clock, zone } = this.#narration;
    const voice: Voice = { language: of, zone, now: clock.now(), neutral: false, bots: {} };
    return render(compose({ kind: 'notice', say: [say] }, voice), this.#screen.paint).paragraphs;
  }
}
