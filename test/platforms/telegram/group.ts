import { commandIn, migration, standing, write } from './act.ts';
import type { Person } from './person.ts';
import type { Room, Standing } from './room.ts';
import { eventually, seenIn, type Seen } from './seen.ts';
import type { Town } from './town.ts';

/** A group, supergroup or channel that the bot is in, and what its people do with it. */
export class Group {
  readonly #town: Town;
  #room: Room;

  constructor(town: Town, room: Room) {
    this.#town = town;
    this.#room = room;
    town.rooms.set(room.id, room);
  }

  /** Its number now; an upgrade gives it another one. */
  get id(): number {
    return this.#room.id;
  }

  get title(): string {
    return this.#room.title;
  }

  /** Everything written in it (before an upgrade too), oldest first. */
  sees(): readonly Seen[] {
    return seenIn(this.#town, this.id);
  }

  /** Waits until the bot has written something that fits. */
  async hears(words: RegExp, patience = 3_000): Promise<Seen> {
    const found = await eventually(this.#town, patience, () =>
      this.sees().find((seen) => seen.from === 'bot' && words.test(seen.text)),
    );
    if (!found) throw new Error(`the group never heard ${String(words)}`);
    return found;
  }

  /** An administrator who stays hidden writes as the group. */
  speaks(words: string): void {
    write(this.#town, this.id, 'hidden', { text: words, entities: commandIn(words) });
  }

  /**
   * Becomes a supergroup with another number, which both tell (unless it is not told yet); the old one answers 400
   * with `migrate_to_chat_id`, and what stood in it stays behind.
   */
  upgrade({ by, isTold = true }: { readonly by?: Person; readonly isTold?: boolean } = {}): void {
    const old = this.#room;
    const id = old.id - 1_000_000_000_000;
    const room: Room = { ...old, id, type: 'supergroup', state: 'alive' };
    old.state = 'upgraded';
    old.upgradedTo = id;
    this.#town.rooms.set(id, room);
    this.#room = room;
    if (isTold) migration(this.#town, by?.resident ?? 'hidden', { before: old.id, now: id });
  }

  /** Throws the bot out. Without a person it is one who stays hidden; so with the others. */
  kicks(by?: Person): void {
    this.#stands({ status: 'kicked' }, by);
  }

  /** Takes the bot in, as a plain member, or as an administrator with these rights. */
  takesIn(by?: Person, rights?: readonly string[]): void {
    this.#stands(rights ? administrator(rights) : { status: 'member' }, by);
  }

  /** Makes the bot an administrator with these rights and no others. */
  gives(rights: readonly string[], by?: Person): void {
    this.#stands(administrator(rights), by);
  }

  /** Makes the bot one who may do no more than this. */
  restricts(rights: readonly string[], by?: Person): void {
    this.#stands({ ...administrator(rights), status: 'restricted' }, by);
  }

  /** What every member may do from now on. */
  allows(permissions: Readonly<Record<string, boolean>>): void {
    this.#room.permissions = { ...this.#room.permissions, ...permissions };
  }

  /** How a person stands in it: `administrator`, `member`, … */
  seats(person: Person, status: Standing['status'] = 'member'): void {
    this.#room.others.set(person.id, { status });
  }

  /** Opens a topic and gives its number. */
  topic(name: string): number {
    const number = 40 + this.#room.topics.size;
    this.#room.topics.set(number, { name, state: 'open' });
    return number;
  }

  closes(topic: number): void {
    this.#room.topics.get(topic)!.state = 'closed';
  }

  deletes(topic: number): void {
    this.#room.topics.get(topic)!.state = 'deleted';
  }

  /** A moderator takes a post away, of which nobody is told. */
  removes(message: number): void {
    this.#town.remove(this.#town.find(this.id, message)!);
  }

  /** The whole of it is deleted. */
  vanishes(): void {
    this.#room.state = 'deleted';
  }

  #stands(to: Standing, by: Person | undefined): void {
    const from = this.#room.bot;
    this.#room.bot = to;
    standing(this.#town, this.id, { by: by?.resident ?? 'hidden', from, to });
  }
}

function administrator(rights: readonly string[]): Standing {
  return {
    status: 'administrator',
    rights: Object.fromEntries(rights.map((name) => [name, true])),
  };
}
