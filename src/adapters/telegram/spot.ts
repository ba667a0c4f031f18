import { z } from 'zod';
import { accountId } from '../../domain/account.ts';
import type { Spot } from '../../domain/channel.ts';
import type { PublicPlace } from '../../ports/chat.ts';

/** A chat as it stands in updates. */
export const Chat = z.object({
  id: z.number().int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
  title: z.string().optional(),
});
export type Chat = z.infer<typeof Chat>;

/** A group, channel or topic of a group by its number. */
export function spotOf(chat: number, topic?: number): Spot {
  const account = accountId(`telegram:${chat}`)!;
  const spot = { account, chat: String(chat) };
  return topic === undefined ? spot : { ...spot, topic: String(topic) };
}

/** The same with its name, for what is done there. `leads` only where Telegram lets only administrators do it. */
export function placeOf({ id, title }: Chat, known: Known = {}): PublicPlace {
  const { topic, leads } = known;
  return {
    spot: spotOf(id, topic),
    ...(title === undefined ? {} : { title }),
    ...(leads === true ? { leads } : {}),
  };
}

interface Known {
  readonly topic?: number | undefined;
  readonly leads?: boolean;
}
