import type { KeyDateKind, TimeOfDay } from '../keydate.ts';
import { dateIn, type DateSaid, type Days, type Reader } from './date.ts';
import { kindAtStart } from './kind.ts';
import { readTime, timeIn, type TimeSaid } from './time.ts';
import { pieces, wordsOf } from './words.ts';

/** Something in a line that has to be asked about, or that cannot be (a day that passed, an hour no clock shows). */
export type LineDoubt =
  | { readonly of: 'date'; readonly said: Exclude<DateSaid, { is: 'date' }> }
  | { readonly of: 'time'; readonly said: Exclude<TimeSaid, { is: 'time' }> };

/** What one line says for certain; what it does not say is left out, what is uncertain is among the doubts. */
export interface LineReading extends Partial<Days> {
  readonly kind?: KeyDateKind;
  readonly time?: TimeOfDay;
  /** No year was said, and the next such day was taken. */
  readonly yearTaken?: true;
  /** What was not used, in the person's own words: the place, as a rule; empty when nothing is left. */
  readonly rest: string;
  readonly doubts: readonly LineDoubt[];
}

/** Reads kind, date and time out of one line, `check-in 2027-10-19 8:30 ICE office, 450 Main St`; never guesses. */
export function readLine(typed: string, reader: Reader): LineReading {
  const date = dateIn(wordsOf(typed), reader);
  const time = timeIn(date.left, { same: reader.same?.time });
  const { kind, rest: left } = kindAndRest(pieces(time.left));
  const { hour, rest } = withLone({ hour: hourOf(date.said, time.said), rest: left }, date.said);
  return {
    ...(kind && { kind }),
    ...certainDays(date.said),
    ...(hour.is === 'time' && { time: hour.time }),
    rest,
    doubts: [...dateDoubts(date.said), ...timeDoubts(hour)],
  };
}

interface Left {
  readonly hour: TimeSaid;
  readonly rest: string;
}

const LONE = /^(1[0-2]|0?[1-9])\s*(?:,\s*|$)/;

/** «Dec 14 8, Hartford»: a number that stands alone is no place. It may be the hour, and is asked about as such. */
function withLone({ hour, rest }: Left, date: DateSaid): Left {
  const [whole, figure] = LONE.exec(rest) ?? [];
  const isOpen = hour.is === 'unclear' && hour.because === 'no-time' && date.is === 'date';
  if (!isOpen || whole === undefined || figure === undefined) return { hour, rest };
  return { hour: readTime(figure), rest: rest.slice(whole.length) };
}

function certainDays(said: DateSaid): Partial<Days> & { readonly yearTaken?: true } {
  switch (said.is) {
    case 'date': {
      const { is: _, ...days } = said;
      return days;
    }
    case 'doubt':
      return {};
    case 'unclear':
      return said.rhythm ? { rhythm: said.rhythm } : {};
  }
}

/** «Any day now»: who knows no day knows no hour. */
function hourOf(date: DateSaid, time: TimeSaid): TimeSaid {
  const open = date.is === 'date' && date.until === 'unknown';
  const nothing = time.is === 'unclear' && time.because === 'no-time';
  return open && nothing ? { is: 'time', time: { is: 'unknown' } } : time;
}

function dateDoubts(said: DateSaid): readonly LineDoubt[] {
  const nothing = said.is === 'unclear' && said.because === 'no-date';
  return said.is === 'date' || nothing ? [] : [{ of: 'date', said }];
}

function timeDoubts(said: TimeSaid): readonly LineDoubt[] {
  const nothing = said.is === 'unclear' && said.because === 'no-time';
  return said.is === 'time' || nothing ? [] : [{ of: 'time', said }];
}

type Pieces = ReturnType<typeof pieces>;

function kindAndRest(all: Pieces): { kind: KeyDateKind | undefined; rest: string } {
  const heard = all.map((piece, at) => kindAtStart(piece, at === 0));
  const found = heard.findIndex((one) => one !== undefined);
  const opening = heard[found];
  const rest = joined(
    all.map((piece, at) => (at === found ? piece.said.slice(opening?.end) : piece.said)),
  );
  return { kind: opening?.certain === false ? undefined : opening?.means, rest };
}

/** What leads up to the day or says with whom, and is no place: «next one», «con la migra en». */
const NO_PLACE =
  /^(?:(?:and |y )?(?:the |my |la |el |mi )?(?:next|proxim[ao]|siguiente)(?: (?:one|date|time|is|cita|fecha|vez|es))*$|(?:with|con) (?:the |la |el )?(?:ice|migra|migracion)(?:$|,? (?:(?:in|at|en) )?))/;

function placeOf({ said, plain }: Pieces[number]): Pieces[number] {
  const from = NO_PLACE.exec(plain)?.[0].length ?? 0;
  return { said: said.slice(from), plain: plain.slice(from) };
}

function joined(said: readonly string[]): string {
  return said
    .flatMap((one) => pieces(wordsOf(one)))
    .map(placeOf)
    .map((piece) => piece.said)
    .filter((one) => one !== '')
    .join(', ');
}
