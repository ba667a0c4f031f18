import type { Instant, Zone } from './time.ts';

/**
 * Zone offsets from Node's own zone data, as spans between the changes of a zone's clocks.
 *
 * Asking `Intl` costs about 1 µs and a circle's plan asks a hundred times, so each zone's year is measured once
 * (some 0.1 ms) and looked up afterwards. Nothing here depends on the process's own `TZ`.
 */
interface Span {
  readonly from: number;
  readonly offset: number;
}

const YEAR = 365.25 * 86_400_000;
/** Finer than any two changes of one zone's clocks in use (Morocco's two are a month apart). */
const STEP = 7 * 86_400_000;

const spans = new Map<string, Map<number, readonly Span[]>>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at that instant, in milliseconds (negative in the Americas). */
export function offsetAt(at: Instant, of: Zone): number {
  const known = spansOf(of, Math.floor(at / YEAR));
  let found = known[0]!;
  for (const span of known) if (span.from <= at) found = span;
  return found.offset;
}

/** The first instant of the new offset when the zone's clocks change within these bounds; else the later bound. */
export function changeWithin(from: Instant, to: Instant, of: Zone): Instant {
  const old = measure(from, of);
  let low: number = from;
  let high: number = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (measure(middle, of) === old) low = middle;
    else high = middle;
  }
  return high as Instant;
}

/**
 * Whether this Node's zone data know the name. The list that `Intl` gives costs 1 ms and has one name for each
 * zone; the others (`America/Indiana/Indianapolis`) are tried, which costs up to 10 ms each.
 */
export function isKnownZone(name: string): boolean {
  listed ??= new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return listed.has(name) || hasFormat(name);
}

let listed: ReadonlySet<string> | undefined;

function hasFormat(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

function spansOf(of: Zone, year: number): readonly Span[] {
  const years = spans.get(of) ?? new Map<number, readonly Span[]>();
  spans.set(of, years);
  const known = years.get(year) ?? measureYear(of, year);
  years.set(year, known);
  return known;
}

function measureYear(of: Zone, year: number): readonly Span[] {
  const start = year * YEAR;
  const end = start + YEAR;
  const found: Span[] = [{ from: start, offset: measure(start, of) }];
  for (let at = start; at < end; at += STEP) {
    const next = Math.min(at + STEP, end);
    if (measure(next, of) === measure(at, of)) continue;
    const from = changeWithin(at as Instant, next as Instant, of);
    found.push({ from, offset: measure(from, of) });
  }
  return found;
}

/** `Intl` shows whole seconds; the wall clock read as if it were UTC, less the instant, is the offset. */
function measure(at: number, of: Zone): number {
  const shown = WALL.exec(formatOf(of).format(at));
  if (!shown) throw new Error('unreadable wall clock');
  const [, month, day, year, hour, minute, second] = shown.map(Number);
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return wall - Math.floor(at / 1_000) * 1_000;
}

const WALL = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

function formatOf(name: string): Intl.DateTimeFormat {
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(name, made);
  return made;
}
