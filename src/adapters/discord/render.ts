import { ButtonStyle, ComponentType } from 'discord.js';
import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInContainer,
  APIContainerComponent,
} from 'discord.js';
import type { Block, Choice, File, Look, Message, Picture, Typed } from '../../text/message.ts';
import type { Rich, Span } from '../../text/rich.ts';
import { cut, dress, escape, isWeb, shorten } from './words.ts';
import { tame } from '../../text/tame.ts';

/** One Discord message: its components, and what one of them shows. */
export interface Page {
  readonly components: readonly APIContainerComponent[];
  readonly upload?: Upload;
}

export type Upload = File | Picture;

/** Discord's limits of one Components V2 message (component reference, read 2026-08). */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4_000;
const MOST_IN_ROW = 5;
/** What may be told of a picture to whoever cannot see it. */
const MOST_TOLD = 1_024;
/** Shorter than the limit by the frame that a page puts round its parts. */
const ROOM = MOST_COMPONENTS - 1;
/** How much of one span's words goes into one piece; dressed, it may grow to twice as much. */
const PIECE = 1_500;

/** Something that stays together on one page. */
interface Part {
  readonly components: readonly APIComponentInContainer[];
  readonly count: number;
  readonly length: number;
  readonly tokens: readonly string[];
  readonly upload?: Upload;
}

/**
 * A message as Discord shows it best: one framed page, or several when it does not fit one. Buttons stand on
 * the last; whoever took the role of `mention` is called at the top of the first. Throws when there is nothing to show or a token is longer than Discord takes.
 */
export function render(message: Message, mention?: string): readonly Page[] {
  const parts = [
    ...(mention === undefined ? [] : [textPart(`<@&${mention}>`)]),
    ...message.blocks.flatMap(partsOf),
    ...(message.file ? [filePart(message.file)] : []),
    ...(message.picture ? [picturePart(message.picture)] : []),
    ...rowsOf(message.choices).map(rowPart),
    ...(message.typed ? [fieldPart(message.typed)] : []),
  ];
  const pages = paginate(parts);
  if (pages.length === 0) throw new Error('nothing to show');
  return pages;
}

function partsOf(block: Block): readonly Part[] {
  switch (block.is) {
    case 'text':
      return texts(block.text).map(textPart);
    case 'item':
      return itemParts(block.text, rowsOf(block.choices));
    case 'rule':
      return [part([{ type: ComponentType.Separator }], 1)];
  }
}

/** A thing of a list with its buttons: one button stands beside it, several under it. */
function itemParts(text: Rich, rows: readonly (readonly APIButtonComponent[])[]): readonly Part[] {
  const pieces = texts(text);
  const last = pieces.at(-1);
  const [only] = rows.flat();
  if (last === undefined) return rows.map(rowPart);
  const before = pieces.slice(0, -1).map(textPart);
  if (only && rows.flat().length === 1) return [...before, sectionPart(last, only)];
  return [...before, merged([textPart(last), ...rows.map(rowPart)])];
}

function sectionPart(words: string, accessory: APIButtonComponent): Part {
  const text = { type: ComponentType.TextDisplay as const, content: words };
  return {
    components: [{ type: ComponentType.Section, components: [text], accessory }],
    count: 3,
    length: words.length,
    tokens: tokensOf([accessory]),
  };
}

function textPart(words: string): Part {
  return {
    ...part([{ type: ComponentType.TextDisplay, content: words }], 1),
    length: words.length,
  };
}

function rowPart(buttons: readonly APIButtonComponent[]): Part {
  const row: APIActionRowComponent<APIButtonComponent> = {
    type: ComponentType.ActionRow,
    components: [...buttons],
  };
  return { ...part([row], 1 + buttons.length), tokens: tokensOf(buttons) };
}

/** What is to be written, in small print, over the button that opens the field. */
function fieldPart(typed: Typed): Part {
  const hint = tame(typed.hint);
  const row = rowPart([pencil(typed)]);
  return hint === '' ? row : merged([textPart(`-# ${escape(shorten(hint, 200))}`), row]);
}

function filePart(file: File): Part {
  const name = fileName(file.name);
  const shown = { type: ComponentType.File as const, file: { url: `attachment://${name}` } };
  return { ...part([shown], 1), upload: { ...file, name } };
}

/** A picture is shown large, with its words for whoever cannot see it. */
function picturePart(picture: Picture): Part {
  const name = fileName(picture.name);
  const media = { url: `attachment://${name}` };
  const alt = shorten(tame(picture.alt), MOST_TOLD) || '…';
  const items = [{ media, description: alt, ...(picture.veiled && { spoiler: true }) }];
  const shown = { type: ComponentType.MediaGallery as const, items };
  return { ...part([shown], 1), upload: { ...picture, name, alt } };
}

/** Discord rewrites other characters in names of files, and the reference would then lead nowhere. */
function fileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '_').slice(-100) || 'file';
}

function part(components: readonly APIComponentInContainer[], count: number): Part {
  return { components, count, length: 0, tokens: [] };
}

function merged(parts: readonly Part[]): Part {
  return {
    components: parts.flatMap((each) => each.components),
    count: parts.reduce((sum, each) => sum + each.count, 0),
    length: parts.reduce((sum, each) => sum + each.length, 0),
    tokens: parts.flatMap((each) => each.tokens),
  };
}

/** Fills pages one after the other. A token stands once on a page, as Discord demands. */
function paginate(parts: readonly Part[]): readonly Page[] {
  const pages: Part[][] = [];
  for (const next of parts) {
    const page = pages.at(-1);
    if (page && fits(page, next)) page.push(next);
    else pages.push([next]);
  }
  return pages
    .map(trimmed)
    .filter((page) => page.length > 0)
    .map(pageOf);
}

function fits(page: readonly Part[], next: Part): boolean {
  const whole = merged([...page, next]);
  const files = page.some((each) => each.upload) && next.upload !== undefined;
  const once = new Set(whole.tokens).size === whole.tokens.length;
  return whole.count <= ROOM && whole.length <= MOST_TEXT && once && !files;
}

/** A rule divides; at a page's edge there is nothing to divide. */
function trimmed(page: readonly Part[]): readonly Part[] {
  const isRule = (each: Part | undefined) => each?.components[0]?.type === ComponentType.Separator;
  const from = page.findIndex((each) => !isRule(each));
  const to = page.findLastIndex((each) => !isRule(each));
  return from < 0 ? [] : page.slice(from, to + 1);
}

function pageOf(parts: readonly Part[]): Page {
  const components = parts.flatMap((each) => each.components);
  const upload = parts.find((each) => each.upload)?.upload;
  const frame = { type: ComponentType.Container as const, components };
  return { components: [frame], ...(upload ? { upload } : {}) };
}

/** The dressed words in pieces that fit a page each; empty ones are left out. */
function texts(rich: Rich): readonly string[] {
  const pieces: string[] = [];
  for (const span of rich.flatMap(inPieces)) {
    const words = dress([span]);
    const last = pieces.at(-1);
    if (last !== undefined && last.length + words.length <= MOST_TEXT)
      pieces[pieces.length - 1] = last + words;
    else pieces.push(words);
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

/** Typed words are tamed as a whole, before the cut, lest a space at a cut be taken for one at the edge. */
function inPieces(span: Span): readonly Span[] {
  const whole: Span = span.is === 'typed' ? { is: 'words', words: tame(span.words) } : span;
  return cut(whole.words, PIECE).map((piece) => ({ ...whole, words: piece }));
}

function rowsOf(rows: readonly (readonly Choice[])[]): readonly (readonly APIButtonComponent[])[] {
  return rows.flatMap((row) => inRows(row.flatMap((choice) => button(choice) ?? [])));
}

function inRows(
  buttons: readonly APIButtonComponent[],
): readonly (readonly APIButtonComponent[])[] {
  const rows = Math.ceil(buttons.length / MOST_IN_ROW);
  return Array.from({ length: rows }, (_, at) =>
    buttons.slice(at * MOST_IN_ROW, (at + 1) * MOST_IN_ROW),
  );
}

const STYLE = {
  plain: ButtonStyle.Secondary,
  main: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<Look, ButtonStyle>;

/** A link that leads nowhere safe is left out; the words above it stand for themselves. */
function button(choice: Choice): APIButtonComponent | undefined {
  const label = shorten(tame(choice.label) || '…', 80);
  switch (choice.is) {
    case 'press':
      return pressable(label, choice.token, STYLE[choice.look]);
    case 'open':
      return isWeb(choice.url)
        ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url: choice.url }
        : undefined;
  }
}

function pressable(
  label: string,
  token: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger,
): APIButtonComponent {
  if (token === '' || token.length > 100) throw new Error('a token that Discord does not take');
  return { type: ComponentType.Button, style, label, custom_id: token };
}

/** The sign on buttons that open a field to write into. */
export const PENCIL = '✏️ ';

function pencil(typed: Typed): APIButtonComponent {
  const label = shorten(PENCIL + tame(typed.label), 80);
  return pressable(label, typed.token, ButtonStyle.Secondary);
}

function tokensOf(buttons: readonly APIButtonComponent[]): readonly string[] {
  return buttons.flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
}
