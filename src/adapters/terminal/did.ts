import type { Did } from '../../ports/chat.ts';

const COMMAND = /^\/([\p{L}\p{N}_-]{1,32})(?:@\S+)?(?:\s+(.*))?$/su;

/** What a person's words do, given the tokens of the buttons that they are looking at. */
export function didOf(words: string, offered: readonly string[]): Did {
  const token = /^\d{1,3}$/.test(words) ? offered[Number(words) - 1] : undefined;
  if (token !== undefined) return { is: 'pressed', token };
  const command = COMMAND.exec(words);
  if (!command) return { is: 'said', words };
  return {
    is: 'commanded',
    name: command[1]!.toLowerCase(),
    words: command[2] ?? '',
    options: {},
  };
}
