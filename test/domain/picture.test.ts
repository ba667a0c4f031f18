import assert from 'node:assert/strict';
import { crc32, deflateSync } from 'node:zlib';
import { test } from 'node:test';
import { bareOf, MOST_BYTES, pictureMime } from '../../src/domain/picture.ts';
import { DOT } from '../sample/picture.ts';

/** What must be in none of them when they come out: a place, and words of a person. */
const CANARY = 'GPS 42.1015 -72.5898 Ana';

const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

/** A part of a JPEG: its mark, its length, what is in it. */
const part = (kind: number, body: Uint8Array): Buffer =>
  bytes([0xff, kind, (body.length + 2) >> 8, (body.length + 2) & 255], body);

/** EXIF with which way up the picture is, and with words behind it. */
const exif = (turn: number): Buffer => {
  const head = bytes('Exif\0\0', 'II', [
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    turn,
    0,
    0,
    0,
  ]);
  return bytes(head, [0, 0, 0, 0], CANARY);
};

const TABLE = part(0xdb, bytes('table'));
const FRAME = part(0xc0, bytes('frame'));
const SCAN = bytes(part(0xda, bytes('scan')), [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
const SECOND = bytes(part(0xc4, bytes('more')), part(0xda, bytes('scan')), [5, 6]);

function jpeg(turn: number): Buffer {
  return bytes(
    [0xff, 0xd8],
    part(0xe0, bytes('JFIF\0', CANARY)),
    part(0xe1, exif(turn)),
    part(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', CANARY)),
    part(0xe2, bytes('ICC_PROFILE\0', CANARY)),
    part(0xed, bytes('Photoshop 3.0\0', CANARY)),
    part(0xee, bytes('Adobe')),
    part(0xfe, bytes(CANARY)),
    TABLE,
    FRAME,
    SCAN,
    SECOND,
    [0xff, 0xd9],
    CANARY,
  );
}

test('a JPEG loses all that was written beside the picture, and what is behind its end', () => {
  const bare = bareOf(jpeg(1));
  assert.equal(bare?.mime, 'image/jpeg');
  const left = bytes(
    [0xff, 0xd8],
    part(0xee, bytes('Adobe')),
    TABLE,
    FRAME,
    SCAN,
    SECOND,
    [0xff, 0xd9],
  );
  assert.deepEqual(Buffer.from(bare.bytes), left);
});

test('a JPEG that a telephone took on its side stays the right way up, and says nothing else', () => {
  const bare = bareOf(jpeg(6))!;
  assert.ok(!Buffer.from(bare.bytes).includes(CANARY));
  const again = Buffer.from(bare.bytes);
  assert.equal(again.toString('latin1', 6, 10), 'Exif');
  assert.deepEqual([...again.subarray(22, 34)], [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]);
  assert.deepEqual(bareOf(bare.bytes), bare);
});

test('a JPEG that is cut off is refused, wherever it is cut', () => {
  const whole = jpeg(6).subarray(0, -CANARY.length);
  for (let end = 0; end < whole.length; end += 1)
    assert.equal(bareOf(whole.subarray(0, end)), undefined);
  assert.ok(bareOf(whole));
});

function chunk(name: string, body: Uint8Array): Buffer {
  const named = bytes(name, body);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return bytes(length, named, sum);
}

test('a PNG loses words, times, EXIF and what nobody knows', () => {
  const head = DOT.subarray(0, 33);
  const rest = DOT.subarray(33);
  const told = [
    chunk('tEXt', bytes('Author\0', CANARY)),
    chunk('iTXt', bytes('XML:com.adobe.xmp\0', CANARY)),
    chunk('zTXt', bytes('Comment\0\0', deflateSync(CANARY))),
    chunk('eXIf', bytes('MM', CANARY)),
    chunk('tIME', Buffer.alloc(7)),
    chunk('iCCP', bytes(CANARY)),
    chunk('caNa', bytes(CANARY)),
  ];
  const bare = bareOf(bytes(head, ...told, rest, CANARY));
  assert.deepEqual([bare?.mime, Buffer.from(bare!.bytes)], ['image/png', DOT]);
});

test('a PNG that is cut off is refused', () => {
  for (let end = 0; end < DOT.length; end += 1)
    assert.equal(bareOf(DOT.subarray(0, end)), undefined);
});

function riff(name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return bytes(name, length, body, body.length % 2 === 1 ? [0] : []);
}

function webp(flags: number): Buffer {
  const parts = bytes(
    riff('VP8X', bytes([flags, 0, 0, 0, 9, 0, 0, 9, 0, 0])),
    riff('ICCP', bytes(CANARY)),
    riff('VP8 ', bytes('pixel')),
    riff('EXIF', bytes(CANARY)),
    riff('XMP ', bytes(CANARY)),
    riff('SEEN', bytes(CANARY)),
  );
  return bytes(riff('RIFF', bytes('WEBP', parts)), CANARY);
}

test('a WebP loses EXIF, XMP and profile, and its head does not promise them', () => {
  const bare = bareOf(webp(0x2c | 0x10))!;
  const head = riff('VP8X', bytes([0x10, 0, 0, 0, 9, 0, 0, 9, 0, 0]));
  const left = riff('RIFF', bytes('WEBP', head, riff('VP8 ', bytes('pixel'))));
  assert.deepEqual([bare.mime, Buffer.from(bare.bytes)], ['image/webp', left]);
});

test('what moves, is too large, or is no picture is refused', () => {
  assert.equal(bareOf(webp(0x02)), undefined);
  for (const other of ['GIF89a', '<svg/>', '%PDF-1.7', '', 'RIFF\0\0\0\0WAVE'])
    assert.equal(bareOf(bytes(other)), undefined);
  assert.equal(bareOf(bytes(DOT, Buffer.alloc(MOST_BYTES))), undefined);
  assert.deepEqual(['image/png', 'image/gif', 'text/html'].map(pictureMime), [
    'image/png',
    undefined,
    undefined,
  ]);
});
