import { exampleCity } from '../domain/place/city.ts';
import type { Zone } from '../domain/time.ts';
import { BASE, catalogue } from './catalogue.ts';
import type { Arg } from './view.ts';

/** The city that a zone goes by, in the reader's language where its locale file has another name for it. */
export function cityArg(zone: Zone): Arg {
  const id = `city-${zone.replaceAll('/', '-')}`;
  return catalogue()[BASE].hasMessage(id) ? { say: { id } } : { words: exampleCity(zone) };
}
