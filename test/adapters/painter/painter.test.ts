import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import decodeQr from 'qr/decode.js';
import { COLOURS, FRAMES, MARGIN } from '../../../src/adapters/painter/frame.ts';
import { createPainter } from '../../../src/adapters/painter/painter.ts';
import { layOut } from '../../../src/adapters/painter/layout.ts';
import { loadTypefaces } from '../../../src/adapters/painter/typeface.ts';
import type { Paint } from '../../../src/ports/painter.ts';
import { EXTENT, SHAPES, type Poster } from '../../../src/text/poster.ts';
import { coloursIn, readPng, type Png } from './png.ts';
import { HARD, LONG, POSTERS } from './texts.ts';

let paint: Paint;
before(async () => {
  paint = await createPainter();
});

async function pictureOf(poster: Poster): Promise<Png> {
  const bytes = await paint(poster);
  assert.ok(bytes);
  return readPng(bytes);
}

for (const [at, poster] of POSTERS.entries()) {
  const name = `${poster.language} ${poster.shape} ${at}`;

  test(`no word is over a margin, the code leads to its link, nothing else is in the file: ${name}`, async () => {
    const png = await pictureOf(poster);
    const { width, height } = EXTENT[poster.shape];
    assert.deepEqual([png.width, png.height], [width, height]);
    for (const edge of marginsOf(poster)) {
      const flat = coloursIn(png, edge);
      assert.ok([...flat].every((colour) => colour === COLOURS.paper || colour === COLOURS.accent));
    }
    assert.equal(decodeQr(png), poster.deepLink);
    assert.deepEqual([...new Set(png.chunks)], ['IHDR', 'IDAT', 'IEND']);
  });
}

/** The strips at the edges of the picture and of the field for words, where only the two grounds may be. */
function marginsOf({ shape }: Poster) {
  const { width, height } = EXTENT[shape];
  const { words } = FRAMES[shape];
  const right = words.x + words.width;
  const gutter = { x: right, y: words.y, width: 60, height: words.height };
  const foot = { x: words.x, y: words.y + words.height, width: words.width, height: 40 };
  return [
    { x: 0, y: 0, width: MARGIN - 1, height },
    { x: width - MARGIN + 1, y: 0, width: MARGIN - 1, height },
    { x: 0, y: 0, width, height: 60 },
    { x: 0, y: height - 30, width, height: 30 },
    gutter,
    foot,
  ];
}

for (const text of LONG) {
  for (const shape of SHAPES) {
    test(`every line is drawn to its last letter: ${text.language} ${shape}`, async () => {
      const faces = await loadTypefaces();
      const png = await pictureOf({ ...text, shape });
      for (const { words, x, y, size, weight } of layOut({ ...text, shape }, faces)!.lines) {
        const end = Math.floor(x + faces[weight].widthOf(words, size));
        const box = {
          x: end - Math.ceil(size * 0.4),
          y: Math.floor(y - size),
          height: Math.ceil(size),
        };
        assert.ok(coloursIn(png, { ...box, width: Math.ceil(size * 0.4) }).size > 2, words);
      }
    });
  }
}

for (const shape of SHAPES) {
  test(`the code has four modules of white around it, as its readers want: ${shape}`, async () => {
    const { code } = FRAMES[shape];
    for (const { deepLink = '' } of [LONG[0]!, HARD[0]!, HARD[1]!]) {
      const png = await pictureOf({ ...LONG[0]!, shape, deepLink });
      const isDark = (at: number) =>
        coloursIn(png, { x: code.x + at, y: code.y + at, width: 1, height: 1 }).has(COLOURS.ink);
      const along = Array.from({ length: code.width }, (_, at) => at);
      const first = along.find(isDark)!;
      const module = along.slice(first).findIndex((at) => !isDark(at));
      assert.ok(first >= 4 * module, `${first} of ${module}`);
    }
  });
}

for (const shape of SHAPES) {
  test(`without an address there is no code, and nothing speaks of one: ${shape}`, async () => {
    const { deepLink: _, ...bare } = { ...LONG[0]!, shape };
    const { code } = FRAMES[shape];
    assert.ok(!coloursIn(await pictureOf(bare), code).has(COLOURS.ink));
    const lines = layOut(bare, await loadTypefaces())!.lines.map(({ words }) => words);
    assert.ok(lines.includes(bare.bot));
    assert.ok(!lines.some((words) => bare.scan.startsWith(words)));
  });
}

test('the same poster gives the same bytes, from another painter too', async () => {
  const poster = POSTERS[0]!;
  const [one, two] = [await paint(poster), await (await createPainter())(poster)];
  assert.notEqual(one, two);
  assert.deepEqual(one, two);
});

test('another word gives another picture', async () => {
  const poster = POSTERS[0]!;
  assert.notDeepEqual(await paint(poster), await paint({ ...poster, when: 'Friday' }));
});

test('emoji leave no box and no gap: the picture is the one without them', async () => {
  const plain: Poster = {
    ...LONG[0]!,
    shape: 'tall',
    title: 'Come with us',
    where: 'Court Square',
  };
  const gay = { ...plain, title: '✊🏽 Come 🕯️ with us 👨‍👩‍👧', where: 'Court Square 📍' };
  assert.deepEqual(await paint(gay), await paint(plain));
});

test('words in letters that we do not have are not painted at all, rather than half', async () => {
  const poster: Poster = { ...LONG[0]!, shape: 'tall' };
  assert.equal(await paint({ ...poster, title: 'Приходите вместе с нами' }), undefined);
  assert.equal(await paint({ ...poster, where: '法院门口' }), undefined);
});

test('each ink stands out from its ground (WCAG 2.2 AA)', () => {
  const { paper, ink, accent, faint, white } = COLOURS;
  const pairs = [
    [ink, paper],
    [accent, paper],
    [white, accent],
    [faint, accent],
    [ink, white],
  ] as const;
  for (const [over, under] of pairs) assert.ok(contrast(over, under) >= 4.5, `${over} on ${under}`);
});

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
