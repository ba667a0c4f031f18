import type { Content, Entity, Post, Resident, Town } from './town.ts';
import { BOT } from './town.ts';
import { chatOf, messageOf, userOf } from './wire.ts';
import { eventually } from './seen.ts';

/** A press whose circle turns on the phone until the bot answers it. */
export interface Pressed {
  /** Resolves with the words of the bot's answer (often empty) once it answered; throws when it never does. */
  answered(patience?: number): Promise<string>;
}

/** The command at the beginning, which Telegram marks. */
export function commandIn(words: string): readonly Entity[] {
  const command = /^\/[A-Za-z0-9_]{1,64}(?:@\w+)?/.exec(words);
  return command ? [{ type: 'bot_command', offset: 0, length: command[0].length }] : [];
}

/** Somebody writes in a chat, and the bot is told. */
export function write(town: Town, chat: number, who: Resident, content: Content): Post {
  const post = town.write(chat, who.id, content);
  town.updates.push('message', messageOf(town, post));
  return post;
}

/** Somebody changes the words of a message, and the bot is told. */
export function edit(town: Town, post: Post, words: string): void {
  const edited = town.rewrite(post, { text: words, entities: commandIn(words) });
  town.updates.push('edited_message', messageOf(town, edited));
}

/** Somebody presses a button; without a message it is one that Telegram no longer shows. */
export function press(
  town: Town,
  who: Resident,
  button: { readonly data: string; readonly chat: number; readonly message: number },
): Pressed {
  const id = String(9_000_000 + town.queries.size);
  const post = town.find(button.chat, button.message);
  town.queries.set(id, 'waiting');
  town.updates.push('callback_query', {
    id,
    from: userOf(who),
    chat_instance: String(button.chat),
    data: button.data,
    message: post
      ? messageOf(town, post)
      : { chat: chatOf(town, button.chat), message_id: button.message, date: 0 },
  });
  return { answered: (patience = 3_000) => answered(town, id, patience) };
}

async function answered(town: Town, id: string, patience: number): Promise<string> {
  const found = await eventually(town, patience, () => {
    const state = town.queries.get(id);
    return typeof state === 'object' ? state : undefined;
  });
  if (!found) throw new Error('the press was never answered');
  return found.answer;
}

/** The bot's standing in a chat changes, and it is told. */
export function standing(
  town: Town,
  chat: number,
  change: { readonly by: Resident; readonly from: string; readonly to: string },
): void {
  const bot = { id: BOT.id, is_bot: true, first_name: BOT.name, username: BOT.username };
  const member = (status: string) => ({
    user: bot,
    status,
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  });
  town.updates.push('my_chat_member', {
    chat: chatOf(town, chat),
    from: userOf(change.by),
    date: Math.floor(Date.now() / 1000),
    old_chat_member: member(change.from),
    new_chat_member: member(change.to),
  });
}
