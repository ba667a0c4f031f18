import type { Interaction, Message } from 'discord.js';
import { z } from 'zod';

/** Discord's numbers and one-way tokens, which become part of an address. */
const id = z.string().regex(/^\d{1,24}$/);
const token = z.string().regex(/^[\x21-\x7E]{1,1000}$/);
const User = z.object({ id, bot: z.boolean() });
const Option = z.object({ name: z.string(), focused: z.boolean().optional() });
const Done = z.object({
  id,
  token,
  applicationId: id,
  user: User,
  channelId: id.nullable(),
  guildId: id.nullable(),
  locale: z.string(),
});
const Command = z.object({ commandName: z.string(), options: z.object({ data: z.array(Option) }) });
const Press = z.object({ customId: z.string() });
const Said = z.object({
  id,
  author: User,
  channelId: id,
  guildId: id.nullable(),
  content: z.string(),
  attachments: z.map(
    z.string(),
    z.object({ contentType: z.string().nullish(), size: z.number(), url: z.string() }),
  ),
});

/** Whether it holds what the library's types promise of it: the library itself never looked. */
export function isSoundInteraction(interaction: Interaction): boolean {
  return Done.safeParse(interaction).success && kindOf(interaction).safeParse(interaction).success;
}

function kindOf(interaction: Interaction): z.ZodType {
  return interaction.isCommand() || interaction.isAutocomplete() ? Command : Press;
}

/** The same of a message. */
export function isSoundMessage(message: Message): boolean {
  return Said.safeParse(message).success;
}
