import { roleOf, type Circle } from './circle.ts';
import { planOf, scoreOf } from './emergency.ts';
import type { Item } from './item.ts';
import type { KeyDateKind } from './keydate.ts';
import type { Lead } from './lead.ts';

/** The leads that say what the emergency plan does not say yet: early enough to write it, and once more before. */
const AT: readonly Lead[] = ['d14', 'd3'];
/** Dates from which somebody may not come home. */
const KINDS: readonly KeyDateKind[] = ['check-in', 'hearing', 'removal'];

/** The reminder with what the plan of the family lacks; the same where nothing is missing or it is not the time. */
export function withGap(circle: Circle, item: Item): Item {
  const { about, to } = item;
  if (about.kind !== 'lead' || !AT.includes(about.lead) || !KINDS.includes(about.date.kind)) {
    return item;
  }
  if (to.kind !== 'person' || roleOf(circle, to.id) !== 'family') return item;
  const { missing } = scoreOf(planOf(circle));
  return missing.length > 0 ? { ...item, about: { ...about, missing } } : item;
}
