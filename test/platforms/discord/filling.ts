import { record, records, text, type Json } from './json.ts';
import { TYPE } from './rule/component.ts';

/** How a person's app fills in options and forms: what it would not let them send, throws here. */

export function hasName(named: Json, name: string): boolean {
  const names = Object.values(record(named['name_localizations']) ?? {});
  return named['name'] === name || names.includes(name);
}

export function optionOf(command: Json, name: string): Json {
  const found = records(command['options']).find((option) => hasName(option, name));
  if (!found) throw new Error(`/${text(command['name'])} has no option ${name}`);
  return found;
}

export function fill(command: Json, name: string, value: string): Json {
  const option = optionOf(command, name);
  const choices = records(option['choices']);
  const choice = choices.find((each) => each['value'] === value || hasName(each, value));
  if (choices.length > 0 && !choice) throw new Error(`${name} has no choice ${value}`);
  return { name: option['name'], type: option['type'], value: choice?.['value'] ?? value };
}

export function wordsFor(
  words: Readonly<Record<string, string>>,
  label: string,
  input: Json,
): string {
  return words[label] ?? words[text(input['custom_id'])] ?? '';
}

/** What a client sends back for one field; it does not let a required one stay empty or too long. */
export function filled(input: Json, words: string): Json {
  const custom_id = input['custom_id'];
  if (words === '' && input['required'] !== false)
    throw new Error(`${text(custom_id)} is required`);
  if (input['type'] === TYPE.select)
    return { type: TYPE.select, custom_id, values: words === '' ? [] : [pick(input, words)] };
  if (input['type'] === TYPE.radio)
    return { type: TYPE.radio, custom_id, value: words === '' ? null : pick(input, words) };
  if (words.length > Number(input['max_length'] ?? 4000)) throw new Error('the field takes less');
  return { type: TYPE.textInput, custom_id, value: words };
}

function pick(input: Json, words: string): string {
  const found = records(input['options']).find(
    (option) => option['value'] === words || option['label'] === words,
  );
  if (!found) throw new Error(`no option ${words}`);
  return text(found['value']);
}
