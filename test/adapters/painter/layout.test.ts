import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { FRAMES } from '../../../src/adapters/painter/frame.ts';
import { layOut, type Layout } from '../../../src/adapters/painter/layout.ts';
import { LEADING } from '../../../src/adapters/painter/line.ts';
import { loadTypefaces, type Typefaces } from '../../../src/adapters/painter/typeface.ts';
import { SHAPES, type Poster } from '../../../src/text/poster.ts';
import { LONG, POSTERS } from './texts.ts';

let faces: Typefaces;
before(async () => {
  faces = await loadTypefaces();
});

function laidOut(poster: Poster): Layout {
  const layout = layOut(poster, faces);
  assert.ok(layout);
  return layout;
}

for (const [at, poster] of POSTERS.entries()) {
  const name = `${poster.language} ${poster.shape} ${at}`;

  test(`every line ends before its right edge: ${name}`, () => {
    const { words, beside } = FRAMES[poster.shape];
    for (const { words: line, x, y, size, weight } of laidOut(poster).lines) {
      const room = isIn(words, x, y) ? words : beside;
      assert.ok(x + faces[weight].widthOf(line, size) <= room.x + room.width);
    }
  });

  test(`no line stands on another, and none under its room: ${name}`, () => {
    const { words, beside } = FRAMES[poster.shape];
    const { lines } = laidOut(poster);
    for (const room of [words, beside]) {
      const here = lines.filter(({ x, y }) => isIn(room, x, y));
      assert.ok(here.length > 0);
      const sorted = [...here].sort((a, b) => a.y - b.y);
      sorted.slice(1).forEach((line, index) => {
        assert.ok(line.y - sorted[index]!.y >= Math.min(line.size, sorted[index]!.size));
      });
    }
    assert.equal(
      lines.filter(({ x, y }) => ![words, beside].some((room) => isIn(room, x, y))).length,
      0,
    );
  });
}

function isIn(room: (typeof FRAMES)['tall']['words'], x: number, y: number): boolean {
  const across = x >= room.x && x < room.x + room.width;
  return across && y > room.y && y <= room.y + room.height;
}

const said = (layout: Layout) => layout.lines.map(({ words }) => words).join(' ');

for (const text of LONG) {
  for (const shape of SHAPES) {
    test(`the longest that people are likely to write stands whole: ${text.language} ${shape}`, () => {
      const whole = said(laidOut({ ...text, shape }));
      const { title, when, where, lines = [], ask = '', scan } = text;
      for (const part of [title, when, where, ...lines, ask, scan])
        assert.ok(whole.includes(part), part);
      assert.ok(!whole.includes('…'));
    });
  }
}

const SHORT: Poster = { ...LONG[0]!, shape: 'tall', title: 'Vigil for Luz', lines: [] };

test('a short title is set large, a long one smaller, and none under what can be read', () => {
  const sizeOf = (title: string) => laidOut({ ...SHORT, title }).lines[0]!.size;
  assert.ok(sizeOf('Vigil for Luz') > sizeOf(LONG[0]!.title));
  for (const poster of POSTERS) {
    for (const { size } of laidOut(poster).lines) assert.ok(size >= 24);
    assert.ok(laidOut(poster).lines[0]!.size >= 48);
  }
});

test('a title that is far too long ends after a word, with a sign that it went on', () => {
  const title = 'Come and stand with us at the court '.repeat(20).trim();
  const { lines } = laidOut({ ...SHORT, title });
  const cut = lines.find(({ words }) => words.endsWith('…'));
  assert.match(cut?.words ?? '', /(?:^| )(?:Come|and|stand|with|us|at|the|court)…$/);
});

test('what does not fit is left out as whole sentences, day and place stay', () => {
  const lines = Array.from(
    { length: 8 },
    (_, at) => `Number ${at}. Bring water and warm clothes, and stay together all day.`,
  );
  const whole = said(laidOut({ ...SHORT, lines }));
  const kept = lines.filter((line) => whole.includes(line)).length;
  assert.ok(kept > 0 && kept < lines.length);
  assert.ok(lines.slice(kept).every((line) => !whole.includes(line.slice(0, 9))));
  assert.ok(whole.includes(SHORT.when) && whole.includes(SHORT.where));
  assert.ok(!whole.includes('…'));
});

test('an address of the web is cut without a hyphen, which would be part of it; a word with one', () => {
  const address = `https://example.org/${'abcdefgh'.repeat(12)}`;
  const layout = laidOut({ ...SHORT, where: address });
  assert.ok(
    layout.lines
      .map(({ words }) => words)
      .join('')
      .includes(address),
  );
  const word = laidOut({
    ...SHORT,
    title: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversammlung',
  });
  assert.ok(word.lines[0]!.words.endsWith('-'));
});

test('an address beside the code for which there is no room is left out, not shortened', () => {
  const deepLink = `https://t.me/ContigoBot?start=${'a'.repeat(400)}`;
  assert.ok(!said(laidOut({ ...SHORT, deepLink })).includes('t.me'));
  assert.ok(said(laidOut(SHORT)).replaceAll(' ', '').includes('t.me/ContigoSpringfieldBot'));
});

test('other forms of a sign and letters with rare marks become plain ones', () => {
  const { lines } = laidOut({ ...SHORT, title: 'K\u02BCiche\u02BC, Ḱ, 1\u20112, Ñandú' });
  assert.equal(lines[0]!.words, 'K’iche’, K, 1-2, Ñandú');
});

test('lines of one text stand evenly under each other', () => {
  const [first, second] = laidOut({ ...SHORT, title: LONG[0]!.title }).lines;
  assert.ok(Math.abs(second!.y - first!.y - first!.size * LEADING) < 0.01);
});
