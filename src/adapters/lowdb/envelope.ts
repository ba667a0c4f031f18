import type { Key, Stored } from '../../ports/store.ts';
import type { Seal, Vault } from '../../ports/vault.ts';
import { SCHEMA } from './schema.ts';
import { parseStored } from './stored.ts';

/** Format, schema and revision in clear, since they are needed to open; authenticated by the seal. */
const FORMAT = 1;
const HEADER_BYTES = 1 + 2 + 6;

/** What one file of a document turned out to hold. */
export type Opened =
  | { readonly is: 'sound'; readonly document: Stored; readonly revision: number }
  /** Not the bytes that were written, or those of another document. */
  | { readonly is: 'broken' }
  /** What we wrote, but not of a form that this version can take in. No older version may take its place. */
  | { readonly is: 'strange' };

/** A document as it is stored, with the revision that it is from then on. */
export function enclose(key: Key, seal: Seal, { document, revision }: Enclosed): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt8(FORMAT, 0);
  header.writeUInt16BE(SCHEMA, 1);
  header.writeUIntBE(revision, 3, 6);
  const about = aboutDocument(key, { schema: SCHEMA, revision });
  return Buffer.concat([header, seal.seal(Buffer.from(JSON.stringify(document)), about)]);
}

interface Enclosed {
  readonly document: Stored;
  readonly revision: number;
}

export function disclose(key: Key, seal: Seal, bytes: Uint8Array): Opened {
  const file = viewOf(bytes);
  if (file.length < HEADER_BYTES || file.readUInt8(0) !== FORMAT) return { is: 'broken' };
  const schema = file.readUInt16BE(1);
  const revision = file.readUIntBE(3, 6);
  const plain = seal.open(file.subarray(HEADER_BYTES), aboutDocument(key, { schema, revision }));
  if (!plain) return { is: 'broken' };
  const document = parseStored(key, viewOf(plain).toString(), schema);
  return document ? { is: 'sound', document, revision } : { is: 'strange' };
}

/** A new key for a document, and its file: wrapped twice over, so that one bad spot does not lose it. */
export function mintKey(
  key: Key,
  vault: Vault,
): { readonly seal: Seal; readonly file: Uint8Array } {
  const { key: seal, wrapped } = vault.mint(aboutKey(key));
  return { seal, file: Buffer.concat([wrapped, wrapped]) };
}

export function unwrapKey(key: Key, vault: Vault, file: Uint8Array): Seal | undefined {
  const half = file.length >> 1;
  return (
    vault.unwrap(file.subarray(0, half), aboutKey(key)) ??
    vault.unwrap(file.subarray(half), aboutKey(key))
  );
}

function aboutDocument(key: Key, of: { schema: number; revision: number }): string {
  return `document/${key.kind}/${key.id}/${of.schema}/${of.revision}`;
}

/** What a document's wrapped key is bound to. */
export function aboutKey(key: Key): string {
  return `key/${key.kind}/${key.id}`;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
