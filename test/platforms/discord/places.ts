import type { Door } from './door.ts';
import type { Guild, Scheduled } from './guild.ts';
import { bodyOf, type Asked, type Done } from './http.ts';
import { record, text, type Json } from './json.ts';
import { presentEvent, presentMember, presentPlace, presentRole, presentServer } from './place.ts';
import { refusals } from './refusal.ts';
import { checkEventChange, checkNewEvent } from './rule/event.ts';
import { check, checkGuild } from './rule/permission.ts';
import { Form } from './rule/complaint.ts';
import { APPLICATION, BOT_USER, type Channel, type Message, type World } from './world.ts';
import { presentChannel } from './present.ts';

type Parts = readonly string[];
const OK: Done = { status: 204 };

/** What is asked of servers and their channels, by Discord's rules. */
export function readChannel({ world }: Door, _asked: Asked, [id = '']: Parts): Done {
  const channel = world.channels.get(id);
  if (!channel) throw refusals.unknownChannel();
  check(world, channel);
  const body = channel.guild ? presentPlace(channel) : presentChannel(channel);
  return { status: 200, body };
}

function guildOf(world: World, id: string): Guild {
  const guild = world.guilds.get(id);
  if (!guild || guild.isLeft) throw refusals.unknownGuild();
  return guild;
}

export function readGuild({ world }: Door, asked: Asked, [id = '']: Parts): Done {
  const guild = guildOf(world, id);
  const counted = asked.query['with_counts'] === 'true';
  const counts = { approximate_member_count: guild.memberCount, approximate_presence_count: 1 };
  return { status: 200, body: { ...presentServer(guild), ...(counted ? counts : {}) } };
}

export function readMember({ world }: Door, _asked: Asked, [id = '', who = '']: Parts): Done {
  const guild = guildOf(world, id);
  const user = who === BOT_USER ? APPLICATION : world.users.get(who);
  if (!user) throw refusals.unknownUser();
  if (guild.away.has(who)) throw refusals.unknownMember();
  return { status: 200, body: presentMember(guild, who, user) };
}

/** A message where it stands, and that the bot may see it. */
function messageAt(world: World, channel: string, id: string): Message {
  const place = world.channels.get(channel);
  if (!place) throw refusals.unknownChannel();
  check(world, place);
  const message = world.messages.get(id);
  if (message?.deleted !== false || message.channel.id !== channel) throw refusals.unknownMessage();
  return message;
}

export function removeMessage(
  { world }: Door,
  _asked: Asked,
  [channel = '', id = '']: Parts,
): Done {
  const message = messageAt(world, channel, id);
  if (message.author !== APPLICATION.id) check(world, message.channel, 'ManageMessages');
  message.deleted = true;
  return OK;
}

export function pin({ world }: Door, asked: Asked, [channel = '', id = '']: Parts): Done {
  const message = messageAt(world, channel, id);
  check(world, message.channel, 'PinMessages');
  message.isPinned = asked.method === 'PUT';
  return OK;
}

export function makeRole({ world }: Door, asked: Asked, [id = '']: Parts): Done {
  const guild = guildOf(world, id);
  checkGuild(guild, 'ManageRoles');
  const body = bodyOf(asked);
  const form = new Form();
  form.words('name', body['name'] ?? 'new role', [1, 100]);
  form.end();
  const role = {
    id: world.snowflake(),
    name: text(body['name']),
    permissions: BigInt(text(body['permissions']) || '0'),
    mentionable: body['mentionable'] === true,
  };
  guild.roles.set(role.id, role);
  return { status: 200, body: presentRole(role) };
}

export function giveRole({ world }: Door, asked: Asked, parts: Parts): Done {
  const [id = '', who = '', role = ''] = parts;
  const guild = guildOf(world, id);
  checkGuild(guild, 'ManageRoles');
  if (!world.users.has(who) || guild.away.has(who)) throw refusals.unknownMember();
  if (!guild.roles.has(role)) throw refusals.unknownRole();
  const seat = guild.seats.get(who) ?? { roles: new Set<string>() };
  if (asked.method === 'PUT') seat.roles.add(role);
  else seat.roles.delete(role);
  guild.seats.set(who, seat);
  return OK;
}

const MOST_EVENTS = 100;

export function makeEvent({ world }: Door, asked: Asked, [id = '']: Parts): Done {
  const guild = guildOf(world, id);
  checkGuild(guild, 'CreateEvents');
  const body = bodyOf(asked);
  checkNewEvent(body);
  const open = [...guild.events.values()].filter(({ status }) => status < 3);
  if (open.length >= MOST_EVENTS) throw refusals.tooManyEvents();
  const event: Scheduled = {
    ...{ id: world.snowflake(), creator: BOT_USER, name: '', about: '', place: '' },
    ...{ start: 0, end: 0, status: 1, interested: 0 },
  };
  told(event, body);
  guild.events.set(event.id, event);
  return { status: 200, body: presentEvent(guild, event) };
}

function eventOf(guild: Guild, id: string): Scheduled {
  const event = guild.events.get(id);
  if (!event) throw refusals.unknownEvent();
  return event;
}

export function readEvent({ world }: Door, asked: Asked, [id = '', event = '']: Parts): Done {
  const guild = guildOf(world, id);
  const counted = asked.query['with_user_count'] === 'true';
  return { status: 200, body: presentEvent(guild, eventOf(guild, event), counted) };
}

export function changeEvent({ world }: Door, asked: Asked, [id = '', which = '']: Parts): Done {
  const guild = guildOf(world, id);
  const event = eventOf(guild, which);
  mayChange(guild, event);
  const body = bodyOf(asked);
  checkEventChange(event, body);
  told(event, body);
  return { status: 200, body: presentEvent(guild, event) };
}

export function removeEvent({ world }: Door, _asked: Asked, [id = '', which = '']: Parts): Done {
  const guild = guildOf(world, id);
  mayChange(guild, eventOf(guild, which));
  guild.events.delete(which);
  return OK;
}

/** One's own with the right to create; anybody's with the right to manage. */
function mayChange(guild: Guild, event: Scheduled): void {
  if (event.creator === BOT_USER) checkGuild(guild, 'CreateEvents', 'ManageEvents');
  else checkGuild(guild, 'ManageEvents');
}

function told(event: Scheduled, body: Json): void {
  const place = record(body['entity_metadata'])?.['location'];
  const start = Date.parse(text(body['scheduled_start_time']));
  const end = Date.parse(text(body['scheduled_end_time']));
  if (body['name'] !== undefined) event.name = text(body['name']);
  if (body['description'] !== undefined) event.about = text(body['description']);
  if (place !== undefined) event.place = text(place);
  if (!Number.isNaN(start)) event.start = start;
  if (!Number.isNaN(end)) event.end = end;
  if (body['status'] !== undefined) event.status = body['status'] as Scheduled['status'];
}

/** Whether a new message may stand there; a thread that sleeps wakes by it, one that is locked does not. */
export function checkPlace(world: World, channel: Channel, hasFiles: boolean): void {
  const inThread = channel.parent !== undefined;
  check(world, channel, inThread ? 'SendMessagesInThreads' : 'SendMessages');
  if (hasFiles) check(world, channel, 'AttachFiles');
  if (channel.isLocked === true) throw refusals.threadLocked();
  channel.isArchived = false;
}
