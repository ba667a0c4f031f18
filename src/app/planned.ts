import type { Circle } from '../domain/circle.ts';
import type { Item } from '../domain/item.ts';
import { newsKey } from '../domain/key.ts';
import { isWilling, type People, type Person } from '../domain/person.ts';
import { plan } from '../domain/plan.ts';
import { DAY, later } from '../domain/time.ts';
import type { Key } from '../ports/store.ts';
import type { Book } from './book.ts';

/** A document that has a plan, with the people whom the plan speaks to. */
export interface Planned {
  readonly document: Person | Circle;
  readonly people: People;
}

/** Reads a document and its people; undefined when there is no such document any more. */
export async function readPlanned(book: Book, key: Key): Promise<Planned | undefined> {
  if (key.kind === 'person') {
    const person = await book.person(key.id);
    return person && { document: person, people: new Map([[person.id, person]]) };
  }
  const circle = await book.circle(key.id);
  return circle && { document: circle, people: await book.peopleOf(circle) };
}

/** The plan of either kind of document. */
export function planOf(document: Person | Circle, people: People): readonly Item[] {
  return document.kind === 'circle' ? plan(document, people) : newsOf(document);
}

/** News that belong to no circle, each said once, within a month. */
function newsOf(person: Person): readonly Item[] {
  if (!isWilling(person)) return [];
  return person.news.map((news) => {
    const key = newsKey(news.id);
    return {
      key,
      to: { kind: 'person', id: person.id },
      about: { kind: 'news', news },
      from: news.at,
      notBefore: news.at,
      useless: later(news.at, 30 * DAY),
      lane: 'reminder',
      quiet: { is: 'held', unlessAfter: later(news.at, 7 * DAY) },
      thread: key,
      group: key,
    };
  });
}
