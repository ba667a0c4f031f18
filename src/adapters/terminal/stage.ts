import type { File, Message, Picture } from '../../text/message.ts';
import { readSpeaker, type Speaker } from './line.ts';
import type { Narrator } from './narrator.ts';
import { render } from './render.ts';
import type { Screen } from './screen.ts';

/** Where something is shown: to a person, or in a group that the person spoke in. */
export type Place = Pick<Speaker, 'name' | 'group'>;

/** What can be written to the disk: words, or the bytes of a picture. */
export type Kept = File | Picture;

/** Who is there, what they were shown last, and whose turn it is. Forgotten when the terminal closes. */
export class Stage {
  /** Who says the lines without a name. */
  speaker: string;
  readonly #screen: Screen;
  readonly #narrator: Narrator;
  readonly #languages = new Map<string, string | undefined>();
  readonly #offers = new Map<string, readonly string[]>();
  readonly #files = new Map<string, Kept>();

  constructor(screen: Screen, narrator: Narrator) {
    this.#screen = screen;
    this.#narrator = narrator;
    this.speaker = readSpeaker(narrator.someone())?.name ?? 'you';
  }

  /** In the order in which they spoke or were written to. */
  get people(): readonly string[] {
    return [...this.#languages.keys()];
  }

  /** The language that the person's telephone says it is set to, if a line said one. */
  languageOf(name: string): string | undefined {
    return this.#languages.get(name);
  }

  /** Gives the person the next lines. */
  enter({ name, languageTag }: Speaker): void {
    this.speaker = name;
    this.#languages.set(name, languageTag ?? this.#languages.get(name));
  }

  /** The tokens of the buttons in front of the person, `[1]` first. */
  offeredAt(place: Place): readonly string[] {
    return this.#offers.get(nameOf(place)) ?? [];
  }

  /** The file of that name, or the newest one. */
  file(name?: string): Kept | undefined {
    return name === undefined ? [...this.#files.values()].at(-1) : this.#files.get(name);
  }

  /** Prints a message; its buttons, or its question for words, take the place of the buttons before it. */
  show(place: Place, message: Message): void {
    const { paragraphs, tokens } = render(message, this.#screen.paint);
    if (!this.#languages.has(place.name)) this.#languages.set(place.name, undefined);
    if (tokens.length > 0 || message.typed) this.#offers.set(nameOf(place), tokens);
    const kept = [message.file, message.picture].filter((one) => one !== undefined);
    const files = kept.flatMap((one) => this.#keep(one));
    this.#screen.show(`→ ${nameOf(place)}`, [...paragraphs, ...files]);
  }

  /** Keeps the file for `:file` and `:save`; nothing is written to the disk unasked. */
  #keep(file: Kept): readonly string[] {
    this.#files.delete(file.name);
    this.#files.set(file.name, file);
    return this.#narrator.fileNote(file);
  }
}

/** `ana`, or `ana@group`. */
export function nameOf({ name, group }: Place): string {
  return group === undefined ? name : `${name}@${group}`;
}
