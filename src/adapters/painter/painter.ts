import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Paint } from '../../ports/painter.ts';
import type { Poster } from '../../text/poster.ts';
import { codeIn } from './code.ts';
import { layOut } from './layout.ts';
import { svgOf } from './svg.ts';
import { loadTypefaces, type Typefaces } from './typeface.ts';

/** How many pictures are kept: one announcement goes to many places, in a few languages and shapes. */
const KEPT = 8;

/** A painter, with its letters and its brush ready; loading them takes a moment and some megabytes. */
export async function createPainter(): Promise<Paint> {
  const faces = await loadTypefaces();
  await readyBrush();
  const kept = new Map<string, Uint8Array | undefined>();
  const paint = (poster: Poster): Uint8Array | undefined => {
    const key = JSON.stringify(poster);
    const picture = kept.has(key) ? kept.get(key) : draw(poster, faces);
    kept.delete(key);
    kept.set(key, picture);
    const [oldest] = kept.keys();
    if (kept.size > KEPT) kept.delete(oldest!);
    return picture;
  };
  return (poster) =>
    new Promise((resolve) => {
      resolve(paint(poster));
    });
}

/** The renderer can be readied once in a process. */
let brush: Promise<void> | undefined;
function readyBrush(): Promise<void> {
  const file = new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));
  brush ??= readFile(file).then((bytes) => initWasm(bytes));
  return brush;
}

function draw(poster: Poster, faces: Typefaces): Uint8Array | undefined {
  const layout = layOut(poster, faces);
  if (!layout) return undefined;
  const { deepLink } = poster;
  const code = deepLink === undefined ? undefined : codeIn(deepLink, layout.frame.code);
  const svg = svgOf(layout, code, faces);
  const brush = new Resvg(svg, { font: { loadSystemFonts: false } });
  const picture = brush.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    brush.free();
  }
}
