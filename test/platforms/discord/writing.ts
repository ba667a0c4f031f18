import { bodyOf, type Asked, type Done } from './http.ts';
import { number, records, text, type Json } from './json.ts';
import { presentMessage, withIds } from './present.ts';
import { checkMessage, EPHEMERAL, FLAGS } from './rule/message.ts';
import { APPLICATION, type Channel, type Message, type World } from './world.ts';

/** A new message of the bot, made of what was asked. */
export function make(world: World, channel: Channel, asked: Asked, from = bodyOf(asked)): Message {
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

/** Changes a message by Discord's rules for edits. */
export function edit(world: World, message: Message, asked: Asked): Done {
  const body = bodyOf(asked);
  checkMessage(body, asked.uploads, FLAGS.edit);
  change(world, message, asked, body);
  return { status: 200, body: presentMessage(message) };
}

/** Puts what was asked in the place of what the message was. */
export function change(world: World, message: Message, asked: Asked, body: Json): void {
  message.content = text(body['content']);
  message.components = withIds(records(body['components']));
  if (body['attachments'] !== undefined || asked.uploads.length > 0) message.files = asked.uploads;
  message.allowedMentions = body['allowed_mentions'];
  message.flags |= number(body['flags']) & ~EPHEMERAL;
  message.thinking = false;
  world.show(message);
}
