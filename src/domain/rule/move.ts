import type { Rule } from './rule.ts';
import { AUGUST, NOVEMBER, from } from './source.ts';

/** A home was changed: each agency has a clock of its own, and none tells another. */

const lawyer = { saves: 'deadline', certainty: 'settled', confirms: 'lawyer' } as const;

/** Form EOIR-33, one for each person, within five working days; a copy to the government's lawyers. */
const moveCourt: Rule = {
  ...lawyer,
  ...from('8 CFR 1003.15(d)(2); Form EOIR-33/IC', NOVEMBER),
  id: 'move-court',
  starts: 'move',
  count: { is: 'working', many: 5 },
};

const moveIce: Rule = {
  ...lawyer,
  ...from('ice.gov/check-in', AUGUST),
  id: 'move-ice',
  starts: 'move',
  count: { is: 'working', many: 5 },
};

/** Orders of supervision commonly ask for it within 48 hours; the person's own order says what counts. */
const moveIce48: Rule = {
  ...lawyer,
  ...from('Form I-220B; 8 CFR 241.5', AUGUST),
  id: 'move-ice-48',
  starts: 'move',
  count: { is: 'after', many: 48, unit: 'hours', rolls: false },
};

/** Form AR-11 or its online twin. It can be sent on any day, so a weekend is not counted on to lengthen it. */
const moveUscis: Rule = {
  ...lawyer,
  ...from('8 USC 1305(a); 8 CFR 265.1; Form AR-11', NOVEMBER),
  id: 'move-uscis',
  starts: 'move',
  count: { is: 'after', many: 10, unit: 'days', rolls: false },
};

/** No law asks for it. Letters go on coming to the old address, and a hearing notice may be among them. */
const movePost: Rule = {
  ...lawyer,
  ...from('usps.com/manage/forward.htm', AUGUST),
  id: 'move-post',
  starts: 'move',
  count: { is: 'working', many: 5 },
  certainty: 'advice',
  confirms: 'nobody',
};

export const MOVE: readonly Rule[] = [moveCourt, moveIce, moveIce48, moveUscis, movePost];
