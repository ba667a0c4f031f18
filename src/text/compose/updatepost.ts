import type { Block } from '../message.ts';
import type { Post, UpdateFacts } from '../post.ts';
import type { Rich } from '../rich.ts';
import { speak } from '../say.ts';
import type { Voice } from '../voice.ts';

/** What anybody reads of this update: whose news they are, the words a line as they were typed, and the link. */
export function composeUpdatePost(
  { campaign, words }: Post,
  _facts: UpdateFacts,
  voice: Voice,
): readonly Block[] {
  const head =
    campaign === ''
      ? []
      : [text(speak({ id: 'update-head', args: { name: { typed: campaign } } }, voice))];
  const lines = (words['text'] ?? '').split('\n').filter((line) => line.trim() !== '');
  const url = words['link'] ?? '';
  return [
    ...head,
    ...lines.map((line) => text([{ is: 'typed', words: line }])),
    ...(url === '' ? [] : [text([{ is: 'link', words: url, url }])]),
  ];
}

function text(rich: Rich): Block {
  return { is: 'text', text: rich };
}
