import type { Paint } from './paint.ts';
import { widthOf, wrap } from './wrap.ts';

/** Where the terminal prints: a TTY, a pipe or a file. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** The line that a person may be typing while something is printed. */
export interface InputLine {
  /** Wipes the half-typed line from the screen. */
  hide(): void;
  /** Prints it again. */
  show(): void;
}

const USUAL_COLUMNS = 80;
/** Narrower than this, wrapped words can no longer be read. */
const LEAST_COLUMNS = 20;

/** Prints paragraphs, each behind a margin that says whom they are for. */
export class Screen {
  readonly paint: Paint;
  readonly #output: Output;
  #inputLine: InputLine | undefined;
  #open = true;

  constructor(output: Output, paint: Paint) {
    this.#output = output;
    this.paint = paint;
    output.on('error', () => {
      this.#open = false;
    });
  }

  /** False once nobody reads any more (a closed pipe): nothing can be delivered here then. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** Keeps this line under everything that is printed from now on. */
  keepBelow(line: InputLine): void {
    this.#inputLine = line;
  }

  /** `→ ana │ …`: the margin stands before every line, so that nothing said can pose as another's line. */
  show(margin: string, paragraphs: readonly string[]): void {
    const columns = Math.max(this.#columns() - widthOf(margin) - 3, LEAST_COLUMNS);
    const lines = paragraphs.flatMap((words) => wrap(words, columns));
    const below = ' '.repeat(widthOf(margin));
    this.#print(
      lines.map((line, index) => {
        const left = this.paint.faint(`${index === 0 ? margin : below} │`);
        return `${left} ${line}`.trimEnd();
      }),
    );
  }

  /** Lines as they are, without a margin and unbroken, to be copied. They must be safe already. */
  showWhole(text: string): void {
    this.#print([text.replace(/\n$/, '')]);
  }

  #columns(): number {
    return this.#output.columns ?? USUAL_COLUMNS;
  }

  #print(lines: readonly string[]): void {
    if (!this.#open) return;
    this.#inputLine?.hide();
    this.#output.write(lines.map((line) => `${line}\n`).join(''));
    this.#inputLine?.show();
  }
}
