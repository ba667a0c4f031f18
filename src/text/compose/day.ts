import { current, type KeyDate } from '../../domain/keydate.ts';
import { localOf, type Instant } from '../../domain/time.ts';
import type { Calmed, Overdue, Said, Where } from '../day.ts';
import type { Message } from '../message.ts';
import type { Arg, Say, Whose } from '../view.ts';
import type { Voice } from '../voice.ts';
import { daySay, timeSay } from '../when.ts';
import { firstLine, repeatLines } from './opening.ts';
import { dayLines, proposalOf, whereLines, whoSay, whoeverSay } from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/**
 * «They are not out», «they need help». The first line says that it is urgent whatever somebody chose for their
 * lock screen, and nothing else: who and where come below it.
 */
export function composeOverdue(view: Overdue, voice: Voice): Message {
  const opening = view.rung === 'ask' ? firstLine('first-after', voice, true) : ALARM;
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs([...opening, ...repeatLines(view.repeat), headOf(view)], voice),
      ...(view.sees !== 'day'
        ? [{ is: 'text', text: lines(aboutOf(view, voice), voice) } as const]
        : []),
      ...paragraphs(doLines(view), voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

const ALARM: readonly Say[] = [{ id: 'first-alarm' }];

function headOf({ rung, why, date, whose, end, sees }: Overdue): Say {
  const who = whoArg(whose);
  if (rung === 'ask') return { id: 'due-ask' };
  if (sees === 'day') {
    const day = { say: daySay(current(date).when.date) };
    return { id: `due-day-${why}`, args: { who, day } };
  }
  const id = why === 'help' ? 'due-help' : `due-${rung}`;
  return { id, args: { who, hour: hourArg(end, date) } };
}

/** The day and the place for who goes there or calls, and what was heard last. */
function aboutOf({ rung, date, last }: Overdue, voice: Voice): readonly Say[] {
  const of = proposalOf(date);
  if (rung === 'ask') return dayLines(of, voice);
  const heard = last ? [stepLine('due-last', last, date)] : [{ id: 'due-last-none' }];
  return [...dayLines(of, voice), ...whereLines({ place: of.place, note: '' }), ...heard];
}

function doLines({ rung, why, date, all, whose, sees }: Overdue): readonly Say[] {
  const who = whoArg(whose);
  if (rung === 'ask') return [];
  if (sees === 'day') return [{ id: 'due-do-day', args: { who } }];
  if (rung === 'all') return [{ id: why === 'help' ? 'due-do-help' : 'due-do-all', args: { who } }];
  const until = { id: 'due-until', args: { hour: hourArg(all, date) } };
  return [{ id: `due-do-${rung}`, args: { who } }, until];
}

/** «They are out.» Nobody's first line hides that all is well. */
export function composeCalmed(view: Calmed, voice: Voice): Message {
  const said = { id: `calm-${view.why}`, args: { who: whoArg(view.whose) } };
  const by = view.by ? [{ id: 'step-by', args: { who: { say: whoSay(view.by) } } }] : [];
  const opening = { id: view.why === 'not-yet' ? 'first-not-yet' : 'first-calm' };
  return {
    kind: view.kind,
    blocks: paragraphs([opening, ...repeatLines(view.repeat), said, ...by], voice),
    choices: [],
  };
}

/** One line: who is where since when. */
export function composeWhere(view: Where, voice: Voice): Message {
  const who = whoArg(view.whose);
  const step = view.step
    ? { id: `where-${view.step.is}`, args: { who, hour: hourArg(view.step.at, view.date) } }
    : { id: 'where-nowhere', args: { who } };
  const mistake = view.mistake ? [{ id: 'where-mistake' }] : [];
  return {
    kind: view.kind,
    blocks: paragraphs(
      [...firstLine('first-where', voice, true), ...repeatLines(view.repeat), ...mistake, step],
      voice,
    ),
    choices: [],
  };
}

/** One step with its hour, and who said or saw it: for the alarm, the card and what is kept. */
export function stepLine(area: 'due-last' | 'attended', said: Said, date: KeyDate): Say {
  const how = said.seen ? 'seen' : 'said';
  return {
    id: `${area}-${how}`,
    args: {
      step: { say: { id: `step-${said.is}` } },
      hour: hourArg(said.at, date),
      who: { say: whoSay(said.who) },
    },
  };
}

/** The hour on the clocks of the place where they are. */
export function hourArg(at: Instant, date: KeyDate): Arg {
  return { say: timeSay(localOf(at, current(date).when.zone).time, 'at') };
}

function whoArg(whose: Whose | undefined): Arg {
  return { say: whose ? whoeverSay(whose) : { id: 'who-you' } };
}
