import type { Platform } from '../domain/account.ts';
import type { Chat, Connection, Desk } from '../ports/chat.ts';
import type { Event, Journal } from '../ports/journal.ts';
import type { Bots } from '../text/voice.ts';
import { bugOf } from './bug.ts';

/** One platform's connection, as the bot sees it: one that fails never stops another. */
export interface Line {
  readonly platform: Platform;
  state(): Connection['is'];
  bots(): Bots;
  open(desk: Desk): Promise<void>;
  close(): Promise<void>;
  /** What its adapter noted since: a token may be taken back long after the start. */
  heard(event: Event & { readonly is: 'platform' }): void;
}

export function createLine(chat: Chat, { journal }: { journal: Journal }): Line {
  const { platform } = chat;
  let connection: Connection = { is: 'retrying' };
  let now: Connection['is'] = 'retrying';

  async function open(desk: Desk): Promise<void> {
    try {
      connection = await chat.start(desk);
    } catch (thrown) {
      journal.note({ is: 'bug', where: platform, ...bugOf(thrown) });
    }
    now = connection.is;
    const because = connection.is === 'refused' ? connection.because : '';
    journal.note({ is: 'platform', platform, state: connection.is, because });
  }

  return {
    platform,
    state: () => now,
    bots: () => chat.bots(),
    open,
    close: () => chat.stop(),
    heard(event) {
      const next = event.platform === platform ? STATES[event.state] : undefined;
      // Where the way in is shut for good, what was under way still fails.
      if (next && (now !== 'refused' || next === 'connected')) now = next;
    },
  };
}

const STATES: Readonly<
  Record<(Event & { is: 'platform' })['state'], Connection['is'] | undefined>
> = {
  connected: 'connected',
  retrying: 'retrying',
  lost: 'retrying',
  refused: 'refused',
  stopped: undefined,
};
