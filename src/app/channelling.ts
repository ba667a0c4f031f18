import { platformOf, type AccountId } from '../domain/account.ts';
import { withChannel, type Campaign } from '../domain/campaign/campaign.ts';
import { nativesOf } from '../domain/campaign/native.ts';
import type { Channel } from '../domain/channel.ts';
import type { ChannelId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import type { Channels, Done } from '../ports/channels.ts';
import type { Book } from './book.ts';
import type { Context } from './command.ts';
import type { Connections } from './connecting.ts';
import type { Scene } from './context.ts';

export interface ChannellingParts {
  readonly book: Book;
  readonly connections: Connections;
  readonly channels: readonly Channels[];
}

/** What a command may do about groups and channels, bound to one person and where they act. */
export function channelsOf(
  { book, connections, channels }: ChannellingParts,
  person: Person,
  { circle, campaign }: Scene,
): Context['channels'] {
  return {
    begin: (to) => connections.begin(person, to),
    async check(of, id) {
      if (of === 'room') return connections.check({ kind: 'circle', id: circle.id }, id);
      return campaign && connections.check({ kind: 'campaign', id: campaign.id }, id);
    },
    async makeRole(id, name) {
      const channel = campaign?.channels.find((one) => one.id === id);
      if (!campaign || channel?.server === undefined) return 'no-rights';
      const by = [person, await book.person(channel.by)];
      const leads = await leadThere(channels, channel, by);
      if (leads !== true) return leads === 'unclear' ? 'not-now' : 'not-leading';
      const made = await on(channels, channel.account)?.role?.(channel.server, name);
      if (made?.is !== 'made') return made?.is === 'unreachable' ? 'no-rights' : 'not-now';
      await book.changeCampaign(campaign.id, (one) => withRole(one, id, made.id));
      return 'made';
    },
    async interested(event) {
      const shown = campaign ? nativesOf(campaign, event) : [];
      const all = await Promise.all(
        shown.map(({ account, server, id }) => interestedIn(channels, account, { server, id })),
      );
      const known = all.filter((one) => one !== undefined);
      return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
    },
  };
}

async function interestedIn(
  channels: readonly Channels[],
  account: AccountId,
  { server, id }: { readonly server: string; readonly id: string },
): Promise<number | undefined> {
  return on(channels, account)?.events?.interested(server, id);
}

/**
 * Whether one of them may lead there now: whoever connected a place, or runs its campaign, can have lost that right since.
 * `unclear` when nobody is known to, and one at least could not be asked about.
 */
async function leadThere(
  channels: readonly Channels[],
  channel: Channel,
  people: readonly (Person | undefined)[],
): Promise<boolean | 'unclear'> {
  const there = on(channels, channel.account);
  if (!there) return 'unclear';
  const accounts = people
    .flatMap((one) => one?.ways ?? [])
    .map(({ account }) => account)
    .filter((account) => platformOf(account) === platformOf(channel.account));
  const said = await Promise.all(
    [...new Set(accounts)].map((account) => there.mayLead(channel, account)),
  );
  return said.includes(true) || (said.includes('unclear') && 'unclear');
}

/** Gives somebody the role by which that channel of the campaign calls people, or takes it. */
export async function callIn(
  channels: readonly Channels[],
  campaign: Campaign,
  {
    id,
    account,
    given,
  }: { readonly id: ChannelId; readonly account: AccountId; readonly given: boolean },
): Promise<'done' | 'no-rights' | 'not-now'> {
  const channel = campaign.channels.find((one) => one.id === id);
  const { role, server } = channel ?? {};
  if (!channel || role === undefined || server === undefined) return 'no-rights';
  if (platformOf(account) !== platformOf(channel.account)) return 'not-now';
  const done: Done | undefined = await on(channels, account)?.giveRole?.(
    server,
    role,
    account,
    given,
  );
  if (done?.is === 'done') return 'done';
  return done?.is === 'unreachable' ? 'no-rights' : 'not-now';
}

function on(channels: readonly Channels[], account: AccountId): Channels | undefined {
  return channels.find(({ platform }) => platform === platformOf(account));
}

/** One role a server: its other channels call by the same. */
function withRole(campaign: Campaign, id: ChannelId, role: string): Campaign {
  const server = campaign.channels.find((one) => one.id === id)?.server;
  const same = campaign.channels.filter((one: Channel) => one.server === server);
  return same.reduce((all, one) => withChannel(all, { ...one, role }), campaign);
}
