import { isAssumed } from '../../domain/assumed.ts';
import { current, type KeyDate } from '../../domain/keydate.ts';
import { isUnverified } from '../../domain/provenance.ts';
import { isFollowUp } from '../../domain/lead.ts';
import { calendarFile } from '../calendar.ts';
import { ownCity } from '../city.ts';
import type { Message } from '../message.ts';
import type { Coming, Saved, Say } from '../view.ts';
import type { Voice } from '../voice.ts';
import { dayAndHourSay } from '../when.ts';
import { heldArg, saidOf } from './held.ts';
import { particulars, proposalOf } from './particulars.ts';
import { lines, paragraph, paragraphs } from './piece.ts';

/** A saved date: what holds now, which reminders will come by the reader's clock, and the calendar file. */
export function composeSaved(view: Saved, voice: Voice): Message {
  const of = { ...proposalOf(view.date), ...(view.whose && { whose: view.whose }) };
  const file = calendarFile(view.file, voice);
  return {
    kind: view.kind,
    blocks: [
      paragraph(headOf(view), voice),
      { is: 'text', text: lines(particulars(of, voice), voice) },
      { is: 'text', text: lines(comingLines(view.coming, voice), voice) },
      ...paragraphs(markOf(view.date), voice),
      paragraph({ id: file ? fileWord(view.date) : 'file-none' }, voice),
    ],
    choices: [],
    ...(file && { file }),
  };
}

/** What to do about a date by text message was read a moment before, and comes again with each reminder. */
function markOf(date: KeyDate): readonly Say[] {
  return isUnverified(date) ? [{ id: 'not-confirmed' }] : [];
}

/** What a phone's calendar will show of it, and others see. */
function fileWord(date: KeyDate): string {
  return isAssumed(date) ? 'saved-file-assumed' : 'saved-file';
}

/** «Saved», or from what to what it moved: one answer either way. */
function headOf({ date, from }: Saved): Say {
  if (!from) return { id: 'saved' };
  const args = { from: heldArg(saidOf(date, from)), to: heldArg(current(date)) };
  return { id: 'changed-saved', args };
}

function comingLines(coming: readonly Coming[], voice: Voice): readonly Say[] {
  if (coming.length === 0) return [{ id: 'coming-none' }];
  return [
    { id: 'coming', args: { city: ownCity(voice) } },
    ...coming.map((one) => comingLine(one, voice)),
  ];
}

/** A reminder whose time is here comes now; one after the date says what it will ask. */
function comingLine({ lead, due }: Coming, voice: Voice): Say {
  if (due <= voice.now) return { id: 'coming-now' };
  const moment = { say: dayAndHourSay(due, voice.zone) };
  if (!isFollowUp(lead)) return { id: 'coming-line', args: { moment } };
  return { id: 'coming-line-after', args: { moment, lead: { say: { id: `lead-${lead}` } } } };
}
