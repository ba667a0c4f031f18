import { SECOND, later, type Instant } from '../domain/time.ts';
import type { Limits } from '../ports/messenger.ts';

/**
 * When the next of many messages may go, so that not one is over what the platform publishes, and one message that
 * cannot wait always finds room. Reminders wait only where they are themselves too many, alarms never; both are counted.
 */
export interface Pace {
  /** How many of many go in a second. */
  readonly aSecond: number;
  /** The turns of many come evenly, not in bursts: the first instant at which the next one may begin. */
  turn(): Instant;
  /** The first instant at which that chat takes another. */
  apart(chat: string): Instant;
  /**
   * The first instant at which a reminder may begin, beside so many that have begun and are not sent yet: at once, but
   * where so many are due together that the platform would refuse some of them.
   */
  reminder(begun: number): Instant;
  /** One of many takes its turn. */
  takesTurn(): void;
  /** The first instant at which one of many may be sent to that chat, by all that was sent before. */
  room(chat: string): Instant;
  /**
   * Something goes there now. To be told when it is answered: between the two the platform counted it, at some moment
   * that only it knows.
   */
  sends(chat: string, what: 'to-many' | 'to-one'): Answered;
  /** The same of an answer to what somebody did there: never held, and counted. */
  answers(chat: string): () => void;
  /** The platform asks for rest until then; it never becomes earlier. */
  rests(until: Instant): void;
}

/** What is sent was answered; `isTaken` is false where it never came as far as the platform's count. */
export type Answered = (isTaken?: boolean) => void;

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
  readonly what: 'answer' | 'to-many' | 'to-one';
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
    forgetSent();
    const ours = sent.filter(({ what }) => what !== 'answer');
    const most = Math.max(1, shareBesideAnswers());
    return inTime(leavesRoom(sent, share), leavesRoom(ours, most));
  }

  /** Rather than that a slow platform holds up a reminder, one that it answered to nobody yet is taken for counted. */
  function roomForReminder(begun: number): number {
    forgetSent();
    const others = sent.filter(({ what }) => what === 'to-one');
    const most = Math.max(Math.ceil(share / 2), shareBesideAnswers());
    return inTime(
      leavesRoom(sent, limits.aSecond - begun, SECOND),
      leavesRoom(others, most - begun, SECOND),
    );
  }

  function forgetSent(): void {
    sent = sent.filter((one) => countedBy(one) + SPAN > now());
  }

  function inTime(...leaves: readonly number[]): number {
    const last = Math.max(...leaves);
    return last === Infinity ? now() + SOON : last;
  }

  /** When fewer than so many of them are counted any more; 0 when that is so now. */
  function leavesRoom(all: readonly Sent[], most: number, patience = LOST): number {
    const counted = all
      .map((one) => countedBy(one, patience))
      .filter((at) => at + SPAN > now())
      .sort((one, other) => one - other);
    if (counted.length < most) return 0;
    return (counted[counted.length - most] ?? Infinity) + SPAN;
  }

  /** What people are answered comes when they press: as much as in the busiest second of late is kept free for it. */
  function shareBesideAnswers(): number {
    rushes = rushes.filter(({ at }) => at + OF_LATE > now());
    const rush = Math.max(0, ...rushes.map(({ many }) => many));
    return rush === 0 ? share : share - rush - 1;
  }

  function roomIn(chat: string): number {
    const before = chats.get(chat) ?? [];
    const last = before.at(-1);
    const single = last === undefined || !limits.apart ? 0 : last + limits.apart;
    const most = limits.isGroup?.(chat) ? limits.aMinuteAGroup : undefined;
    if (most === undefined || before.length < most) return single;
    return Math.max(single, before[before.length - most]! + GROUP_SPAN);
  }

  function counts(chat: string, what: Sent['what']): Answered {
    const one: Sent = { at: now(), what, answered: Infinity };
    sent = [...sent, one];
    if (what === 'answer') rushes = [...rushes, { at: now(), many: answersWithin(sent, now()) }];
    noteChat(chat);
    return (isTaken = true) => {
      if (isTaken) answered(one);
      else sent = sent.filter((other) => other !== one);
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
  function countedBy({ at: began, answered: ended }: Sent, patience = LOST): number {
    const at = Math.min(ended, began + patience);
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
    reminder: (begun) => roomForReminder(begun) as Instant,
    apart: (chat) => roomIn(chat) as Instant,
    takesTurn() {
      next = Math.max(next, now() - CATCH_UP * apart) + apart;
    },
    room,
    sends: counts,
    answers: (chat) => counts(chat, 'answer'),
    rests(until) {
      rest = Math.max(rest, until);
    },
  };
}

function drop(times: Instant[], upTo: Instant): void {
  while (times[0] !== undefined && times[0] <= upTo) times.shift();
}

function answersWithin(sent: readonly Sent[], now: Instant): number {
  return sent.filter(({ what, at }) => what === 'answer' && at > now - SECOND).length;
}
