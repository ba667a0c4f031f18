import { createRequire } from 'node:module';
import type { Component, ParsedResult } from 'chrono-node';
import { once } from '../once.ts';
import type { Language } from '../language.ts';
import type { LocalDate } from '../time.ts';
import type { Span } from './words.ts';

/** Named parts of a day that chrono holds for certain; figures, never an instant. */
export interface Heard extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

interface Chrono {
  readonly strict: {
    parse(text: string, reference: Date, options: { forwardDate: boolean }): ParsedResult[];
  };
}

const require = createRequire(import.meta.url);

/**
 * chrono-node, loaded when a date is read for the first time: its 30 ms are not for every start. Each language by its own
 * path, since the index loads all of them.
 */
const readers = once((): Readonly<Record<Language, Chrono>> => ({
  en: require('chrono-node/en') as Chrono,
  es: require('chrono-node/es') as Chrono,
}));

/** What chrono finds in a text in this language, read on this day. Its instants, zones and defaults are left behind. */
export function heardBy(language: Language, text: string, today: LocalDate): readonly Heard[] {
  const noon = new Date(`${today}T12:00:00`);
  return readers()
    [language].strict.parse(text, noon, { forwardDate: true })
    .map(({ index, text: found, start }) => ({
      start: index,
      end: index + found.length,
      ...yearIn(found, start),
      ...part('month', start),
      ...part('day', start),
    }));
}

/** Only a year that stands in the text: «24 de noviembre 9 am» is the year 2009 to chrono, and certain. */
function yearIn(found: string, start: ParsedResult['start']): Partial<Heard> {
  const said = part('year', start);
  return said.year !== undefined && found.includes(String(said.year)) ? said : {};
}

function part(name: Component & keyof Heard, start: ParsedResult['start']): Partial<Heard> {
  const value = start.isCertain(name) ? start.get(name) : null;
  return value === null ? {} : { [name]: value };
}
