import type { Block } from '../message.ts';
import type { Post, RallyFacts } from '../post.ts';
import { countLines, detailLines, headSay, whenLines } from '../rally.ts';
import type { Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { lines } from './piece.ts';

/** What anybody reads of this rally: what it is, when and where, what to know, who comes. */
export function composeRallyPost(post: Post, facts: RallyFacts, voice: Voice): readonly Block[] {
  const head = headSay(post, facts, voice.now);
  return [[head, ...forLines(post)], ...bodyOf(post, facts)]
    .filter((says) => says.length > 0)
    .map((says) => ({ is: 'text', text: lines(says, voice) }));
}

function forLines({ campaign }: Post): readonly Say[] {
  return campaign === '' ? [] : [{ id: 'rally-for', args: { name: { typed: campaign } } }];
}

function bodyOf({ rung, words }: Post, facts: RallyFacts): readonly (readonly Say[])[] {
  switch (rung) {
    case 'thanks':
      return [thanksLines(words['text'] ?? '')];
    case 'off':
      return [[...(facts.why ? [{ id: `rally-off-${facts.why}` }] : []), ...wasToBe(words, facts)]];
    case 'h2':
    case 'here':
      return [whenLines(words, facts)];
    case 'now':
    case 'd7':
    case 'd3':
    case 'd1':
    case 'morning':
    case 'changed':
    case 'out':
      return [whenLines(words, facts), detailLines(words), countLines(facts)];
  }
}

/** A paragraph is a line each, as it was typed. */
function thanksLines(text: string): readonly Say[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ id: 'rally-line', args: { words: { typed: line } } }));
}

/** Which one it was, for those who have several in mind. */
function wasToBe({ place = '' }: Post['words'], { time }: RallyFacts): readonly Say[] {
  return [{ id: 'rally-was', args: { when: { when: time.when, place } } }];
}
