import type { Message } from '../message.ts';
import type { CircleView } from '../view.ts';
import type { Voice } from '../voice.ts';
import { choicesOf, lines, paragraph } from './piece.ts';

/** Who is in the circle, a line each, as far as the reader may know. */
export function composeCircle(view: CircleView, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [
      paragraph({ id: 'circle-head' }, voice),
      { is: 'text', text: lines(view.rows, voice) },
    ],
    choices: choicesOf(view.buttons, voice),
  };
}
