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
  /** One of many takes its turn. */
  takesTurn(): void;
  /** The first instant at which one of many may be sent to that chat, by all that was sent before. */
  room(chat: string): Instant;
  sends(chat: string): void;
  /** The platform asks for rest until then; it never becomes earlier. */
  rests(until: Instant): void;
}

/** One in so many is left free for what cannot wait. */
const SPARE = 30;
/** Turns that were missed by so many, because the computer was busy, are made up for. */
const CATCH_UP = 5;
const GROUP_SPAN = 60 * SECOND;
/** A second, and by how much less apart two messages may arrive than they were sent, in ms. */
const SPAN = SECOND + 7;

export function createPace(limits: Limits, now: () => Instant): Pace {
  const share = limits.aSecond - Math.ceil(limits.aSecond / SPARE);
  const apart = SPAN / share;
  const chats = new Map<string, Instant[]>();
  const sent: Instant[] = [];
  let next = 0;
  let rest = 0;

  function room(chat: string): Instant {
    drop(sent, later(now(), -SPAN));
    const full = sent.length < share ? 0 : sent[sent.length - share]! + SPAN;
    return Math.max(now(), rest, full, roomIn(chat)) as Instant;
  }

  function roomIn(chat: string): number {
    const before = chats.get(chat) ?? [];
    const last = before.at(-1);
    const single = last === undefined || !limits.apart ? 0 : last + limits.apart;
    const most = limits.isGroup?.(chat) ? limits.aMinuteAGroup : undefined;
    if (most === undefined || before.length < most) return single;
    return Math.max(single, before[before.length - most]! + GROUP_SPAN);
  }

  function sends(chat: string): void {
    sent.push(now());
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
    turn: () => Math.max(now(), rest, next) as Instant,
    takesTurn() {
      next = Math.max(next, now() - CATCH_UP * apart) + apart;
    },
    room,
    sends,
    rests(until) {
      rest = Math.max(rest, until);
    },
  };
}

function drop(times: Instant[], upTo: Instant): void {
  while (times[0] !== undefined && times[0] <= upTo) times.shift();
}
