import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

/** A PNG as its pixels, four bytes each, and the names of its chunks. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly chunks: readonly string[];
}

const SIGNATURE = '89504e470d0a1a0a';
/** Bytes of a pixel: red, green, blue and how opaque it is. */
const STRIDE = 4;

/** Reads what our painter writes: eight bits a channel, with alpha, not interlaced (PNG, third edition). */
export function readPng(bytes: Uint8Array): Png {
  const file = Buffer.from(bytes);
  assert.equal(file.toString('hex', 0, 8), SIGNATURE);
  const parts = chunksOf(file);
  const head = parts.find(({ name }) => name === 'IHDR')!.body;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  assert.deepEqual([...head.subarray(8)], [8, 6, 0, 0, 0]);
  const stored = Buffer.concat(parts.filter(({ name }) => name === 'IDAT').map(({ body }) => body));
  const pixels = unfiltered(inflateSync(stored), width * STRIDE, height);
  return { width, height, data: pixels, chunks: parts.map(({ name }) => name) };
}

interface Chunk {
  readonly name: string;
  readonly body: Buffer;
}

function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    chunks.push({ name, body: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function unfiltered(raw: Buffer, row: number, height: number): Uint8Array {
  const pixels = new Uint8Array(row * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const [x, y] = [at % row, Math.floor(at / row)];
    const left = x >= STRIDE ? pixels[at - STRIDE]! : 0;
    const up = y > 0 ? pixels[at - row]! : 0;
    const corner = x >= STRIDE && y > 0 ? pixels[at - row - STRIDE]! : 0;
    pixels[at] = raw[at + y + 1]! + guess(raw[y * (row + 1)]!, left, up, corner);
  }
  return pixels;
}

/** What each kind of filter takes a byte for, from its neighbours. */
function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  return kind === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left: number, up: number, corner: number): number {
  const whole = left + up - corner;
  const [a, b, c] = [Math.abs(whole - left), Math.abs(whole - up), Math.abs(whole - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Every colour within the rectangle, as `#rrggbb`. */
export function coloursIn(
  { width, data }: Png,
  box: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
): ReadonlySet<string> {
  const colours = new Set<string>();
  for (let y = box.y; y < box.y + box.height; y += 1) {
    for (let x = box.x; x < box.x + box.width; x += 1) {
      const at = (y * width + x) * STRIDE;
      colours.add(`#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`);
    }
  }
  return colours;
}
