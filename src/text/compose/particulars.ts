import { current, isAnyDay, ruling, type KeyDate, type When } from '../../domain/keydate.ts';
import { isUnverified, isWeak } from '../../domain/provenance.ts';
import type { Arg, Proposal, Say, Who, Whose } from '../view.ts';
import type { Voice } from '../voice.ts';
import { rhythmSay } from '../days.ts';
import { awaySay, elsewhereSay } from '../when.ts';
import { cardLines, isRuled, remindLines } from './ruled.ts';

/** What is known of a date, as lines that stand under one another. */

/** What, when, how far away, where, from which paper, and the note. */
export function particulars(of: Proposal, voice: Voice): readonly Say[] {
  return [
    kindLine(of),
    ...whoseLines(of.whose),
    ...whenLines(of, voice),
    ...rhythmLines(of),
    ...whereLines(of),
    ...paperLines(of),
  ];
}

/** What holds now of a saved date. */
export function proposalOf(date: KeyDate): Proposal {
  const { when, place, paper, note, assumed } = current(date);
  const rule = ruling(date);
  return {
    kind: date.kind,
    when,
    place,
    paper,
    note,
    ...(assumed && { assumed }),
    ...(rule && { rule }),
    ...(date.rhythm && { rhythm: date.rhythm }),
  };
}

/** The kind as a sentence of its own, `kind`, or with «your», `your`. */
export function kindArg(kind: KeyDate['kind'], form: 'kind' | 'your' = 'kind'): Arg {
  return { say: { id: `${form}-${kind}` } };
}

/** When and where, and whether anybody said so. */
type Held = Pick<Proposal, 'kind' | 'when' | 'place' | 'assumed' | 'rule'>;

/** When, how many days from now on the place's calendar, and the hour by the reader's own clock if it differs. */
export function whenLines(of: Held, voice: Voice): readonly Say[] {
  if (isRuled(of)) return cardLines(of, voice);
  const { when, place, assumed } = of;
  const away: Arg = { say: awaySay(when, voice.now) };
  const said = { id: 'detail-when', args: { when: { when, place }, away } };
  return [said, ...assumedLines(assumed), ...otherClock(when, voice)];
}

/** The same without the days from now, where these have been said. */
export function dayLines(of: Held, voice: Voice): readonly Say[] {
  if (isRuled(of)) return remindLines(of, voice);
  const { when, place, assumed } = of;
  const said = isAnyDay(when) ? [] : [{ id: 'detail-day', args: { when: { when, place } } }];
  return [...said, ...assumedLines(assumed), ...otherClock(when, voice)];
}

/** The mark of a day that nobody said; it stands wherever the day is said. */
export function assumedLines(assumed: boolean | undefined): readonly Say[] {
  return assumed ? [{ id: 'detail-assumed' }] : [];
}

function otherClock(when: When, voice: Voice): readonly Say[] {
  const elsewhere = elsewhereSay(when, voice);
  return elsewhere ? [elsewhere] : [];
}

/** How often it comes; nothing for a date that comes once. */
function rhythmLines({ rhythm }: Proposal): readonly Say[] {
  return rhythm ? [{ id: 'detail-rhythm', args: { rhythm: { say: rhythmSay(rhythm) } } }] : [];
}

/** The place and the note, in the person's own words. */
export function whereLines(of: Pick<Proposal, 'place' | 'note'>): readonly Say[] {
  return [
    ...(of.place ? [{ id: 'detail-place', args: { place: { typed: of.place } } }] : []),
    ...(of.note ? [{ id: 'detail-note', args: { note: { typed: of.note } } }] : []),
  ];
}

/** Whose it is, where that is not the reader alone. */
export function whoseLines(whose: Whose | undefined): readonly Say[] {
  return whose ? [{ id: 'detail-whose', args: { who: { say: whoeverSay(whose) } } }] : [];
}

/** Some people, in the middle of a sentence. */
export function whoeverSay([first, second, ...more]: Whose): Say {
  if (!second) return whoSay(first);
  return {
    id: 'who-and',
    args: { first: { say: whoSay(first) }, rest: { say: whoeverSay([second, ...more]) } },
  };
}

/** Somebody, in the middle of a sentence: «you», a name, or «someone». */
export function whoSay(who: Who): Say {
  if (who === 'you') return { id: 'who-you' };
  if (who.called === '') return { id: 'who-someone' };
  return { id: 'who-called', args: { called: { typed: who.called } } };
}

/** What to think of a date that came by text message or call, and how to find out; nothing for a paper. */
export function cautionLines({ kind, paper }: Pick<Proposal, 'kind' | 'paper'>): readonly Say[] {
  return isWeak(paper) ? [{ id: 'caution-call' }, { id: howToVerify(kind) }] : [];
}

function howToVerify(kind: KeyDate['kind']): string {
  switch (kind) {
    case 'hearing':
      return 'verify-court';
    case 'check-in':
    case 'removal':
      return 'verify-ice';
    case 'deadline':
    case 'expiry':
    case 'appointment':
      return 'verify-office';
  }
}

/** The same of a saved date: nothing any more once somebody has found it on a paper. */
export function cautionOf(date: KeyDate): readonly Say[] {
  return isUnverified(date) ? cautionLines(proposalOf(date)) : [];
}

/** The other day that somebody says, while nobody has settled which is right. */
export function otherDayLines({ disputed }: KeyDate): readonly Say[] {
  if (!disputed) return [];
  const { when, place } = disputed;
  return [{ id: 'which-other-day', args: { when: { when, place } } }];
}

function kindLine(of: Proposal): Say {
  return { id: 'detail-kind', args: { kind: kindArg(of.kind) } };
}

type Sourced = Pick<Proposal, 'paper' | 'rule' | 'assumed'>;

/** From which paper it is; what a rule counted, or we from a rhythm, is on none. */
export function paperLines({ paper, rule, assumed }: Sourced): readonly Say[] {
  if (rule || assumed) return [];
  return [{ id: 'detail-paper', args: { paper: { say: { id: `paper-${paper}` } } } }];
}
