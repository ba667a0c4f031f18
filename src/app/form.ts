import type { PictureRef } from '../domain/campaign/statement.ts';
import { digest } from '../domain/digest.ts';
import type { Answer, Doubt, Draft } from '../domain/draft.ts';
import type { Person } from '../domain/person.ts';
import type { Button, Say, View } from '../text/view.ts';
import type { Context, Replies } from './command.ts';
import { token } from './token.ts';

export type Answers = Readonly<Record<string, Answer>>;

/**
 * A form asks for what is missing, one question at a time, and then does something with the answers. The
 * half-filled form is a draft in a document, so that a restart loses nothing.
 */
export interface Form {
  readonly name: string;
  /** Where its draft lives: what is about a date never goes into the person's document, what is public into neither. */
  readonly kept: 'person' | 'circle' | 'campaign';
  /** In the order in which they are asked. */
  readonly fields: readonly Field[];
  /**
   * What a picture means that somebody sends while the form is open, whatever is asked just then: which answers it gives
   * once it is kept. Undefined where it means nothing.
   */
  shown?(answers: Answers, context: Context): ((picture: PictureRef) => Answers) | undefined;
  /**
   * What its answers change of the person before it is filled, such as the language in which the rest is asked. Only
   * where the draft lies in the person's own document.
   */
  settles?(person: Person, answers: Answers): Person;
  /**
   * What to do when every wanted field has its answer. It takes the draft away itself, in the very change
   * that saves what the answers say, so that pressing «Yes» twice saves once.
   */
  finish(context: Context, answers: Answers): Promise<Replies>;
}

export interface Field {
  readonly name: string;
  /** Whether it has to be asked, as far as the other answers go. Undefined: always. */
  wanted?(answers: Answers, context: Context): boolean;
  ask(answers: Answers, context: Context): Asking;
  /** What typed words mean as an answer to this field. */
  read(words: string, answers: Answers, context: Context): Reading;
  /** What a button's word means; only words that `ask` offers, or offered once, are understood. */
  choose(word: string, answers: Answers, context: Context): Reading;
  /** How the button of one reading of a doubt says what it stands for. Needed where `read` has doubts. */
  meaning?(reading: Answers): Say;
}

/** How a field is asked: as a plain question, or as a view of its own, which gets its buttons and what was said before. */
export type Asking = Plain | Framed;

interface Plain {
  readonly ask: Say;
  readonly before?: readonly Say[];
  readonly choices: readonly (readonly Choice[])[];
  /** Whether words may be typed. */
  readonly write: boolean;
}

interface Framed {
  readonly choices: readonly (readonly Choice[])[];
  readonly view: (buttons: readonly (readonly Button[])[], said: readonly Say[]) => View;
}

export interface Choice {
  readonly say: Say;
  /** What the button carries; `[A-Za-z0-9_-]{1,24}`. */
  readonly word: string;
  readonly look?: Button['look'];
}

export type Reading =
  /**
   * Understood: these fields have these answers now. `undefined` takes an answer back, to be asked again. `said` is
   * what the person should know of how they were understood; it stands before the next question.
   */
  | {
      readonly is: 'answer';
      readonly answers: Readonly<Record<string, Answer | undefined>>;
      readonly said?: readonly Say[];
    }
  /** It can mean several things: the sentence `about` asks which, one button for each. */
  | { readonly is: 'doubt'; readonly about: string; readonly readings: readonly Answers[] }
  /** Not understood, or not possible: these sentences say so, and the question is asked again. */
  | { readonly is: 'unclear'; readonly say: readonly Say[] }
  /** Something else is to be done: the form is left as it is. */
  | { readonly is: 'elsewhere'; readonly go: (context: Context) => Promise<Replies> };

export function answer(
  answers: Readonly<Record<string, Answer | undefined>>,
): Reading & { readonly is: 'answer' } {
  return { is: 'answer', answers };
}

/** The words of an answer that are words; empty for any other or none. */
export function textOf(answered: Answer | undefined): string {
  return typeof answered === 'string' ? answered : '';
}

/** A few letters that differ when any answer does; what a «Yes» is good for, so that it never saves what it did not show. */
export function stampOf({ confirm: _, ...answers }: Answers): string {
  return digest(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many characters a person would count. */
export function lengthOf(words: string): number {
  return Array.from(words).length;
}

export function unclear(...say: readonly Say[]): Reading {
  return { is: 'unclear', say };
}

/** The first field that is wanted and has no answer; undefined when the form is filled. */
export function openField(form: Form, answers: Answers, context: Context): Field | undefined {
  return form.fields.find(
    (field) => !(field.name in answers) && (field.wanted?.(answers, context) ?? true),
  );
}

/** The answers with what a reading added and took back. */
export function merged(answers: Answers, reading: Reading & { is: 'answer' }): Answers {
  const all = { ...answers, ...reading.answers };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, Answer] => entry[1] !== undefined),
  );
}

/** The question of a field as a view, with the buttons' tokens bound to this draft. */
export function questionOf(draft: Draft, asking: Asking, before: readonly Say[] = []): View {
  const buttons = asking.choices.map((row) =>
    row.map(({ say, word, look }) => ({
      say,
      token: token('a', draft.id, draft.asking, word),
      ...(look && { look }),
    })),
  );
  if ('view' in asking) return asking.view(buttons, before);
  return {
    kind: 'question',
    before: [...before, ...(asking.before ?? [])],
    ask: asking.ask,
    buttons,
    ...(asking.write && { write: token('write', draft.id, draft.asking) }),
  };
}

/** The doubt of a draft as a question: one button for each reading; typing again is an answer too. */
export function doubtQuestion(draft: Draft, doubt: Doubt, field: Field): View {
  const buttons = Object.entries(doubt.readings).flatMap(([word, reading]) => {
    const say = field.meaning?.(reading as Answers);
    return say ? [[{ say, token: token('a', draft.id, draft.asking, word) }]] : [];
  });
  return {
    kind: 'question',
    ask: { id: doubt.about },
    buttons,
    write: token('write', draft.id, draft.asking),
  };
}

/** The readings by the words that their buttons carry. */
export function doubtOf(reading: Reading & { is: 'doubt' }): Doubt {
  const readings = reading.readings.map((one, place) => [`_${place}`, one] as const);
  return { about: reading.about, readings: Object.fromEntries(readings) };
}
