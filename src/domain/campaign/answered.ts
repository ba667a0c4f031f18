import type { EventId } from '../id.ts';
import { LASTING } from '../lasting.ts';
import { later, type Instant } from '../time.ts';
import type { Deed } from './action.ts';
import type { Campaign, Counted } from './campaign.ts';
import { endsAt, timeOf, type Rally, type Rsvp } from './rally.ts';

/**
 * The campaign without who answered to rallies that are long over and who did what long ago: how many stays, and nobody's
 * name. The very same when there is nothing so old.
 */
export function withoutOldAnswers(campaign: Campaign, now: Instant): Campaign {
  const rallies = campaign.events.filter((event) => event.kind === 'rally');
  const counted = rallies
    .filter((rally) => isLongOver(rally, now))
    .reduce((one, { id }) => withoutRsvps(one, id), campaign);
  const done = eventsIn(counted.deeds).reduce((one, id) => withoutDeeds(one, id, now), counted);
  return eventsIn(done.turns ?? {}).reduce((one, id) => withoutTurns(one, id, now), done);
}

function isLongOver(rally: Rally, now: Instant): boolean {
  return now >= later(endsAt(timeOf(rally)), LASTING.rsvp);
}

function withoutRsvps(campaign: Campaign, event: EventId): Campaign {
  const { [event]: all = [], ...rsvps } = campaign.rsvps;
  if (all.length === 0) return campaign;
  const people = all.reduce<NonNullable<Counted['people']>>(
    (sum, { is, plus }: Rsvp) => ({ ...sum, [is]: (sum[is] ?? 0) + 1 + plus }),
    {},
  );
  return withCounted({ ...campaign, rsvps }, event, { people });
}

function withoutDeeds(campaign: Campaign, event: EventId, now: Instant): Campaign {
  const all = campaign.deeds[event] ?? [];
  const old = all.filter(({ at }) => now >= later(at, LASTING.deed));
  if (old.length === 0) return campaign;
  const kept = all.filter((deed) => !old.includes(deed));
  const deeds = added(campaign.counted?.[event]?.deeds, old);
  return withCounted({ ...campaign, deeds: { ...campaign.deeds, [event]: kept } }, event, {
    deeds,
  });
}

function added(before: Counted['deeds'], old: readonly Deed[]): NonNullable<Counted['deeds']> {
  const { all = 0, voicemail = 0, said = 0, lines = [] } = before ?? {};
  const many = (is: Deed['is']) => old.filter((one) => one.is === is).length;
  const longest = Math.max(lines.length, ...old.map(({ line = -1 }) => line + 1));
  const onLine = (place: number) => old.filter(({ line }) => line === place).length;
  return {
    all: all + old.length,
    voicemail: voicemail + many('voicemail'),
    said: said + many('said'),
    lines: Array.from({ length: longest }, (_, at) => (lines[at] ?? 0) + onLine(at)),
  };
}

/** Whoever never said how a call went is not about to call any more. */
function withoutTurns(campaign: Campaign, event: EventId, now: Instant): Campaign {
  const all = campaign.turns?.[event] ?? [];
  const kept = all.filter(({ at }) => now < later(at, LASTING.deed));
  if (kept.length === all.length) return campaign;
  return { ...campaign, turns: { ...campaign.turns, [event]: kept } };
}

function withCounted(campaign: Campaign, event: EventId, more: Counted): Campaign {
  const { counted = {} } = campaign;
  return { ...campaign, counted: { ...counted, [event]: { ...counted[event], ...more } } };
}

/** Whether the answers to that event were counted and forgotten: nobody hears of it by what they answered any more. */
export function isForgotten({ counted }: Campaign, event: EventId): boolean {
  return counted?.[event]?.people !== undefined;
}

/** The campaign as before anybody was counted, for an event that is to come again. */
export function uncounted(campaign: Campaign, event: EventId): Campaign {
  const { counted, ...rest } = campaign;
  if (counted?.[event] === undefined) return campaign;
  const { [event]: _, ...others } = counted;
  return Object.keys(others).length > 0 ? { ...rest, counted: others } : rest;
}

function eventsIn(all: Readonly<Record<EventId, unknown>>): readonly EventId[] {
  return Object.keys(all) as EventId[];
}
