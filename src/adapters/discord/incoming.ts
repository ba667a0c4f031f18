import { InteractionContextType, MessageFlags, MessageType } from 'discord.js';
import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
  ModalSubmitInteraction,
} from 'discord.js';
import { accountId, type AccountId } from '../../domain/account.ts';
import type { Did, HalfTyped, Incoming, PublicPlace, Sender } from '../../ports/chat.ts';
import type { CommandFace } from '../../ports/face.ts';
import { readForm } from './form.ts';
import { placeOf } from './spot.ts';

/** What an answer needs to find its way back. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly from: Sender;
  /** In the person's own DM with the bot; everywhere else answers are shown to that person only. */
  readonly inDirect: boolean;
  /** The channel of a server in which it was done. */
  readonly place?: PublicPlace;
  /** It came from a message of ours. */
  readonly onMessage: boolean;
  /** The answer may take that message's place: nobody else sees it. */
  readonly changes: boolean;
}

/** Undefined for accounts that are none of a person. */
export function ticketOf(interaction: Interaction): Ticket | undefined {
  const account = accountOf(interaction.user);
  if (!account) return undefined;
  const inDirect =
    interaction.context === InteractionContextType.BotDM ||
    (interaction.context === null && interaction.guildId === null);
  const { id, token, applicationId, channelId, locale } = interaction;
  const chat = inDirect && channelId !== null ? { chat: channelId } : {};
  const place = placeOf(interaction);
  const message = messageOf(interaction);
  return {
    id,
    token,
    application: applicationId,
    from: { account, languageTag: locale, ...chat },
    inDirect,
    ...(place ? { place } : {}),
    onMessage: message !== undefined,
    changes: message !== undefined && (inDirect || isWhispered(message)),
  };
}

function messageOf(interaction: Interaction): Message | undefined {
  if (interaction.isMessageComponent()) return interaction.message;
  return interaction.isModalSubmit() && interaction.isFromMessage()
    ? interaction.message
    : undefined;
}

/** Whether a message stands on one person's screen only. */
function isWhispered({ flags }: Message): boolean {
  return flags.has(MessageFlags.Ephemeral);
}

function accountOf(user: { readonly id: string; readonly bot: boolean }): AccountId | undefined {
  return user.bot ? undefined : accountId(`discord:${user.id}`);
}

/**
 * Whatever is done through Discord's own commands, buttons and forms is private wherever it is done: what is
 * typed there is shown to nobody, and so is the answer.
 */
export function incoming(from: Sender, did: Did, place?: PublicPlace): Incoming {
  return { from, where: 'private', ...(place ? { place } : {}), did };
}

export function readCommand(
  interaction: ChatInputCommandInteraction,
  faces: readonly CommandFace[],
): Did {
  const options = filledIn(interaction, faces);
  return { is: 'commanded', name: interaction.commandName, words: '', options };
}

/** The options by field. */
function filledIn(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  faces: readonly CommandFace[],
): Readonly<Record<string, string>> {
  const face = faces.find((each) => each.name === interaction.commandName);
  const options = interaction.options.data.flatMap((option) => {
    const field = face?.options.find((each) => each.words.en.name === option.name)?.field;
    const value = typeof option.value === 'string' ? option.value.trim() : '';
    return field === undefined || value === '' ? [] : [[field, value] as const];
  });
  return Object.fromEntries(options);
}

/** Which field is being half-typed, the words so far, and what is filled in beside it. */
export function readFocus(
  interaction: AutocompleteInteraction,
  faces: readonly CommandFace[],
): HalfTyped {
  const focused = interaction.options.data.find((option) => option.focused === true);
  const face = faces.find((each) => each.name === interaction.commandName);
  const option = face?.options.find((each) => each.words.en.name === focused?.name);
  const field = option?.field ?? focused?.name ?? '';
  const typed = typeof focused?.value === 'string' ? focused.value : '';
  return { field, typed, beside: filledIn(interaction, faces) };
}

export function readPress(interaction: ButtonInteraction): Did {
  return { is: 'pressed', token: interaction.customId };
}

export function readSubmit(interaction: ModalSubmitInteraction): Did {
  return readForm(interaction.customId, interaction.fields);
}

/** A message in the DM; undefined for servers, for bots, and for what Discord itself says there. */
export function readMessage(message: Message): Incoming | undefined {
  const account = accountOf(message.author);
  const ordinary = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (message.guildId !== null || !account || !ordinary) return undefined;
  return incoming({ account, chat: message.channelId }, readWords(message.content));
}

const COMMAND = /^\/([\p{L}\p{N}_-]{1,32})(?:\s+([\s\S]*))?$/u;

/** Words, or a command that was typed out instead of being picked from Discord's list. */
function readWords(words: string): Did {
  const [, name, rest] = COMMAND.exec(words.trim()) ?? [];
  return name === undefined
    ? { is: 'said', words }
    : { is: 'commanded', name: name.toLowerCase(), words: rest?.trim() ?? '', options: {} };
}
