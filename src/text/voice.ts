import type { Language } from '../domain/language.ts';
import type { Instant, Zone } from '../domain/time.ts';

/** In which words, clock and company something is said to one person: decided at the moment of saying it. */
export interface Voice {
  readonly language: Language;
  /** The reader's own zone, for saying it when a place's zone is another. */
  readonly zone: Zone;
  /** The label of the city that the reader named for that clock. */
  readonly city?: string;
  readonly now: Instant;
  readonly neutral: boolean;
  readonly bots: Bots;
}

/** Where people find this bot, as the platforms named it when it connected. */
export interface Bots {
  /** Telegram user name without the @; undefined while Telegram is not connected. */
  readonly telegram?: string;
  /** Discord application id; undefined while Discord is not connected. */
  readonly discord?: string;
}
