import assert from 'node:assert/strict';
import type { AccountId } from '../../src/domain/account.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Street } from './street.ts';

/** Something that came, or was changed, on somebody's screen. */
export interface Came {
  /** In simulated time. */
  readonly at: number;
  /** `answer`: to something they did; `letter`: of the bot's own accord. */
  readonly as: 'answer' | 'letter';
  /** As a reader sees it: without markup and escapes. */
  readonly text: string;
  readonly labels: readonly string[];
  readonly file?: { readonly name: string; readonly body: string };
  /** Only this person sees it, in a place with others. */
  readonly ephemeral: boolean;
}

const READ_BACK = /This is what I understood|Esto es lo que entendí/;

/** Somebody who lives on the street, with one platform on their phone: what they do, and what they see. */
export abstract class Dweller {
  readonly street: Street;
  readonly name: string;
  abstract readonly account: AccountId;
  readonly #log: Came[] = [];
  #read = 0;

  constructor(street: Street, name: string) {
    this.street = street;
    this.name = name;
  }

  /** Words, or a command when they begin with a slash. */
  abstract says(words: string): Promise<void>;
  /** Presses a button of the newest message that has one so named. */
  abstract presses(label: string | RegExp): Promise<void>;
  /** Uses a command as one does on that platform. */
  abstract commands(name: string): Promise<void>;
  /** What a changed client could send: any token at all. */
  abstract forges(token: string): Promise<void>;
  /** The tokens of every button on the screen. */
  abstract tokens(): readonly string[];
  /** Takes down what is new on the screen; the street calls it when something was brought. */
  abstract looks(as: Came['as']): void;

  /** Does something that the bot answers, and waits until that and all it set in motion is done. */
  async acts(work: () => Promise<unknown>): Promise<void> {
    const answered = this.street.doorman.answered(this.account);
    await work();
    await answered;
    await this.street.settled();
  }

  protected came(what: Omit<Came, 'at'>): void {
    this.#log.push({ at: this.street.clock.now(), ...what });
  }

  /** Everything that came so far, oldest first; a message that was changed came again. */
  get sees(): readonly Came[] {
    return this.#log;
  }

  get newest(): Came {
    const newest = this.#log.at(-1);
    assert.ok(newest, 'something came');
    return newest;
  }

  /** What came since this was asked last. */
  get news(): readonly Came[] {
    const news = this.#log.slice(this.#read);
    this.#read = this.#log.length;
    return news;
  }

  /** Takes all that came so far as read. */
  reads(): void {
    this.#read = this.#log.length;
  }

  /** Something that came since `news` or `hears` was asked last says this; all of it counts as read then. */
  hears(words: RegExp): Came {
    const news = this.news;
    const found = news.find(({ text }) => words.test(text));
    const heard = news.map(({ text }) => text).join('\n---\n');
    assert.ok(found, `${this.name}: nothing says ${String(words)} in:\n${heard}`);
    return found;
  }

  hearsNothing(): void {
    assert.deepEqual(
      this.news.map(({ text }) => text),
      [],
    );
  }

  /** When letters came, in simulated time, and how each begins after the neutral line. */
  letters(): readonly string[] {
    return this.#log
      .filter(({ as }) => as === 'letter')
      .map(({ at, text }) => `${this.street.words(at)} ${gist(text)}`);
  }

  /** Goes through the first contact. */
  async arrives({
    language = 'es',
    city = /^(Nueva York|New York)$/,
  }: Settings = {}): Promise<void> {
    await this.commands('start');
    await this.presses(language === 'es' ? 'Español' : 'English');
    await this.says(this.name);
    await this.presses(city);
    await this.presses(language === 'es' ? /^Sí/ : /^Yes/);
    this.reads();
  }

  /** Adds a date in one line, takes what is offered first where something is asked, and confirms it. */
  async adds(line: string): Promise<void> {
    await this.says(`/add ${line}`);
    for (let step = 0; step < 4 && !READ_BACK.test(this.newest.text); step += 1)
      await this.pressesFirst();
    await this.pressesFirst();
  }

  async pressesFirst(): Promise<void> {
    const [first] = this.newest.labels;
    assert.ok(first !== undefined, `nothing to press at: ${this.newest.text}`);
    await this.presses(first);
  }

  /** The one-time code on the screen. */
  get code(): string {
    const code = /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(this.newest.text)?.[1];
    assert.ok(code, 'a code is shown');
    return code;
  }
}

export interface Settings {
  readonly language?: Language;
  readonly city?: RegExp;
}

/**
 * The first line that says what it is about, up to a colon (neutral first lines say nothing on purpose), and
 * before it whether it comes late or may be a repeat.
 */
export function gist(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !NEUTRAL.test(line));
  const marks = MARKS.filter(([, words]) => lines.some((line) => words.test(line)));
  const telling = lines.find((line) => !MARKS.some(([, words]) => words.test(line))) ?? '';
  return [...marks.map(([mark]) => mark), telling.split(': ')[0]].join(' ');
}

const NEUTRAL = /^(A message from Contigo|Please open it when|Un mensaje de Contigo|Ábralo cuando)/;
const MARKS: readonly (readonly [string, RegExp])[] = [
  ['(late)', /^(This message comes late|Este mensaje llega tarde)/],
  ['(again)', /^(You may have seen this message|Tal vez ya vio este mensaje)/],
];
