import { cityIn, cityLabelled, exampleCity, type City } from '../domain/place/city.ts';
import type { Zone } from '../domain/time.ts';
import { BASE, catalogue } from './catalogue.ts';
import type { Arg } from './view.ts';

/** The city that a zone goes by, in the reader's language where its locale file has another name for it. */
export function cityArg(zone: Zone): Arg {
  const id = `city-${zone.replaceAll('/', '-')}`;
  return catalogue()[BASE].hasMessage(id) ? { say: { id } } : { words: exampleCity(zone) };
}

/** A clock and the label of the city that its reader named for it. */
export interface OwnClock {
  readonly zone: Zone;
  readonly city?: string;
}

/** How a reader's own clock is called: by the city that they named. Who lives in El Paso is not told Denver's time. */
export function ownCity({ zone, city = '' }: OwnClock): Arg {
  const named = cityLabelled(city);
  return named?.zone === zone ? nameOf(named) : cityArg(zone);
}

/**
 * The city by which a place's hour is told: the one that the place itself names, if its clocks are that zone's,
 * else the zone's own. Who goes to El Paso reads «El Paso time» and need not know that Denver's is the same. Where
 * no place is known, the reader's own city if the clock is theirs; a place must not seem to be where they live.
 */
export function clockCity(zone: Zone, place: string, reader?: OwnClock): Arg {
  if (place === '' && reader?.zone === zone) return ownCity(reader);
  const named = place === '' ? undefined : cityIn(place);
  return named?.zone === zone ? nameOf(named) : cityArg(zone);
}

/** The city after which a zone is called has another name in some languages. */
function nameOf({ name, zone }: City): Arg {
  return name === exampleCity(zone) ? cityArg(zone) : { words: name };
}
