import { isOrganizer, withChannel, type Campaign } from '../src/domain/campaign/campaign.ts';
import { POST_KINDS, type Channel } from '../src/domain/channel.ts';
import { channelId, type ChannelId } from '../src/domain/id.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import {
  defineCommand,
  say,
  sayInstead,
  type Context,
  type Replies,
  type Visit,
} from '../src/app/command.ts';
import { publicName } from '../src/app/rallying/post.ts';
import { token } from '../src/app/token.ts';
import type { Say } from '../src/text/view.ts';
import { cardView, connectView, listView } from './channels-view.ts';

/** /channels: where a campaign's announcements are posted, in which language, and what of them. */
export default defineCommand({
  name: 'channels',
  listed: 'everyone',
  run: (context) => Promise.resolve(show(context)),
  presses: {
    channels: (context) => Promise.resolve(show(context)),
    channeladd: (context) => forOrganizer(context, (campaign) => connect(context, campaign)),
    channel: (context, [, id]) => withOne(context, id, (one) => [cardView(context, one)]),
    channelsay: (context, [, id, word]) => withOne(context, id, (one) => speak(context, one, word)),
    channelkind: (context, [, id, word]) =>
      withOne(context, id, (one) => toggle(context, one, word)),
    channelcheck: (context, [, id]) => withOne(context, id, (one) => check(context, one)),
    channelrole: (context, [, id]) => withOne(context, id, (one) => makeRole(context, one)),
    channeloff: (context, [, id]) => withOne(context, id, (one) => askOff(context, one)),
    channeloffyes: (context, [, id]) => withOne(context, id, (one) => off(context, one)),
    repost: (context, [, event, id]) => withOne(context, id, (one) => repost(context, one, event)),
  },
  visits: {
    callme: (visit, [, id]) => called(visit, id, true),
    callnot: (visit, [, id]) => called(visit, id, false),
  },
});

function show(context: Context): Replies {
  const { campaign, person } = context;
  const isTheirs = campaign !== undefined && isOrganizer(campaign, person.id);
  return isTheirs ? [listView(campaign)] : notice({ id: 'channels-none' });
}

/** Old buttons live for ever: whoever runs the campaign no more gets the answer of one that is not there. */
async function forOrganizer(
  { campaign, person }: Context,
  go: (campaign: Campaign) => Replies | Promise<Replies>,
): Promise<Replies> {
  if (!campaign || !isOrganizer(campaign, person.id)) return notice({ id: 'channels-gone' });
  return go(campaign);
}

function withOne(
  context: Context,
  part: string | undefined,
  go: (channel: Channel) => Replies | Promise<Replies>,
): Promise<Replies> {
  return forOrganizer(context, ({ channels }) => {
    const channel = channels.find(({ id }) => id === part);
    return channel ? go(channel) : notice({ id: 'channels-gone' });
  });
}

async function connect(context: Context, { id }: Campaign): Promise<Replies> {
  const payload = await context.channels.begin({ is: 'campaign', id });
  return [connectView(payload)];
}

async function change(
  context: Context,
  id: ChannelId,
  apply: (channel: Channel) => Channel,
): Promise<Replies> {
  const after = await context.changeCampaign((campaign) => {
    const held = campaign.channels.find((one) => one.id === id);
    return held ? withChannel(campaign, apply(held)) : campaign;
  });
  const channel = after.campaign?.channels.find((one) => one.id === id);
  if (!channel) return notice({ id: 'channels-gone' });
  return [sayInstead(cardView(after, channel).view)];
}

function speak(context: Context, { id }: Channel, word: string | undefined): Promise<Replies> {
  const language = LANGUAGES.find((one) => one === word);
  return change(context, id, (channel) => (language ? { ...channel, language } : channel));
}

function toggle(context: Context, { id }: Channel, word: string | undefined): Promise<Replies> {
  return change(context, id, (channel) => ({
    ...channel,
    kinds: POST_KINDS.filter((kind) => channel.kinds.includes(kind) !== (kind === word)),
  }));
}

async function check(context: Context, { id }: Channel): Promise<Replies> {
  await context.channels.check('campaign', id);
  return change(context, id, (channel) => channel);
}

/** What the role is called is public, so it is the campaign's approved name, or ours. */
async function makeRole(context: Context, { id, language }: Channel): Promise<Replies> {
  const name = context.campaign ? publicName(context.campaign, language) : '';
  const made = await context.channels.makeRole(id, name === '' ? 'Contigo' : name.slice(0, 90));
  if (made !== 'made') return notice({ id: `channel-role-${made}` });
  return [...notice({ id: 'channel-role-made' }), ...(await change(context, id, (one) => one))];
}

function askOff(context: Context, { id, title }: Channel): Replies {
  const of = context.campaign?.id ?? '';
  const args = { channel: { typed: title } };
  return [
    say({
      kind: 'question',
      ask: { id: 'channel-off-ask', args },
      buttons: [
        [{ say: { id: 'channel-off-yes' }, token: token('channeloffyes', of, id), look: 'danger' }],
        [{ say: { id: 'channel-off-no' }, token: token('channel', of, id) }],
      ],
    }),
  ];
}

async function off(context: Context, { id }: Channel): Promise<Replies> {
  const after = await context.changeCampaign((campaign) => ({
    ...campaign,
    channels: campaign.channels.filter((one) => one.id !== id),
  }));
  const list = after.campaign ? [listView(after.campaign)] : [];
  return [...notice({ id: 'channel-off-done' }), ...list];
}

/** What somebody took away there is posted again only because an organizer says so here. */
async function repost(context: Context, { id }: Channel, event = ''): Promise<Replies> {
  const known = context.campaign?.events.some((one) => one.id === event) === true;
  if (!known) return notice({ id: 'channels-gone' });
  await change(context, id, (channel) => ({
    ...channel,
    again: { ...channel.again, [event]: context.now },
  }));
  return notice({ id: 'channel-repost-done' });
}

async function called(visit: Visit, part = '', given: boolean): Promise<Replies> {
  const id = channelId(part);
  const done = id ? await visit.called(id, given) : 'no-rights';
  if (done !== 'done') return notice({ id: `post-call-${done}` });
  const stop = { say: { id: 'post-call-not' }, token: token('callnot', visit.campaign.id, part) };
  const view = { kind: 'notice', say: [{ id: given ? 'post-called' : 'post-uncalled' }] } as const;
  return [say(given ? { ...view, buttons: [[stop]] } : view)];
}

function notice(...says: readonly Say[]): Replies {
  return [say({ kind: 'notice', say: says })];
}
