import { MessageFlags } from 'discord.js';
import type { APIAllowedMentions, RawFile, RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Page, Upload } from './render.ts';

/** Whatever stands in a text, nobody is notified by it but who took the role that was asked for. */
function called(mention: string | undefined): APIAllowedMentions {
  return mention === undefined ? { parse: [] } : { parse: [], roles: [mention] };
}

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

interface Manner {
  /** The flag by which only one person sees it. */
  readonly privacy?: number;
  readonly mention?: string | undefined;
}

/** A page as the body of a new message or of an edit; an edit drops the files that were there. */
export function payload({ components, upload }: Page, manner: Manner = {}): Payload {
  const { privacy = 0, mention } = manner;
  return {
    body: {
      components: [...components],
      flags: FRAMED | privacy,
      allowed_mentions: called(mention),
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
