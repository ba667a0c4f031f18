import { clearLine, createInterface, cursorTo } from 'node:readline';
import type { InputLine, Output } from './screen.ts';

export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** What becomes of the input. */
export interface Hearing {
  readonly line: (text: string) => void;
  /** No more lines will come: the end of a script, Ctrl-D or Ctrl-C. Called once. */
  readonly end: () => void;
}

export interface Reader {
  /** Whether somebody types; a script is not prompted, and its lines are echoed. */
  readonly isTyped: boolean;
  /** Asks for the next line of whoever has the turn; nothing when it is a script. */
  ask(prompt: string): void;
  /** The half-typed line, to be kept under what is printed meanwhile. */
  readonly line: InputLine;
  close(): void;
}

/** Reads lines from a keyboard, with editing and a history in memory only, or from a pipe. */
export function openInput(input: Input, output: Output, { line, end }: Hearing): Reader {
  const isTyped = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    terminal: isTyped,
    crlfDelay: Infinity,
    ...(isTyped && { output }),
  });
  let isAsking = false;
  lines.on('line', (text) => {
    isAsking = false;
    line(text);
  });
  lines.once('close', () => {
    if (isAsking) output.write('\n');
    isAsking = false;
    end();
  });
  return {
    isTyped,
    ask: (prompt) => {
      if (!isTyped) return;
      isAsking = true;
      lines.setPrompt(prompt);
      lines.prompt(true);
    },
    line: {
      hide: () => {
        if (!isAsking) return;
        cursorTo(output, 0);
        clearLine(output, 0);
      },
      show: () => {
        if (isAsking) lines.prompt(true);
      },
    },
    close: () => {
      lines.close();
    },
  };
}
