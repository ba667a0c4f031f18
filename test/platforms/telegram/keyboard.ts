import { Fields, objectOf } from './fields.ts';
import { badRequest } from './refusal.ts';

export interface InlineButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly style?: string;
}

export interface Markup {
  readonly inline_keyboard: readonly (readonly InlineButton[])[];
}

const STYLES = ['', 'danger', 'success', 'primary'];

/** Reads `reply_markup`: an inline keyboard or a forced reply; undefined when it was left out or is empty. */
export function markupOf(value: unknown): Markup | undefined {
  if (value === undefined) return undefined;
  const fields = new Fields(objectOf(value, 'ReplyMarkup'));
  const rows = fields.value('inline_keyboard');
  if (rows === undefined) {
    forcedReply(fields);
    return;
  }
  fields.done();
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw badRequest(
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    );
  }
  const keyboard = rows
    .map((row: unknown[]) => row.map((one) => buttonOf(one)))
    .filter((row) => row.length > 0);
  if (keyboard.flat().length > 100 || keyboard.some((row) => row.length > 8)) {
    throw badRequest('reply markup is too long');
  }
  return keyboard.length > 0 ? { inline_keyboard: keyboard } : undefined;
}

function forcedReply(fields: Fields): undefined {
  if (!fields.flag('force_reply'))
    throw badRequest("can't parse reply keyboard markup JSON object");
  if (fields.text('input_field_placeholder').length > 64) {
    throw badRequest('INPUT_FIELD_PLACEHOLDER_INVALID');
  }
  fields.flag('selective');
  fields.done();
  return undefined;
}

function buttonOf(value: unknown): InlineButton {
  const fields = new Fields(objectOf(value, 'InlineKeyboardButton'));
  const text = fields.text('text').trim();
  const data = fields.text('callback_data');
  const url = fields.text('url');
  const style = fields.text('style');
  fields.done();
  if (text === '') parseError('Can\'t find field "text"');
  if (!STYLES.includes(style)) parseError('Invalid button style specified');
  if (data === '' && url === '') parseError('Text buttons are unallowed in the inline keyboard');
  if (data !== '' && url !== '') throw badRequest('BUTTON_TYPE_INVALID');
  if (Buffer.byteLength(data) > 64) throw badRequest('BUTTON_DATA_INVALID');
  if (url !== '' && !/^(?:https?|tg):\/\/[^\s/]+\S*$/.test(url)) {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
  return {
    text,
    ...(data === '' ? { url } : { callback_data: data }),
    ...(style === '' ? {} : { style }),
  };
}

function parseError(reason: string): never {
  throw badRequest(`can't parse inline keyboard button: ${reason}`);
}
