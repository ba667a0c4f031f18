import type { Choice, Message } from '../message.ts';
import { words } from '../say.ts';
import { doorUrl, type Door } from '../door.ts';
import type { Notice } from '../view.ts';
import type { Voice } from '../voice.ts';
import { choicesOf, paragraphs } from './piece.ts';

/** Sentences, their buttons, and a button that opens the private chat where that is known. */
export function composeNotice(view: Notice, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: paragraphs(view.say, voice),
    choices: [
      ...choicesOf(view.buttons ?? [], voice),
      ...opening(view, voice),
      ...(view.doors ?? []).flatMap((door) => doorOf(door, voice)),
    ],
  };
}

/** The link button; none while Telegram is not connected, since nobody knows the bot's name then. */
function opening(view: Notice, voice: Voice): readonly (readonly Choice[])[] {
  const bot = voice.bots.telegram;
  if (!view.link || !bot) return [];
  const url = `https://t.me/${bot}?start=${encodeURIComponent(view.link.payload)}`;
  return [[{ is: 'open', label: words(view.link.say, voice), url }]];
}

/** None while that platform is not connected. */
function doorOf(door: Door, voice: Voice): readonly (readonly Choice[])[] {
  const url = doorUrl(door, voice.bots);
  return url === undefined ? [] : [[{ is: 'open', label: words(door.say, voice), url }]];
}
