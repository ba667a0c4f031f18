import type { Answered, Content, Entity, Post, Resident, Town } from './town.ts';
import { memberOf, type Standing } from './room.ts';
import { BOT } from './town.ts';
import { ANONYMOUS, chatOf, messageOf, userOf } from './wire.ts';
import { eventually } from './seen.ts';

/** A press whose circle turns on the phone until the bot answers it. */
export interface Pressed {
  /** Resolves with the words of the bot's answer (often empty) once it answered; throws when it never does. */
  answered(patience?: number): Promise<string>;
  /** The same with all that came: whether it was a box, and what opens. */
  shown(patience?: number): Promise<Answered>;
}

/** The command at the beginning, which Telegram marks. */
export function commandIn(words: string): readonly Entity[] {
  const command = /^\/[A-Za-z0-9_]{1,64}(?:@\w+)?/.exec(words);
  return command ? [{ type: 'bot_command', offset: 0, length: command[0].length }] : [];
}

/** Somebody writes in a chat, and the bot is told. */
export function write(
  town: Town,
  where: number | { readonly chat: number; readonly topic?: number },
  who: Resident | 'hidden',
  content: Content,
): Post {
  const { chat, topic } = typeof where === 'number' ? { chat: where, topic: undefined } : where;
  const post = town.write(chat, who === 'hidden' ? who : who.id, content, topic);
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
  return {
    answered: async (patience = 3_000) => (await shown(town, id, patience)).answer,
    shown: (patience = 3_000) => shown(town, id, patience),
  };
}

async function shown(town: Town, id: string, patience: number): Promise<Answered> {
  const found = await eventually(town, patience, () => {
    const state = town.queries.get(id);
    return typeof state === 'object' ? state : undefined;
  });
  if (!found) throw new Error('the press was never answered');
  return found;
}

/** The bot's standing in a chat changes, and it is told. */
export function standing(
  town: Town,
  chat: number,
  change: { readonly by: Resident | 'hidden'; readonly from: Standing; readonly to: Standing },
): void {
  const bot = { id: BOT.id, is_bot: true, first_name: BOT.name, username: BOT.username };
  town.updates.push('my_chat_member', {
    chat: chatOf(town, chat),
    from: change.by === 'hidden' ? ANONYMOUS : userOf(change.by),
    date: town.seconds(),
    old_chat_member: memberOf(bot, change.from),
    new_chat_member: memberOf(bot, change.to),
  });
}

/** A group becomes a supergroup, which is told in both. */
export function migration(
  town: Town,
  by: Resident | 'hidden',
  { before, now }: { readonly before: number; readonly now: number },
): void {
  write(town, before, by, { text: '', entities: [], other: { migrate_to_chat_id: now } });
  write(town, now, by, { text: '', entities: [], other: { migrate_from_chat_id: before } });
}
