import { cityIn, exampleCity } from '../domain/place/city.ts';
import type { Zone } from '../domain/time.ts';
import { BASE, catalogue } from './catalogue.ts';
import type { Arg } from './view.ts';

/** The city that a zone goes by, in the reader's language where its locale file has another name for it. */
export function cityArg(zone: Zone): Arg {
  const id = `city-${zone.replaceAll('/', '-')}`;
  return catalogue()[BASE].hasMessage(id) ? { say: { id } } : { words: exampleCity(zone) };
}

/**
 * The city by which a place's hour is told: the one that the place itself names, if its clocks are that zone's,
 * else the zone's own. Who goes to El Paso reads «El Paso time» and need not know that Denver's is the same.
 */
export function clockCity(zone: Zone, place: string): Arg {
  const named = place === '' ? undefined : cityIn(place);
  const isOther = named?.zone === zone && named.name !== exampleCity(zone);
  return isOther ? { words: named.name } : cityArg(zone);
}
