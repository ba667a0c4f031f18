import type { EventId, PersonId, StatementId } from '../id.ts';
import type { Instant } from '../time.ts';
import { uncounted } from './answered.ts';
import { eventOf, withEvent, type Campaign } from './campaign.ts';
import { sameWhen } from '../keydate.ts';
import { timeOf, type OffReason, type Rally, type RallyRung, type RallyTime } from './rally.ts';
import { firstOut } from './rallynews.ts';
import { isOpen, promote } from './rsvp.ts';

/** What organizers do with a rally. Each gives the very same campaign where there is nothing to do. */

export interface Doing {
  readonly event: EventId;
  readonly by: PersonId;
  readonly at: Instant;
}

export function rallyOf(campaign: Campaign, id: string | undefined): Rally | undefined {
  const event = eventOf(campaign, id);
  return event?.kind === 'rally' ? event : undefined;
}

/** It goes out as soon as its words hold a yes; whoever does this asks for that too. */
export function announce(campaign: Campaign, { event, by, at }: Doing): Campaign {
  return change(campaign, event, (rally) =>
    rally.state.is === 'draft' ? { ...rally, state: { is: 'announced', at, by } } : rally,
  );
}

/**
 * A new day or hour. What was said of the one before is not said any more; whoever comes is told, and so are family
 * and organizers (`settled`).
 */
export function retime(campaign: Campaign, event: EventId, time: RallyTime): Campaign {
  const changed = change(campaign, event, (rally) => {
    const { when, ends } = timeOf(rally);
    if (isEnded(rally) || (sameWhen(when, time.when) && ends === time.ends)) return rally;
    const { by, at } = time;
    const isOut = rally.state.is === 'announced';
    return {
      ...rally,
      times: [...rally.times, time],
      ...(isOut && { settled: { is: 'time', by, at } as const }),
    };
  });
  return changed === campaign ? campaign : uncounted(changed, event);
}

/** It does not take place; that is said to everybody only if anything of it was out. */
export function callOff(campaign: Campaign, { event, by, at }: Doing, why?: OffReason): Campaign {
  return change(campaign, event, (rally) => {
    if (isEnded(rally)) return rally;
    const out = firstOut(campaign, rally);
    const wasOut = out !== undefined && out <= at;
    return {
      ...rally,
      ...(wasOut && { settled: { is: 'off', by, at } as const }),
      state: { is: 'off', at, by, wasOut, ...(why && { why }) },
    };
  });
}

/** «We are here», said once. Its date may end from now on without a word to anybody. */
export function sayHere(campaign: Campaign, { event, at }: Doing): Campaign {
  return change(campaign, event, (rally) => {
    if (rally.state.is !== 'announced' || rally.state.here !== undefined) return rally;
    const { hang: _, ...rest } = rally;
    return { ...rest, state: { ...rally.state, here: at } };
  });
}

/** It took place; thanks go out in those words, once they hold a yes. */
export function end(campaign: Campaign, { event, at }: Doing, thanks?: StatementId): Campaign {
  return change(campaign, event, (rally) => {
    if (rally.state.is !== 'announced') return rally;
    return { ...rally, state: { is: 'over', at, ...(thanks && { thanks }) } };
  });
}

/** Turns one of its announcements off, or on again. */
export function toggleRung(campaign: Campaign, event: EventId, rung: RallyRung): Campaign {
  return change(campaign, event, (rally) => {
    const isOff = rally.rungsOff.includes(rung);
    const rungsOff = rally.rungsOff.filter((one) => one !== rung);
    return { ...rally, rungsOff: isOff ? rungsOff : [...rungsOff, rung] };
  });
}

/** To which call-in a day of calls belongs; to the newest that is open when nobody says. */
export function belongTo(
  campaign: Campaign,
  { event, at }: Doing,
  action: EventId | undefined,
): Campaign {
  return change(campaign, event, (rally) => ({
    ...rally,
    calls: { ...(action !== undefined && { action }), at },
  }));
}

/** Another number of places, or none; whoever waits gets those that are new. Nobody loses one that they have. */
export function resize(campaign: Campaign, event: EventId, at: Instant, capacity?: number) {
  const changed = change(campaign, event, ({ capacity: _, ...rally }) =>
    capacity === undefined ? rally : { ...rally, capacity },
  );
  const rally = rallyOf(changed, event);
  return rally && isOpen(rally) ? promote(changed, rally, at) : changed;
}

function isEnded({ state }: Rally): boolean {
  return state.is === 'off' || state.is === 'over';
}

function change(campaign: Campaign, event: EventId, apply: (rally: Rally) => Rally): Campaign {
  const rally = rallyOf(campaign, event);
  const changed = rally && apply(rally);
  return changed && changed !== rally ? withEvent(campaign, changed) : campaign;
}
