import { platformOf } from '../domain/account.ts';
import type { Channel, Right } from '../domain/channel.ts';
import type { ChannelNews } from '../domain/channelabout.ts';
import type { Button, Notice, Say } from '../text/view.ts';
import { token } from './token.ts';

/** News of a group or channel, for those who answer for it. */
export function channelNewsView(about: ChannelNews): Notice {
  const { what, channel, isRoom } = about;
  const name = isRoom ? `room-news-${what}` : `channel-news-${what}`;
  const said: Say = { id: name, args: { channel: titleArg(channel) } };
  return { kind: 'notice', say: [said, ...detailLines(about)], buttons: buttonsFor(about) };
}

function detailLines({ what, channel }: ChannelNews): readonly Say[] {
  const { state, without } = channel;
  if (what === 'lacks' && state.is === 'lacks') return rightLines(channel, state.rights);
  if (what === 'exposed' && state.is === 'exposed') return [{ id: `room-exposed-${state.how}` }];
  if (what === 'in' || what === 'without') return rightLines(channel, without?.rights ?? []);
  return [];
}

/** Each right that is missing, as that platform calls it; and where it is given. */
export function rightLines(channel: Channel, rights: readonly Right[]): readonly Say[] {
  if (rights.length === 0) return [];
  const platform = platformOf(channel.account);
  return [
    { id: 'rights-missing' },
    ...rights.map((right): Say => ({
      id: 'right-line',
      args: { right: { say: { id: `right-${platform}-${right}` } } },
    })),
    { id: `rights-where-${platform}` },
  ];
}

export function titleArg({ title }: Pick<Channel, 'title'>) {
  return title === ''
    ? ({ say: { id: 'channel-unnamed' } } as const)
    : { typed: title.slice(0, 60) };
}

function buttonsFor({ what, channel, of, isRoom, event = '' }: ChannelNews): Button[][] {
  const check: Button = {
    say: { id: 'channel-check' },
    token: isRoom ? token('roomcheck', of) : token('channelcheck', of, channel.id),
    look: 'main',
  };
  switch (what) {
    case 'in':
      if (isRoom) return [];
      return [[{ say: { id: 'channel-open' }, token: token('channel', of, channel.id) }]];
    case 'lacks':
    case 'without':
    case 'gone':
    case 'exposed':
      return [[check]];
    case 'removed':
      return [[{ say: { id: 'channel-repost' }, token: token('repost', of, event, channel.id) }]];
    case 'stays':
      return [];
  }
}
