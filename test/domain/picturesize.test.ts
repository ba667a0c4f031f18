import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bareOf } from '../../src/domain/picture.ts';
import { isShowable, sizeOf } from '../../src/domain/picture/size.ts';
import { PLACE, grey, photo } from '../picturing.ts';

const png = (width: number, height: number) =>
  ({ mime: 'image/png', bytes: grey(1, { width, height }) }) as const;

test('the size of a picture stands where its kind says it', () => {
  assert.deepEqual(sizeOf(png(300, 7)), { width: 300, height: 7 });
  const { bare } = photo(1);
  assert.deepEqual(sizeOf({ mime: 'image/jpeg', bytes: bare }), { width: 40, height: 30 });
});

test('what Telegram takes for no photo is not taken: sides together over 10,000, or one 20 times the other', () => {
  assert.equal(isShowable(png(6_000, 4_000)), true);
  assert.equal(isShowable(png(6_001, 4_000)), false);
  assert.equal(isShowable(png(60, 3)), true);
  assert.equal(isShowable(png(61, 3)), false);
  assert.equal(isShowable(png(3, 61)), false);
  assert.equal(isShowable(png(0, 3)), false);
});

test('a JPEG that does not say its size is not taken', () => {
  const start = [0xff, 0xd8];
  for (const rest of [[0xff, 0xda, 0, 2], [0xff, 0xfe, 0, 0], [0xff], [], [0xff, 0xc4, 0, 2]]) {
    const bytes = Uint8Array.from([...start, ...rest]);
    assert.equal(isShowable({ mime: 'image/jpeg', bytes }), false);
  }
});

test('a photo that is cut off anywhere is refused, and a whole one tells no place', () => {
  const { told } = photo(7);
  for (let end = 0; end < told.length; end += 1) {
    assert.equal(bareOf(told.subarray(0, end)), undefined);
  }
  assert.ok(told.includes(PLACE));
  assert.ok(!Buffer.from(bareOf(told)!.bytes).includes(PLACE));
});

test('any bytes at all are looked at without a failure', () => {
  const heads = [[0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], []];
  const any = fc.tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }));
  fc.assert(
    fc.property(any, ([head, rest]) => {
      const bytes = Uint8Array.from([...head, ...rest]);
      const bare = bareOf(bytes);
      for (const mime of ['image/png', 'image/jpeg', 'image/webp'] as const) {
        isShowable({ mime, bytes });
      }
      assert.ok(!bare || bare.bytes.length <= bytes.length + 40);
    }),
    { numRuns: 2_000 },
  );
});
