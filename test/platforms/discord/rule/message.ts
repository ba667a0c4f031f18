import { number, record, records, text, type Json } from '../json.ts';
import { refusals } from '../refusal.ts';
import { Form } from './complaint.ts';
import { checkComponents, checkRows, flat, mediaOf } from './component.ts';

export const EPHEMERAL = 1 << 6;
export const SILENT = 1 << 12;
export const COMPONENTS_V2 = 1 << 15;
const NO_EMBEDS = 1 << 2;

/** A file that came with the request. */
export interface Upload {
  readonly name: string;
  readonly mime: string;
  readonly body: string;
  /** As they came; `body` is what they are as words. */
  readonly bytes: Buffer;
}

/** Flags that may be set where: a plain message knows no ephemeral, an edit neither that nor silence. */
export const FLAGS = {
  send: NO_EMBEDS | SILENT | COMPONENTS_V2,
  answer: NO_EMBEDS | SILENT | COMPONENTS_V2 | EPHEMERAL,
  edit: NO_EMBEDS | COMPONENTS_V2,
} as const;

/**
 * Discord's rules for a message's body (message resource and component reference, read 2026-08). Throws the
 * refusal that Discord would answer.
 */
export function checkMessage(body: Json, uploads: readonly Upload[], flags: number): void {
  const form = new Form();
  const given = number(body['flags']);
  if ((given & ~flags) !== 0) form.wrong('flags', 'BITWISE_FLAG_NOT_ALLOWED', 'not here');
  if ((given & COMPONENTS_V2) !== 0) checkNew(form, body, uploads);
  else checkOld(form, body, uploads);
  checkMentions(form, body);
  checkNonce(form, body);
  form.end();
}

function checkNew(form: Form, body: Json, uploads: readonly Upload[]): void {
  for (const field of ['content', 'embeds', 'poll', 'stickers']) {
    const value = body[field];
    if (value !== undefined && value !== null && value !== '')
      form.wrong(field, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', 'not with V2');
  }
  const components = records(body['components']);
  if (components.length === 0) throw refusals.empty();
  checkComponents(form, components);
  checkReferences(form, components, uploads);
  records(body['attachments']).forEach((attachment, at) => {
    form.words(`attachments.${at}.description`, attachment['description'], [0, 1024]);
  });
}

function checkReferences(
  form: Form,
  components: readonly Json[],
  uploads: readonly Upload[],
): void {
  const wanted = flat(components)
    .flatMap((each) => [record(each['file']), ...records(each['items']).map(mediaOf)])
    .map((media) => text(media?.['url']))
    .filter((url) => url.startsWith('attachment://'))
    .map((url) => url.replace('attachment://', ''));
  const there = uploads.map((upload) => upload.name);
  if (wanted.some((name) => !there.includes(name)))
    form.wrong('components', 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', 'no such file');
  if (there.some((name) => !wanted.includes(name)))
    form.wrong('attachments', 'ATTACHMENT_NOT_REFERENCED', 'with V2 nobody would see it');
}

function checkOld(form: Form, body: Json, uploads: readonly Upload[]): void {
  const components = records(body['components']);
  const nothing = text(body['content']) === '' && uploads.length === 0 && components.length === 0;
  if (nothing && records(body['embeds']).length === 0) throw refusals.empty();
  form.words('content', body['content'] ?? '', [0, 2000]);
  checkRows(form, components);
}

function checkMentions(form: Form, body: Json): void {
  const allowed = record(body['allowed_mentions']);
  for (const kind of (allowed?.['parse'] ?? []) as readonly unknown[])
    form.oneOf('allowed_mentions.parse', kind, ['roles', 'users', 'everyone']);
}

function checkNonce(form: Form, body: Json): void {
  const nonce = body['nonce'];
  if (nonce !== undefined && text(nonce).length > 25)
    form.wrong('nonce', 'NONCE_TYPE_TOO_LONG', 'Must be 25 or fewer in length.');
  if (body['enforce_nonce'] === true && nonce === undefined)
    form.wrong('nonce', 'BASE_TYPE_REQUIRED', 'enforce_nonce without a nonce');
}
