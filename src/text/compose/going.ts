import { HOUR } from '../../domain/time.ts';
import type { Going } from '../going.ts';
import type { Message } from '../message.ts';
import type { Voice } from '../voice.ts';
import { firstLine, repeatLines } from './opening.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

const SOON = 12 * HOUR;

function isSoon({ soon = false, starts }: Going, { now }: Voice): boolean {
  return soon || (starts !== undefined && starts - now < SOON);
}

/** A first line where it comes unasked, what it is about, the things of a list, and what follows. */
export function composeGoing(view: Going, voice: Voice): Message {
  const open = view.open === undefined ? [] : firstLine(view.open, voice, isSoon(view, voice));
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([...open, ...repeatLines(view.repeat ?? false)], voice),
      { is: 'text', text: lines(view.head, voice) },
      ...(view.things ?? []).map((thing) => ({
        is: 'item' as const,
        text: lines(thing.lines, voice),
        choices: choicesOf(thing.buttons, voice),
      })),
      ...paragraphs(view.more ?? [], voice),
    ],
    choices: choicesOf(view.buttons ?? [], voice),
  };
}
