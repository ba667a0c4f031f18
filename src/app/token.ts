import type { Did } from '../ports/chat.ts';

/** What a button carries: `v1:<action>:<id>`, at most 64 bytes, opaque, good for ever. */
export interface Pressed {
  readonly action: string;
  /** The parts of the id, split at dots. Whatever came in: look each up before believing it. */
  readonly parts: readonly string[];
}

/** Makes a token; throws when it would be over Telegram's 64 bytes, since that is a mistake of ours. */
export function token(action: string, ...parts: readonly string[]): string {
  const made = `v1:${action}:${parts.join('.')}`;
  if (Buffer.byteLength(made) > 64) throw new Error('token too long');
  return made;
}

/** Reads what came back; undefined for anything that was never a button of ours. */
export function parseToken(text: string): Pressed | undefined {
  const match = /^v1:([a-z]{1,16}):([A-Za-z0-9._-]{0,60})$/.exec(text);
  if (!match) return undefined;
  return { action: match[1]!, parts: match[2]!.split('.') };
}

/**
 * The button of a public post that somebody pressed, or followed as a link: Telegram's payload is
 * `p-<action>-<campaign>-<thing>…`. Undefined for anything else.
 */
export function publicPressOf(did: Did): Pressed | undefined {
  if (did.is === 'pressed') return parseToken(did.token);
  if (did.is !== 'commanded' || did.name !== 'start') return undefined;
  const [, action, rest = ''] =
    /^p-([a-z]{1,16})-([A-Za-z0-9-]{1,60})$/.exec(did.words.trim()) ?? [];
  return action === undefined ? undefined : { action, parts: rest.split('-') };
}

/** The same button as a link's payload; throws when it would be over Telegram's 64 letters. */
export function publicPayload(action: string, ...parts: readonly string[]): string {
  const made = ['p', action, ...parts].join('-');
  if (made.length > 64) throw new Error('payload too long');
  return made;
}
