import type { File, Message } from '../message.ts';
import { words } from '../say.ts';
import type { MyData } from '../view.ts';
import type { Voice } from '../voice.ts';
import { choicesOf, lines, paragraph } from './piece.ts';

/** Everything that is kept about the reader: in words, and as a file to take elsewhere. */
export function composeMyData(view: MyData, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [paragraph({ id: 'mydata' }, voice), { is: 'text', text: lines(view.rows, voice) }],
    choices: choicesOf(view.buttons, voice),
    file: fileOf(view, voice),
  };
}

function fileOf(view: MyData, voice: Voice): File {
  return {
    name: words({ id: 'mydata-file-name' }, voice),
    mime: 'application/json',
    body: `${JSON.stringify(view.json, undefined, 2)}\n`,
  };
}
