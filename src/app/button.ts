import { stampOf, type Disputed } from '../domain/dispute.ts';
import { FINDINGS, versionOf, type KeyDate } from '../domain/keydate.ts';
import type { Button } from '../text/view.ts';
import { token } from './token.ts';

/** Buttons that stand in letters and on cards alike. Each is bound to the version that its message showed. */

/** On a card: that it still stands, or that nobody could look. That it moved has a button of its own there. */
export function lookings(date: KeyDate): Button[] {
  return (['same', 'could-not'] as const).map((found) => ({
    say: { id: `check-card-${found}` },
    token: token('check', date.id, String(versionOf(date)), found),
  }));
}

/** What came of looking, a row for each date; numbered where there are several. A check-in has the letter at home. */
export function findings(dates: readonly KeyDate[]): Button[][] {
  return dates.map((date, place) =>
    FINDINGS.filter((found) => date.kind === 'hearing' || found !== 'could-not').map((found) => ({
      say: labelOf(`check-${found}`, dates.length > 1 ? place + 1 : undefined),
      token: token('check', date.id, String(versionOf(date)), found),
    })),
  );
}

function labelOf(id: string, number: number | undefined): Button['say'] {
  if (number === undefined) return { id };
  return {
    id: 'check-numbered',
    args: { number: { words: String(number) }, label: { say: { id } } },
  };
}

/** Which day is right: what holds, what was said, or neither. */
export function settling(date: Disputed): Button[][] {
  const press = (choice: string): Button => ({
    say: { id: `which-${choice}` },
    token: token('settle', date.id, String(versionOf(date)), stampOf(date), choice),
  });
  return [[press('old'), press('new')], [press('neither')]];
}
