import { alertsOf } from './alert.ts';
import { willingOf } from './audience.ts';
import { calmsOf } from './calm.ts';
import { checkupsOf } from './checkup.ts';
import { withoutAway, type Circle } from './circle.ts';
import { decisionsOf } from './decision.ts';
import { disputesOf } from './dispute.ts';
import { withGap } from './gap.ts';
import { hearersOf, sayableTo, withoutHeld } from './held.ts';
import { helpOf } from './help/plan.ts';
import { roomOf } from './help/room.ts';
import type { Item } from './item.ts';
import { reminderKey } from './key.ts';
import { current, overAt, saysTheSame, versionOf, type KeyDate, type Version } from './keydate.ts';
import { stepsOf } from './liveline.ts';
import { asExpected, overdueOf } from './overdue.ts';
import { othersOf, remindedOf } from './others.ts';
import type { People, Person } from './person.ts';
import { proxiesOf } from './proxy.ts';
import { remindersOf, speakableFrom, turnedOff } from './reminder.ts';
import { afterOf } from './report.ts';
import { retentionOf } from './retention.ts';
import { lastHeardVersion } from './told.ts';
import { DAY, later, type Instant } from './time.ts';
import { withTravel } from './travel.ts';
import { nudgesOf } from './unsaved.ts';

/**
 * Everything that is to be said about a circle's dates, now, in the past and to come: a pure function of the
 * documents. `people` are the circle's members and whom they trust. What became of each is in the ledger; plan less ledger is what is left to say. Nothing is ever
 * scheduled, so nothing has to be called off. People without consent are in no plan.
 */
export function plan(whole: Circle, people: People): readonly Item[] {
  if ((whole.joins ?? whole.ends) !== undefined) return [];
  const circle = withoutAway(whole);
  const perDate = circle.dates.flatMap((date) =>
    hearersOf(circle, date).flatMap((hearer) =>
      willingOf(circle, [hearer.to], people).map((person) => ({ ...hearer, person })),
    ),
  );
  const wanted = [
    ...perDate.flatMap(({ date, person, to }) => [
      ...sayableTo({ date, to }, asExpected(circle, remindersOf(date, person))).map((item) =>
        withTravel(circle, withGap(circle, item)),
      ),
      ...newsOf(circle, date, person),
    ]),
    ...othersOf(circle, people),
    ...circle.dates.flatMap((date) =>
      remindedOf(circle, date, people).flatMap((person) => newsOf(circle, date, person)),
    ),
    ...checkupsOf(circle, people),
    ...disputesOf(circle, people),
    ...decisionsOf(circle, people),
    ...roomOf(circle, people),
    ...alertsOf(circle, people),
    ...afterOf(circle, people),
    ...helpOf(circle, people),
    ...overdueOf(withoutHeld(circle), people),
    ...calmsOf(circle, people),
    ...stepsOf(circle, people),
    ...nudgesOf(circle, people),
    ...retentionOf(whole, people),
  ];
  const off = perDate.flatMap(({ date, person }) => turnedOff(date, person));
  return [...together(wanted), ...off, ...proxiesOf(circle, people, [...wanted, ...off])];
}

/** «It moved», «it is off»: for each who had heard of it, once, and not for the one who said so. */
function newsOf(circle: Circle, date: KeyDate, person: Person): readonly Item[] {
  const version = versionOf(date);
  const isOff = date.state.is === 'off';
  if (date.state.is === 'done' || (version === 0 && !isOff)) return [];
  const before = isOff ? version + 1 : version;
  const heard = lastHeardVersion(circle, date, { person: person.id, before });
  const told = heard === undefined ? undefined : date.versions[heard];
  if (!told) return [];
  const items = isOff ? calledOff(date, person) : moved(date, person, told);
  return items.filter((item) => item.notBefore < item.useless);
}

/** Nothing is said when it came back to what they had heard last. */
function moved(date: KeyDate, person: Person, heard: Version): readonly Item[] {
  const { at, by, when, place } = current(date);
  const from = heard.when;
  if (by === person.id || (saysTheSame(from, when) && heard.place === place)) return [];
  const over = overAt(when);
  const soon = Math.min(overAt(from), over) - at < DAY;
  return [
    news(date, person, {
      what: 'moved',
      about: { kind: 'moved', date, from },
      at,
      soon,
      useless: over,
      unlessAfter: later(over, -DAY),
    }),
  ];
}

function calledOff(date: KeyDate, person: Person): readonly Item[] {
  if (date.state.is !== 'off' || date.state.by === person.id) return [];
  const over = overAt(current(date).when);
  return [
    news(date, person, {
      what: 'off',
      about: { kind: 'called-off', date },
      at: date.state.at,
      soon: over - date.state.at < DAY,
      useless: over,
      unlessAfter: later(over, -DAY / 2),
    }),
  ];
}

interface NewsParts {
  readonly what: 'moved' | 'off';
  readonly about: Item['about'];
  readonly at: Instant;
  readonly soon: boolean;
  readonly useless: Instant;
  readonly unlessAfter: Instant;
}

function news(date: KeyDate, person: Person, parts: NewsParts): Item {
  const from = speakableFrom(parts.at, person);
  const key = reminderKey({
    date: date.id,
    version: versionOf(date),
    what: parts.what,
    to: person.id,
  });
  return {
    key,
    to: { kind: 'person', id: person.id },
    about: parts.about,
    from,
    notBefore: from,
    useless: parts.useless,
    lane: parts.soon ? 'day-of' : 'reminder',
    quiet: parts.soon ? { is: 'sounds' } : { is: 'held', unlessAfter: parts.unlessAfter },
    thread: key,
    group: key,
  };
}

/**
 * Items of one group come at the same time, the earliest of theirs, so that they can be one message; but none
 * before its date was entered.
 */
function together(items: readonly Item[]): readonly Item[] {
  const first = new Map<string, Instant>();
  for (const item of items) {
    const known = first.get(item.group);
    if (known === undefined || item.from < known) first.set(item.group, item.from);
  }
  return items.map((item) => {
    const from = Math.max(first.get(item.group) ?? item.from, item.notBefore) as Instant;
    return from === item.from ? item : { ...item, from };
  });
}
