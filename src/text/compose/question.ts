import type { Message, Typed } from '../message.ts';
import { attribute } from '../say.ts';
import type { Question } from '../view.ts';
import type { Voice } from '../voice.ts';
import { choicesOf, paragraphs } from './piece.ts';

/** What was understood so far, the question, its buttons, and how to type the answer instead. */
export function composeQuestion(view: Question, voice: Voice): Message {
  const blocks = paragraphs([...(view.before ?? []), view.ask], voice);
  const choices = choicesOf(view.buttons, voice);
  if (view.write === undefined) return { kind: view.kind, blocks, choices };
  return { kind: view.kind, blocks, choices, typed: typedOf(view.ask.id, view.write, voice) };
}

/** Questions without a label or hint of their own use the common ones. */
function typedOf(id: string, token: string, voice: Voice): Typed {
  const say = (name: string) => attribute(id, name, voice) ?? attribute('write', name, voice) ?? '';
  return { label: say('label'), hint: say('hint'), token };
}
