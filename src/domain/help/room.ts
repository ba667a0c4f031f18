import type { Channel } from '../channel.ts';
import type { ChannelNews } from '../channelabout.ts';
import type { Circle } from '../circle.ts';
import type { PersonId } from '../id.ts';
import type { Item } from '../item.ts';
import { helpKey } from '../key.ts';
import { current, isAnyDay, overAt, startOf, versionOf, type KeyDate } from '../keydate.ts';
import type { ReminderKey } from '../ledger.ts';
import { needsFor, needsOf, type Need } from '../need.ts';
import { isConfirmed, offersOf, openPlaces, type Offer } from '../offer.ts';
import { maySee, standingOf } from '../permission.ts';
import { isWilling, type People } from '../person.ts';
import { entriesOf } from '../told.ts';
import { DAY, MINUTE, clockTime, instantOf, later, localOf, type Instant } from '../time.ts';
import { boardChanged, boardOf, faceOf } from './board.ts';
import { isOfNow, isSoon } from './item.ts';
import { openedAt } from './wanted.ts';

/**
 * What is said in the circle's private room: the board of each date, kept in its place, who is still wanted, who
 * comes and who cannot. First names and needs by the permission table; nothing while the room is not private.
 */
export function roomOf(circle: Circle, people: People): readonly Item[] {
  const { room } = circle;
  if (!room) return [];
  const news = newsOf(circle, room, people);
  if (room.state.is !== 'open' || !maySee('room', 'board')) return news;
  const asked = new Set<string>(needsOf(circle).map(({ date }) => date));
  const dates = circle.dates.filter(({ id, state }) => asked.has(id) && state.is === 'ahead');
  const said = dates.flatMap((date) => [
    ...boardIn(circle, room, date),
    ...callsIn(circle, room, date),
    ...teamIn(circle, room, date),
  ]);
  return [...said.filter(({ from, useless }) => from < useless), ...news];
}

interface Saying {
  readonly date: KeyDate;
  /** For its key: words of ours and ids. */
  readonly what: string;
  readonly about: Item['about'];
  readonly from: Instant;
  readonly useless: Instant;
  readonly thread?: string;
}

function itemIn(room: Channel, saying: Saying): Item {
  const { date, what, about, from, useless } = saying;
  const to = room.id as string as PersonId;
  const key = helpKey({ date: date.id, version: versionOf(date), what, to });
  return {
    key,
    to: { kind: 'channel', id: room.id },
    about,
    from,
    notBefore: from,
    useless,
    lane: isSoon(date, from) ? 'day-of' : 'reminder',
    quiet: { is: 'sounds' },
    thread: saying.thread ?? key,
    group: key,
  };
}

/** One message a date, put in the place of the last, once a minute at most. */
function boardIn(circle: Circle, room: Channel, date: KeyDate): readonly Item[] {
  const changed = boardChanged(circle, date);
  if (changed === undefined) return [];
  const rows = boardOf(circle, date);
  const face = faceOf(date, rows);
  const shown = shownIn(circle, room, date);
  if (shown?.what.endsWith(`-${face}`)) return [];
  const since = laterOf(changed, room.at);
  const item = itemIn(room, {
    date,
    what: `board-${since.toString(36)}-${face}`,
    about: { kind: 'room-board', date, rows },
    from: shown ? laterOf(since, later(shown.at, MINUTE)) : daytime(date, since),
    useless: overAt(current(date).when),
    thread: `${date.id}.board.${room.id}`,
  });
  return [shown?.ref ? { ...item, instead: shown.ref } : item];
}

function shownIn(circle: Circle, room: Channel, date: KeyDate) {
  return entriesOf(circle, date)
    .flatMap(({ parts, entry }) =>
      (parts.to as string) === room.id &&
      parts.what.startsWith('help-board-') &&
      entry.is === 'delivered'
        ? [{ what: parts.what, at: entry.at, ref: entry.ref }]
        : [],
    )
    .sort((a, b) => a.at - b.at)
    .at(-1);
}

/** Days before on which an open place is called out again. */
const WAVES = [5, 2, 1] as const;
const MORNING = clockTime('10:00')!;

/** An open place, at once and again as the day comes nearer; taking it is a button that answers in private. */
function callsIn(circle: Circle, room: Channel, date: KeyDate): readonly Item[] {
  return needsFor(circle, date.id)
    .filter((need) => openPlaces(circle, need) > 0)
    .flatMap((need) => {
      const opened = daytime(date, laterOf(openedAt(circle, need), room.at));
      const times = [
        { name: `now-${opened.toString(36)}`, from: opened },
        ...wavesOf(date).filter(({ from }) => from > opened),
      ];
      return times.map(({ name, from }) => callOf(circle, room, { date, need, name, from }));
    });
}

function wavesOf(date: KeyDate): readonly { readonly name: string; readonly from: Instant }[] {
  const { when } = current(date);
  if (isAnyDay(when)) return [];
  return WAVES.map((days) => ({
    name: `d${days}`,
    from: instantOf(when.date, MORNING, when.zone, -days),
  }));
}

interface Call {
  readonly date: KeyDate;
  readonly need: Need;
  readonly name: string;
  readonly from: Instant;
}

function callOf(circle: Circle, room: Channel, { date, need, name, from }: Call): Item {
  return itemIn(room, {
    date,
    what: `room-${name}-${need.id}`,
    about: { kind: 'room-call', date, circle: circle.id, need },
    from,
    useless: isAnyDay(current(date).when)
      ? overAt(current(date).when)
      : startOf(current(date).when),
    thread: `${date.id}.room.${need.id}`,
  });
}

/** Whoever the family said yes to, and whoever had a place and cannot come; from the day on which the room began. */
function teamIn(circle: Circle, room: Channel, date: KeyDate): readonly Item[] {
  return needsFor(circle, date.id).flatMap((need) =>
    offersOf(circle)
      .filter((offer) => offer.need === need.id)
      .flatMap((offer) => {
        const change = changeOf(offer);
        if (!change || change.at <= room.at || !isOfNow(date, change.at)) return [];
        const { what, at } = change;
        const from = daytime(date, at);
        return [
          itemIn(room, {
            date,
            what: `room-${what}-${at.toString(36)}-${need.id}-${offer.by}`,
            about: { kind: 'room-team', what, date, need, offer },
            from,
            useless: overAt(current(date).when),
            thread: `${date.id}.room-team.${need.id}.${offer.by}`,
          }),
        ];
      }),
  );
}

function changeOf(
  offer: Offer,
): { readonly what: 'comes' | 'cannot'; readonly at: Instant } | undefined {
  if (isConfirmed(offer) && offer.yes) return { what: 'comes', at: offer.yes.at };
  const cannot = offer.state === 'withdrawn' && offer.had === true && offer.no === undefined;
  return cannot && offer.since !== undefined ? { what: 'cannot', at: offer.since } : undefined;
}

const WAKES = '08:00';
const SLEEPS = '21:00';

/** A room has no quiet hours of its own: by day at the place, unless the date is within a day. */
function daytime(date: KeyDate, at: Instant): Instant {
  if (isSoon(date, at)) return at;
  const { zone } = current(date).when;
  const local = localOf(at, zone);
  if (local.time >= WAKES && local.time < SLEEPS) return at;
  return instantOf(local.date, clockTime(WAKES)!, zone, local.time >= SLEEPS ? 1 : 0);
}

/** The family and whoever leads hear what becomes of the room: connected, not private, a right missing, out of it. */
function newsOf(circle: Circle, room: Channel, people: People): readonly Item[] {
  const { at, state, id } = room;
  const all: readonly { readonly what: ChannelNews['what']; readonly from: Instant }[] = [
    { what: 'in', from: at },
    ...(state.is === 'open' ? [] : [{ what: state.is, from: state.since }]),
  ];
  const readers = circle.members
    .filter(({ person }) => maySee(standingOf(circle, person), 'members'))
    .flatMap(({ person }) => people.get(person) ?? [])
    .filter(isWilling);
  return all.flatMap(({ what, from }) =>
    readers.map((to): Item => {
      const key = `channel:${id}.${what}.${from.toString(36)}.${to.id}` as ReminderKey;
      return {
        key,
        to: { kind: 'person', id: to.id },
        about: { kind: 'channel-news', what, channel: room, of: circle.id, isRoom: true },
        from,
        notBefore: from,
        useless: later(from, 14 * DAY),
        lane: 'reminder',
        quiet: what === 'in' ? { is: 'sounds' } : { is: 'held', unlessAfter: later(from, DAY) },
        thread: `${id}.news.${to.id}`,
        group: key,
      };
    }),
  );
}

function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
