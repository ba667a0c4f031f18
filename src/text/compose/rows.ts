import type { Message } from '../message.ts';
import type { SettingsView, StatusView } from '../view.ts';
import type { Voice } from '../voice.ts';
import { choicesOf, lines, paragraph } from './piece.ts';

/** A heading, `settings` or `status`, and a line for each thing. */
export function composeRows(view: SettingsView | StatusView, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [paragraph({ id: view.kind }, voice), { is: 'text', text: lines(view.rows, voice) }],
    choices: view.kind === 'settings' ? choicesOf(view.buttons, voice) : [],
  };
}
