import { list, record, records, text, type Json } from '../json.ts';
import { Form } from './complaint.ts';

/** Discord's rule for names of commands and options, and lower case where the script has it. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const LOCALES: readonly string[] = (
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
  'zh-CN ja zh-TW ko'
).split(' ');

/** What Discord checks when an application's commands are overwritten (read 2026-08). */
export function checkCommands(commands: readonly Json[]): void {
  const form = new Form();
  if (commands.length > 100) form.wrong('0', 'APPLICATION_COMMANDS_MAX', '100');
  commands.forEach((command, at) => {
    checkCommand(form, String(at), command);
  });
  const names = commands.map((command) => text(command['name']));
  form.unique('0.name', names, 'APPLICATION_COMMANDS_DUPLICATE_NAME');
  form.end();
}

function checkCommand(form: Form, path: string, command: Json): void {
  checkWords(form, path, command);
  checkList(form, `${path}.contexts`, command['contexts'], [0, 1, 2]);
  checkList(form, `${path}.integration_types`, command['integration_types'], [0, 1]);
  const options = records(command['options']);
  form.count(`${path}.options`, options, [0, 25]);
  options.forEach((option, at) => {
    checkOption(form, `${path}.options.${at}`, option);
  });
  const names = options.map((option) => text(option['name']));
  form.unique(`${path}.options`, names, 'APPLICATION_COMMANDS_OPTIONS_NAME_NOT_UNIQUE');
  const required = options.map((option) => option['required'] === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    form.wrong(`${path}.options`, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'required first');
  if (weight(command) > 8000) form.wrong(path, 'APPLICATION_COMMAND_TOO_LARGE', '8000 characters');
}

function checkList(form: Form, path: string, value: unknown, known: readonly number[]): void {
  if (value === undefined) return;
  form.count(path, list(value), [1, known.length]);
  for (const each of list(value)) form.oneOf(path, each, known);
}

function checkWords(form: Form, path: string, named: Json): void {
  checkName(form, `${path}.name`, text(named['name']));
  form.words(`${path}.description`, named['description'], [1, 100]);
  for (const [locale, name] of Object.entries(record(named['name_localizations']) ?? {})) {
    form.oneOf(`${path}.name_localizations.${locale}`, locale, LOCALES);
    checkName(form, `${path}.name_localizations.${locale}`, text(name));
  }
  for (const [locale, about] of Object.entries(record(named['description_localizations']) ?? {})) {
    form.oneOf(`${path}.description_localizations.${locale}`, locale, LOCALES);
    form.words(`${path}.description_localizations.${locale}`, about, [1, 100]);
  }
}

function checkName(form: Form, path: string, name: string): void {
  if (!NAME.test(name) || name !== name.toLowerCase())
    form.wrong(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkOption(form: Form, path: string, option: Json): void {
  checkWords(form, path, option);
  form.oneOf(`${path}.type`, option['type'], [3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const choices = records(option['choices']);
  form.count(`${path}.choices`, choices, [0, 25]);
  if (option['autocomplete'] === true && choices.length > 0)
    form.wrong(path, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', 'either, not both');
  choices.forEach((choice, at) => {
    form.words(`${path}.choices.${at}.name`, choice['name'], [1, 100]);
    form.words(`${path}.choices.${at}.value`, choice['value'], [1, 100]);
    for (const [locale, name] of Object.entries(record(choice['name_localizations']) ?? {})) {
      form.oneOf(`${path}.choices.${at}.name_localizations.${locale}`, locale, LOCALES);
      form.words(`${path}.choices.${at}.name_localizations.${locale}`, name, [1, 100]);
    }
  });
}

/** Characters of names, descriptions and values; of each only its longest localisation counts. */
function weight(named: Json): number {
  const own =
    longest(named['name'], named['name_localizations']) +
    longest(named['description'], named['description_localizations']) +
    text(named['value']).length;
  const inside = [...records(named['options']), ...records(named['choices'])];
  return inside.reduce((sum, each) => sum + weight(each), own);
}

function longest(plain: unknown, localized: unknown): number {
  const all = [plain, ...Object.values(record(localized) ?? {})];
  return Math.max(...all.map((each) => text(each).length));
}
