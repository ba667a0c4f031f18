import { draftOf, isMember, type Circle } from '../domain/circle.ts';
import { wishIn } from '../domain/entry/wish.ts';
import type { CircleId } from '../domain/id.ts';
import { isUnderWay } from '../domain/outing.ts';
import { mayDo, standingOf } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Instant } from '../domain/time.ts';
import type { Did } from '../ports/chat.ts';
import type { Chance } from '../ports/chance.ts';
import { sameWord } from './alias.ts';
import type { Book } from './book.ts';
import { newHome } from './newcomer.ts';
import { parseToken } from './token.ts';

/** The circles that this person is a member of, in their order. What is only in their own document does not count. */
export async function circlesOf(book: Book, { id, circles }: Person): Promise<readonly Circle[]> {
  const read = await Promise.all(circles.map((one) => book.circle(one)));
  return read
    .filter((circle) => circle !== undefined)
    .filter((circle) => circle.ends === undefined && isMember(circle, id));
}

/** Where something that a person did belongs. */
export interface Doing {
  readonly person: Person;
  readonly did: Did;
}

/**
 * The circle in which something is done: the one that holds what a button is about, the one whose question is
 * open when somebody types, else the one that they look at. Whoever has none gets a new one of their own.
 */
export async function circleFor(
  book: Book,
  { person, did }: Doing,
  fresh: { readonly chance: Chance; readonly now: Instant },
): Promise<{ readonly person: Person; readonly circle: Circle }> {
  const all = await circlesOf(book, person);
  const known = await tidied(book, person, all);
  const focus = all.find(({ id }) => id === person.focus) ?? all[0];
  if (!focus) return settle(book, known, fresh);
  const others = all.filter((one) => one !== focus);
  const means = meant(person, did, fresh.now);
  return { person: known, circle: [focus, ...others].find(means) ?? focus };
}

/** The person without circles that are gone, or that they are no member of any more. */
async function tidied(book: Book, person: Person, all: readonly Circle[]): Promise<Person> {
  const ids = new Set<CircleId>(all.map(({ id }) => id));
  if (person.circles.every((id) => ids.has(id))) return person;
  const gone = await Promise.all(
    person.circles.map(async (id) => isGone(await book.circle(id), person)),
  );
  const stay = person.circles.filter((_, place) => gone[place] !== true);
  if (stay.length === person.circles.length) return person;
  const changed = await book.changePerson(person.id, (one) => ({
    ...one,
    circles: one.circles.filter((id) => stay.includes(id) || !person.circles.includes(id)),
  }));
  return changed ?? person;
}

function isGone(circle: Circle | undefined, { id }: Person): boolean {
  return circle === undefined || (circle.ends === undefined && !isMember(circle, id));
}

async function settle(
  book: Book,
  person: Person,
  { chance, now }: { readonly chance: Chance; readonly now: Instant },
) {
  const circle = newHome(person.id, { chance, now });
  await book.addCircle(circle);
  const changed = await book.changePerson(person.id, (one) => ({
    ...one,
    circles: [circle.id, ...one.circles],
  }));
  return { person: changed ?? person, circle };
}

/** Whether that circle is the one that is meant by what was done. */
function meant({ id }: Person, did: Did, now: Instant): (circle: Circle) => boolean {
  if (asksWhere(did)) return (circle) => isOnTheWay(circle, id, now);
  if (did.is === 'said') {
    const wishes = wishIn(did.words) !== undefined;
    return (circle) => draftOf(circle, id) !== undefined || (wishes && hasOwn(circle, id));
  }
  if (did.is === 'commanded') {
    return (circle) => did.name === 'cancel' && draftOf(circle, id) !== undefined;
  }
  if (did.is !== 'pressed' && did.is !== 'wrote') return () => false;
  const parts = parseToken(did.token)?.parts ?? [];
  return (circle) => thingsOf(circle, id).some((thing) => parts.includes(thing));
}

/** «Here» is about the circle whose day it is, whichever they look at. */
function asksWhere(did: Did): boolean {
  if (did.is === 'commanded') return sameWord('here', did.name);
  return did.is === 'said' && sameWord('here', did.words.trim());
}

function isOnTheWay(circle: Circle, id: Person['id'], now: Instant): boolean {
  return circle.dates.some(
    (date) => isUnderWay(circle, date, now) && mayDo(standingOf(circle, id, date, now), 'go-out'),
  );
}

/** Whether there is a date ahead there to which they go themselves: what they wish for is for that. */
function hasOwn({ dates }: Circle, id: Person['id']): boolean {
  return dates.some(({ of, state }) => state.is === 'ahead' && of.includes(id));
}

/** The ids of all that a button can be about. */
function thingsOf(circle: Circle, person: Person['id']): readonly string[] {
  const draft = draftOf(circle, person);
  return [
    circle.id,
    ...circle.dates.map(({ id }) => id),
    ...(circle.needs ?? []).map(({ id }) => id),
    ...(circle.plan?.entries ?? []).map(({ id }) => id),
    ...(circle.plan?.shown ?? []).map(({ id }) => id),
    ...(circle.custodies ?? []).map(({ id }) => id),
    ...(draft ? [draft.id] : []),
  ];
}
