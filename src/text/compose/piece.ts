import type { Block, Choice } from '../message.ts';
import type { Rich } from '../rich.ts';
import { speak, words } from '../say.ts';
import type { Button, Say } from '../view.ts';
import type { Voice } from '../voice.ts';

/** The small pieces that all messages are made of. */

export const NEWLINE: Rich = [{ is: 'words', words: '\n' }];

/** One paragraph. */
export function paragraph(say: Say, voice: Voice): Block {
  return { is: 'text', text: speak(say, voice) };
}

/** One paragraph for each sentence. */
export function paragraphs(says: readonly Say[], voice: Voice): readonly Block[] {
  return says.map((say) => paragraph(say, voice));
}

/** Sentences under one another, a line each. */
export function lines(says: readonly Say[], voice: Voice): Rich {
  return says.flatMap((say, index) => [...(index > 0 ? NEWLINE : []), ...speak(say, voice)]);
}

/** Rows of buttons in the reader's words. */
export function choicesOf(
  rows: readonly (readonly Button[])[],
  voice: Voice,
): readonly (readonly Choice[])[] {
  return rows.map((row) => row.map((button) => press(button, voice)));
}

function press(button: Button, voice: Voice): Choice {
  return {
    is: 'press',
    label: words(button.say, voice),
    token: button.token,
    look: button.look ?? 'plain',
  };
}
