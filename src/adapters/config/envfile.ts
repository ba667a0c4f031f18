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

/**
 * The text of a `.env` file with these variables set: in the place of their old lines, or at the end. All other lines
 * stay as they are, comments included. Values must need no quotes; tokens and accounts do not.
 */
export function withVariables(text: string, set: Readonly<Record<string, string>>): string {
  const left = new Map(Object.entries(set));
  const lines = text.replace(/\n+$/, '').split('\n');
  const changed = lines.flatMap((line) => {
    const name = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/.exec(line)?.[1];
    if (name === undefined || set[name] === undefined) return [line];
    const isFirst = left.delete(name);
    return isFirst ? [`${name}=${set[name]}`] : [];
  });
  const added = [...left].map(([name, value]) => `${name}=${value}`);
  return `${[...changed, ...added].join('\n').replace(/^\n+/, '')}\n`;
}
