import type { Channel } from '../domain/channel.ts';
import type { Item } from '../domain/item.ts';
import type { Letter } from '../ports/messenger.ts';
import type { View } from '../text/view.ts';
import { token } from './token.ts';

/** How something is brought besides its words: in the place of what, put up where all see it, calling whom. */
export function mannerOf(
  { about, instead, pin }: Item,
  channel: Channel | undefined,
): Pick<Letter, 'instead' | 'only' | 'pin' | 'mention'> {
  if (instead) return { instead, ...(isPost(about) && { only: true }) };
  const calls = about.kind === 'announced' && about.announcement.rung !== 'thanks';
  return {
    ...(pin && { pin }),
    ...(calls && channel?.role !== undefined && { mention: channel.role }),
  };
}

/** A post that somebody took away there is not made again by being kept up to date. */
function isPost({ kind }: Item['about']): boolean {
  return kind === 'announced' || kind === 'blot';
}

/** With the way to be called there by a role, where the channel has one. */
export function inChannel(view: View, { about }: Item, channel: Channel | undefined): View {
  if (view.kind !== 'post' || about.kind !== 'announced' || channel?.role === undefined)
    return view;
  const { id } = about.campaign;
  const call = { say: { id: 'post-call-me' }, token: token('callme', id, channel.id) };
  return { ...view, buttons: [...view.buttons, [call]] };
}
