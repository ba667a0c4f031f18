import type { KeyDate } from '../domain/keydate.ts';
import { isFollowUp } from '../domain/lead.ts';
import { dueAt } from '../domain/look.ts';
import { remindersOf } from '../domain/reminder.ts';
import type { Coming } from '../text/view.ts';
import type { Context } from './command.ts';

/** The reminders of a date that are still to come to this person, at the times at which they will sound. */
export function comingFor({ person, people, now }: Context, date: KeyDate): readonly Coming[] {
  const sight = { ledger: {}, people, now, underWay: new Set<string>() };
  return remindersOf(date, person)
    .filter((item) => item.from > now)
    .flatMap((item) =>
      item.about.kind === 'lead' && !isFollowUp(item.about.lead)
        ? [{ lead: item.about.lead, due: dueAt(item, sight) }]
        : [],
    );
}
