import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Crowd } from '../domain/campaign/crowd.ts';
import { planOfCampaign, planOfCrowd } from '../domain/campaign/plan.ts';
import { signOf, type Sign } from '../domain/campaign/sign.ts';
import { writableOf } from '../domain/campaign/writable.ts';
import type { Channel } from '../domain/channel.ts';
import type { Circle, Document } from '../domain/circle.ts';
import type { ChannelId, PersonId } from '../domain/id.ts';
import type { Item } from '../domain/item.ts';
import { LASTING } from '../domain/lasting.ts';
import { newsKey } from '../domain/key.ts';
import { isWilling, type People, type Person } from '../domain/person.ts';
import { plan } from '../domain/plan.ts';
import { DAY, later } from '../domain/time.ts';
import type { Key } from '../ports/store.ts';
import type { Book } from './book.ts';

/** A document that has a plan, with the people whom the plan speaks to and what else it depends on. */
export type Planned =
  | { readonly document: Person | Circle; readonly people: People }
  | { readonly document: Campaign; readonly people: People; readonly sign: Sign | undefined }
  | PlannedCrowd;

/** `people` are those of its followers who may be written to, by the ways by which they may. */
export interface PlannedCrowd {
  readonly document: Crowd;
  readonly people: People;
  readonly sign: Sign | undefined;
  readonly campaign: Campaign;
}

/**
 * Reads a document and what its plan depends on; undefined when there is no such document any more. `only`: of a
 * crowd the plan for these people is enough, so that telling one of them need not read the others.
 */
export async function readPlanned(
  book: Book,
  key: Key,
  only?: readonly PersonId[],
): Promise<Planned | undefined> {
  switch (key.kind) {
    case 'person': {
      const person = await book.person(key.id);
      return person && { document: person, people: new Map([[person.id, person]]) };
    }
    case 'circle': {
      const circle = await book.circle(key.id);
      return circle && { document: circle, people: await book.peopleOf(circle) };
    }
    case 'campaign': {
      const campaign = await book.campaign(key.id);
      return campaign && planned(book, campaign);
    }
    case 'crowd': {
      const crowd = await book.crowd(key.id);
      const campaign = crowd && (await book.campaign(crowd.campaign));
      return campaign && plannedCrowd(book, { crowd, campaign }, only);
    }
    case 'picture':
      return undefined;
  }
}

async function planned(book: Book, campaign: Campaign): Promise<Planned> {
  const sign = await readSign(book, campaign);
  const ids = [...campaign.organizers.map(({ person }) => person), ...(sign?.family ?? [])];
  return { document: campaign, people: await book.peopleAmong(ids), sign };
}

async function plannedCrowd(
  book: Book,
  { crowd, campaign }: { readonly crowd: Crowd; readonly campaign: Campaign },
  only?: readonly PersonId[],
): Promise<PlannedCrowd> {
  const people = await book.peopleAmong(only ?? crowd.followers.map(({ person }) => person));
  const sign = await readSign(book, campaign);
  return { document: crowd, people: writableOf(crowd, people), sign, campaign };
}

/** What the circle lets its campaign know; undefined when it is of no case, or the circle knows it no more. */
export async function readSign(book: Book, { of, id }: Campaign): Promise<Sign | undefined> {
  const circle = of && (await book.circle(of));
  return circle && signOf(circle, id);
}

/** The same with a newer version of its document. */
export function withDocument(planned: Planned, document: Document): Planned {
  return { ...planned, document } as Planned;
}

/** The plan of any kind of document. */
export function planOf(planned: Planned): readonly Item[] {
  const { document, people } = planned;
  switch (document.kind) {
    case 'person':
      return newsOf(document);
    case 'circle':
      return plan(document, people);
    case 'campaign':
      return planOfCampaign(document, people, {
        sign: 'sign' in planned ? planned.sign : undefined,
      });
    case 'crowd':
      return 'campaign' in planned ? planOfCrowd(document, people, planned) : [];
  }
}

/** The group or channel of that id in this document; undefined when it has none such. */
export function channelIn(document: Document, id: ChannelId): Channel | undefined {
  switch (document.kind) {
    case 'campaign':
      return document.channels.find((one) => one.id === id);
    case 'circle':
      return document.room?.id === id ? document.room : undefined;
    case 'person':
    case 'crowd':
      return undefined;
  }
}

/** What stands still while its people are let go, brought elsewhere or forgotten. */
export function isLeaving({ document }: Planned): boolean {
  return document.kind === 'person' && document.leaving !== undefined;
}

export function isJoining({ document }: Planned): boolean {
  return document.kind === 'circle' && document.joins !== undefined;
}

export function isEnding({ document }: Planned): boolean {
  return document.kind === 'circle' && document.ends !== undefined;
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
      useless: later(news.at, LASTING.news),
      lane: 'reminder',
      quiet: { is: 'held', unlessAfter: later(news.at, 7 * DAY) },
      thread: key,
      group: key,
    };
  });
}
