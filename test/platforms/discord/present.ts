import type { Json } from './json.ts';
import { record, records } from './json.ts';
import { EPHEMERAL } from './rule/message.ts';
import { presentPlace } from './place.ts';
import { APPLICATION, type Channel, type Interaction, type Message, type User } from './world.ts';

/** How things look in answers and events. */
export function presentUser(user: User): Json {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    avatar: null,
    global_name: null,
  };
}

export const BOT: Json = {
  ...APPLICATION,
  discriminator: '0',
  avatar: null,
  bot: true,
  global_name: null,
};

export function presentChannel(channel: Channel): Json {
  return channel.guild
    ? { ...presentPlace(channel), permissions: '0' }
    : { id: channel.id, type: 1, flags: 0, last_message_id: null };
}

export function presentMessage(message: Message, author: Json = BOT): Json {
  return {
    id: message.id,
    channel_id: message.channel.id,
    author,
    content: message.content,
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.files.map((file, at) => ({
      id: String(at),
      filename: file.name,
      size: file.body.length,
      url: `https://cdn.invalid/${file.name}`,
      proxy_url: `https://cdn.invalid/${file.name}`,
    })),
    embeds: [],
    pinned: message.isPinned === true,
    type: 0,
    flags: message.flags | (message.only === undefined ? 0 : EPHEMERAL),
    components: message.components,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
  };
}

/** An interaction as the gateway tells it; `data` is what the person did. */
export function presentInteraction(interaction: Interaction, data: Json, may = 0n): Json {
  const { person, channel } = interaction;
  const user = presentUser(person);
  const who = channel.guild
    ? {
        guild_id: channel.guild.id,
        guild: { id: channel.guild.id, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: {
          user,
          roles: [...(channel.guild.seats.get(person.id)?.roles ?? [])],
          joined_at: '2026-01-01T00:00:00.000Z',
          deaf: false,
          mute: false,
          flags: 0,
          permissions: String(may),
        },
        context: 0,
      }
    : { user, context: 1 };
  return {
    id: interaction.id,
    application_id: APPLICATION.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: presentChannel(channel),
    locale: person.locale,
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: channel.guild ? { 0: channel.guild.id } : { 1: person.id },
    attachment_size_limit: 10_485_760,
    ...who,
    ...(interaction.message ? { message: presentMessage(interaction.message) } : {}),
  };
}

/** Numbers every component as Discord does in what it gives back. */
export function withIds(components: readonly Json[]): readonly Json[] {
  let count = 0;
  const number = (component: Json): Json => {
    count += 1;
    const accessory = record(component['accessory']);
    return {
      ...component,
      id: component['id'] ?? count,
      ...(component['components']
        ? { components: records(component['components']).map(number) }
        : {}),
      ...(accessory ? { accessory: number(accessory) } : {}),
    };
  };
  return components.map(number);
}
