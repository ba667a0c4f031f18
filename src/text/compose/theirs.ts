import { current, startOf } from '../../domain/keydate.ts';
import { HOUR } from '../../domain/time.ts';
import type { Message } from '../message.ts';
import type { Say, Theirs } from '../view.ts';
import type { Voice } from '../voice.ts';
import { firstLine, repeatLines } from './opening.ts';
import {
  dayLines,
  kindArg,
  otherDayLines,
  proposalOf,
  whereLines,
  whoseLines,
} from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/** A reminder of somebody else's date, for a coordinator or a lawyer: whose it is, and what is theirs to look after. */
export function composeTheirs(view: Theirs, voice: Voice): Message {
  const { date, role } = view;
  const of = { ...proposalOf(date), note: '' };
  const soon = startOf(current(date).when) - voice.now < HOUR * 12;
  const what: readonly Say[] = [
    { id: 'detail-kind', args: { kind: kindArg(date.kind) } },
    ...whoseLines(view.whose),
    ...dayLines(of, voice),
    ...whereLines(of),
    ...otherDayLines(date),
  ];
  const opening = [...firstLine('first-theirs', voice, soon), ...repeatLines(view.repeat)];
  const body = { id: `theirs-${role}-${date.kind}` };
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs(opening, voice),
      { is: 'text', text: lines(what, voice) },
      ...paragraphs([body, { id: 'remind-foot' }], voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}
