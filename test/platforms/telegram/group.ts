import { standing } from './act.ts';
import type { Person } from './person.ts';
import { eventually, seenIn, type Seen } from './seen.ts';
import type { Room, Town } from './town.ts';

/** A group or supergroup that the bot is in. */
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

  /** Becomes a supergroup with another number; the old one answers 400 with `migrate_to_chat_id`. */
  upgrade(): void {
    const old = this.#room;
    const room: Room = {
      id: old.id - 1_000_000_000_000,
      type: 'supergroup',
      title: old.title,
      state: 'member',
    };
    old.state = 'upgraded';
    old.upgradedTo = room.id;
    this.#town.rooms.set(room.id, room);
    this.#room = room;
  }

  /** Throws the bot out. */
  kicks(by: Person): void {
    this.#room.state = 'kicked';
    standing(this.#town, this.id, { by: by.resident, from: 'member', to: 'kicked' });
  }
}
