import { commandIn, edit, press, standing, write, type Pressed } from './act.ts';
import type { Group } from './group.ts';
import type { Standing } from './room.ts';
import { eventually, seenIn, type Seen } from './seen.ts';
import type { Resident, Town } from './town.ts';

const MEMBER: Standing = { status: 'member' };
const KICKED: Standing = { status: 'kicked' };

/** How long a test waits for a message before it fails, in ms, unless it says otherwise. */
const PATIENCE = 3_000;

/**
 * Somebody with Telegram on their phone, who writes to the bot in private.
 *
 * `hears` looks at what came (or was edited) since they last did something and was not heard yet, so that one
 * message answers one expectation.
 */
export class Person {
  readonly resident: Resident;
  readonly #town: Town;
  #since = 0;
  readonly #heard = new Set<number>();

  constructor(town: Town, resident: Resident) {
    this.resident = resident;
    this.#town = town;
    town.residents.set(resident.id, resident);
  }

  get id(): number {
    return this.resident.id;
  }

  /** Writes to the bot; the first time this is what «Start» does. Resolves when the bot can fetch it. */
  async says(words: string): Promise<void> {
    this.#acts();
    write(this.#town, this.id, this.resident, { text: words, entities: commandIn(words) });
    return Promise.resolve();
  }

  /** Writes where others can read it, in a topic of a forum when one is named. */
  async saysIn(group: Group, words: string, topic?: number): Promise<void> {
    const where = { chat: group.id, ...(topic === undefined ? {} : { topic }) };
    write(this.#town, where, this.resident, { text: words, entities: commandIn(words) });
    return Promise.resolve();
  }

  /** Presses a button under the newest post of a group or channel that has one with this label. */
  async pressesIn(group: Group, label: string): Promise<Pressed> {
    const found = [...group.sees()]
      .reverse()
      .flatMap((seen) => seen.buttons.flat().map((button) => ({ id: seen.id, ...button })))
      .find((button) => button.label === label);
    if (found?.data === undefined) throw new Error(`no button «${label}» in the group`);
    const button = { data: found.data, chat: group.id, message: found.id };
    return Promise.resolve(press(this.#town, this.resident, button));
  }

  /** Sends a photo, a voice message, a sticker … by the Bot API's name for it. */
  async sends(kind: string, value: unknown = {}): Promise<void> {
    this.#acts();
    write(this.#town, this.id, this.resident, { text: '', entities: [], other: { [kind]: value } });
    return Promise.resolve();
  }

  /** Sends a photo, which Telegram keeps in two sizes, or a picture as a file with this kind. */
  async shows(bytes: Buffer, { words = '', mime = '' } = {}): Promise<void> {
    const id = `shown${this.#town.kept.size}`;
    this.#town.kept.set(id, bytes).set(`${id}s`, Buffer.from('small'));
    const file = (file_id: string, size: number) => ({
      file_id,
      file_unique_id: file_id,
      file_size: size,
    });
    const large = file(id, bytes.length);
    const other =
      mime === ''
        ? { photo: [file(`${id}s`, 5), large] }
        : { document: { ...large, mime_type: mime } };
    const caption = words === '' ? {} : { caption: words };
    this.#acts();
    write(this.#town, this.id, this.resident, {
      text: '',
      entities: [],
      other: { ...other, ...caption },
    });
    return Promise.resolve();
  }

  /** Corrects a message of theirs, the last one or the one with this id. */
  async edits(words: string, id?: number): Promise<void> {
    const own = this.#town.postsIn(this.id).filter((post) => post.from !== 'bot');
    const post = id === undefined ? own.at(-1) : own.find((one) => one.id === id);
    if (!post) throw new Error('no such message');
    this.#acts();
    edit(this.#town, post, words);
    return Promise.resolve();
  }

  /** Presses the button with this label, or this data, on the newest message that has one. */
  async presses(label: string): Promise<Pressed> {
    const chosen = this.sees()
      .filter((seen) => seen.from === 'bot')
      .reverse()
      .flatMap((seen) => seen.buttons.flat().map((button) => ({ id: seen.id, ...button })))
      .find((button) => button.label === label || button.data === label);
    if (chosen?.data === undefined) {
      throw new Error(`no button «${label}» to press in:\n${this.#transcript(0)}`);
    }
    return this.forges(chosen.data, chosen.id);
  }

  /** What a changed client could send: any data at all, on any message, there or not. */
  async forges(data: string, message = 1_000_000): Promise<Pressed> {
    this.#acts();
    return Promise.resolve(press(this.#town, this.resident, { data, chat: this.id, message }));
  }

  /** Everything in the private chat, oldest first, as it stands now. */
  sees(): readonly Seen[] {
    return seenIn(this.#town, this.id);
  }

  /** The bot's newest message. */
  newest(): Seen | undefined {
    return this.sees().findLast((seen) => seen.from === 'bot');
  }

  /** Waits for a message of the bot whose words fit, and returns it. */
  async hears(words: RegExp, patience = PATIENCE): Promise<Seen> {
    const found = await eventually(this.#town, patience, () =>
      this.unheard().find((seen) => words.test(seen.text)),
    );
    if (!found) {
      throw new Error(`never heard ${String(words)}, only:\n${this.#transcript(this.#since)}`);
    }
    this.#heard.add(found.stamp);
    return found;
  }

  /** What came from the bot since they last did something and no `hears` has taken. */
  unheard(): readonly Seen[] {
    return this.sees().filter(
      ({ from, stamp }) => from === 'bot' && stamp > this.#since && !this.#heard.has(stamp),
    );
  }

  /** Blocks the bot, which Telegram tells it. */
  blocks(): void {
    this.resident.state = 'blocked';
    standing(this.#town, this.id, { by: this.resident, from: MEMBER, to: KICKED });
  }

  unblocks(): void {
    this.resident.state = 'open';
    standing(this.#town, this.id, { by: this.resident, from: KICKED, to: MEMBER });
  }

  /** Deletes the account, which Telegram tells nobody. */
  vanishes(): void {
    this.resident.state = 'deactivated';
  }

  #acts(): void {
    if (this.resident.state === 'stranger') this.resident.state = 'open';
    this.#since = this.#town.stamp;
  }

  #transcript(since: number): string {
    return this.sees()
      .filter((seen) => seen.stamp > since)
      .map((seen) => `  ${seen.from}: ${seen.text} ${JSON.stringify(seen.labels)}`)
      .join('\n');
  }
}
