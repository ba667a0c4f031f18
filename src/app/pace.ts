import { SECOND, later, type Instant } from '../domain/time.ts';
import type { Limits } from '../ports/messenger.ts';

/**
 * When the next of many messages may go, so that not one is over what the platform publishes, and one message that
 * cannot wait always finds room. Urgent messages are counted and never held.
 */
export interface Pace {
  /** How many of many go in a second. */
  readonly aSecond: number;
  /** The turns of many come evenly, not in bursts: the first instant at which the next one may begin. */
  turn(): Instant;
  /** The first instant at which that chat takes another. */
  apart(chat: string): Instant;
  /** One of many takes its turn. */
  takesTurn(): void;
  /** The first instant at which one of many may be sent to that chat, by all that was sent before. */
  room(chat: string): Instant;
  /**
   * Something goes there now. To be told when it is answered: between the two the platform counted it, at some moment
   * that only it knows.
   */
  sends(chat: string): () => void;
  /** The same of an answer to what somebody did there: never held, and counted. */
  answers(chat: string): () => void;
  /** The platform asks for rest until then; it never becomes earlier. */
  rests(until: Instant): void;
}

/** One in so many is left free for what cannot wait; and as many as were answered in a second of late. */
const SPARE = 30;
/** Turns that were missed by so many, because the computer was busy, are made up for. */
const CATCH_UP = 15;
const GROUP_SPAN = 60 * SECOND;
/** A second, and what clocks of whole milliseconds leave open. */
const SPAN = SECOND + 2;
/** How soon to look again while what is sent is not answered, in ms. */
const SOON = 5;

/** After so many answers the quickest of them is taken for how long the way there and back is at least. */
const LEARNT = 100;

/** A message of the last second, and when it was answered. */
interface Sent {
  readonly at: Instant;
  readonly isAnswer: boolean;
  answered: number;
}

/** How long it is remembered how many were answered in a second, in ms. */
const OF_LATE = 30 * SECOND;

/** Of whose end nobody tells any more. No request to a platform takes that long. */
const LOST = 60 * SECOND;

export function createPace(limits: Limits, now: () => Instant): Pace {
  const share = limits.aSecond - Math.ceil(limits.aSecond / SPARE);
  const apart = SECOND / share;
  const chats = new Map<string, Instant[]>();
  let sent: readonly Sent[] = [];
  let rushes: readonly { readonly at: Instant; readonly many: number }[] = [];
  let [quickest, answers] = [Infinity, 0];
  let next = 0;
  let rest = 0;

  function room(chat: string): Instant {
    return Math.max(rest, roomInAll(), roomIn(chat)) as Instant;
  }

  function roomInAll(): number {
    sent = sent.filter((one) => countedBy(one) + SPAN > now());
    const ours = sent.filter(({ isAnswer }) => !isAnswer);
    const leaves = Math.max(leavesRoom(sent, share), leavesRoom(ours, shareBesideAnswers()));
    return leaves === Infinity ? now() + SOON : leaves;
  }

  /** When fewer than so many of them are counted any more; 0 when that is so now. */
  function leavesRoom(all: readonly Sent[], most: number): number {
    if (all.length < most) return 0;
    const counted = all.map(countedBy).sort((one, other) => one - other);
    return counted[all.length - most]! + SPAN;
  }

  /** What people are answered comes when they press: as much as in the busiest second of late is kept free for it. */
  function shareBesideAnswers(): number {
    rushes = rushes.filter(({ at }) => at + OF_LATE > now());
    const rush = Math.max(0, ...rushes.map(({ many }) => many));
    return rush === 0 ? share : Math.max(1, share - rush - 1);
  }

  function roomIn(chat: string): number {
    const before = chats.get(chat) ?? [];
    const last = before.at(-1);
    const single = last === undefined || !limits.apart ? 0 : last + limits.apart;
    const most = limits.isGroup?.(chat) ? limits.aMinuteAGroup : undefined;
    if (most === undefined || before.length < most) return single;
    return Math.max(single, before[before.length - most]! + GROUP_SPAN);
  }

  function counts(chat: string, isAnswer: boolean): () => void {
    const one: Sent = { at: now(), isAnswer, answered: Infinity };
    sent = [...sent, one];
    if (isAnswer) rushes = [...rushes, { at: now(), many: answersWithin(sent, now()) }];
    noteChat(chat);
    return () => {
      answered(one);
    };
  }

  function answered(one: Sent): void {
    one.answered = now();
    quickest = Math.min(quickest, now() - one.at);
    answers += 1;
  }

  /**
   * The last moment at which the platform may have counted it, by how long the next one is on its way there: every one is
   * on the way there and back at least as long as the quickest was.
   */
  function countedBy({ at: began, answered: ended }: Sent): number {
    const at = Math.min(ended, began + LOST);
    return answers < LEARNT ? at : at - quickest;
  }

  function noteChat(chat: string): void {
    if (!limits.apart && !limits.isGroup?.(chat)) return;
    const before = chats.get(chat) ?? [];
    drop(before, later(now(), -GROUP_SPAN));
    chats.delete(chat);
    chats.set(chat, [...before, now()]);
    forget();
  }

  /** Chats to which nothing went for a minute; those that were written to last stand at the end. */
  function forget(): void {
    for (const [chat, times] of chats) {
      if ((times.at(-1) ?? 0) > now() - GROUP_SPAN) return;
      chats.delete(chat);
    }
  }

  return {
    aSecond: SECOND / apart,
    turn: () => Math.max(rest, next, roomInAll()) as Instant,
    apart: (chat) => roomIn(chat) as Instant,
    takesTurn() {
      next = Math.max(next, now() - CATCH_UP * apart) + apart;
    },
    room,
    sends: (chat) => counts(chat, false),
    answers: (chat) => counts(chat, true),
    rests(until) {
      rest = Math.max(rest, until);
    },
  };
}

function drop(times: Instant[], upTo: Instant): void {
  while (times[0] !== undefined && times[0] <= upTo) times.shift();
}

function answersWithin(sent: readonly Sent[], now: Instant): number {
  return sent.filter(({ isAnswer, at }) => isAnswer && at > now - SECOND).length;
}
