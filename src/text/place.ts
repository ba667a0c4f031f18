import { addressOf, courtWords, type Place, type Spot } from '../domain/place/city.ts';
import type { Say } from './view.ts';

/** An entry of the directory, or a city without one, as a button says it: «ICE: Hartford, CT». */
export function spotSay({ city, place }: Spot): Say {
  switch (place?.kind) {
    case 'office':
      return { id: 'place-office', args: { city: { words: townOf(place) } } };
    case 'court': {
      const id = place.detainedOnly ? 'place-court-detained' : 'place-court';
      return { id, args: { court: { words: courtWords(place) } } };
    }
    case undefined:
      return { id: 'place-city', args: { city: { words: city.label } } };
  }
}

/** «San Jose (Morgan Hill, CA)» where it stands elsewhere than in the city that it is for. */
function townOf({ city, serves }: Place): string {
  const [other] = serves;
  return other ? `${other.name} (${city.label})` : city.label;
}

/** How an entry is shown while a place is being typed, with all that the directory knows. */
export function entrySay(place: Place): Say {
  switch (place.kind) {
    case 'office': {
      const address = { words: addressOf(place) };
      return { id: 'place-office-shown', args: { name: { words: place.name }, address } };
    }
    case 'court': {
      const id = place.detainedOnly ? 'place-court-shown-detained' : 'place-court-shown';
      return { id, args: { court: { words: courtWords(place) } } };
    }
  }
}

/** What is written down as the place when an entry is taken. */
export function entryWordsSay(place: Place): Say {
  switch (place.kind) {
    case 'office':
      return { id: 'place-office-words', args: { address: { words: addressOf(place) } } };
    case 'court':
      return { id: 'place-court-words', args: { court: { words: courtWords(place) } } };
  }
}
