import { randomBytes } from 'node:crypto';
import { number, object, text } from '../../../domain/check.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { instant, type Instant } from '../../../domain/time.ts';
import type { Seal } from '../../../ports/vault.ts';
import { keyOf } from '../drawer.ts';
import { SCHEMA } from '../schema.ts';
import type { Copied } from './copy.ts';

/**
 * The one file of a backup: a line that says what it is, an id, then records, each sealed by itself and bound to the
 * backup, its place in it and whether it is the last. So nothing can be cut off, swapped or left out unseen, and
 * without the key it tells only how large it is.
 */
const MAGIC = Buffer.from('contigo-backup-1\n');
const ID_BYTES = 16;
/** Sealed at a time, in bytes; a record may be larger by one document. */
const RECORD = 2 ** 20;

export interface Backup {
  readonly made: Instant;
  readonly schema: number;
  readonly documents: readonly Copied[];
}

/** Why a file is no backup that can be used. */
export type BackupRefused = 'no-backup' | 'wrong-key' | 'damaged' | 'newer-schema';

interface Label {
  readonly made: number;
  readonly schema: number;
  readonly count: number;
  readonly id: string;
}

const isLabel = object<Label>({ made: number, schema: number, count: number, id: text });

export function bind(documents: readonly Copied[], seal: Seal, made: Instant): Uint8Array {
  const id = randomBytes(ID_BYTES);
  const label: Label = { made, schema: SCHEMA, count: documents.length, id: id.toString('hex') };
  const plain = [Buffer.from(JSON.stringify(label)), ...records(documents)];
  const sealed = plain.map((record, at) =>
    framed(seal.seal(record, aboutRecord(id, at, at === plain.length - 1))),
  );
  return Buffer.concat([MAGIC, id, ...sealed]);
}

/** What is in the file, whole; or why it is not taken. Nothing of a damaged file is believed. */
export function unbind(file: Uint8Array, seal: Seal): Result<Backup, BackupRefused> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return fail('no-backup');
  const id = bytes.subarray(MAGIC.length, MAGIC.length + ID_BYTES);
  const frames = unframed(bytes.subarray(MAGIC.length + ID_BYTES));
  if (!frames) return fail('damaged');
  const plain = frames.map((frame, at) =>
    seal.open(frame, aboutRecord(id, at, at === frames.length - 1)),
  );
  const [first, ...rest] = plain;
  if (!first) return fail(rest.some((record) => record !== undefined) ? 'damaged' : 'wrong-key');
  const label: unknown = JSON.parse(Buffer.from(first).toString());
  if (!isLabel(label) || rest.some((record) => record === undefined)) return fail('damaged');
  if (label.schema > SCHEMA) return fail('newer-schema');
  const documents = rest.flatMap((record) => documentsIn(record ?? new Uint8Array()));
  if (documents.length !== label.count) return fail('damaged');
  return ok({ made: instant(label.made), schema: label.schema, documents });
}

function aboutRecord(id: Uint8Array, at: number, isLast: boolean): string {
  return `backup/${Buffer.from(id).toString('hex')}/${at}/${isLast ? 'last' : 'more'}`;
}

function records(documents: readonly Copied[]): readonly Buffer[] {
  const made: Buffer[] = [];
  let open: Buffer[] = [];
  let size = 0;
  for (const document of documents) {
    const bytes = written(document);
    open.push(bytes);
    size += bytes.length;
    if (size < RECORD) continue;
    made.push(Buffer.concat(open));
    [open, size] = [[], 0];
  }
  return open.length > 0 ? [...made, Buffer.concat(open)] : made;
}

function written({ key, wrapped, sealed }: Copied): Buffer {
  const name = Buffer.from(`${key.kind}/${key.id}`);
  return Buffer.concat([name, wrapped, sealed].map(framed));
}

function framed(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Undefined where the frames do not come out even. */
function unframed(bytes: Buffer): readonly Buffer[] | undefined {
  const frames: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : Infinity);
    if (end > bytes.length) return undefined;
    frames.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return frames.length > 0 ? frames : undefined;
}

function documentsIn(record: Uint8Array): readonly Copied[] {
  const frames = unframed(Buffer.from(record.buffer, record.byteOffset, record.byteLength)) ?? [];
  return Array.from({ length: Math.floor(frames.length / 3) }, (_, place) => {
    const [name, wrapped, sealed] = frames.slice(3 * place, 3 * place + 3);
    const [kind = '', id = ''] = name?.toString().split('/') ?? [];
    const key = keyOf(kind, id);
    return key && wrapped && sealed ? [{ key, wrapped, sealed }] : [];
  }).flat();
}
