import { current, startOf, type Version } from '../../domain/keydate.ts';
import type { Message } from '../message.ts';
import type { Arg, Say, Which } from '../view.ts';
import type { Voice } from '../voice.ts';
import { firstLine, repeatLines } from './opening.ts';
import { cautionLines, kindArg, whoSay, whoseLines } from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/** «Somebody says it moved: from … to …. Which is right?» Both days are shown until the family says. */
export function composeWhich(view: Which, voice: Voice): Message {
  const { date, disputed } = view;
  const who: Arg = { say: whoSay(view.by) };
  const says = [
    { id: 'which-head', args: { kind: kindArg(date.kind) } },
    ...whoseLines(view.whose),
    { id: 'which-from', args: dayArgs(current(date)) },
    { id: 'which-to', args: { who, ...dayArgs(disputed) } },
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

function dayArgs({ when, place }: Version): Readonly<Record<string, Arg>> {
  const where: Say =
    place === ''
      ? { id: 'which-nowhere' }
      : { id: 'which-where', args: { place: { typed: place } } };
  return { when: { when, place }, where: { say: where } };
}
