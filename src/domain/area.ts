import { current, type KeyDate } from './keydate.ts';
import { cityIn, locate } from './place/city.ts';

/**
 * The city in which a date is, never a street or a house: all that somebody learns of a place who is not going
 * there yet. Undefined where the family's words name no city that we are sure of.
 */
export function areaOf(date: KeyDate): string | undefined {
  const { place } = current(date);
  if (place === '') return undefined;
  const found = locate(place, date.kind);
  if (found.is !== 'at') return cityIn(place)?.name;
  const [city, ...others] = found.cities;
  return others.length === 0 ? city.label : city.name;
}
