import { current } from '../../domain/keydate.ts';
import type { Message } from '../message.ts';
import type { CalledOff, Moved, Unreached } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay } from '../when.ts';
import { firstLine, repeatLines } from './opening.ts';
import { cautionLines, kindArg, proposalOf, whenLines, whereLines } from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/** «It moved, from … to …»: the old date first, so that nobody keeps both in mind. */
export function composeMoved(view: Moved, voice: Voice): Message {
  const of = proposalOf(view.date);
  const head = { id: 'moved', args: { kind: kindArg(of.kind, 'your') } };
  const from = { id: 'moved-from', args: { when: { when: view.from } } };
  const says = [head, from, { id: 'moved-to' }, ...whenLines(of, voice), ...whereLines(of)];
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([...firstLine('first-moved', voice), ...repeatLines(view.repeat)], voice),
      { is: 'text', text: lines(says, voice) },
      ...paragraphs([...cautionLines(of.paper), { id: 'moved-after' }], voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

/** «It will not take place any more.» */
export function composeCalledOff(view: CalledOff, voice: Voice): Message {
  const kind = kindArg(view.date.kind, 'your');
  const when = { when: current(view.date).when };
  const says = [
    ...firstLine('first-called-off', voice),
    ...repeatLines(view.repeat),
    { id: 'called-off', args: { kind, when } },
    { id: 'called-off-after' },
  ];
  return { kind: view.kind, blocks: paragraphs(says, voice), choices: [] };
}

/** To the trusted person: the alias and the day, and what a human can do. Never what kind of date it is. */
export function composeUnreached(view: Unreached, voice: Voice): Message {
  const called = view.called ? { typed: view.called } : SOMEONE;
  const day = { say: daySay(view.when.date) };
  const says = [
    ...firstLine('first-unreached', voice),
    ...repeatLines(view.repeat),
    { id: `unreached-${view.what}`, args: { called, day } },
    { id: 'unreached-ask', args: { called } },
  ];
  return { kind: view.kind, blocks: paragraphs(says, voice), choices: [] };
}

const SOMEONE = { say: { id: 'unreached-someone' } } as const;
