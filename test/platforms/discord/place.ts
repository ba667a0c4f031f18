import type { Guild, Scheduled } from './guild.ts';
import type { Json } from './json.ts';
import { BOT_USER, APPLICATION, type Channel, type User, type World } from './world.ts';

/** How servers, their channels, members and events look in answers and events. */
export function presentPlace(channel: Channel): Json {
  const { id, guild, name, type = 0, parent, overwrites } = channel;
  const rules = [...(overwrites ?? [])].map(([who, { allow, deny }]) => ({
    id: who,
    type: guild?.roles.has(who) === true ? 0 : 1,
    allow: String(allow),
    deny: String(deny),
  }));
  const thread = {
    parent_id: parent,
    owner_id: BOT_USER,
    member_count: 3,
    message_count: 0,
    thread_metadata: {
      archived: channel.isArchived === true,
      auto_archive_duration: 1440,
      archive_timestamp: '2026-01-01T00:00:00.000Z',
      locked: channel.isLocked === true,
    },
  };
  return {
    id,
    type,
    guild_id: guild?.id,
    name,
    ...(parent === undefined ? { position: 0, permission_overwrites: rules } : thread),
  };
}

export function presentGuild(guild: Guild, world: World): Json {
  const own = [...world.channels.values()].filter((channel) => channel.guild === guild);
  return {
    ...presentServer(guild),
    joined_at: '2026-01-01T00:00:00.000Z',
    large: false,
    unavailable: false,
    member_count: guild.memberCount,
    voice_states: [],
    members: [presentMember(guild, BOT_USER, BOT_FACE)],
    channels: own.filter(({ parent }) => parent === undefined).map(presentPlace),
    threads: own.filter(({ parent }) => parent !== undefined).map(presentPlace),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

const BOT_FACE: Json = { ...APPLICATION, discriminator: '0', avatar: null, bot: true };

export function presentServer(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner,
    roles: [...guild.roles.values()].map(presentRole),
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: 'en-US',
    system_channel_flags: 0,
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    afk_timeout: 300,
  };
}

export function presentRole(role: {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly mentionable: boolean;
}): Json {
  const { id, name, mentionable } = role;
  const look = { color: 0, colors: { primary_color: 0 }, hoist: false, position: 0, flags: 0 };
  return { id, name, mentionable, permissions: String(role.permissions), managed: false, ...look };
}

export function presentMember(guild: Guild, who: string, user: User | Json): Json {
  const seat = guild.seats.get(who);
  const until = seat?.silencedUntil;
  return {
    user: { id: who, username: user.username, discriminator: '0', avatar: null },
    roles: [...(seat?.roles ?? [])],
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: 0,
    communication_disabled_until: until === undefined ? null : new Date(until).toISOString(),
  };
}

export function presentEvent(guild: Guild, event: Scheduled, isCounted = false): Json {
  return {
    id: event.id,
    guild_id: guild.id,
    channel_id: null,
    creator_id: event.creator,
    name: event.name,
    description: event.about,
    scheduled_start_time: new Date(event.start).toISOString(),
    scheduled_end_time: new Date(event.end).toISOString(),
    privacy_level: 2,
    status: event.status,
    entity_type: 3,
    entity_id: null,
    entity_metadata: { location: event.place },
    ...(isCounted ? { user_count: event.interested } : {}),
  };
}
