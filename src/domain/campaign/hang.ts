import type { Campaign } from './campaign.ts';
import type { Rally } from './rally.ts';
import { stands, type DateSign, type Hang, type Settled, type Sign } from './sign.ts';

/** What becomes of a rally when the date on which it hangs moves. */

/** Only what is still to come hangs: that it is off, and thanks, have to reach people whatever became of the date. */
export function hangOf({ state, hang }: Rally): Hang | undefined {
  return state.is === 'draft' || state.is === 'announced' ? hang : undefined;
}

/** The rallies that wait for a word on what becomes of them; nothing of these goes out. */
export function stirredIn({ events }: Campaign, sign: Sign | undefined): readonly Rally[] {
  return events
    .filter((event) => event.kind === 'rally')
    .filter((rally) => !stands(sign, hangOf(rally)));
}

/** The date on which it hangs, as far as the campaign may know. */
export function dateBehind({ hang }: Rally, sign: Sign | undefined): DateSign | undefined {
  return sign?.dates.find(({ id }) => id === hang?.date);
}

/** Which asking it is: another one each time that the date moves. */
export function stirVersion(rally: Rally, sign: Sign | undefined): number {
  return dateBehind(rally, sign)?.version ?? rally.hang?.version ?? 0;
}

/** The rally on that date from now on, as it stands now; on none when there is none ahead any more. */
export function rehung(rally: Rally, sign: Sign | undefined): Rally {
  const { hang, ...rest } = rally;
  const date = dateBehind(rally, sign);
  if (!hang || date?.is !== 'ahead') return rest;
  return { ...rest, hang: { date: hang.date, version: date.version } };
}

/**
 * With what was said of it because its date moved. `time` and `off` say only that; whoever says it gives the rally its
 * new time, or calls it off, in the same change.
 */
export function settle(rally: Rally, sign: Sign | undefined, settled: Settled): Rally {
  return { ...rehung(rally, sign), settled };
}
