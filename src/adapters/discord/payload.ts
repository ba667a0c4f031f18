import { MessageFlags } from 'discord.js';
import type { APIAllowedMentions, RawFile, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Page } from './render.ts';

/** Nobody is ever notified by a mention, whatever stands in a text. */
const NOBODY: APIAllowedMentions = { parse: [] };

/** Components V2; for a message it cannot be taken back. */
const FRAMED: number = MessageFlags.IsComponentsV2;

/** A request's body and files, as the REST client takes them. */
export interface Payload {
  readonly body: Pick<
    RESTPostAPIChannelMessageJSONBody,
    'components' | 'allowed_mentions' | 'attachments'
  > & { readonly flags: number };
  readonly files: RawFile[];
}

/** A page as the body of a new message or of an edit; an edit drops the files that were there. */
export function payload({ components, file }: Page, privacy = 0): Payload {
  return {
    body: {
      components: [...components],
      flags: FRAMED | privacy,
      allowed_mentions: NOBODY,
      attachments: file ? [{ id: '0', filename: file.name }] : [],
    },
    files: file ? [{ name: file.name, contentType: file.mime, data: file.body }] : [],
  };
}
