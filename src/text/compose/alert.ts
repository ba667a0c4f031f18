import type { Alert, Tasks } from '../alert.ts';
import type { Message } from '../message.ts';
import type { Voice } from '../voice.ts';
import { firstLine, repeatLines } from './opening.ts';
import { choicesOf, lines, paragraph, paragraphs } from './piece.ts';

/** A first line that a lock screen may show, and then what happened: it never says that there is time. */
export function composeAlert(view: Alert, voice: Voice): Message {
  const opening = [...firstLine(view.first, voice, true), ...repeatLines(view.repeat)];
  return {
    kind: view.kind,
    blocks: paragraphs([...opening, ...view.say], voice),
    choices: choicesOf(view.buttons, voice),
  };
}

/** Who does what, as it stands. */
export function composeTasks(view: Tasks, voice: Voice): Message {
  const list =
    view.lines.length > 0 ? [{ is: 'text', text: lines(view.lines, voice) } as const] : [];
  return {
    kind: view.kind,
    blocks: [paragraph(view.head, voice), ...list, ...paragraphs(view.after, voice)],
    choices: choicesOf(view.buttons, voice),
  };
}
