import assert from 'node:assert/strict';
import type { Offered, Person } from '../platforms/discord/person.ts';
import { look } from '../platforms/discord/screen.ts';
import type { Guild, InteractionState, Message } from '../platforms/discord/world.ts';
import { Dweller, type Came } from './dweller.ts';
import type { Street } from './street.ts';

/** Somebody with Discord. */
export class OnDiscord extends Dweller {
  readonly account: `discord:${string}`;
  readonly person: Person;
  #unseen: Message[] = [];

  constructor(street: Street, name: string, person: Person) {
    super(street, name);
    this.person = person;
    this.account = `discord:${person.id}`;
    street.discord.world.happens.on('shown', (message) => {
      if (this.#isFor(message)) this.#unseen.push({ ...message });
    });
  }

  async says(words: string): Promise<void> {
    await this.acts(() => this.person.says(words));
  }

  async commands(name: string): Promise<void> {
    await this.uses(name);
  }

  /** Picks a slash command, with options by name. */
  async uses(
    name: string,
    options: Readonly<Record<string, string>> = {},
    where: { readonly in?: Guild } = {},
  ): Promise<void> {
    await this.acts(() => answered(this.person.uses(name, options, where)));
  }

  /** Picks a command that opens a form instead of answering. */
  async opens(name: string): Promise<void> {
    assert.equal(await this.person.uses(name), 'form');
  }

  /** Presses a button that opens a field to write into, and writes. */
  async fillsIn(label: string | RegExp, words: string): Promise<void> {
    assert.equal(await this.person.presses(label), 'form');
    await this.writes(words);
  }

  async writes(words: string | Readonly<Record<string, string>>): Promise<void> {
    await this.acts(() => answered(this.person.writes(words)));
  }

  async types(command: string, option: string, words: string): Promise<readonly Offered[]> {
    return this.person.types(command, option, words);
  }

  async presses(label: string | RegExp): Promise<void> {
    await this.acts(() => answered(this.person.presses(exactly(label))));
  }

  /** Presses, and does not mind when Discord says that nothing came of it. */
  async pressesLate(label: string | RegExp): Promise<void> {
    await this.acts(() => this.person.presses(exactly(label)));
  }

  async forges(token: string): Promise<void> {
    await this.acts(async () => {
      const state = await this.person.pressesToken(token);
      if (state === 'form') await this.person.writes('anything');
    });
  }

  tokens(): readonly string[] {
    const buttons = this.person.sees().flatMap((shown) => shown.buttons);
    return buttons.map(({ token }) => token).filter((token) => token !== '');
  }

  looks(as: Came['as']): void {
    const fresh = this.#unseen.filter(({ thinking, deleted }) => !thinking && !deleted);
    this.#unseen = [];
    for (const message of fresh) this.#came(message, as);
  }

  #came(message: Message, as: Came['as']): void {
    const { words, buttons, files, ephemeral } = look(message);
    const [file] = files;
    this.came({
      as,
      text: plain(words),
      labels: buttons.map(({ label }) => label),
      ephemeral,
      ...(file && { file: { name: file.name, body: file.body } }),
    });
  }

  #isFor({ author, only, channel }: Message): boolean {
    if (author === this.person.id) return false;
    return only === this.person.id || (only === undefined && channel.person === this.person.id);
  }
}

async function answered(state: Promise<InteractionState>): Promise<void> {
  assert.notEqual(await state, 'failed', 'the interaction was answered in time');
}

function exactly(label: string | RegExp): RegExp {
  return typeof label === 'string' ? new RegExp(`^${literal(label)}$`) : label;
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What a reader sees: no stamps beside the words, no stars, no escapes. */
function plain(words: string): string {
  return words
    .replace(/ \(<t:-?\d+:[A-Za-z]>\)/g, '')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/^-# /gm, '')
    .replace(/\\([\\*_~`|<[\]\-+#>.):])/g, '$1')
    .replaceAll('@\u200B', '@');
}
