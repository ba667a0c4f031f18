import { platformOf } from '../src/domain/account.ts';
import { isOrganizer, type Campaign } from '../src/domain/campaign/campaign.ts';
import { POST_KINDS, type Channel } from '../src/domain/channel.ts';
import { rightLines, titleArg } from '../src/app/channelview.ts';
import { say, type Context, type Replies } from '../src/app/command.ts';
import { token } from '../src/app/token.ts';
import type { Button, Say } from '../src/text/view.ts';

type Reply = Replies[number];

/** All channels of a campaign, each with the way to its card, and the way to one more. */
export function listView({ id, channels }: Campaign): Reply {
  const rows = channels.map((channel): readonly Button[] => [
    {
      say: { id: `channel-row-${channel.state.is}`, args: { channel: shortArg(channel) } },
      token: token('channel', id, channel.id),
    },
  ]);
  const add: Button = { say: { id: 'channel-add' }, token: token('channeladd', id), look: 'main' };
  const ask = { id: channels.length === 0 ? 'channels-empty' : 'channels-list' };
  return say({ kind: 'question', ask, buttons: [...rows.slice(0, 20), [add]] });
}

function shortArg({ title }: Channel) {
  return title === ''
    ? ({ say: { id: 'channel-unnamed' } } as const)
    : { typed: title.slice(0, 24) };
}

/** How a group, a channel or a server's channel is connected, with the links for it. */
export function connectView(payload: string): Reply {
  const door = (to: 'group' | 'broadcast' | 'server') => ({
    say: { id: `door-${to}` },
    to,
    payload,
    isRoom: false,
  });
  return say({
    kind: 'notice',
    say: [
      { id: 'channel-how' },
      { id: 'channel-how-group' },
      { id: 'channel-how-broadcast' },
      { id: 'channel-how-server' },
      { id: 'channel-how-leads' },
    ],
    doors: [door('group'), door('broadcast'), door('server')],
  });
}

/** One channel: how it stands, what it hears and in which language. */
export function cardView(context: Context, channel: Channel): Reply {
  const { campaign } = context;
  const of = campaign && isOrganizer(campaign, context.person.id) ? campaign : undefined;
  return say({
    kind: 'question',
    before: [{ id: 'channel-card', args: { channel: titleArg(channel) } }, ...stateLines(channel)],
    ask: { id: 'channel-ask' },
    buttons: of ? buttonsFor(of, channel) : [],
  });
}

function stateLines(channel: Channel): readonly Say[] {
  const { state, without, topic, role } = channel;
  return [
    { id: `channel-is-${state.is}` },
    ...(topic === undefined ? [] : [{ id: 'channel-topic' }]),
    ...(role === undefined ? [] : [{ id: 'channel-has-role' }]),
    ...rightLines(channel, [
      ...(state.is === 'lacks' ? state.rights : []),
      ...(without?.rights ?? []),
    ]),
  ];
}

function buttonsFor({ id, languages }: Campaign, channel: Channel): readonly (readonly Button[])[] {
  const press = (name: string, action: string, ...more: readonly string[]): Button => ({
    say: { id: name },
    token: token(action, id, channel.id, ...more),
  });
  const kinds = POST_KINDS.map((kind) =>
    press(
      `channel-kind-${kind}-${channel.kinds.includes(kind) ? 'on' : 'off'}`,
      'channelkind',
      kind,
    ),
  );
  const others = languages.filter((language) => language !== channel.language);
  const mayCall =
    platformOf(channel.account) === 'discord' &&
    channel.server !== undefined &&
    channel.role === undefined;
  return [
    ...kinds.map((one) => [one]),
    ...others.map((language) => [press(`channel-in-${language}`, 'channelsay', language)]),
    ...(mayCall ? [[press('channel-role', 'channelrole')]] : []),
    [press('channel-check', 'channelcheck'), press('channel-off', 'channeloff')],
  ];
}
