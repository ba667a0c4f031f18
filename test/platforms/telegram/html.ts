import { badRequest } from './refusal.ts';

/** What a part of a text is, as the Bot API names it; positions in UTF-16 units. */
export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly unix_time?: number;
  readonly date_time_format?: string;
}

export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

const TYPES: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-time': 'date_time',
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

interface Open {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly offset: number;
}

/**
 * Reads Telegram's HTML: its own tags only, only four named characters, every tag closed in order. Refuses with
 * the sentences of tdlib's `parse_html` (td/telegram/MessageEntity.cpp, read 2026-11-22), byte offsets included.
 */
export function parseHtml(source: string): Formatted {
  const open: Open[] = [];
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const next = source[at]!;
    if (next === '&') {
      const [char, length] = characterAt(source, at);
      text += char;
      at += length;
    } else if (next !== '<') {
      text += next;
      at += 1;
    } else if (source[at + 1] === '/') {
      at = close(source, at, { open, entities, length: text.length });
    } else {
      const tag = tagAt(source, at);
      open.push({ ...tag, offset: text.length });
      at = tag.end;
    }
  }
  const left = open.at(-1);
  if (left) fail(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities };
}

function fail(reason: string): never {
  throw badRequest(`can't parse entities: ${reason}`);
}

function characterAt(source: string, at: number): readonly [string, number] {
  const match = /^&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));?/.exec(source.slice(at, at + 12));
  if (!match) return ['&', 1];
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) {
    const char = NAMED[name];
    return char === undefined ? ['&', 1] : [char, whole.length];
  }
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  return code === 0 || code > 0x10ffff ? ['&', 1] : [String.fromCodePoint(code), whole.length];
}

function bytesBefore(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}

function tagAt(source: string, at: number): Omit<Open, 'offset'> & { readonly end: number } {
  const where = bytesBefore(source, at);
  const name = /^<([^\s>]*)/.exec(source.slice(at))![1]!.toLowerCase();
  const end = closingBracket(source, at);
  if (end < 0) fail(`Unclosed start tag at byte offset ${where}`);
  if (!Object.hasOwn(TYPES, name)) {
    fail(`Unsupported start tag "${name}" at byte offset ${where}`);
  }
  const inside = source.slice(at + 1 + name.length, end);
  return { tag: name, attributes: attributesOf(inside, name, where), end: end + 1 };
}

/** The position of the `>` that ends the tag, quoted ones left aside. */
function closingBracket(source: string, at: number): number {
  let quote = '';
  for (let i = at; i < source.length; i += 1) {
    const char = source[i]!;
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  return -1;
}

function attributesOf(inside: string, tag: string, where: number): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = inside.replace(
    /\s*([^\s=>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    (_, name, a, b) => {
      found[String(name)] = decoded(String(a ?? b));
      return '';
    },
  );
  if (rest.trim() !== '') fail(`Empty attribute name in the tag "${tag}" at byte offset ${where}`);
  return found;
}

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot);/g, (name) => NAMED[name.slice(1, -1)]!);
}

interface Reading {
  readonly open: Open[];
  readonly entities: Entity[];
  /** How long the text is so far. */
  readonly length: number;
}

function close(source: string, at: number, reading: Reading): number {
  const where = bytesBefore(source, at);
  const match = /^<\/([^\s>]*)\s*(>?)/.exec(source.slice(at))!;
  const begun = reading.open.pop();
  if (!begun) fail(`Unexpected end tag at byte offset ${where}`);
  if (match[2] !== '>') fail(`Unclosed end tag at byte offset ${where}`);
  const name = match[1]!.toLowerCase();
  if (name !== begun.tag) {
    fail(
      `Unmatched end tag at byte offset ${where}, expected "</${begun.tag}>", found "</${name}>"`,
    );
  }
  const entity = entityOf(begun, reading.length);
  if (entity) reading.entities.push(entity);
  return at + match[0].length;
}

function entityOf(begun: Open, end: number): Entity | undefined {
  const length = end - begun.offset;
  if (length === 0) return undefined;
  const base = { type: TYPES[begun.tag]!, offset: begun.offset, length };
  if (begun.tag === 'a') return linkOf(base, begun.attributes['href'] ?? '');
  if (begun.tag !== 'tg-time') return base;
  const format = begun.attributes['format'] ?? '';
  if (!/^(?:r|[wdDtT]*)$/.test(format)) fail('Invalid date format used');
  const unix = Number.parseInt(begun.attributes['unix'] ?? '0', 10);
  return unix > 0 ? { ...base, unix_time: unix, date_time_format: format } : undefined;
}

/** Telegram drops a link that it does not take for one and keeps the words. */
function linkOf(base: Entity, href: string): Entity | undefined {
  return /^(?:https?|tg):\/\/\S+$/.test(href) ? { ...base, url: href } : undefined;
}
