import { heardBy, type Heard } from './chrono.ts';
import { askedOf, isWithin, type DateSaid, type Reader } from './day.ts';
import { TONGUES } from './tongue/tongues.ts';
import { CUT, type Span, type Words } from './words.ts';
import { daysMeant } from './written.ts';
import type { LocalDate } from '../time.ts';

/** What is held against the second reader: what we made of the text, and of which stretches. */
interface Ours {
  readonly reader: Reader;
  readonly used: readonly Span[];
}

interface Opinion {
  readonly said: DateSaid;
  /** Stretches that only the second reader found. */
  readonly found: readonly Span[];
}

/**
 * Lets chrono read the text too. It can only raise a question: where it finds a day that we do not, that day is
 * asked about; where it finds another day than ours, both are. What it holds for certain is not certain enough
 * to be accepted (docs/decisions/0014).
 */
export function secondOpinion(words: Words, said: DateSaid, ours: Ours): Opinion {
  const isPlain = said.is === 'date' && said.until === undefined && said.rhythm === undefined;
  const isNothing = said.is === 'unclear' && said.because === 'no-date';
  if (!isPlain && !isNothing) return { said, found: [] };
  const others = heardIn(words, ours).filter(({ day }) => said.is !== 'date' || day !== said.date);
  const [first] = others;
  if (!first) return { said, found: [] };
  const days = [...(said.is === 'date' ? [said.date] : []), ...others.map(({ day }) => day)];
  return {
    said: askedOf('which', [...new Set(days)]),
    found: isNothing ? [first.span] : [],
  };
}

interface Other {
  readonly day: LocalDate;
  readonly span: Span;
}

/** Days that chrono reads where we read nothing, or less; of the text only what could be a date to it. */
function heardIn(words: Words, { reader, used }: Ours): readonly Other[] {
  if (!/\p{N}/u.test(words.plain)) return [];
  const text = words.said.replaceAll(CUT, ' ');
  return TONGUES.flatMap(({ language }) => heardBy(language, text, reader.today))
    .filter((heard) => !used.some((span) => isWithinSpan(heard, span)))
    .flatMap((heard) => {
      const [day] = dayOf(heard, reader);
      return day && isWithin(day, reader.today) ? [{ day, span: heard }] : [];
    });
}

/** Of what we read ourselves a shorter stretch says less. */
function isWithinSpan(heard: Span, used: Span): boolean {
  const isInside = used.start <= heard.start && heard.end <= used.end;
  return isInside && heard.end - heard.start < used.end - used.start;
}

function dayOf({ year, month, day }: Heard, reader: Reader): readonly LocalDate[] {
  if (month === undefined || day === undefined) return [];
  const groups = { month: String(month), day: String(day) };
  return daysMeant(year === undefined ? groups : { ...groups, year: String(year) }, reader);
}
