import type { Say } from '../text/view.ts';

/** What an errand of the operator ended with: a sentence for them, and the exit code. */
export interface Ended {
  readonly code: 0 | 1;
  readonly say: Say;
}

/** Names of files and what the system says stand in the sentence as they are; numbers are counted with. */
export function ended(
  code: Ended['code'],
  id: string,
  args: Readonly<Record<string, string | number>> = {},
): Ended {
  return { code, say: { id, args: argsOf(args) } };
}

export function argsOf(args: Readonly<Record<string, string | number>>): NonNullable<Say['args']> {
  const said = Object.entries(args).map(
    ([name, value]) => [name, typeof value === 'number' ? value : { code: value }] as const,
  );
  return Object.fromEntries(said);
}
