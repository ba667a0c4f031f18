import type { Say } from './view.ts';
import type { Bots } from './voice.ts';

/** Where a link takes this bot, and what it carries: rights are asked for by what it is to be there. */
export interface Door {
  readonly say: Say;
  readonly to: 'group' | 'broadcast' | 'server';
  readonly payload: string;
  readonly isRoom: boolean;
}

/**
 * Links that take a bot in with exactly the rights it needs: Telegram's `startgroup` and `startchannel` with `admin`
 * (core.telegram.org/api/links), Discord's authorization page with a sum of permissions (docs.discord.com, OAuth2,
 * «Bot Authorization Flow»); both read 2026-11-22. Undefined while that platform is not connected.
 */
export function doorUrl({ to, payload, isRoom }: Door, bots: Bots): string | undefined {
  switch (to) {
    case 'group': {
      const link = inTelegram(bots, `startgroup=${encodeURIComponent(payload)}`);
      return link && `${link}&admin=${isRoom ? 'delete_messages' : 'delete_messages+pin_messages'}`;
    }
    case 'broadcast': {
      const link = inTelegram(bots, 'startchannel');
      return link && `${link}&admin=post_messages+edit_messages+delete_messages`;
    }
    case 'server':
      return bots.discord === undefined ? undefined : inDiscord(bots.discord, isRoom);
  }
}

function inTelegram({ telegram }: Bots, query: string): string | undefined {
  return telegram === undefined ? undefined : `https://t.me/${telegram}?${query}`;
}

function inDiscord(id: string, isRoom: boolean): string {
  const permissions = isRoom ? OF_ROOM : OF_ROOM | OF_CAMPAIGN;
  const query = `client_id=${id}&permissions=${permissions}&scope=bot+applications.commands`;
  return `https://discord.com/oauth2/authorize?${query}`;
}

const bit = (place: number) => 1n << BigInt(place);

/** To see a channel, and to write in it and in its threads. One's own messages are one's own to change. */
const OF_ROOM = bit(10) | bit(11) | bit(38);
/** To attach pictures, to make events, and to give the role by which people are called. */
const OF_CAMPAIGN = bit(15) | bit(44) | bit(28);
