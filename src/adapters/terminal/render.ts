import type { Block, Choice, Message } from '../../text/message.ts';
import type { Rich, Span } from '../../text/rich.ts';
import type { Paint } from './paint.ts';
import { safe, safeLine } from './safe.ts';
import { TIED } from './wrap.ts';

/** A message as paragraphs of a terminal, not yet wrapped. */
export interface Rendered {
  readonly paragraphs: readonly string[];
  /** The tokens of its buttons; the first is the one printed as `[1]`. */
  readonly tokens: readonly string[];
}

/** Buttons are numbered through the whole message, those of list items included, in reading order. */
export function render(message: Message, paint: Paint): Rendered {
  const paragraphs: string[] = [];
  const tokens: string[] = [];
  const offer = (rows: readonly (readonly Choice[])[]): void => {
    for (const row of rows) paragraphs.push(rowOf(row, tokens, paint));
  };
  for (const block of message.blocks) {
    paragraphs.push(wordsOf(block, paint));
    if (block.is === 'item') offer(block.choices);
  }
  offer(message.choices);
  if (message.typed?.hint) paragraphs.push(paint.faint(`… ${safeLine(message.typed.hint)}`));
  return { paragraphs, tokens };
}

function wordsOf(block: Block, paint: Paint): string {
  return block.is === 'rule' ? paint.faint('───') : richOf(block.text, paint);
}

function richOf(rich: Rich, paint: Paint): string {
  return rich.map((span) => spanOf(span, paint)).join('');
}

function spanOf(span: Span, paint: Paint): string {
  switch (span.is) {
    case 'words':
    case 'when':
    case 'phone':
    case 'code':
      return safe(span.words);
    case 'typed':
      return safeLine(span.words);
    case 'strong':
      return paint.strong(safe(span.words));
    case 'link':
      return span.words === span.url
        ? safeLine(span.url)
        : `${safe(span.words)} (${safeLine(span.url)})`;
  }
}

/** One row of buttons; numbers the ones that can be pressed by adding their tokens. */
function rowOf(row: readonly Choice[], tokens: string[], paint: Paint): string {
  return row.map((choice) => choiceOf(choice, tokens, paint)).join('  ');
}

function choiceOf(choice: Choice, tokens: string[], paint: Paint): string {
  const label = safeLine(choice.label);
  if (choice.is === 'open') return `${label}: ${safeLine(choice.url)}`;
  tokens.push(choice.token);
  const number = paint.strong(`[${tokens.length}]`);
  const shown = choice.look === 'danger' ? paint.danger(label) : label;
  return `${number} ${shown}`.replaceAll(' ', TIED);
}
