import type { KeyDate } from '../../domain/keydate.ts';
import { isUnverified } from '../../domain/provenance.ts';
import type { Arg, Deed, Provenance, Say } from '../view.ts';
import { whoSay } from './particulars.ts';

/** Who wrote a date down, who found it on a paper, what the last look found, and who says otherwise. */
export function provenanceLines(date: KeyDate, of: Provenance): readonly Say[] {
  return [
    { id: 'detail-entered', args: deedArgs(of.entered) },
    ...confirmedLines(of),
    ...(isUnverified(date) ? [{ id: 'not-confirmed' }] : []),
    ...(of.checked ? [{ id: `checked-${of.checked.found}`, args: deedArgs(of.checked) }] : []),
    ...disputedLines(of),
  ];
}

function confirmedLines({ confirmed }: Provenance): readonly Say[] {
  return confirmed.map((one) => ({
    id: 'confirmed-line',
    args: { ...deedArgs(one), paper: { say: { id: `paper-${one.paper}` } } },
  }));
}

function disputedLines({ disputed }: Provenance): readonly Say[] {
  if (!disputed) return [];
  const args = { ...deedArgs(disputed), when: { when: disputed.when } };
  return [{ id: 'disputed-line', args }];
}

function deedArgs({ who, at }: Deed): { readonly who: Arg; readonly at: Arg } {
  return { who: { say: whoSay(who) }, at: { at } };
}
