import type { InlineKeyboardButton } from 'grammy/types';
import type { Choice, File, Look, Message, Picture } from '../../text/message.ts';
import { plain, type Rich } from '../../text/rich.ts';
import { cut, dress, isWeb } from './words.ts';
import { tame } from '../../text/tame.ts';

/** One message as Telegram takes it: HTML of at most 4,096 characters once parsed, and its buttons. */
export interface Page {
  readonly html: string;
  /** Characters that a reader sees, in UTF-16 units. */
  readonly length: number;
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
  /** What the input line shows while it is empty. Telegram gives it no room beside buttons. */
  readonly hint?: string;
}

/** Everything that one view becomes, in the order in which it is sent; the files come last. */
export interface Rendered {
  readonly pages: readonly Page[];
  readonly files: readonly Upload[];
}

export type Upload = File | Picture;

const MOST = 4_096;
const GAP: Rich = [{ is: 'words', words: '\n\n' }];
const RULE: Rich = [{ is: 'words', words: '———' }];

/**
 * Puts a message into Telegram's shape. Buttons stand under a whole message there, so each thing of a list
 * that has its own becomes a message of its own; what follows the last of them carries the common buttons.
 */
export function render(message: Message): Rendered {
  const sections = sectionsOf(message);
  const pages = sections.flatMap((section) => pagesOf(section));
  const last = pages.at(-1);
  const hint = message.typed && tame(message.typed.hint).slice(0, 64);
  const hinted =
    last && hint !== undefined && hint !== '' && last.buttons.length === 0
      ? [...pages.slice(0, -1), { ...last, hint }]
      : pages;
  const files = [message.file, message.picture].filter((one) => one !== undefined);
  if (pages.length === 0 && files.length === 0) throw new Error('a message without words');
  return { pages: hinted, files };
}

interface Section {
  readonly texts: readonly Rich[];
  readonly rows: readonly (readonly Choice[])[];
}

function sectionsOf(message: Message): readonly Section[] {
  const done: Section[] = [];
  let texts: Rich[] = [];
  for (const block of message.blocks) {
    texts = [...texts, block.is === 'rule' ? RULE : block.text];
    if (block.is !== 'item' || block.choices.length === 0) continue;
    done.push({ texts, rows: block.choices });
    texts = [];
  }
  const last = done.at(-1);
  if (!last || texts.length > 0) return [...done, { texts, rows: message.choices }];
  return [...done.slice(0, -1), { ...last, rows: [...last.rows, ...message.choices] }];
}

/** Paragraphs fill a message up to its limit; the buttons stand under the last. */
function pagesOf(section: Section): readonly Page[] {
  const pieces = section.texts.flatMap((text) => cut(text, MOST));
  const filled: Rich[] = [];
  for (const piece of pieces.filter((one) => plain(one).trim() !== '')) {
    const joined = filled.length > 0 ? [...filled.at(-1)!, ...GAP, ...piece] : piece;
    if (filled.length === 0 || plain(joined).length > MOST) filled.push(piece);
    else filled[filled.length - 1] = joined;
  }
  const buttons = keyboard(section.rows);
  return filled.map((rich, at) => ({
    html: dress(rich),
    length: plain(rich).length,
    buttons: at === filled.length - 1 ? buttons : [],
  }));
}

/** How many letters a row has room for on a phone, and how many a button's edges take. */
const ROW = 34;
const EDGES = 3;

function keyboard(rows: readonly (readonly Choice[])[]): Page['buttons'] {
  return rows.flatMap((row) => fitted(row.map(button)));
}

/** Buttons of a row are equally wide, so the longest label decides how many stand side by side. */
function fitted(row: readonly InlineKeyboardButton[]): Page['buttons'] {
  const rows: InlineKeyboardButton[][] = [];
  for (const one of row) {
    const open = rows.at(-1);
    const longest = Math.max(...[...(open ?? []), one].map(({ text }) => text.length + EDGES));
    if (open && open.length < 8 && longest * (open.length + 1) <= ROW) open.push(one);
    else rows.push([one]);
  }
  return rows;
}

function button(choice: Choice): InlineKeyboardButton {
  const text = tame(choice.label).slice(0, 64);
  if (choice.is === 'open') {
    if (!isWeb(choice.url)) throw new Error('a button to nowhere');
    return { text, url: choice.url };
  }
  if (Buffer.byteLength(choice.token) > 64) throw new Error('a token too long');
  return { text, callback_data: choice.token, ...styleOf(choice.look) };
}

function styleOf(look: Look): { readonly style?: 'primary' | 'danger' } {
  switch (look) {
    case 'plain':
      return {};
    case 'main':
      return { style: 'primary' };
    case 'danger':
      return { style: 'danger' };
  }
}
