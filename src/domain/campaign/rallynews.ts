import { addCalendarDays } from '../calendar.ts';
import { startOf } from '../keydate.ts';
import { DAY, HOUR, clockTime, instantOf, later, type ClockTime, type Instant } from '../time.ts';
import { statementOf, publicOf, type Campaign } from './campaign.ts';
import type { Announcement, Rung } from './outgoing.ts';
import {
  changesOf,
  endsAt,
  hasHour,
  timeOf,
  type Rally,
  type RallyRung,
  type RallyTime,
} from './rally.ts';
import type { Wording } from './statement.ts';

/** Hours on the clocks of the place at which people read such things: judgement, no source. */
const DAYTIME = clockTime('10:00')!;
const EVENING = clockTime('18:00')!;
const MORNING = clockTime('07:30')!;
/** What was said less than so long ago is not said again to everybody. */
const JUST_SAID = 2 * HOUR;
/** Thanks and «it is off» are still of use that long. */
const THANKS_LAST = 7 * DAY;
const OFF_LASTS = DAY;

/** What of this rally goes out, and when. Nothing that lies before the moment from which on it could go out. */
export function rallyAnnouncements(
  campaign: Campaign,
  rally: Rally,
  wording: Wording,
): readonly Announcement[] {
  const { state } = rally;
  const about: About = { campaign, rally, wording };
  switch (state.is) {
    case 'draft':
      return [];
    case 'announced':
      return whileAhead(about, state);
    case 'off':
      return state.wasOut ? [offOf(about, state.at)] : [];
    case 'over':
      return thanksOf(about, state);
  }
}

interface About {
  readonly campaign: Campaign;
  readonly rally: Rally;
  readonly wording: Wording;
}

interface Due {
  readonly rung: Rung;
  readonly from: Instant;
  readonly useless: Instant;
}

function whileAhead(about: About, state: Rally['state'] & { is: 'announced' }) {
  const { rally, campaign } = about;
  const time = timeOf(rally);
  const start = lastUse(time);
  const first = firstOut(campaign, rally) ?? state.at;
  const changed = changedAt(campaign, rally, first);
  const since = changed ?? first;
  const opens: Due = {
    rung: changed === undefined ? 'now' : 'changed',
    from: since,
    useless: endsAt(time),
  };
  const { settled } = rally;
  const rungs = rungsOf(time)
    .filter(({ rung, at }) => !rally.rungsOff.includes(rung) && isOfUse(rung, at, since))
    .filter(({ at }) => settled === undefined || at > settled.at)
    .map(({ rung, at }): Due => ({ rung, from: at, useless: start }));
  const here: Due[] =
    state.here === undefined ? [] : [{ rung: 'here', from: state.here, useless: endsAt(time) }];
  const isSaid = opens.rung === 'changed' || !rally.rungsOff.includes('now');
  return [...(isSaid ? [opens] : []), ...rungs, ...here]
    .filter(({ from, useless }) => from < useless)
    .map((due) => announcementOf(about, due));
}

/** Those who said that they come are told two hours before, however late they heard of it; the others not twice in a row. */
function isOfUse(rung: RallyRung, at: Instant, since: Instant): boolean {
  return rung === 'h2' ? at > since : at > later(since, JUST_SAID);
}

/** The rungs that have a time of their own, in their order; each only where it comes before the rally begins. */
export function rungsOf(
  time: RallyTime,
): readonly { readonly rung: RallyRung; readonly at: Instant }[] {
  const { date, zone } = time.when;
  const days = (before: number, clock: ClockTime) =>
    instantOf(addCalendarDays(date, -before), clock, zone);
  const all = [
    { rung: 'd7', at: days(7, DAYTIME) },
    { rung: 'd3', at: days(3, DAYTIME) },
    { rung: 'd1', at: days(1, EVENING) },
    { rung: 'morning', at: days(0, MORNING) },
    ...(hasHour(time) ? [{ rung: 'h2', at: later(startOf(time.when), -2 * HOUR) } as const] : []),
  ] as const;
  const useful = all.filter(({ at }) => at < lastUse(time));
  return [...useful].sort((a, b) => a.at - b.at);
}

/** The first instant at which «it is soon» helps nobody any more. */
function lastUse(time: RallyTime): Instant {
  return hasHour(time) ? startOf(time.when) : endsAt(time);
}

/** Since when it could go out: announced, and its words held a yes. Undefined while it cannot. */
export function firstOut(campaign: Campaign, { state, statement: id }: Rally): Instant | undefined {
  const statement = statementOf(campaign, id);
  if (state.is !== 'announced' || !statement?.yes || statement.withdrawn) return undefined;
  const agreed = statement.first ?? statement.yes;
  return latest([state.at, agreed.at]);
}

/** When its time or its words last became others than those that went out; undefined when they never did. */
function changedAt(campaign: Campaign, rally: Rally, first: Instant): Instant | undefined {
  const { yes } = statementOf(campaign, rally.statement) ?? {};
  const said = [timeOf(rally).at, ...(yes ? [yes.at] : [])].filter((at) => at > first);
  return said.length === 0 ? undefined : latest(said);
}

function latest(instants: readonly Instant[]): Instant {
  return Math.max(...instants) as Instant;
}

/**
 * How often its time and its words changed so far: it only grows, so that what is said of a later time or wording is
 * never taken for what was said before.
 */
export function versionOf(campaign: Campaign, rally: Rally): number {
  return changesOf(rally) + (statementOf(campaign, rally.statement)?.yes?.version ?? 0);
}

function announcementOf({ campaign, rally, wording }: About, due: Due): Announcement {
  const { rung, from } = due;
  return {
    event: rally,
    version: versionOf(campaign, rally),
    wording,
    ...due,
    to: rung === 'h2' ? 'yes' : 'all',
    urgent: isUrgent(rung, from, rally),
  };
}

/** It is off, it changed, it is today. */
function isUrgent(rung: Rung, from: Instant, rally: Rally): boolean {
  if (rung === 'thanks') return false;
  return rung === 'off' || rung === 'changed' || startOf(timeOf(rally).when) - from < DAY;
}

/** Whoever was told of it hears that it is off, be it after the hour at which it was to begin. */
function offOf(about: About, at: Instant): Announcement {
  const useless = latest([endsAt(timeOf(about.rally)), later(at, OFF_LASTS)]);
  return announcementOf(about, { rung: 'off', from: at, useless });
}

/** Thanks have words of their own, with a yes of their own. */
function thanksOf(about: About, state: Rally['state'] & { is: 'over' }): readonly Announcement[] {
  const { campaign, rally } = about;
  if (state.thanks === undefined || rally.rungsOff.includes('thanks')) return [];
  const wording = publicOf(campaign, state.thanks);
  const yes = statementOf(campaign, state.thanks)?.yes;
  if (!wording || !yes) return [];
  const from = latest([state.at, yes.at]);
  const due = { rung: 'thanks', from, useless: later(from, THANKS_LAST) } as const;
  return [announcementOf({ ...about, wording }, due)];
}
