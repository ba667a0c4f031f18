import { plainOf } from './words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  uno: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
};

const SPAN = /^(?:for |por |de )?(\d{1,2}|[a-z]+) (years?|yrs?|anos?|months?|mes|meses)[.!]?$/;
const MOST = 120;

/**
 * How many months words such as «2 years», «18 meses» or «un año» say; undefined for any other words, and for
 * more than ten years.
 */
export function monthsIn(words: string): number | undefined {
  const [, count = '', unit = ''] = SPAN.exec(plainOf(words.trim())) ?? [];
  const number = /^\d+$/.test(count) ? Number(count) : (NUMBERS[count] ?? 0);
  const months = /^[ya]/.test(unit) ? 12 * number : number;
  return months > 0 && months <= MOST ? months : undefined;
}
