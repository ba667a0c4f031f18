import { current, isAnyDay, type KeyDate, type Paper, type When } from '../../domain/keydate.ts';
import type { Arg, Proposal, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { awaySay, elsewhereSay } from '../when.ts';

/** What is known of a date, as lines that stand under one another. */

/** What, when, how far away, where, from which paper, and the note. */
export function particulars(of: Proposal, voice: Voice): readonly Say[] {
  return [kindLine(of), ...whenLines(of, voice), ...whereLines(of), paperLine(of.paper)];
}

/** What holds now of a saved date. */
export function proposalOf(date: KeyDate): Proposal {
  const { when, place, paper, note, assumed } = current(date);
  return { kind: date.kind, when, place, paper, note, ...(assumed && { assumed }) };
}

/** The kind as a sentence of its own, `kind`, or with «your», `your`. */
export function kindArg(kind: KeyDate['kind'], form: 'kind' | 'your' = 'kind'): Arg {
  return { say: { id: `${form}-${kind}` } };
}

/** When and where, and whether anybody said so. */
type Held = Pick<Proposal, 'when' | 'place' | 'assumed'>;

/** When, how many days from now on the place's calendar, and the hour by the reader's own clock if it differs. */
export function whenLines({ when, place, assumed }: Held, voice: Voice): readonly Say[] {
  const away: Arg = { say: awaySay(when, voice.now) };
  const said = { id: 'detail-when', args: { when: { when, place }, away } };
  return [said, ...assumedLines(assumed), ...otherClock(when, voice)];
}

/** The same without the days from now, where these have been said. */
export function dayLines({ when, place, assumed }: Held, voice: Voice): readonly Say[] {
  const said = isAnyDay(when) ? [] : [{ id: 'detail-day', args: { when: { when, place } } }];
  return [...said, ...assumedLines(assumed), ...otherClock(when, voice)];
}

/** The mark of a day that nobody said; it stands wherever the day is said. */
export function assumedLines(assumed: boolean | undefined): readonly Say[] {
  return assumed ? [{ id: 'detail-assumed' }] : [];
}

function otherClock(when: When, { zone }: Voice): readonly Say[] {
  const elsewhere = elsewhereSay(when, zone);
  return elsewhere ? [elsewhere] : [];
}

/** The place and the note, in the person's own words. */
export function whereLines(of: Pick<Proposal, 'place' | 'note'>): readonly Say[] {
  return [
    ...(of.place ? [{ id: 'detail-place', args: { place: { typed: of.place } } }] : []),
    ...(of.note ? [{ id: 'detail-note', args: { note: { typed: of.note } } }] : []),
  ];
}

/** What to think of a date that came by text message or call; nothing for a paper. */
export function cautionLines(paper: Paper): readonly Say[] {
  return paper === 'text' || paper === 'call' ? [{ id: 'caution-call' }] : [];
}

function kindLine(of: Proposal): Say {
  return { id: 'detail-kind', args: { kind: kindArg(of.kind) } };
}

function paperLine(paper: Paper): Say {
  return { id: 'detail-paper', args: { paper: { say: { id: `paper-${paper}` } } } };
}
