import type { Message } from '../message.ts';
import type { ReadBack } from '../view.ts';
import type { Voice } from '../voice.ts';
import { heldArg } from './held.ts';
import { cautionLines, particulars } from './particulars.ts';
import { choicesOf, lines, paragraph, paragraphs } from './piece.ts';

/** What will be saved, in words: weekday, date, hour, city and days from now. Nothing is saved before the yes. */
export function composeReadBack(view: ReadBack, voice: Voice): Message {
  const { date, instead, before = [] } = view;
  const was = instead ? [{ id: 'read-back-instead', args: { from: heldArg(instead) } }] : [];
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([{ id: 'read-back' }], voice),
      { is: 'text', text: lines([...particulars(date, voice), ...was], voice) },
      ...paragraphs([...before, ...cautionLines(date)], voice),
      paragraph({ id: 'read-back-right' }, voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}
