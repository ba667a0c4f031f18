import { bodyOf, type Asked, type Done } from './http.ts';
import { list, number, record, records, text, type Json } from './json.ts';
import { BOT, presentChannel, presentMessage, withIds } from './present.ts';
import { refusals } from './refusal.ts';
import { checkCommands } from './rule/command.ts';
import { checkMessage, EPHEMERAL, FLAGS } from './rule/message.ts';
import { checkModal } from './rule/modal.ts';
import { Form } from './rule/complaint.ts';
import { APPLICATION, type Channel, type Interaction, type Message, type World } from './world.ts';

/** What the routes need beside the world: what the gateway's address is and whose token counts. */
export interface Door {
  readonly world: World;
  readonly gatewayUrl: () => string;
  readonly isToken: (authorization: string) => boolean;
  /** Tells the gateway of a message in a DM. */
  readonly tell: (message: Message) => void;
}

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
  if (channel.person === undefined) throw refusals.missingAccess();
  const body = bodyOf(asked);
  checkMessage(body, asked.uploads, FLAGS.send);
  mayReach(world, channel.person);
  const same = body['enforce_nonce'] === true ? sameNonce(world, channel, body) : undefined;
  if (same) return { status: 200, body: presentMessage(same) };
  const message = make(world, channel, asked);
  world.show(message);
  door.tell(message);
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

function make(world: World, channel: Channel, asked: Asked, from = bodyOf(asked)): Message {
  const nonce = from['nonce'];
  return {
    id: world.snowflake(),
    channel,
    author: APPLICATION.id,
    flags: number(from['flags']) & ~EPHEMERAL,
    at: Date.now(),
    content: text(from['content']),
    components: withIds(records(from['components'])),
    files: asked.uploads,
    allowedMentions: from['allowed_mentions'],
    thinking: false,
    deleted: false,
    ...(nonce === undefined ? {} : { nonce: text(nonce) }),
  };
}

function editSent(door: Door, asked: Asked, [channel, id = '']: readonly string[]): Done {
  const message = door.world.messages.get(id);
  if (message?.deleted !== false || message.channel.id !== channel) throw refusals.unknownMessage();
  if (message.author !== APPLICATION.id) throw refusals.notYours();
  return edit(door.world, message, asked);
}

function edit(world: World, message: Message, asked: Asked): Done {
  const body = bodyOf(asked);
  checkMessage(body, asked.uploads, FLAGS.edit);
  change(world, message, asked, body);
  return { status: 200, body: presentMessage(message) };
}

function change(world: World, message: Message, asked: Asked, body: Json): void {
  message.content = text(body['content']);
  message.components = withIds(records(body['components']));
  if (body['attachments'] !== undefined || asked.uploads.length > 0) message.files = asked.uploads;
  message.allowedMentions = body['allowed_mentions'];
  message.flags |= number(body['flags']) & ~EPHEMERAL;
  message.thinking = false;
  world.show(message);
}

/** The one answer that every interaction needs within three seconds. */
function answer(door: Door, asked: Asked, [id = '', token]: readonly string[]): Done {
  const interaction = door.world.interactions.get(id);
  if (!interaction || interaction.token !== token) throw refusals.unknownInteraction();
  if (interaction.state === 'failed') throw refusals.unknownInteraction();
  if (interaction.state !== 'waiting') throw refusals.answeredAlready();
  const type = number(bodyOf(asked)['type']);
  checkType(interaction, type);
  acknowledge(door.world, interaction, asked, type);
  return { status: 204 };
}

function checkType(interaction: Interaction, type: number): void {
  const onMessage = interaction.message !== undefined;
  const allowed =
    interaction.type === 4
      ? [8]
      : [4, 5, ...(onMessage ? [6, 7] : []), ...(interaction.type === 5 ? [] : [9])];
  const form = new Form();
  form.oneOf('type', type, allowed);
  form.end();
}

function acknowledge(world: World, interaction: Interaction, asked: Asked, type: number): void {
  const data = record(bodyOf(asked)['data']) ?? {};
  switch (type) {
    case 4:
      checkMessage(data, asked.uploads, FLAGS.answer);
      replied(world, interaction, asked, data);
      return;
    case 5:
      deferred(world, interaction, data);
      return;
    case 6:
      if (interaction.message) interaction.original = interaction.message;
      world.settle(interaction, 'answered');
      return;
    case 7:
      checkMessage(data, asked.uploads, FLAGS.edit);
      if (interaction.message) interaction.original = interaction.message;
      if (interaction.message) change(world, interaction.message, asked, data);
      world.settle(interaction, 'answered');
      return;
    case 8:
      suggested(world, interaction, data);
      return;
    default:
      checkModal(data);
      world.forms.set(interaction.person.id, { data, from: interaction });
      world.settle(interaction, 'form');
      return;
  }
}

function replied(world: World, interaction: Interaction, asked: Asked, data: Json): void {
  const message = privately(make(world, interaction.channel, asked, data), interaction, data);
  interaction.original = message;
  world.show(message);
  world.settle(interaction, 'answered');
}

/** A deferred answer may be told nothing but that it is for one person only. */
function deferred(world: World, interaction: Interaction, data: Json): void {
  const form = new Form();
  form.oneOf('data.flags', data['flags'] ?? 0, [0, EPHEMERAL]);
  form.end();
  const empty: Message = {
    id: world.snowflake(),
    channel: interaction.channel,
    author: APPLICATION.id,
    flags: 0,
    at: Date.now(),
    content: '',
    components: [],
    files: [],
    allowedMentions: { parse: [] },
    thinking: true,
    deleted: false,
  };
  interaction.original = privately(empty, interaction, data);
  world.show(interaction.original);
  world.settle(interaction, 'thinking');
}

function privately(message: Message, interaction: Interaction, data: Json): Message {
  const hidden = (number(data['flags']) & EPHEMERAL) !== 0;
  return hidden ? { ...message, only: interaction.person.id } : message;
}

function suggested(world: World, interaction: Interaction, data: Json): void {
  const form = new Form();
  const choices = list(data['choices']);
  form.count('data.choices', choices, [0, 25]);
  records(choices).forEach((choice, at) => {
    form.words(`data.choices.${at}.name`, choice['name'], [1, 100]);
    form.words(`data.choices.${at}.value`, choice['value'], [1, 100]);
  });
  form.end();
  world.settle(interaction, 'answered', choices);
}

function byToken(door: Door, application: string, token: string): Interaction {
  if (application !== APPLICATION.id) throw refusals.unknownWebhook();
  const interaction = [...door.world.interactions.values()].find((each) => each.token === token);
  if (!interaction) throw refusals.badWebhookToken();
  if (Date.now() - interaction.at > door.world.limits.tokenMs) throw refusals.badWebhookToken();
  if (interaction.state === 'waiting' || interaction.state === 'failed')
    throw refusals.unknownWebhook();
  return interaction;
}

/** Follow-ups of an application that only the person installed (receiving-and-responding, read 2026-08). */
const USER_INSTALLED = 5;

function followUp(
  door: Door,
  asked: Asked,
  [application = '', token = '']: readonly string[],
): Done {
  const interaction = byToken(door, application, token);
  const body = bodyOf(asked);
  checkMessage(body, asked.uploads, FLAGS.answer);
  if (interaction.original?.thinking === true) {
    change(door.world, interaction.original, asked, body);
    return { status: 200, body: presentMessage(interaction.original) };
  }
  interaction.followUps += 1;
  if (!interaction.person.sharesPlace && interaction.followUps > USER_INSTALLED)
    throw refusals.tooManyFollowUps();
  const message = privately(make(door.world, interaction.channel, asked), interaction, body);
  door.world.show(message);
  return { status: 200, body: presentMessage(message) };
}

function answered(door: Door, parts: readonly string[]): readonly [Interaction, Message] {
  const [application = '', token = '', id = ''] = parts;
  const interaction = byToken(door, application, token);
  const message = id === '@original' ? interaction.original : door.world.messages.get(id);
  if (message?.deleted !== false) throw refusals.unknownMessage();
  return [interaction, message];
}

function editAnswer(door: Door, asked: Asked, parts: readonly string[]): Done {
  const [interaction, message] = answered(door, parts);
  if (interaction.state === 'thinking') interaction.state = 'answered';
  return edit(door.world, message, asked);
}

function deleteAnswer(door: Door, _asked: Asked, parts: readonly string[]): Done {
  const [, message] = answered(door, parts);
  message.deleted = true;
  message.thinking = false;
  door.world.show(message);
  return { status: 204 };
}
