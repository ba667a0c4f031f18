import { Fields, objectOf } from './fields.ts';
import type { Call } from './method.ts';
import { badRequest } from './refusal.ts';

const SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];
const CHAT_SCOPES = ['chat', 'chat_administrators', 'chat_member'];

/** Under which a list of commands is kept: `scope/language`, both as the Bot API names them. */
function placeOf(fields: Fields): string {
  const scope = fields.json('scope');
  const language = fields.text('language_code');
  if (!/^(?:[a-z]{2})?$/.test(language)) throw badRequest('LANG_CODE_INVALID');
  return `${scope === undefined ? 'default' : scopeOf(scope)}/${language}`;
}

function scopeOf(value: unknown): string {
  const scope = new Fields(objectOf(value, 'BotCommandScope'));
  const type = scope.text('type');
  if (SCOPES.includes(type)) {
    scope.done();
    return type;
  }
  if (!CHAT_SCOPES.includes(type)) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  const chat = scope.text('chat_id');
  if (chat === '') throw badRequest("can't parse BotCommandScope: Empty chat_id specified");
  return `${type}:${chat}:${scope.text('user_id')}`;
}

/** `setMyCommands`: at most 100, names of 1 to 32 small letters, digits and lines, words of 1 to 256 characters. */
export function setCommands({ town, fields }: Call): boolean {
  const place = placeOf(fields);
  const list = fields.json('commands');
  fields.done();
  if (!Array.isArray(list)) throw badRequest('expected an Array of BotCommand');
  if (list.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  const commands = list.map(commandOf);
  town.commands.set(place, commands);
  return true;
}

function commandOf(value: unknown): { command: string; description: string } {
  const fields = new Fields(objectOf(value, "can't parse BotCommand: it"));
  const command = fields.text('command');
  const description = fields.text('description');
  fields.done();
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (description.length < 1 || description.length > 256) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return { command, description };
}

export function getCommands({ town, fields }: Call): readonly unknown[] {
  const place = placeOf(fields);
  fields.done();
  return town.commands.get(place) ?? [];
}

export function deleteCommands({ town, fields }: Call): boolean {
  const place = placeOf(fields);
  fields.done();
  town.commands.delete(place);
  return true;
}
