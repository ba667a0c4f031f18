import { answer, deleteAnswer, editAnswer, followUp } from './answers.ts';
import type { Door } from './door.ts';
import { bodyOf, type Asked, type Done } from './http.ts';
import { records, text, type Json } from './json.ts';
import {
  changeEvent,
  checkPlace,
  giveRole,
  makeEvent,
  makeRole,
  pin,
  readChannel,
  readEvent,
  readGuild,
  readMember,
  removeEvent,
  removeMessage,
} from './places.ts';
import { BOT, presentChannel, presentMessage } from './present.ts';
import { refusals } from './refusal.ts';
import { checkCommands } from './rule/command.ts';
import { checkMessage, FLAGS } from './rule/message.ts';
import { check } from './rule/permission.ts';
import { APPLICATION, type Channel, type Message, type World } from './world.ts';
import { edit, make } from './writing.ts';

type Route = readonly [
  method: string,
  path: RegExp,
  auth: 'bot' | 'token',
  run: (door: Door, asked: Asked, parts: readonly string[]) => Done,
];

const ROUTES: readonly Route[] = [
  ['GET', /^\/gateway\/bot$/, 'bot', gateway],
  ['GET', /^\/users\/@me$/, 'bot', () => ({ status: 200, body: BOT })],
  ['GET', /^\/applications\/@me$/, 'bot', () => ({ status: 200, body: APPLICATION })],
  ['GET', /^\/applications\/(\d+)\/commands$/, 'bot', readCommands],
  ['PUT', /^\/applications\/(\d+)\/commands$/, 'bot', putCommands],
  ['POST', /^\/users\/@me\/channels$/, 'bot', openDirect],
  ['POST', /^\/channels\/(\d+)\/messages$/, 'bot', send],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, 'bot', editSent],
  ['GET', /^\/channels\/(\d+)$/, 'bot', readChannel],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, 'bot', removeMessage],
  ['PUT', /^\/channels\/(\d+)\/messages\/pins\/(\d+)$/, 'bot', pin],
  ['DELETE', /^\/channels\/(\d+)\/messages\/pins\/(\d+)$/, 'bot', pin],
  ['GET', /^\/guilds\/(\d+)$/, 'bot', readGuild],
  ['GET', /^\/guilds\/(\d+)\/members\/(\d+)$/, 'bot', readMember],
  ['PUT', /^\/guilds\/(\d+)\/members\/(\d+)\/roles\/(\d+)$/, 'bot', giveRole],
  ['DELETE', /^\/guilds\/(\d+)\/members\/(\d+)\/roles\/(\d+)$/, 'bot', giveRole],
  ['POST', /^\/guilds\/(\d+)\/roles$/, 'bot', makeRole],
  ['POST', /^\/guilds\/(\d+)\/scheduled-events$/, 'bot', makeEvent],
  ['GET', /^\/guilds\/(\d+)\/scheduled-events\/(\d+)$/, 'bot', readEvent],
  ['PATCH', /^\/guilds\/(\d+)\/scheduled-events\/(\d+)$/, 'bot', changeEvent],
  ['DELETE', /^\/guilds\/(\d+)\/scheduled-events\/(\d+)$/, 'bot', removeEvent],
  ['POST', /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, 'token', answer],
  ['POST', /^\/webhooks\/(\d+)\/([\w-]+)$/, 'token', followUp],
  ['PATCH', /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/, 'token', editAnswer],
  ['DELETE', /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/, 'token', deleteAnswer],
];

/** Does what was asked, by Discord's rules. Everything that is not in the table is 404. */
export function serve(door: Door, asked: Asked): Done {
  const known = ROUTES.filter(([, path]) => path.test(asked.path));
  if (known.length === 0) throw refusals.noRoute();
  const route = known.find(([method]) => method === asked.method);
  if (!route) throw refusals.wrongMethod();
  const [, path, auth, run] = route;
  if (auth === 'bot' && !door.isToken(asked.authorization)) throw refusals.unauthorized();
  return run(door, asked, (path.exec(asked.path) ?? []).slice(1));
}

function gateway(door: Door): Done {
  const limit = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
  return { status: 200, body: { url: door.gatewayUrl(), shards: 1, session_start_limit: limit } };
}

function readCommands(door: Door): Done {
  return { status: 200, body: door.world.commands };
}

function putCommands(door: Door, asked: Asked, [application]: readonly string[]): Done {
  if (application !== APPLICATION.id) throw refusals.missingAccess();
  if (!Array.isArray(asked.body)) throw refusals.notJson();
  const commands = records(asked.body);
  checkCommands(commands);
  door.world.commands = commands.map((command) => ({ ...command, id: door.world.snowflake() }));
  return { status: 200, body: door.world.commands };
}

function openDirect(door: Door, asked: Asked): Done {
  const id = text(bodyOf(asked)['recipient_id']);
  const person = door.world.users.get(id);
  if (!person) throw refusals.badRecipient();
  if (person.gone) throw refusals.unknownUser();
  return { status: 200, body: presentChannel(door.world.directChannel(id)) };
}

function send(door: Door, asked: Asked, [id = '']: readonly string[]): Done {
  const { world } = door;
  const channel = world.channels.get(id);
  if (!channel) throw refusals.unknownChannel();
  const body = bodyOf(asked);
  checkPlace(world, channel, asked.uploads.length > 0);
  checkMessage(body, asked.uploads, FLAGS.send);
  if (channel.person !== undefined) mayReach(world, channel.person);
  const same = body['enforce_nonce'] === true ? sameNonce(world, channel, body) : undefined;
  if (same) return { status: 200, body: presentMessage(same) };
  const message = make(world, channel, asked);
  world.show(message);
  if (channel.person !== undefined) door.tell(message);
  return { status: 200, body: presentMessage(message) };
}

function mayReach(world: World, id: string): void {
  const person = world.users.get(id);
  if (!person || person.gone) throw refusals.unknownUser();
  if (!person.sharesPlace) throw refusals.noSharedPlace();
  if (!person.dmsOpen) throw refusals.closed();
}

function sameNonce(world: World, channel: Channel, body: Json): Message | undefined {
  const since = Date.now() - world.limits.nonceMs;
  return [...world.messages.values()].find(
    (message) =>
      message.channel.id === channel.id &&
      message.author === APPLICATION.id &&
      message.nonce === text(body['nonce']) &&
      message.at >= since,
  );
}

function editSent(door: Door, asked: Asked, [channel, id = '']: readonly string[]): Done {
  const place = door.world.channels.get(channel ?? '');
  if (!place) throw refusals.unknownChannel();
  check(door.world, place);
  if (place.isArchived === true) throw refusals.archivedThread();
  const message = door.world.messages.get(id);
  if (message?.deleted !== false || message.channel.id !== channel) throw refusals.unknownMessage();
  if (message.author !== APPLICATION.id) throw refusals.notYours();
  return edit(door.world, message, asked);
}
