/** Groups, channels and rooms through the real clients: connecting them, what is posted, and what befalls them. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { AccountId } from '../../src/domain/account.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { withDate } from '../../src/domain/circle.ts';
import type { EventId, NeedId } from '../../src/domain/id.ts';
import { withNeed } from '../../src/domain/need.ts';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import type { Store } from '../../src/ports/store.ts';
import { keyDate } from '../family.ts';
import { MARCH, openCampaign, withRally } from '../following.ts';
import { circleOf, enters, personAt } from '../helping.ts';
import type { Group } from '../platforms/telegram/telegram.ts';
import type { OnDiscord } from './ondiscord.ts';
import type { OnTelegram } from './ontelegram.ts';
import { openStreet, type Street } from './street.ts';

const START = '2027-09-01 10:00';
const RALLY = 'rarara' as EventId;

interface Ground {
  readonly street: Street;
  readonly store: Store;
}

async function ground(t: TestContext, rough = false): Promise<Ground> {
  let held: Store | undefined;
  const street = await openStreet(t, START, {
    rough,
    disk: (store) => {
      held = store;
      return store;
    },
  });
  return {
    street,
    get store() {
      return held!;
    },
  };
}

/** That person leads a campaign of no case from now on. */
async function leads({ street, store }: Ground, account: AccountId): Promise<void> {
  const { id } = await personAt(store, account);
  const since = street.clock.now();
  const campaign = openCampaign(since, { organizers: [{ person: id, since, lead: true }] });
  await store.change({ kind: 'campaign', id: MARCH }, () => campaign);
  await store.change({ kind: 'person', id }, (one) => ({
    ...one!,
    leads: [MARCH],
    leading: MARCH,
  }));
  await street.restarts();
}

async function change(all: Ground, apply: (campaign: Campaign) => Campaign): Promise<void> {
  await all.store.change({ kind: 'campaign', id: MARCH }, (one) => apply(one!));
  await all.street.restarts();
}

async function announces(all: Ground, on = '2027-10-19 17:00'): Promise<void> {
  const at = all.street.clock.now();
  const title = ['Rally for Rosa', 'Marcha por Rosa'] as const;
  await change(all, (campaign) => withRally(campaign, { id: RALLY, on, title, at }));
}

async function campaignIn({ store }: Ground): Promise<Campaign> {
  const campaign = await store.read({ kind: 'campaign', id: MARCH });
  assert.ok(campaign);
  return campaign;
}

/** What the newest link to a group carries. */
function payloadSeenBy({ person }: OnTelegram): string {
  const urls = person
    .sees()
    .flatMap(({ buttons }) => buttons.flat().flatMap(({ url }) => url ?? []));
  return (
    /startgroup=([\w-]+)/.exec(urls.findLast((url) => url.includes('startgroup')) ?? '')?.[1] ?? ''
  );
}

async function onTelegram(
  t: TestContext,
  rough = false,
): Promise<{ all: Ground; sara: OnTelegram; group: Group }> {
  const all = await ground(t, rough);
  const sara = all.street.onTelegram('Sara', 'en');
  await sara.arrives({ language: 'en' });
  await leads(all, sara.account);
  const group = all.street.telegram.group({ title: 'Plaza', type: 'supergroup' });
  group.seats(sara.person, 'administrator');
  await sara.says('/channels');
  await sara.presses('Connect one more');
  return { all, sara, group };
}

async function joins({ all, sara, group }: { all: Ground; sara: OnTelegram; group: Group }) {
  group.takesIn();
  await sara.saysIn(group, `/start@${all.street.telegram.botName} ${payloadSeenBy(sara)}`);
  await all.street.telegram.settled();
  await all.street.settled();
}

test('Telegram: a group is connected by a link, hears of a rally, and its count follows the answers', async (t) => {
  const { all, sara, group } = await onTelegram(t);
  await joins({ all, sara, group });
  sara.hears(/Plaza is connected/);
  assert.match(group.sees().at(-1)?.text ?? '', /in private/);
  await announces(all);
  await group.hears(/Rally for Rosa/);
  const luz = all.street.telegram.person({ name: 'Luz', language_code: 'en' });
  await (await luz.pressesIn(group, "I'll be there")).answered();
  await all.street.telegram.settled();
  await all.street.pass(2 * MINUTE);
  const posts = group.sees().filter(({ text }) => /Rally for Rosa/.test(text));
  assert.equal(posts.length, 1);
  assert.match(posts[0]?.text ?? '', /1/);
  await all.street.restarts();
  await all.street.pass(DAY);
  assert.equal(group.sees().filter(({ text }) => /Rally for Rosa/.test(text)).length, 1);
});

test('Telegram: nobody but an administrator connects a group, and the link works for nobody else', async (t) => {
  const { all, sara, group } = await onTelegram(t);
  const eva = all.street.onTelegram('Eva', 'en');
  await eva.arrives({ language: 'en' });
  group.seats(eva.person, 'administrator');
  group.seats(sara.person, 'member');
  group.takesIn(eva.person);
  await eva.saysIn(group, `/start@${all.street.telegram.botName} ${payloadSeenBy(sara)}`);
  await sara.saysIn(group, `/start@${all.street.telegram.botName} ${payloadSeenBy(sara)}`);
  await all.street.telegram.settled();
  await all.street.settled();
  assert.deepEqual((await campaignIn(all)).channels, []);
});

test('Telegram: one topic of a group is connected by the command that is written there', async (t) => {
  const { all, sara, group } = await onTelegram(t);
  const topic = group.topic('Rallies');
  group.takesIn();
  await sara.person.saysIn(group, `/channels@${all.street.telegram.botName}`, topic);
  await all.street.telegram.settled();
  await all.street.settled();
  const [channel] = (await campaignIn(all)).channels;
  assert.equal(channel?.topic, String(topic));
  await announces(all);
  await group.hears(/Rally for Rosa/);
});

test('Telegram: a post that a moderator took away comes not again, and its organizer is told', async (t) => {
  const { all, sara, group } = await onTelegram(t, true);
  await joins({ all, sara, group });
  await announces(all);
  const post = await group.hears(/Rally for Rosa/);
  group.removes(post.id);
  await change(all, (campaign) => ({
    ...campaign,
    rsvps: {
      [RALLY]: [
        {
          by: campaign.organizers[0]!.person,
          is: 'yes',
          plus: 0,
          roles: [],
          at: all.street.clock.now(),
        },
      ],
    },
  }));
  await all.street.pass(2 * MINUTE);
  sara.hears(/took a post of mine away in Plaza/);
  assert.ok(!group.sees().some(({ text }) => /Rally for Rosa/.test(text)));
  await sara.presses('Post it again');
  await group.hears(/Rally for Rosa/);
});

test('Telegram: a group that became a supergroup is written to under its new number', async (t) => {
  const all = await ground(t, true);
  const sara = all.street.onTelegram('Sara', 'en');
  await sara.arrives({ language: 'en' });
  await leads(all, sara.account);
  const group = all.street.telegram.group({ title: 'Plaza' });
  group.seats(sara.person, 'administrator');
  await sara.says('/channels');
  await sara.presses('Connect one more');
  await joins({ all, sara, group });
  const before = (await campaignIn(all)).channels[0]?.account;
  group.upgrade();
  await all.street.telegram.settled();
  await announces(all);
  await group.hears(/Rally for Rosa/);
  const after = (await campaignIn(all)).channels[0]?.account;
  assert.notEqual(after, before);
  assert.equal(after, `telegram:${group.id}`);
});

test('Telegram: kicked out, the organizer is told once; without the right to write, which right', async (t) => {
  const { all, sara, group } = await onTelegram(t, true);
  await joins({ all, sara, group });
  group.allows({ can_send_messages: false });
  await announces(all);
  sara.hears(/I cannot post in Plaza[^]*Send Messages/);
  group.allows({ can_send_messages: true });
  await sara.presses('Check again');
  await group.hears(/Rally for Rosa/);
  group.kicks();
  await all.street.telegram.settled();
  await all.street.pass(MINUTE);
  sara.hears(/I am not in Plaza any more/);
});

async function onDiscord(t: TestContext, rough = false) {
  const all = await ground(t, rough);
  const sara = all.street.onDiscord('Sara', 'en-US');
  await sara.arrives({ language: 'en' });
  await leads(all, sara.account);
  const guild = all.street.discord.guild();
  return { all, sara, guild };
}

/** Waits for what comes over the gateway. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await pause(20);
  }
  assert.fail('it never came');
}

async function asks(sara: OnDiscord): Promise<void> {
  await sara.uses('channels');
  await sara.presses('Connect one more');
}

test('Discord: a channel is connected by the command in it, hears of a rally, and the server has its event', async (t) => {
  const { all, sara, guild } = await onDiscord(t);
  guild.sits(sara.person.id, [guild.addsRole('Leads', ['ManageEvents'])]);
  await asks(sara);
  await sara.uses('channels', {}, { in: guild });
  await all.street.settled();
  const [channel] = (await campaignIn(all)).channels;
  assert.equal(channel?.server, guild.id);
  assert.deepEqual(channel.state, { is: 'open' });
  await announces(all);
  await all.street.pass(MINUTE);
  const events = [...guild.events.values()];
  assert.deepEqual(
    events.map(({ name, status }) => [name, status]),
    [['Rally for Rosa', 1]],
  );
  await change(all, (campaign) => ({
    ...campaign,
    events: campaign.events.map((one) =>
      one.kind === 'rally'
        ? {
            ...one,
            state: {
              is: 'off',
              at: all.street.clock.now(),
              by: campaign.organizers[0]!.person,
              wasOut: true,
            },
          }
        : one,
    ),
  }));
  await all.street.pass(2 * MINUTE);
  assert.deepEqual(
    [...guild.events.values()].map(({ status }) => status),
    [4],
  );
});

test('Discord: without the right to manage events nobody connects a channel', async (t) => {
  const { all, sara, guild } = await onDiscord(t);
  await asks(sara);
  await sara.uses('channels', {}, { in: guild });
  await all.street.settled();
  assert.deepEqual((await campaignIn(all)).channels, []);
});

test('Discord: rights that are missing are named, and a channel that is deleted is told of', async (t) => {
  const { all, sara, guild } = await onDiscord(t, true);
  guild.sits(sara.person.id, [guild.addsRole('Leads', ['ManageEvents'])]);
  guild.denies(['CreateEvents', 'ManageRoles']);
  await asks(sara);
  await sara.uses('channels', {}, { in: guild });
  await all.street.settled();
  sara.hears(/is connected[^]*Create Events[^]*Manage Roles/);
  guild.deletes(guild.channel);
  await until(async () => (await campaignIn(all)).channels[0]?.state.is === 'gone');
  await all.street.settled();
  sara.hears(/I am not in .* any more/);
});

test('Telegram: a circle has a private group as its room, and one that a link opens hears nothing', async (t) => {
  const all = await ground(t);
  const ana = all.street.onTelegram('Ana', 'en');
  await ana.arrives({ language: 'en' });
  const group = all.street.telegram.group({ title: 'Friends', type: 'supergroup' });
  group.seats(ana.person, 'administrator');
  await ana.says('/circle');
  await ana.presses('Our group');
  await ana.presses('Connect a group');
  await joins({ all, sara: ana, group });
  ana.hears(/Friends is the group of your circle now/);
  const circle = await circleOf(all.store, ana.account);
  assert.equal(circle.room?.state.is, 'open');
  const date = keyDate('2027-10-19 08:30', { of: [circle.members[0]!.person] });
  const need = {
    id: 'needed' as NeedId,
    date: date.id,
    kind: 'driver',
    many: 1,
    meeting: 'Secret corner',
    by: circle.members[0]!.person,
    at: all.street.clock.now(),
  } as const;
  await all.store.change({ kind: 'circle', id: circle.id }, (one) =>
    withNeed(withDate(one!, date), need),
  );
  await all.street.restarts();
  const call = await group.hears(/a driver is still wanted for Ana/);
  assert.doesNotMatch(call.text, /8:30|Secret corner/);
  const luz = all.street.onTelegram('Luz', 'en');
  await luz.arrives({ language: 'en' });
  await enters(all.store, { family: ana.account, newcomer: luz.account }, { role: 'supporter' });
  await all.street.restarts();
  const eva = all.street.telegram.person({ name: 'Eva', language_code: 'en' });
  const refused = await (await eva.pressesIn(group, 'I can drive')).shown();
  assert.equal(refused.answer, '');
  assert.match(refused.url ?? '', /start=/);
  const taken = await (await luz.person.pressesIn(group, 'I can drive')).shown();
  assert.match(taken.answer, /You are down for: a driver/);
  await all.street.settled();
  assert.equal((await circleOf(all.store, ana.account)).offers?.length, 1);
});

test('Discord: a private channel is a room; seen by all, it hears nothing, and the family hears why', async (t) => {
  const all = await ground(t);
  const ana = all.street.onDiscord('Ana', 'en-US');
  await ana.arrives({ language: 'en' });
  const guild = all.street.discord.guild();
  guild.sits(ana.person.id, [guild.addsRole('Leads', ['ManageEvents'])]);
  await ana.uses('circle');
  await ana.presses('Our group');
  await ana.presses('Connect a group');
  await ana.uses('channels', {}, { in: guild });
  await all.street.settled();
  ana.hears(/I say nothing in .* any more[^]*Anybody can find it/);
  const { room } = await circleOf(all.store, ana.account);
  assert.equal(room?.state.is, 'exposed');
});
