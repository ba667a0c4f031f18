import type { IncomingMessage } from 'node:http';
import { badRequest } from './refusal.ts';

/** A call's arguments and the files that came with it, by the name under which the arguments point to them. */
export interface Body {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, UploadedFile>;
}

export interface UploadedFile {
  readonly name: string;
  readonly body: Buffer;
}

const LIMIT = 50 * 1024 * 1024;

/** Reads JSON, multipart or url-encoded arguments, the three ways that the Bot API knows. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readAll(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { fields: {}, files: new Map() };
  if (type.startsWith('application/json')) return { fields: fromJson(bytes), files: new Map() };
  if (type.startsWith('multipart/form-data')) return fromMultipart(bytes, type);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { fields: Object.fromEntries(new URLSearchParams(bytes.toString())), files: new Map() };
  }
  throw badRequest('unsupported content type');
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT) throw badRequest('request is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function fromJson(bytes: Buffer): Readonly<Record<string, unknown>> {
  const value: unknown = parsed(bytes.toString());
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('object expected as parameters');
  }
  return { ...value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest("can't parse request body");
  }
}

function fromMultipart(bytes: Buffer, type: string): Body {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) throw badRequest('boundary is missing');
  const fields: Record<string, unknown> = {};
  const files = new Map<string, UploadedFile>();
  for (const part of partsOf(bytes, boundary)) {
    const name = /name="([^"]*)"/.exec(part.head)?.[1] ?? '';
    const file = /filename="?([^";\r\n]*)"?/.exec(part.head)?.[1];
    if (file === undefined) fields[name] = part.body.toString();
    else files.set(name, { name: file, body: part.body });
  }
  return { fields, files };
}

interface Part {
  readonly head: string;
  readonly body: Buffer;
}

function partsOf(bytes: Buffer, boundary: string): readonly Part[] {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let start = bytes.indexOf(mark);
  for (;;) {
    const end = start < 0 ? -1 : bytes.indexOf(mark, start + mark.length);
    if (end < 0) return parts;
    const part = partOf(bytes.subarray(start + mark.length + 2, end - 2));
    if (part) parts.push(part);
    start = end;
  }
}

function partOf(bytes: Buffer): Part | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  return { head: bytes.subarray(0, end).toString(), body: bytes.subarray(end + 4) };
}
