import type { KeyDateKind } from '../keydate.ts';
import { once } from '../once.ts';
import { courts } from './court.ts';
import type { City } from './list.ts';
import { offices } from './office.ts';
import type { Office, Place } from './place.ts';

/** Every entry of the directory: ICE's offices, then the immigration courts. Built at the first call. */
export const places = once((): readonly Place[] => [...offices(), ...courts()]);

/** The same without field offices that stand where people check in: they are one door. */
export const doors = once((): readonly Place[] =>
  places().filter((place) => place.kind === 'court' || !place.isField || !hasTwin(place)),
);

function hasTwin(field: Office): boolean {
  const { number } = field.house;
  return offices().some(
    (one) => !one.isField && one.city === field.city && one.house.number === number,
  );
}

/** Which entries people go to on a date of this kind; without a kind, all of them. */
export function fits(place: Place, kind: KeyDateKind | undefined): boolean {
  switch (kind) {
    case 'check-in':
    case 'removal':
      return place.kind === 'office';
    case 'hearing':
      return place.kind === 'court';
    case 'deadline':
    case 'expiry':
    case 'appointment':
      return false;
    case undefined:
      return true;
  }
}

/** The doors that stand in a city or are listed under it; where people check in rather than the field office. */
export function placesIn(city: City, kind?: KeyDateKind): readonly Place[] {
  const here = (byCity().get(city) ?? []).filter((place) => fits(place, kind));
  const isDoor = (place: Place) => place.kind === 'court' || !place.isField;
  return here.some((place) => place.kind === 'office' && !place.isField)
    ? here.filter(isDoor)
    : here;
}

const byCity = once((): ReadonlyMap<City, readonly Place[]> => {
  const made = new Map<City, Place[]>();
  for (const place of doors()) {
    for (const city of [place.city, ...place.serves]) {
      made.set(city, [...(made.get(city) ?? []), place]);
    }
  }
  return made;
});
