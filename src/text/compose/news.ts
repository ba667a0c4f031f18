import { current, isAnyDay, isWindow } from '../../domain/keydate.ts';
import type { Message } from '../message.ts';
import type { Arg, CalledOff, Moved, Say, Unreached } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay, lastDaySay } from '../when.ts';
import { heldArg, saidOf } from './held.ts';
import { firstLine, repeatLines } from './opening.ts';
import {
  cautionOf,
  kindArg,
  proposalOf,
  whenLines,
  whereLines,
  whoseLines,
} from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/** «It moved, from … to …»: the old date first, so that nobody keeps both in mind. */
export function composeMoved(view: Moved, voice: Voice): Message {
  const of = proposalOf(view.date);
  const head = { id: movedHead(view), args: { kind: kindArg(of.kind, 'your') } };
  const from = { id: movedFrom(view), args: { when: heldArg(saidOf(view.date, view.from)) } };
  const says = [
    head,
    ...whoseLines(view.whose),
    from,
    { id: 'moved-to' },
    ...whenLines(of, voice),
    ...whereLines(of),
  ];
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([...firstLine('first-moved', voice), ...repeatLines(view.repeat)], voice),
      { is: 'text', text: lines(says, voice) },
      ...paragraphs([...cautionOf(view.date), { id: 'moved-after' }], voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

/** A day that was not known is no date that moved: now there is one; or there is none any more. */
function movedHead({ date, from }: Moved): string {
  const now = isAnyDay(current(date).when);
  if (now === isAnyDay(from)) return 'moved';
  return now ? 'moved-any-day' : 'moved-has-day';
}

/** Whether anybody had ever said the old day. */
function movedFrom({ date, from }: Moved): string {
  return saidOf(date, from).assumed ? 'moved-from-assumed' : 'moved-from';
}

/** «It will not take place any more.» */
export function composeCalledOff(view: CalledOff, voice: Voice): Message {
  const kind = kindArg(view.date.kind, 'your');
  const when = heldArg(current(view.date));
  const says = [
    ...firstLine('first-called-off', voice),
    ...repeatLines(view.repeat),
    { id: 'called-off', args: { kind, when } },
    ...whoseLines(view.whose),
    { id: 'called-off-after' },
  ];
  return { kind: view.kind, blocks: paragraphs(says, voice), choices: [] };
}

/** To the trusted person: the alias and the day, and what a human can do. Never what kind of date it is. */
export function composeUnreached(view: Unreached, voice: Voice): Message {
  const called = view.called ? { typed: view.called } : SOMEONE;
  const says = [
    ...firstLine('first-unreached', voice, true),
    ...repeatLines(view.repeat),
    unreachedSay(view, called),
    { id: view.around === true ? 'unreached-around' : 'unreached-ask', args: { called } },
  ];
  return { kind: view.kind, blocks: paragraphs(says, voice), choices: [] };
}

/** The day and nothing else; no day where nobody knows one. */
function unreachedSay({ what, when }: Unreached, called: Arg): Say {
  const day = { say: daySay(when.date) };
  if (isAnyDay(when)) return { id: `unreached-${what}-any-day`, args: { called } };
  if (!isWindow(when) || what !== 'reminder') {
    return { id: `unreached-${what}`, args: { called, day } };
  }
  const until = { say: lastDaySay(when) };
  return { id: 'unreached-reminder-days', args: { called, day, until } };
}

const SOMEONE = { say: { id: 'unreached-someone' } } as const;
