import type { KeyDate } from '../../domain/keydate.ts';
import type { Block, Message } from '../message.ts';
import type { DateCard, DateList, Listed, Reach, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { stepLine } from './day.ts';
import { heldArg } from './held.ts';
import {
  cautionOf,
  kindArg,
  paperLines,
  particulars,
  proposalOf,
  whenLines,
  whereLines,
  whoSay,
  whoseLines,
} from './particulars.ts';
import { choicesOf, lines, paragraph } from './piece.ts';
import { provenanceLines } from './provenance.ts';

/** What is ahead, nearest first, each with its own buttons. */
export function composeList(view: DateList, voice: Voice): Message {
  const heading = view.dates.length > 0 ? 'dates-ahead' : 'dates-none';
  const more = view.more > 0 ? [{ id: 'dates-rest', args: { count: view.more } }] : [];
  return {
    kind: view.kind,
    blocks: [
      paragraph({ id: heading }, voice),
      ...view.dates.map((listed) => item(listed, shortLines(listed, voice), voice)),
      ...more.map((say) => paragraph(say, voice)),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

/** One date with everything that is kept of it: its history and who was reached. */
export function composeCard(view: DateCard, voice: Voice): Message {
  return {
    kind: view.kind,
    blocks: [item(view.date, fullLines(view.date, voice), voice)],
    choices: [],
  };
}

function item(listed: Listed, says: readonly Say[], voice: Voice): Block {
  return { is: 'item', text: lines(says, voice), choices: choicesOf(listed.buttons, voice) };
}

function shortLines(
  { date, reach, whose, provenance, held }: Listed,
  voice: Voice,
): readonly Say[] {
  const of = proposalOf(date);
  return [
    { id: 'detail-kind', args: { kind: kindArg(of.kind) } },
    ...whoseLines(whose),
    ...stateLines(date),
    ...heldLines(held),
    ...whenLines(of, voice),
    ...whereLines(of),
    ...paperLines(of),
    ...provenanceLines(date, provenance),
    ...reachLines(reach),
  ];
}

function fullLines(
  { date, reach, whose, provenance, held, attended }: Listed,
  voice: Voice,
): readonly Say[] {
  return [
    ...particulars({ ...proposalOf(date), ...(whose && { whose }) }, voice),
    ...stateLines(date),
    ...heldLines(held),
    ...provenanceLines(date, provenance),
    ...cautionOf(date),
    ...historyLines(date),
    ...(attended ?? []).map((said) => stepLine('attended', said, date)),
    ...reachLines(reach),
  ];
}

function stateLines(date: KeyDate): readonly Say[] {
  switch (date.state.is) {
    case 'ahead':
      return [];
    case 'off':
      return [{ id: 'state-off' }];
    case 'done':
      return [
        { id: 'state-done', args: { outcome: { say: { id: `outcome-${date.state.outcome}` } } } },
      ];
  }
}

function heldLines(held: Listed['held'] = []): readonly Say[] {
  return held.map(({ who, at }) => ({
    id: 'state-custody',
    args: { who: { say: whoSay(who) }, at: { at } },
  }));
}

/** «It was … before», newest first. */
function historyLines(date: KeyDate): readonly Say[] {
  return date.versions
    .slice(0, -1)
    .map((version) => ({ id: 'history-line', args: { when: heldArg(version) } }))
    .reverse();
}

/** A line for each person about whom there is something to say. */
function reachLines(reach: readonly Reach[]): readonly Say[] {
  return reach.flatMap((one) => reachLine(one));
}

function reachLine({ who, state }: Reach): readonly Say[] {
  const whose = who === 'you' ? { say: { id: 'reach-you' } } : { typed: who.called };
  switch (state.is) {
    case 'nothing-yet':
      return [];
    case 'delivered':
      return [{ id: 'reach-delivered', args: { who: whose, at: { at: state.at } } }];
    case 'not-delivered':
      return [notDelivered(whose, state.told)];
    case 'on-its-way':
    case 'unknown':
      return [{ id: `reach-${state.is}`, args: { who: whose } }];
  }
}

type Whose = { readonly say: Say } | { readonly typed: string };

function notDelivered(who: Whose, told: readonly string[]): Say {
  if (told.length === 0) return { id: 'reach-not-delivered', args: { who } };
  return { id: 'reach-told', args: { who, told: { typed: told.join(', ') } } };
}
