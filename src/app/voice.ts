import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import type { Instant, Zone } from '../domain/time.ts';
import type { Bots, Voice } from '../text/voice.ts';

/** For people of whom we know nothing yet: most of the country's immigration courts are on this clock. */
export const FIRST_ZONE = 'America/New_York' as Zone;

/** How this person is spoken to, now: language, zone and habits are looked up at the moment of speaking. */
export function voiceOf(person: Person, now: Instant, bots: Bots): Voice {
  const { language, zone, city, neutral } = person;
  return { language, zone, ...(city && { city }), now, neutral, bots };
}

/** How somebody is spoken to whom we do not know. */
export function strangerVoice(language: Language, now: Instant, bots: Bots): Voice {
  return { language, zone: FIRST_ZONE, now, neutral: true, bots };
}
