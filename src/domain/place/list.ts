import { once } from '../once.ts';
import type { Zone } from '../time.ts';
import { isState, keyOf } from './region.ts';
import type { Row } from './row.ts';
import { UNITED_STATES } from './unitedstates.ts';
import { WORLD } from './world.ts';
import { COMMON_ZONES } from './zone.ts';

/** A city that people can choose a clock by. */
export interface City {
  readonly name: string;
  /** How it is shown to be chosen: «Portland, OR», «Guatemala, Guatemala». Reads back as the same city. */
  readonly label: string;
  /** The state's two letters, or the country. */
  readonly region: string;
  readonly zone: Zone;
  /** All its names as they are compared, its own first. */
  readonly keys: readonly string[];
  /** 0 for the largest of its state and zone. */
  readonly rank: number;
}

let all: readonly City[] | undefined;

/** Every city, those of the United States first; built at the first call. */
export function cities(): readonly City[] {
  all ??= [...UNITED_STATES, ...WORLD].flatMap(citiesOf);
  return all;
}

function citiesOf([region, zone, names]: Row): readonly City[] {
  return names.split(/, +/).map((written, rank) => {
    const [name = '', ...others] = written.split('=');
    // A test holds every zone of the lists against this Node's; measuring each here would slow the start.
    return {
      name,
      label: `${name}, ${region}`,
      region,
      zone: zone as Zone,
      keys: [name, ...others].map(keyOf),
      rank,
    };
  });
}

const byRegion = once(
  (): ReadonlyMap<string, City> =>
    new Map(
      cities().flatMap((city) => city.keys.map((key) => [`${key}, ${city.region}`, city] as const)),
    ),
);

/** The city of that name in that state, by its two letters; undefined when the lists lack it. */
export function cityNamed(name: string, region: string): City | undefined {
  return byRegion().get(`${keyOf(name)}, ${region}`);
}

/** The city that a label means; undefined for words that are no label of the lists. */
export function cityLabelled(label: string): City | undefined {
  const comma = label.lastIndexOf(', ');
  return comma < 0 ? undefined : cityNamed(label.slice(0, comma), label.slice(comma + 2));
}

const countries = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      cities()
        .filter((city) => !isState(city.region))
        .map((city) => [keyOf(city.region), city.region]),
    ),
);

/** The country of the lists by its name as a key; undefined for other words. */
export function countryNamed(key: string): string | undefined {
  return countries().get(key);
}

/** The city by which a zone is named to people: its button's, its largest in the lists, or the zone's own. */
export function exampleCity(zone: Zone): string {
  const common = COMMON_ZONES.find((one) => one.zone === zone)?.city;
  const known = common ?? cities().find((city) => city.zone === zone)?.name;
  return known ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
