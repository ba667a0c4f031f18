import { createInterface } from 'node:readline';

/** Questions to whoever sits at the terminal, one after the other; a script can answer them through a pipe. */
export interface Asker {
  tell(words: string): void;
  /** The next line without the spaces round it; undefined when no more will come. `secret` is not shown as it is typed. */
  ask(words: string, how?: { readonly secret?: boolean }): Promise<string | undefined>;
  close(): void;
}

export function createAsker(): Asker {
  const { stdin: input, stdout: output } = process;
  const isTerminal = input.isTTY && output.isTTY;
  const lines = createInterface({ input, ...(isTerminal && { output }), terminal: isTerminal });
  const waiting: string[] = [];
  const asked: ((line: string | undefined) => void)[] = [];
  let isOver = false;
  lines.on('line', (line) => {
    const next = asked.shift();
    if (next) next(line.trim());
    else waiting.push(line.trim());
  });
  lines.on('close', () => {
    isOver = true;
    for (const next of asked.splice(0)) next(undefined);
  });

  function answer(): Promise<string | undefined> {
    const known = waiting.shift();
    if (known !== undefined || isOver) return Promise.resolve(known);
    return new Promise((resolve) => asked.push(resolve));
  }

  return {
    tell: (words) => void output.write(`${words}\n`),
    async ask(words, { secret = false } = {}) {
      output.write(`${words} `);
      const shown = secret && isTerminal ? hush(output) : undefined;
      const line = await answer();
      shown?.();
      return line;
    },
    close: () => {
      lines.close();
    },
  };
}

/** From now on nothing that is typed shows; returns how to end that. A token on a screen is a token in a photograph. */
function hush(output: NodeJS.WriteStream): () => void {
  const write = output.write.bind(output);
  output.write = () => true;
  return () => {
    output.write = write;
    output.write('\n');
  };
}
