import type { Writable } from 'node:stream';
import type { Clock } from '../../ports/clock.ts';
import type { Event, Journal } from '../../ports/journal.ts';
import { allowed } from './fields.ts';

/**
 * One line of JSON an event, with the time in UTC: for a service, whose supervisor keeps the lines. A stream
 * that breaks (a full disk, a closed pipe) loses lines and never stops the bot.
 */
export function lineJournal(output: Writable, clock: Pick<Clock, 'now'>): Journal {
  output.on('error', () => undefined);
  return {
    note: (event) => {
      const at = new Date(clock.now()).toISOString();
      output.write(`${JSON.stringify({ at, ...allowed(event) })}\n`);
    },
  };
}

/** Notes nothing: for the terminal, where people read along. */
export function silentJournal(): Journal {
  return { note: () => undefined };
}

/** Keeps what would have been written, for tests. */
export interface MemoryJournal extends Journal {
  readonly events: readonly Event[];
  /** The same as lines, to be searched for what must not be in them. */
  readonly lines: readonly string[];
}

export function memoryJournal(): MemoryJournal {
  const events: Event[] = [];
  return {
    events,
    get lines() {
      return events.map((event) => JSON.stringify(allowed(event)));
    },
    note: (event) => {
      events.push(event);
    },
  };
}
