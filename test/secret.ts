import type { LocalDate } from '../src/domain/time.ts';

/**
 * Facts that can be told apart wherever they stand: each day, hour, city, name and typed word of a life is used
 * once, in a form that nothing else has.
 */
export type Secret =
  | { readonly is: 'name'; readonly words: string }
  | { readonly is: 'city'; readonly words: string }
  /** A street, a meeting point, a note, an entry of the plan, a report, a look. */
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'day'; readonly day: LocalDate }
  | { readonly is: 'hour'; readonly hour: string };

const FORMS = new Map<string, RegExp>();

/** Whether a message, a file or a document says it, in either language or as programs write it. */
export function appearsIn(text: string, secret: Secret): boolean {
  const key = labelOf(secret);
  const form = FORMS.get(key) ?? formOf(secret);
  FORMS.set(key, form);
  return form.test(text);
}

/** The secret itself, for a failing test to name. */
export function labelOf(secret: Secret): string {
  switch (secret.is) {
    case 'name':
    case 'city':
    case 'words':
      return `${secret.is} ${secret.words}`;
    case 'day':
      return `day ${secret.day}`;
    case 'hour':
      return `hour ${secret.hour}`;
  }
}

function formOf(secret: Secret): RegExp {
  switch (secret.is) {
    case 'name':
    case 'city':
    case 'words':
      return new RegExp(`\\b${secret.words}\\b`);
    case 'hour': {
      const [hour = '', minute = ''] = secret.hour.split(':');
      return new RegExp(`(?<![\\d:])0?${Number(hour)}:${minute}(?!\\d)|T${hour}${minute}00`);
    }
    case 'day':
      return dayForm(secret.day);
  }
}

/**
 * A day in words, in a calendar file, or as the date of a document. Not one that stands with an hour: that is found by
 * its hour, and may as well be the stamp of when something was said.
 */
function dayForm(day: LocalDate): RegExp {
  const [, , date = ''] = day.split('-');
  const at = new Date(`${day}T12:00:00Z`);
  const month = (language: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(at);
  const number = Number(date);
  return new RegExp(
    [
      `${month('en')} ${number}(?!\\d)(?!, \\d{4} at)`,
      `(?<!\\d)${number} de ${month('es')}(?! de \\d{4} a las?)`,
      `"(?:date|until)":\\s*"${day}`,
      `(?:DTSTART|DTEND)[^\\n]*${day.replaceAll('-', '')}`,
    ].join('|'),
  );
}
