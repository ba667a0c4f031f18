import { plainOf } from '../entry/words.ts';
import { once } from '../once.ts';

/** The states and territories by their two letters, with the names that people write, English first. */
const STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut, Conn',
  DE: 'Delaware',
  DC: 'District of Columbia, Distrito de Columbia, D.C.',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii, Hawái',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana, Luisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts, Mass',
  MI: 'Michigan, Míchigan',
  MN: 'Minnesota',
  MS: 'Mississippi, Misisipi',
  MO: 'Missouri, Misuri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire, Nuevo Hampshire',
  NJ: 'New Jersey, Nueva Jersey',
  NM: 'New Mexico, Nuevo México',
  NY: 'New York, Nueva York, N.Y.',
  NC: 'North Carolina, Carolina del Norte',
  ND: 'North Dakota, Dakota del Norte',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon, Oregón',
  PA: 'Pennsylvania, Pensilvania, Penn',
  RI: 'Rhode Island',
  SC: 'South Carolina, Carolina del Sur',
  SD: 'South Dakota, Dakota del Sur',
  TN: 'Tennessee',
  TX: 'Texas, Tejas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia, Virginia Occidental',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  PR: 'Puerto Rico',
  VI: 'Virgin Islands, Islas Vírgenes',
  GU: 'Guam',
  MP: 'Northern Mariana Islands, CNMI, Marianas',
  AS: 'American Samoa, Samoa Americana',
};

/** Words of a name as they are compared: small letters, no accents or points, «saint» and «fort» short. */
export function wordsIn(name: string): readonly string[] {
  return plainOf(name)
    .replace(/[.']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word);
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

/** The name as a key: `wordsIn` with one space between. */
export function keyOf(name: string): string {
  return wordsIn(name).join(' ');
}

const codes = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(STATES).flatMap(([code, names]) =>
        names.split(', ').map((name) => [keyOf(name), code] as const),
      ),
    ),
);

/** The state's two letters by any of its names; undefined for other words, and for the two letters themselves. */
export function stateNamed(key: string): string | undefined {
  return codes().get(key);
}

/** Whether these two capital letters are a state or territory. */
export function isState(code: string): boolean {
  return Object.hasOwn(STATES, code);
}
