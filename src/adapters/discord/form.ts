import { ComponentType, TextInputStyle } from 'discord.js';
import type {
  APIComponentInLabel,
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  ModalSubmitFields,
} from 'discord.js';
import type { Language } from '../../domain/language.ts';
import type { Did } from '../../ports/chat.ts';
import type { CommandFace, OptionFace } from '../../ports/face.ts';
import { PENCIL } from './render.ts';
import { shorten } from './words.ts';
import { tame } from '../../text/tame.ts';

/** Limits of a form's title and labels (component reference, read 2026-08). */
const MOST_IN_LABEL = 45;
const MOST_FIELDS = 5;
/** As much as Discord's own field takes. */
const MOST_WRITTEN = 4_000;

/** Tokens that open a field to write into instead of being pressed. */
const WRITES = 'v1:write:';
/** Before the name of the command whose options a form asks for. */
const COMMAND = 'form:';
const FIELD = 'words';

export function opensField(token: string): boolean {
  return token.startsWith(WRITES);
}

/**
 * The field that a button opens. Everything in it comes from the button itself, so that it opens at once,
 * whatever the disk is doing.
 */
export function fieldForm(token: string, label: string): APIModalInteractionResponseCallbackData {
  const words = shorten(tame(label.replace(PENCIL.trim(), '')) || '…', MOST_IN_LABEL);
  const input = {
    type: ComponentType.TextInput as const,
    custom_id: FIELD,
    style: TextInputStyle.Short,
    max_length: MOST_WRITTEN,
  };
  return { custom_id: token, title: words, components: [labelled(words, input)] };
}

/** A command's options as one form; whatever stays empty is asked for afterwards. */
export function commandForm(
  face: CommandFace,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const { about } = face.words[language];
  return {
    custom_id: COMMAND + face.name,
    title: shorten(about, MOST_IN_LABEL),
    components: face.options.slice(0, MOST_FIELDS).map((option) => {
      const words = option.words[language];
      return {
        ...labelled(shorten(capital(words.name), MOST_IN_LABEL), inputOf(option, language)),
        description: shorten(words.about, 100),
      };
    }),
  };
}

function labelled(label: string, component: APIComponentInLabel): APILabelComponent {
  return { type: ComponentType.Label, label, component };
}

function capital(words: string): string {
  return (words.slice(0, 1).toUpperCase() + words.slice(1)).replaceAll(/[-_]/g, ' ');
}

/** A few choices stand open, one tap each; more fold into a list, so that the form fits a phone. */
const OPEN_CHOICES = 3;

function inputOf(option: OptionFace, language: Language): APIComponentInLabel {
  const custom_id = option.field;
  const options = option.choices
    .slice(0, 25)
    .map(({ value, words }) => ({ value, label: shorten(words[language], 100) }));
  if (options.length === 0)
    return {
      type: ComponentType.TextInput,
      custom_id,
      style: TextInputStyle.Short,
      required: false,
    };
  if (options.length >= 2 && options.length <= OPEN_CHOICES)
    return { type: ComponentType.RadioGroup, custom_id, options, required: false };
  return { type: ComponentType.StringSelect, custom_id, options, required: false };
}

/** A form that came back: the command it stood for with its filled fields, or the words of the one field. */
export function readForm(id: string, fields: ModalSubmitFields): Did {
  const filled = valuesOf(fields);
  if (id.startsWith(COMMAND))
    return { is: 'commanded', name: id.slice(COMMAND.length), words: '', options: filled };
  return { is: 'wrote', token: id, words: filled[FIELD] ?? '' };
}

function valuesOf(fields: ModalSubmitFields): Readonly<Record<string, string>> {
  const values = [...fields.fields.values()].map(
    (field) => [field.customId, valueOf(field).trim()] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

type Field = ModalSubmitFields['fields'] extends ReadonlyMap<string, infer F> ? F : never;

function valueOf(field: Field): string {
  const value: unknown = 'values' in field ? field.values[0] : 'value' in field && field.value;
  return typeof value === 'string' ? value : '';
}
