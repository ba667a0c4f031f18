import { current, startOf } from '../../domain/keydate.ts';
import type { Message } from '../message.ts';
import type { Say, Which } from '../view.ts';
import type { Voice } from '../voice.ts';
import { firstLine, repeatLines } from './opening.ts';
import { cautionLines, kindArg, whoSay, whoseLines } from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/** «Somebody says it moved: from … to …. Which is right?» Both days are shown until the family says. */
export function composeWhich(view: Which, voice: Voice): Message {
  const { date, disputed } = view;
  const kind = kindArg(date.kind);
  const says = [
    { id: 'which-head', args: { who: { say: whoSay(view.by) }, kind } },
    ...whoseLines(view.whose),
    dayLine('which-from', current(date)),
    dayLine('which-to', disputed),
  ];
  const isEarlier = startOf(disputed.when) < startOf(current(date).when);
  const until = { id: isEarlier ? 'which-until-both' : 'which-until' };
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([...firstLine('first-which', voice), ...repeatLines(view.repeat)], voice),
      { is: 'text', text: lines(says, voice) },
      ...paragraphs(
        [...cautionLines({ ...disputed, kind: date.kind }), { id: 'which-ask' }, until],
        voice,
      ),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

function dayLine(id: string, { when, place }: Which['disputed']): Say {
  const where: Say =
    place === ''
      ? { id: 'which-nowhere' }
      : { id: 'which-where', args: { place: { typed: place } } };
  return { id, args: { when: { when, place }, where: { say: where } } };
}
