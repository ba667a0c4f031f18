import type { Circle } from '../circle.ts';
import type { Item } from '../item.ts';
import type { KeyDate } from '../keydate.ts';
import { needsOf } from '../need.ts';
import type { People } from '../person.ts';
import { boardsTold } from './boards.ts';
import { comingTold, gapsTold, reopenedTold, upsetsTold } from './news.ts';
import { takersTold } from './taker.ts';
import { unreachedTold } from './unreached.ts';
import { wantedOf, withinWeeks } from './wanted.ts';

/**
 * Everything that is to be said about going along: to those who could, to those who do, to the family, and to
 * whoever keeps it together. It follows from the documents, like all that is said.
 */
export function helpOf(circle: Circle, people: People): readonly Item[] {
  const asked = new Set<string>(needsOf(circle).map(({ date }) => date));
  const dates = circle.dates.filter(({ id }) => asked.has(id));
  if (dates.length === 0) return [];
  const ahead = dates.filter(({ state }) => state.is === 'ahead');
  const wanted = ahead.flatMap((date) => wantedOf(circle, date, people));
  const taking = dates.flatMap((date) => takersTold(circle, date, people));
  const others = ahead.flatMap((date) => newsOf(circle, date, people));
  const told = [...withinWeeks(circle, wanted), ...taking, ...others].filter(
    ({ notBefore, useless }) => notBefore < useless,
  );
  return [...told, ...unreachedTold(circle, people, taking)];
}

function newsOf(circle: Circle, date: KeyDate, people: People): readonly Item[] {
  return [
    ...comingTold(circle, date, people),
    ...upsetsTold(circle, date, people),
    ...gapsTold(circle, date, people),
    ...reopenedTold(circle, date, people),
    ...boardsTold(circle, date, people),
  ];
}
