import assert from 'node:assert/strict';
import type { Group, Person, SeenButton } from '../platforms/telegram/telegram.ts';
import { Dweller, type Came } from './dweller.ts';
import type { Street } from './street.ts';

/** Somebody with Telegram. */
export class OnTelegram extends Dweller {
  readonly account: `telegram:${string}`;
  readonly person: Person;
  #looked = 0;

  constructor(street: Street, name: string, person: Person) {
    super(street, name);
    this.person = person;
    this.account = `telegram:${person.id}`;
  }

  async says(words: string): Promise<void> {
    await this.acts(() => this.person.says(words));
  }

  async commands(name: string): Promise<void> {
    await this.says(`/${name}`);
  }

  async edits(words: string): Promise<void> {
    await this.acts(() => this.person.edits(words));
  }

  async saysIn(group: Group, words: string): Promise<void> {
    await this.acts(() => this.person.saysIn(group, words));
  }

  /** Each press is answered, so that the circle on the button stops turning. */
  async presses(label: string | RegExp): Promise<void> {
    const { data, message } = this.#button(label);
    await this.forges(data, message);
  }

  /** Presses, and does not wait for the circle on the button to stop. */
  async pressesLate(label: string | RegExp): Promise<void> {
    const { data, message } = this.#button(label);
    await this.acts(() => this.person.forges(data, message));
  }

  async forges(data: string, message?: number): Promise<void> {
    await this.acts(async () => {
      const pressed = await this.person.forges(data, message);
      await pressed.answered();
    });
  }

  async blocks(): Promise<void> {
    await this.acts(async () => {
      this.person.blocks();
    });
  }

  async unblocks(): Promise<void> {
    await this.acts(async () => {
      this.person.unblocks();
    });
  }

  tokens(): readonly string[] {
    const buttons = this.person.sees().flatMap((seen) => seen.buttons.flat());
    return buttons.flatMap(({ data }) => data ?? []);
  }

  looks(as: Came['as']): void {
    const fresh = this.person
      .sees()
      .filter(({ from, stamp }) => from === 'bot' && stamp > this.#looked)
      .sort((a, b) => a.stamp - b.stamp);
    for (const { text, labels, document } of fresh)
      this.came({
        as,
        text,
        labels: labels.flat(),
        ephemeral: false,
        ...(document && { file: document }),
      });
    this.#looked = Math.max(this.#looked, ...fresh.map(({ stamp }) => stamp));
  }

  #button(label: string | RegExp): { readonly data: string; readonly message: number } {
    const fits = (button: SeenButton) =>
      typeof label === 'string' ? button.label === label : label.test(button.label);
    for (const seen of this.person.sees().toReversed()) {
      const data = seen.buttons.flat().find((button) => fits(button))?.data;
      if (data !== undefined) return { data, message: seen.id };
    }
    assert.fail(`no button ${String(label)}; the newest offers ${JSON.stringify(this.newest)}`);
  }
}
