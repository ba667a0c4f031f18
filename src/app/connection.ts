import type { Platform } from '../domain/account.ts';
import type { Chat, Connection, Desk } from '../ports/chat.ts';
import type { Journal } from '../ports/journal.ts';
import type { Bots } from '../text/voice.ts';
import { bugOf } from './bug.ts';

/** One platform's connection, as the bot sees it: one that fails never stops another. */
export interface Line {
  readonly platform: Platform;
  state(): Connection['is'];
  bots(): Bots;
  open(desk: Desk): Promise<void>;
  close(): Promise<void>;
}

export function createLine(chat: Chat, { journal }: { journal: Journal }): Line {
  const { platform } = chat;
  let connection: Connection = { is: 'retrying' };

  async function open(desk: Desk): Promise<void> {
    try {
      connection = await chat.start(desk);
    } catch (thrown) {
      journal.note({ is: 'bug', where: platform, ...bugOf(thrown) });
    }
    const because = connection.is === 'refused' ? connection.because : '';
    journal.note({ is: 'platform', platform, state: connection.is, because });
  }

  return {
    platform,
    state: () => connection.is,
    bots: () => chat.bots(),
    open,
    close: () => chat.stop(),
  };
}
