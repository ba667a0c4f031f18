import type { Item } from '../domain/item.ts';
import type { KeyDate } from '../domain/keydate.ts';
import { LEADS, isFollowUp } from '../domain/lead.ts';
import { entryOf, isSettled } from '../domain/ledger.ts';
import { dueAt } from '../domain/look.ts';
import { plan } from '../domain/plan.ts';
import type { Coming } from '../text/view.ts';
import type { Context } from './command.ts';

/**
 * The reminders of a date that will come to this person, at the times at which they will sound: read off the
 * same plan that says them. Of those whose time is here already only the newest comes, and it comes now.
 */
export function comingFor(context: Context, { id }: KeyDate): readonly Coming[] {
  const { circle, person, people, now } = context;
  const sight = { ledger: circle.ledger, people, now, underWay: new Set<string>() };
  const coming = plan(circle, people)
    .filter((item) => item.to.kind === 'person' && item.to.id === person.id)
    .filter((item) => item.quiet.is !== 'off' && !isSettled(entryOf(circle.ledger, item.key)))
    .flatMap((item) => {
      const { about } = item;
      if (about.kind !== 'lead' || about.date.id !== id || isFollowUp(about.lead)) return [];
      return [{ item, lead: about.lead, due: dueAt(item, sight) }];
    })
    .sort((a, b) => LEADS.indexOf(a.lead) - LEADS.indexOf(b.lead));
  const newest = coming.filter(({ item }) => isHere(item, now)).at(-1);
  return coming
    .filter((one) => one === newest || !isHere(one.item, now))
    .map(({ lead, due }) => ({ lead, due }));
}

function isHere(item: Item, now: number): boolean {
  return item.from <= now;
}
