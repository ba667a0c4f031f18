import { MessageFlags } from 'discord.js';
import type { APIAllowedMentions, RawFile, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Page, Upload } from './render.ts';

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
export function payload({ components, upload }: Page, privacy = 0): Payload {
  return {
    body: {
      components: [...components],
      flags: FRAMED | privacy,
      allowed_mentions: NOBODY,
      attachments: upload ? [attachment(upload)] : [],
    },
    files: upload ? [rawFile(upload)] : [],
  };
}

/** Whoever cannot see a picture is told what it shows. */
function attachment(upload: Upload) {
  const told = 'alt' in upload ? { description: upload.alt } : {};
  return { id: '0', filename: upload.name, ...told };
}

function rawFile(upload: Upload): RawFile {
  const data = 'bytes' in upload ? Buffer.from(upload.bytes) : upload.body;
  return { name: upload.name, contentType: upload.mime, data };
}
