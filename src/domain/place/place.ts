import { localDate, type LocalDate } from '../time.ts';
import { cityNamed, type City } from './list.ts';
import { keyOf } from './region.ts';
import { streetOf, type Street } from './street.ts';

/** Where an entry of the directory was read, and the day on which it held there. */
export interface Provenance {
  readonly source: string;
  readonly checked: LocalDate;
}

interface Listed {
  /** As its agency lists it: «Hartford, CT», «Miami Krome, FL». */
  readonly name: string;
  /** Where it stands. Its clock is that city's. */
  readonly city: City;
  /** Cities that it is listed under and does not stand in: «San Jose, CA» is in Morgan Hill. */
  readonly serves: readonly City[];
  /** What else people call it, as it is compared: the federal building, the hall of a court. */
  readonly nicknames: readonly string[];
  readonly known: Provenance;
}

/** An ICE office: one where people check in, or the field office that is over it. */
export interface Office extends Listed {
  readonly kind: 'office';
  readonly isField: boolean;
  /** The field office it belongs to. */
  readonly under: string;
  readonly street: string;
  /** The street as it is compared. */
  readonly house: Street;
  readonly zip: string;
}

/** An immigration court. It has no street here on purpose: lists of them rot, and the notice has it. */
export interface Court extends Listed {
  readonly kind: 'court';
  /** Only people who are held are heard there. */
  readonly detainedOnly: boolean;
}

export type Place = Office | Court;

/** «450 Main Street, Hartford, CT 06103». */
export function addressOf({ street, city, zip }: Office): string {
  return `${street}, ${city.label} ${zip}`;
}

/** A court as a place to write down, with its city where its name does not say it: «Stewart, Lumpkin, GA». */
export function courtWords({ name, city }: Court): string {
  const [base = '', hall = ''] = name.slice(0, -', ST'.length).split(/(?= \()/);
  return base === city.name ? name : `${base}${hall}, ${city.label}`;
}

/** An office by its line, `name=nickname: street, city, ST zip`, with a day of its own in brackets where it has one. */
export function officeIn(line: string, field: Pick<Office, 'isField' | 'under' | 'known'>): Office {
  const [, listed = '', street = '', town = '', state = '', zip = '', day = ''] =
    /^([^:]+): (.+), ([^,]+), ([A-Z]{2}) (\d{5})(?: \[([\d-]+)\])?$/.exec(line.trim()) ?? [];
  const [name = '', ...nicknames] = listed.split('=');
  const city = cityOf(town, state);
  return {
    kind: 'office',
    ...field,
    name,
    city,
    serves: servedBy(name, city),
    nicknames: nicknames.map(keyOf),
    known: { ...field.known, checked: localDate(day) ?? field.known.checked },
    street,
    house: streetOf(street),
    zip,
  };
}

/** A court by its words, `name (hall) in city, ST`; without «in», it stands in the city of its name. */
export function courtIn(words: string, list: Pick<Court, 'detainedOnly' | 'known'>): Court {
  const [, base = '', hall, elsewhere, state = ''] =
    /^([^(]+?)(?: \(([^)]+)\))?(?: in ([^,]+))?, ([A-Z]{2})$/.exec(words.trim()) ?? [];
  const city = cityOf(elsewhere ?? base, state);
  const name = `${base}${hall === undefined ? '' : ` (${hall})`}, ${state}`;
  return {
    kind: 'court',
    ...list,
    name,
    city,
    serves: servedBy(`${base}${hall === undefined ? '' : `/${hall}`}, ${state}`, city),
    nicknames: [base, base.replace(city.name, ''), hall ?? '']
      .map(keyOf)
      .filter((key) => key !== ''),
  };
}

/** Throws when the lists of cities lack it: every city with an office or a court is to be in them. */
function cityOf(town: string, state: string): City {
  const city = cityNamed(town, state);
  if (!city) throw new Error(`the list of cities lacks ${town}, ${state}`);
  return city;
}

/** The cities of a name, «Pueblo/Florence, CO», that are others than the one it stands in; a court can bear another name. */
function servedBy(name: string, city: City): readonly City[] {
  const comma = name.lastIndexOf(', ');
  const [towns, region] = [name.slice(0, comma), name.slice(comma + 2)];
  return towns
    .split('/')
    .flatMap((town) => cityNamed(town, region === 'CNMI' ? 'MP' : region) ?? [])
    .filter((one) => one !== city);
}
