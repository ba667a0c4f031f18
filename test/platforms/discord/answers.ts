import type { Door } from './door.ts';
import { bodyOf, type Asked, type Done } from './http.ts';
import { list, number, record, records, type Json } from './json.ts';
import { presentMessage } from './present.ts';
import { refusals } from './refusal.ts';
import { Form } from './rule/complaint.ts';
import { checkMessage, EPHEMERAL, FLAGS } from './rule/message.ts';
import { checkModal } from './rule/modal.ts';
import { APPLICATION, type Interaction, type Message, type World } from './world.ts';
import { change, edit, make } from './writing.ts';

/** The one answer that every interaction needs within three seconds. */
export function answer(door: Door, asked: Asked, [id = '', token]: readonly string[]): Done {
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

export function followUp(
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

export function editAnswer(door: Door, asked: Asked, parts: readonly string[]): Done {
  const [interaction, message] = answered(door, parts);
  if (interaction.state === 'thinking') interaction.state = 'answered';
  return edit(door.world, message, asked);
}

export function deleteAnswer(door: Door, _asked: Asked, parts: readonly string[]): Done {
  const [, message] = answered(door, parts);
  message.deleted = true;
  message.thinking = false;
  door.world.show(message);
  return { status: 204 };
}
