import type { Batch } from '../../domain/look.ts';
import type { ReminderView } from '../../text/view.ts';
import type { Reading } from '../whose.ts';
import { companyLines } from './say.ts';

/** When they leave for each date and who comes along, where anybody said so. */
export function travelOf(
  { items }: Batch,
  reading: Reading,
): Pick<ReminderView, 'leaves' | 'along'> {
  const known = items.flatMap(({ about }) =>
    about.kind === 'lead' && about.travel ? [{ id: about.date.id, travel: about.travel }] : [],
  );
  const leaves = known.flatMap(({ id, travel }) =>
    travel.leaves === undefined ? [] : [[id, travel.leaves] as const],
  );
  const along = known.flatMap(({ id, travel }) => {
    const lines = companyLines(travel, reading);
    return lines.length > 0 ? [[id, lines] as const] : [];
  });
  return {
    ...(leaves.length > 0 && { leaves: Object.fromEntries(leaves) }),
    ...(along.length > 0 && { along: Object.fromEntries(along) }),
  };
}
