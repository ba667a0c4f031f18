import type { AccountId } from '../domain/account.ts';
import { isMember } from '../domain/circle.ts';
import { circleId } from '../domain/id.ts';
import { isWilling, type Person } from '../domain/person.ts';
import type { Circle } from '../domain/circle.ts';
import type { Incoming, PublicPlace } from '../ports/chat.ts';
import { sameWord } from './alias.ts';
import type { Book } from './book.ts';
import { say, type Context, type Replies } from './command.ts';
import type { Connected, Connections } from './connecting.ts';
import type { Dispatch } from './dispatch.ts';
import { parseToken, type Pressed } from './token.ts';

/** What is done in groups and channels, beside pressing buttons of public posts. */
export interface Square {
  /** Undefined for what has no place there: whoever did it is shown the way to the private chat. */
  take(incoming: Incoming): Promise<Replies | undefined>;
}

export interface SquareParts {
  readonly book: Book;
  readonly dispatch: Dispatch;
  readonly connections: Connections;
  readonly contextOf: (incoming: Incoming, person: Person, circle: Circle) => Promise<Context>;
}

export function createSquare({ book, dispatch, connections, contextOf }: SquareParts): Square {
  async function take(incoming: Incoming): Promise<Replies | undefined> {
    const { did, place } = incoming;
    switch (did.is) {
      case 'took-in':
        return place ? tookIn(incoming, place) : [];
      case 'put-out':
        if (place) await connections.lost({ is: 'put-out', spot: place.spot });
        return [];
      case 'became':
        if (place) await connections.lost({ is: 'became', spot: place.spot, now: did.spot });
        return [];
      case 'commanded':
        return place && commanded(incoming, place, did);
      case 'pressed': {
        const press = parseToken(did.token);
        return press && dispatch.isOfRoom(press.action) ? pressed(incoming, press) : undefined;
      }
      case 'said':
      case 'wrote':
      case 'cut-off':
      case 'back':
        return undefined;
    }
  }

  async function personAt(account: AccountId): Promise<Person | undefined> {
    const id = book.directory.personOf(account);
    return id && book.person(id);
  }

  /** Taken in by somebody who is connecting one: that is it. What is connected there may do something else now. */
  async function tookIn({ from }: Incoming, place: PublicPlace): Promise<Replies> {
    await connections.checkAll(place.spot);
    const person = await personAt(from.account);
    if (person) await connections.connect(person, from, place);
    return [];
  }

  async function commanded(
    incoming: Incoming,
    place: PublicPlace,
    { name, words }: Incoming['did'] & { readonly is: 'commanded' },
  ): Promise<Replies | undefined> {
    const { from } = incoming;
    if (name === 'start' && words.startsWith('c-')) {
      const owner = await connections.ownerOf(words.trim());
      const isTheirs = owner?.ways.some(({ account }) => account === from.account) === true;
      if (owner && (isTheirs || isPlaceItself(incoming, place))) {
        return said(await connections.connect(owner, from, place));
      }
      return book.places.at(place.spot.account).length > 0 ? said('taken') : undefined;
    }
    if (!sameWord('channels', name)) return undefined;
    const person = await personAt(from.account);
    const connected = person ? await connections.connect(person, from, place) : 'nothing-open';
    return connected === 'nothing-open' ? undefined : said(connected);
  }

  /** A button in the circle's room: for its members alone, and from there alone. Others learn nothing by it. */
  async function pressed(incoming: Incoming, press: Pressed): Promise<Replies | undefined> {
    const [part = ''] = press.parts;
    const id = circleId(part);
    const circle = id && (await book.circle(id));
    const person = await personAt(incoming.from.account);
    if (!circle || !person || !isWilling(person)) return GO_PRIVATE;
    const isHere = circle.room?.account === incoming.place?.spot.account;
    if (!circle.room || !isHere || circle.ends !== undefined || !isMember(circle, person.id)) {
      return GO_PRIVATE;
    }
    const context = await contextOf(incoming, person, circle);
    return (await dispatch.inRoom(context, press)) ?? GO_PRIVATE;
  }

  return { take };
}

/** An administrator of Telegram who stays hidden acts as the group. */
function isPlaceItself({ from }: Incoming, { spot }: PublicPlace): boolean {
  return from.account === spot.account;
}

function said(connected: Connected): Replies {
  return [say({ kind: 'notice', say: [{ id: `channel-${connected}` }] })];
}

/** In a group nothing is looked up and nothing is revealed: only the way to the private chat. */
export const GO_PRIVATE: Replies = [
  say({
    kind: 'notice',
    say: [{ id: 'go-private' }],
    link: { say: { id: 'go-private-open' }, payload: 'start' },
  }),
];
