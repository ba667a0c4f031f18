import { isOfCase, publicOf, type Campaign } from './campaign.ts';
import { hangOf } from './hang.ts';
import type { Rally } from './rally.ts';
import { stands, type Sign } from './sign.ts';
import type { Wording } from './statement.ts';

/**
 * The words in which a rally may be shown to whoever asks about it now; undefined while nothing of it may be said:
 * before the yes, after it was taken back, and while it is open what becomes of it.
 */
export function shownWords(
  campaign: Campaign,
  rally: Rally,
  sign: Sign | undefined,
): Wording | undefined {
  if (isOfCase(campaign) && !sign) return undefined;
  return stands(sign, hangOf(rally)) ? publicOf(campaign, rally.statement) : undefined;
}
