import { UNREACHABLE, accountId } from '../../domain/account.ts';
import {
  branded,
  either,
  list,
  map,
  object,
  one,
  optional,
  parsed,
  text,
} from '../../domain/check.ts';
import {
  EXPOSURES,
  POST_KINDS,
  RIGHTS,
  type Channel,
  type ChannelState,
} from '../../domain/channel.ts';
import { channelId, personId } from '../../domain/id.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Instant } from '../../domain/time.ts';

const at = branded<Instant>();

/** A stored group or channel, of a campaign or of a circle. */
export const isChannel = object<Channel>({
  id: parsed(channelId),
  account: parsed(accountId),
  chat: text,
  topic: optional(text),
  server: optional(text),
  title: text,
  language: one(LANGUAGES),
  kinds: list(one(POST_KINDS)),
  by: parsed(personId),
  at,
  state: either<ChannelState>({
    open: {},
    exposed: { how: one(EXPOSURES), since: at },
    lacks: { rights: list(one(RIGHTS)), since: at },
    gone: { because: one(UNREACHABLE), since: at },
  }),
  role: optional(text),
  without: optional(
    object<NonNullable<Channel['without']>>({ rights: list(one(RIGHTS)), since: at }),
  ),
  again: optional(map(at)),
  checked: optional(at),
});
