import { parseEnv } from 'node:util';

export type Variables = Readonly<Record<string, string | undefined>>;

export interface EnvFile {
  readonly variables: Variables;
  /** Whether a line is no `NAME=value`. Node's parser then silently swallows the line that follows it. */
  readonly broken: boolean;
}

const NAME = /^[A-Za-z_]\w*$/;

/** Reads the text of a `.env` file: `NAME=value` lines, quotes, `#` comments, `export` (Node's own parser). */
export function readEnvFile(text: string): EnvFile {
  const variables = parseEnv(text.replace(/^\uFEFF/, ''));
  return { variables, broken: Object.keys(variables).some((name) => !NAME.test(name)) };
}
