import { willingOf } from './audience.ts';
import { familyOf, roleOf, type Circle } from './circle.ts';
import type { PersonId } from './id.ts';
import type { Item } from './item.ts';
import { reminderKey, type OutingWhat } from './key.ts';
import { versionOf, type KeyDate } from './keydate.ts';
import type { MessageRef } from './ledger.ts';
import { endOf, liveSteps, outingOf, type Outing, type Step } from './outing.ts';
import { stampOf } from './overdue.ts';
import type { People, Person } from './person.ts';
import { speakableFrom } from './reminder.ts';
import { entriesOf, mayHaveHeard } from './told.ts';
import { DAY, later, type Instant } from './time.ts';

/**
 * Where they are, for the family at home and the coordinator: the newest step only, so that whoever was cut off
 * for a while reads one line. Who is told by the alarm, or relieved of it, needs no line beside that.
 */
export function stepsOf(circle: Circle, people: People): readonly Item[] {
  return circle.dates.flatMap((date) => {
    const outing = outingOf(circle, date);
    const news = newestOf(outing);
    if (!news || date.state.is !== 'ahead') return [];
    return watching(circle, date, people)
      .filter(({ id }) => id !== news.by && isNewTo(id, news, { circle, date }))
      .map((person) => itemOf(news, { circle, date, outing, person }));
  });
}

interface StepNews {
  /** What holds now; undefined when nothing does any more. */
  readonly step: Step | undefined;
  /** Set when it holds because the step that was said then was taken back. */
  readonly mistake: Instant | undefined;
  readonly at: Instant;
  readonly by: PersonId;
}

function newestOf({ steps }: Outing): StepNews | undefined {
  const step = liveSteps(steps).at(-1);
  const back = steps.slice(step ? steps.indexOf(step) + 1 : 0).at(-1);
  if (back?.undone !== undefined) {
    return { step, mistake: back.at, at: back.undone, by: back.by };
  }
  return step && { step, mistake: undefined, at: step.at, by: step.by };
}

function watching(circle: Circle, date: KeyDate, people: People): readonly Person[] {
  const coordinators = circle.members
    .map(({ person }) => person)
    .filter((id) => roleOf(circle, id) === 'coordinator');
  const ids = [...new Set([...familyOf(circle), ...coordinators])];
  return willingOf(
    circle,
    ids.filter((id) => !date.of.includes(id)),
    people,
  );
}

interface Of {
  readonly circle: Circle;
  readonly date: KeyDate;
}

/** A mistake is news to those who had been told; help, and «out» after an alarm, are said louder elsewhere. */
function isNewTo(id: PersonId, { step, mistake }: StepNews, { circle, date }: Of): boolean {
  const heard = entriesOf(circle, date)
    .filter(({ parts, entry }) => parts.to === id && mayHaveHeard(entry))
    .map(({ parts }) => parts.what);
  if (mistake !== undefined) return heard.includes(`step-${stampOf(mistake)}`);
  if (step?.is === 'help') return false;
  return !heard.some((what) => what.startsWith('due-'));
}

interface Told extends Of {
  readonly outing: Outing;
  readonly person: Person;
}

function itemOf(news: StepNews, { circle, date, outing, person }: Told): Item {
  const what: OutingWhat = `step-${stampOf(news.at)}`;
  const key = reminderKey({ date: date.id, version: versionOf(date), what, to: person.id });
  const from = speakableFrom(news.at, person);
  const end = endOf(date, outing);
  const instead = isQuiet(news) ? shownTo(person.id, { circle, date }) : undefined;
  return {
    key,
    to: { kind: 'person', id: person.id },
    about: { kind: 'step', date, step: news.step, mistake: news.mistake !== undefined },
    from,
    notBefore: from,
    useless: later(end, DAY / 2),
    lane: 'day-of',
    quiet: { is: 'held', unlessAfter: end },
    thread: `${date.id}.${versionOf(date)}.step.${person.id}`,
    group: key,
    ...(instead && { instead }),
  };
}

/** Steps on the way keep one message current; that they are out, and that a step was none, come anew. */
function isQuiet({ step, mistake }: StepNews): boolean {
  return mistake === undefined && step?.is !== 'out';
}

/** The newest line that this person has on their screen. */
function shownTo(id: PersonId, { circle, date }: Of): MessageRef | undefined {
  const version = versionOf(date);
  const shown = entriesOf(circle, date).flatMap(({ parts, entry }) => {
    const isLine = parts.to === id && parts.version === version && parts.what.startsWith('step-');
    return isLine && entry.is === 'delivered' ? [entry] : [];
  });
  return shown.sort((a, b) => a.at - b.at).at(-1)?.ref;
}
