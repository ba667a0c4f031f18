import { en } from './en.ts';
import { es } from './es.ts';
import type { Tongue } from './tongue.ts';

/** Every language that is read, whatever the reader's own. */
export const TONGUES: readonly Tongue[] = [en, es];

/** The same piece of every language as one piece of a pattern. */
export function anyOf(piece: (tongue: Tongue) => string): string {
  const all = TONGUES.map(piece).filter((one) => one !== '');
  return `(?:${[...new Set(all)].join('|')})`;
}
