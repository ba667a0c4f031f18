import { createRequire } from 'node:module';
import type { ParsedResult } from 'chrono-node';
import type { Language } from '../../../../src/domain/language.ts';

interface Chrono {
  parse(text: string, reference: Date, options: { forwardDate: boolean }): ParsedResult[];
}

const require = createRequire(import.meta.url);

/** What chrono alone makes of a phrase, used as its page shows it: the first result's day, and its hour where one is certain. */
export function chronoAlone(words: string, on: string, language: Language): string {
  const chrono = require(`chrono-node/${language}`) as Chrono;
  const [first] = chrono.parse(words, new Date(`${on}T10:00:00`), { forwardDate: true });
  if (!first) return '? -';
  const end = first.end ? `..${dayOf(first.end)}` : '';
  const until = end === `..${dayOf(first.start)}` ? '' : end;
  return `${dayOf(first.start)}${until} ${hourOf(first)}`;
}

type Components = ParsedResult['start'];

function dayOf(components: Components): string {
  const part = (name: 'year' | 'month' | 'day', width: number) =>
    String(components.get(name)).padStart(width, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}

function hourOf({ start, end }: ParsedResult): string {
  if (!start.isCertain('hour')) return '-';
  const until = end?.isCertain('hour') === true ? `-${clockOf(end)}` : '';
  return clockOf(start) + until;
}

function clockOf(components: Components): string {
  const part = (name: 'hour' | 'minute') => String(components.get(name) ?? 0).padStart(2, '0');
  return `${part('hour')}:${part('minute')}`;
}
