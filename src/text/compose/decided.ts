import type { KeyDate } from '../../domain/keydate.ts';
import type { Message } from '../message.ts';
import type { Decided, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { firstLine, repeatLines } from './opening.ts';
import { dayLines, kindArg, proposalOf, whoseLines } from './particulars.ts';
import { choicesOf, lines, paragraphs } from './piece.ts';

/** «Ana said how it went»: of what date, what came of it, and what that means for the others. */
export function composeDecided(view: Decided, voice: Voice): Message {
  const opening = [...firstLine('first-decided', voice), ...repeatLines(view.repeat)];
  const about = [
    { id: 'detail-kind', args: { kind: kindArg(view.date.kind) } },
    ...whoseLines(view.whose),
    ...dayLines(proposalOf(view.date), voice),
  ];
  return {
    kind: view.kind,
    blocks: [
      ...paragraphs(opening, voice),
      { is: 'text', text: lines(about, voice) },
      ...paragraphs(meaningOf(view), voice),
    ],
    choices: choicesOf(view.buttons, voice),
  };
}

function meaningOf({ what, date, by, role }: Decided): readonly Say[] {
  if (what === 'again' || date.state.is !== 'done') return [{ id: 'decided-mistake' }];
  const { outcome } = date.state;
  const who = by === '' ? { say: { id: 'unreached-someone' } } : { typed: by };
  const said = { id: 'decided', args: { who, outcome: { say: { id: `outcome-${outcome}` } } } };
  return [said, ...(role ? linesFor(role, date) : nextLines(date))];
}

/** What somebody can do who is not of the family: call them, look at the time limits. */
function linesFor(role: NonNullable<Decided['role']>, { state }: KeyDate): readonly Say[] {
  const outcome = state.is === 'done' ? state.outcome : undefined;
  const isDenied = outcome === 'denied' || outcome === 'ordered-removed';
  return isDenied ? [{ id: `decided-denied-${role}` }] : [];
}

/** What the others can do; the date itself says nothing more. */
function nextLines({ state }: KeyDate): readonly Say[] {
  const outcome = state.is === 'done' ? state.outcome : undefined;
  switch (outcome) {
    case 'granted':
      return [{ id: 'decided-granted' }];
    case 'denied':
    case 'ordered-removed':
      return [{ id: 'decided-denied' }];
    case 'detained':
      return custodyLines();
    case 'went':
    case 'postponed':
    case 'filed':
    case 'missed':
    case 'rather-not':
    case undefined:
      return [];
  }
}

/** What helps in the first hours: where somebody is, and whom to call. */
export function custodyLines(): readonly Say[] {
  return [{ id: 'custody-find' }, { id: 'custody-call' }, { id: 'custody-dates' }];
}
