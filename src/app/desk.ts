import type { AccountId } from '../domain/account.ts';
import { campaignId } from '../domain/id.ts';
import { language as languageOf } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import { SECOND, later, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Channels } from '../ports/channels.ts';
import type { Answer, Desk, Incoming, Reply } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import type { Journal } from '../ports/journal.ts';
import { DamagedDocument, NotSaved } from '../ports/store.ts';
import type { Bots } from '../text/voice.ts';
import { heardBy, type Heard } from './asking.ts';
import type { Book } from './book.ts';
import { bugOf } from './bug.ts';
import { campaignFor } from './campaigning.ts';
import { say, type Command, type Context, type Replies } from './command.ts';
import { makeContext, type ContextParts } from './context.ts';
import type { Delivery } from './delivery.ts';
import { markDead, withWay } from './learnt.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import type { Connections } from './connecting.ts';
import type { Gallery } from './gallery.ts';
import { circleFor } from './home.ts';
import type { Inviting } from './inviting.ts';
import { newcomer, payloadOf } from './newcomer.ts';
import type { Parting } from './parting.ts';
import type { Pledge } from './pledge.ts';
import { createQueue } from './queue.ts';
import type { Recruiting } from './recruiting.ts';
import { createSquare, GO_PRIVATE } from './square.ts';
import { suggest } from './suggest.ts';
import type { createTies } from './tie.ts';
import type { createLeaving } from './leaving.ts';
import type { StatusFacts } from './status.ts';
import { publicPressOf, type Pressed } from './token.ts';
import type { Visits } from './visit.ts';
import { strangerVoice, voiceOf } from './voice.ts';

export interface DeskParts {
  readonly book: Book;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly journal: Journal;
  readonly delivery: Delivery;
  readonly commands: readonly Command[];
  readonly ties: ReturnType<typeof createTies>;
  readonly leaving: ReturnType<typeof createLeaving>;
  readonly inviting: Inviting;
  readonly parting: Parting;
  readonly recruiting: Recruiting;
  readonly pledge: Pledge;
  readonly visits: Visits;
  readonly connections: Connections;
  readonly channels: readonly Channels[];
  readonly gallery: Gallery;
  readonly operator: AccountId | undefined;
  readonly bots: () => Bots;
  readonly status: () => StatusFacts;
  /** Asks the tick to look at what a change made due. */
  readonly lookNow: () => void;
}

/** If an adapter never says that its answer is out, what became due is said all the same, this much later. */
const AFTER_ANSWER = 3 * SECOND;

/** Where everything that people do comes in: finds the person, hands it on, answers kindly whatever happens. */
export function createDesk(parts: DeskParts): Desk {
  const { book, clock, bots, journal } = parts;
  const dispatch = createDispatch(parts.commands);
  const queue = createQueue<AccountId>();
  const { visits, connections } = parts;
  const square = createSquare({
    book,
    dispatch,
    connections,
    contextOf: (incoming, person, circle) =>
      makeContext(contextParts(incoming), person, { circle, campaign: undefined }),
  });

  async function hear(incoming: Incoming): Promise<Answer> {
    const said = await queue.take(incoming.from.account, () => hearSafely(incoming));
    const replies = await Promise.all(said.map(withPicture));
    const person = await personAt(incoming.from.account).catch(() => undefined);
    const callOff = clock.at(later(clock.now(), AFTER_ANSWER), parts.lookNow);
    const place = incoming.where === 'public' ? incoming.place?.spot.account : undefined;
    const out = parts.delivery.answers(place ?? incoming.from.account, replies.length);
    return {
      voice: person ? voiceOf(person, clock.now(), bots()) : voiceFor(incoming),
      replies,
      sent: () => {
        out();
        callOff();
        parts.lookNow();
      },
    };
  }

  async function withPicture({ view, instead }: Reply): Promise<Reply> {
    return { view: await parts.gallery.fill(view), instead };
  }

  async function hearSafely(incoming: Incoming): Promise<Replies> {
    try {
      return await take(incoming);
    } catch (thrown) {
      if (thrown instanceof NotSaved) {
        journal.note({ is: 'not-saved', because: thrown.because });
        return [say({ kind: 'notice', say: [{ id: 'sorry-not-saved' }] })];
      }
      if (thrown instanceof DamagedDocument) {
        return [say({ kind: 'notice', say: [{ id: 'sorry-damaged' }] })];
      }
      journal.note({ is: 'bug', where: 'desk', ...bugOf(thrown) });
      return [say({ kind: 'notice', say: [{ id: 'sorry-bug' }] })];
    }
  }

  async function take(incoming: Incoming): Promise<Replies> {
    const { did, from, where } = incoming;
    const there = await square.take(incoming);
    if (there) return there;
    const press = publicPressOf(did);
    if (press && dispatch.isPublic(press.action)) return visit(incoming, { press });
    const heard = await heardAt(incoming);
    if (heard && dispatch.isPublic(heard.press.action)) return visit(incoming, heard);
    if (where === 'public') return GO_PRIVATE;
    const known = await personAt(from.account);
    if (did.is === 'cut-off') {
      if (known) await cutOff(known, incoming, did.because);
      return [];
    }
    if (known?.leaving !== undefined)
      return [say({ kind: 'notice', say: [{ id: 'forget-done' }] })];
    const person = known && (await seen(known, incoming));
    if (did.is === 'back') return [];
    const aside = person ? undefined : dispatch.toStranger(did);
    if (aside) return aside;
    const context = person ? await contextOf(person, incoming) : await meet(incoming);
    return dispatch.take(context, did);
  }

  /** A button of a public post, in the channel or in private. What is somebody's own is nowhere in it. */
  async function visit(
    incoming: Incoming,
    { press, words }: { readonly press: Pressed; readonly words?: string },
  ): Promise<Replies> {
    const { from, place, where } = incoming;
    const id = campaignId(press.parts[0] ?? '');
    const campaign = id && (await book.campaign(id));
    if (!campaign) return [say({ kind: 'notice', say: [{ id: 'crowd-gone' }] })];
    if (where === 'private') await seenAt(incoming);
    const visited = await visits.begin({
      from,
      ...(place && { place }),
      campaign,
      ...(words !== undefined && { words }),
    });
    const replies = await dispatch.visit(visited, press);
    return replies ?? [say({ kind: 'notice', say: [{ id: 'crowd-gone' }] })];
  }

  /** Words for which a button of a public post asked; in a group only those that were written into its field. */
  async function heardAt({ from, did, where }: Incoming): Promise<Heard | undefined> {
    if (did.is !== 'wrote' && (did.is !== 'said' || where === 'public')) return undefined;
    const person = await personAt(from.account);
    const heard = person && heardBy(person, did, clock.now());
    if (heard) await book.changePerson(person.id, ({ draft: _, ...one }) => one);
    return heard;
  }

  async function seenAt(incoming: Incoming): Promise<void> {
    const known = await personAt(incoming.from.account);
    if (known && known.leaving === undefined) await seen(known, incoming);
  }

  async function personAt(account: AccountId): Promise<Person | undefined> {
    const id = book.directory.personOf(account);
    return id && book.person(id);
  }

  /** A person who does something somewhere can be written to there: a way taken for dead is alive again. */
  async function seen(person: Person, { from }: Incoming): Promise<Person> {
    const way = person.ways.find((one) => one.account === from.account);
    const moved = from.chat !== undefined && way?.chat !== from.chat;
    if (way?.state.is !== 'dead' && !moved) return person;
    const changed = await book.changePerson(person.id, (one) =>
      withWay(one, from.account, (old) => ({
        ...old,
        ...(from.chat !== undefined && { chat: from.chat }),
        state: old.state.is === 'dead' ? { is: 'untried' } : old.state,
      })),
    );
    return changed ?? person;
  }

  async function cutOff(
    person: Person,
    { from }: Incoming,
    because: (Incoming['did'] & { is: 'cut-off' })['because'],
  ): Promise<void> {
    await markDead(book, person.id, { account: from.account, since: clock.now(), because });
  }

  async function meet(incoming: Incoming): Promise<Context> {
    const { did, from } = incoming;
    const starts = did.is === 'commanded' && did.name === 'start';
    const payload = starts ? payloadOf(did.words) : '';
    const { person, circle } = newcomer(from, { chance: parts.chance, now: clock.now(), payload });
    await book.addCircle(circle);
    await book.addPerson(person);
    return makeContext(contextParts(incoming), person, { circle, campaign: undefined });
  }

  async function contextOf(known: Person, incoming: Incoming): Promise<Context> {
    const fresh = { chance: parts.chance, now: clock.now() };
    const { person, circle } = await circleFor(book, { person: known, did: incoming.did }, fresh);
    const campaign = await campaignFor(book, person, incoming.did);
    return makeContext(contextParts(incoming), person, { circle, campaign });
  }

  function contextParts({ from }: Incoming): ContextParts {
    return {
      ...parts,
      dispatch,
      from,
      now: clock.now(),
      isOperator: from.account === parts.operator,
    };
  }

  /** For somebody unknown, or whose document cannot be read just now. */
  function voiceFor({ from }: Incoming) {
    const known = book.directory.acquaintance(from.account)?.language;
    const spoken = known ?? languageOf(from.languageTag ?? '') ?? 'en';
    return strangerVoice(spoken, clock.now(), bots());
  }

  return {
    hear,
    async lost(loss) {
      await connections.lost(loss);
      parts.lookNow();
    },
    suggest: (from, half) =>
      suggest({ ...half, now: clock.now(), ...readerOf(book, from, clock.now(), bots()) }),
    acquaintance: (account) => book.directory.acquaintance(account),
  };
}

function readerOf(book: Book, from: Incoming['from'], now: Instant, bots: Bots) {
  const known = book.directory.acquaintance(from.account);
  const language = known?.language ?? languageOf(from.languageTag ?? '') ?? 'en';
  const voice = strangerVoice(language, now, bots);
  return { voice: { ...voice, zone: book.directory.zoneOf(from.account) ?? voice.zone } };
}

export type { Dispatch };
