import { record, records, text, type Json } from './json.ts';
import { flat, TYPE } from './rule/component.ts';
import { COMPONENTS_V2, type Upload } from './rule/message.ts';
import type { Message } from './world.ts';

/** A message as a person sees it. */
export interface Shown {
  readonly id: string;
  readonly where: 'dm' | 'guild';
  /** Only this person sees it. */
  readonly ephemeral: boolean;
  /** Every text of it, one under the other, as it was sent (markup and escapes included). */
  readonly words: string;
  readonly buttons: readonly ShownButton[];
  readonly files: readonly Upload[];
  /** «… is thinking» */
  readonly thinking: boolean;
  readonly isPinned: boolean;
}

export interface ShownButton {
  readonly label: string;
  readonly style: number;
  /** Empty for a link. */
  readonly token: string;
  readonly url: string;
}

export function look(message: Message): Shown {
  const all = flat(message.components);
  const words = all
    .filter((each) => each['type'] === TYPE.words)
    .map((each) => text(each['content']));
  return {
    id: message.id,
    where: message.channel.guild ? 'guild' : 'dm',
    ephemeral: message.only !== undefined,
    words: [message.content, ...words].filter((part) => part !== '').join('\n'),
    buttons: all.filter((each) => each['type'] === TYPE.button).map(lookButton),
    files: message.files,
    thinking: message.thinking,
    isPinned: message.isPinned === true,
  };
}

function lookButton(button: Json): ShownButton {
  return {
    label: text(button['label']),
    style: Number(button['style']),
    token: text(button['custom_id']),
    url: text(button['url']),
  };
}

/**
 * Whom the message would notify: every mention that stands in it unescaped and that `allowed_mentions` lets
 * through; without `allowed_mentions` all of them are.
 */
export function pings(message: Message): readonly string[] {
  const allowed = record(message.allowedMentions);
  const parse = allowed ? (allowed['parse'] ?? []) : ['everyone', 'users', 'roles'];
  const kinds = parse as readonly string[];
  const roles = ((allowed?.['roles'] ?? []) as readonly string[]).map((id) => `<@&${id}>`);
  const words = (message.flags & COMPONENTS_V2) !== 0 ? look(message).words : message.content;
  return [
    ...(kinds.includes('everyone') ? (words.match(/@(?:everyone|here)/g) ?? []) : []),
    ...(kinds.includes('users') ? (words.match(/<@!?\d+>/g) ?? []) : []),
    ...(words.match(/<@&\d+>/g) ?? []).filter(
      (mention) => kinds.includes('roles') || roles.includes(mention),
    ),
  ];
}

/** The fields of a form, by their label. */
export function fieldsOf(form: Json): readonly { readonly label: string; readonly input: Json }[] {
  return records(form['components']).flatMap((component) => {
    const input = record(component['component']);
    return input ? [{ label: text(component['label']), input }] : [];
  });
}
