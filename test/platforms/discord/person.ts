import { INTENT, type Gateway } from './gateway.ts';
import { fill, filled, hasName, optionOf, wordsFor } from './filling.ts';
import { records, text, type Json } from './json.ts';
import { presentInteraction, presentMessage, presentUser } from './present.ts';
import { TYPE } from './rule/component.ts';
import { inChannel, permissions } from './rule/permission.ts';
import { fieldsOf, look, type Shown } from './screen.ts';
import type { Guild } from './guild.ts';
import type { Channel, Interaction, InteractionState, Message, User, World } from './world.ts';

const VIEW = permissions(['ViewChannel']);

/** How long a person waits to hear something before the test fails; nothing ever waits that long when it works. */
const PATIENCE = 8_000;

/** A server stands for its first channel. */
type Where = { readonly in?: { readonly channel: string } };

/** A choice that autocomplete offers. */
export interface Offered {
  readonly name: string;
  readonly value: string;
}

/** A person with an account here, and what they do and see. */
export class Person {
  readonly id: string;
  readonly #user: User;
  readonly #world: World;
  readonly #gateway: Gateway;
  #seen: { readonly message: Message; readonly shown: Shown }[] = [];
  #heard = 0;

  constructor(user: User, world: World, gateway: Gateway) {
    this.id = user.id;
    this.#user = user;
    this.#world = world;
    this.#gateway = gateway;
    world.happens.on('shown', (message) => {
      if (this.#maySee(message)) this.#seen.push({ message, shown: look(message) });
    });
  }

  /** Uses a slash command by its name in any language; options by their name, a choice by its value. */
  async uses(
    command: string,
    options: Readonly<Record<string, string>> = {},
    where: Where = {},
  ): Promise<InteractionState> {
    const known = this.#command(command);
    const data = {
      id: known['id'],
      name: known['name'],
      type: 1,
      options: Object.entries(options).map(([name, value]) => fill(known, name, value)),
    };
    return this.#interact(2, this.#place(where), data);
  }

  /** Half-types an option, with others filled in beside it, and sees what is offered. */
  async types(
    command: string,
    option: string,
    words: string,
    where: Where & { readonly beside?: Readonly<Record<string, string>> } = {},
  ): Promise<readonly Offered[]> {
    const known = this.#command(command);
    const found = optionOf(known, option);
    if (found['autocomplete'] !== true) throw new Error(`/${command} ${option} offers nothing`);
    const options = [
      ...Object.entries(where.beside ?? {}).map(([name, value]) => fill(known, name, value)),
      { name: found['name'], type: 3, value: words, focused: true },
    ];
    const data = { id: known['id'], name: known['name'], type: 1, options };
    const interaction = this.#begin(4, this.#place(where));
    const answered = this.#settled(interaction);
    this.#tell(interaction, data);
    const [, outcome] = await answered;
    return records(outcome).map((each) => ({
      name: text(each['name']),
      value: text(each['value']),
    }));
  }

  /** Presses the newest button with this label. */
  async presses(label: string | RegExp): Promise<InteractionState> {
    const fits = (shown: string) =>
      typeof label === 'string' ? shown === label || shown.includes(label) : label.test(shown);
    for (const message of this.#screen().reverse()) {
      const button = look(message).buttons.find((each) => each.token !== '' && fits(each.label));
      if (button) return this.pressesToken(button.token, message.id);
    }
    throw new Error(`no button ${String(label)} on the screen; there are: ${this.#labels()}`);
  }

  /** Presses with a token of one's own making, as a forged client could, on the newest message or a named one. */
  async pressesToken(token: string, on?: string): Promise<InteractionState> {
    const message = on === undefined ? this.#screen().at(-1) : this.#world.messages.get(on);
    if (!message) throw new Error('there is no message to press on');
    const data = { custom_id: token, component_type: TYPE.button };
    return this.#interact(3, message.channel, data, message);
  }

  /** Sends off the form that is open: words for its only field, or values by label or by id. */
  async writes(words: string | Readonly<Record<string, string>>): Promise<InteractionState> {
    const open = this.#world.forms.get(this.id);
    if (!open) throw new Error('no form is open');
    this.#world.forms.delete(this.id);
    const components = fieldsOf(open.data).map(({ label, input }) => ({
      type: TYPE.label,
      component: filled(input, typeof words === 'string' ? words : wordsFor(words, label, input)),
    }));
    const data = { custom_id: open.data['custom_id'], components };
    return this.#interact(5, open.from.channel, data, open.from.message);
  }

  /** The form on the screen, as the client sent it. */
  form(): Json | undefined {
    return this.#world.forms.get(this.id)?.data;
  }

  /** Writes to the bot in their DM. Never fails: that nobody reads it is not seen by who writes. */
  says(words: string): Promise<void> {
    const channel = this.#world.directChannel(this.id);
    this.#gateway.dispatch('MESSAGE_CREATE', this.#said(channel, words), INTENT.directMessages);
    return Promise.resolve();
  }

  /** Sends something with a file attached to it, as Discord describes files. */
  shows(attachment: Json, words = ''): Promise<void> {
    const said = this.#said(this.#world.directChannel(this.id), words);
    const attachments = [{ id: this.#world.snowflake(), filename: 'a.png', ...attachment }];
    this.#gateway.dispatch('MESSAGE_CREATE', { ...said, attachments }, INTENT.directMessages);
    return Promise.resolve();
  }

  /** Writes something in a server's channel; without the privileged intent its words are withheld. */
  speaksIn(guild: Guild): void {
    const channel = this.#world.channels.get(guild.channel)!;
    const event = { ...this.#said(channel, ''), guild_id: guild.id, channel_type: 0 };
    this.#gateway.dispatch('MESSAGE_CREATE', event, INTENT.guildMessages);
  }

  /** Everything on the screen now, oldest first: their DM, servers, and what only they see. */
  sees(): readonly Shown[] {
    return this.#screen().map(look);
  }

  /**
   * Waits until something like this appears (or already has since the last that was heard), in words, labels
   * or as «thinking» not counted.
   */
  async hears(like: RegExp, within = PATIENCE): Promise<Shown> {
    const until = Date.now() + within;
    for (;;) {
      const at = this.#seen.findIndex(
        ({ shown }, at) => at >= this.#heard && like.test(all(shown)),
      );
      if (at >= 0) {
        this.#heard = at + 1;
        return this.#seen[at]!.shown;
      }
      if (!(await this.#something(until - Date.now()))) throw new Error(this.#unheard(like));
    }
  }

  /** How many messages have appeared or changed on the screen so far. */
  get seenCount(): number {
    return this.#seen.filter(({ shown }) => !shown.thinking).length;
  }

  closesDms(): void {
    this.#user.dmsOpen = false;
  }

  opensDms(): void {
    this.#user.dmsOpen = true;
  }

  leavesGuilds(): void {
    this.#user.sharesPlace = false;
  }

  joinsGuild(): void {
    this.#user.sharesPlace = true;
  }

  /** Deletes the account. */
  vanishes(): void {
    this.#user.gone = true;
  }

  /** Deletes the DM channel, so that its id is stale. */
  losesDirectChannel(): void {
    this.#world.channels.delete(this.#world.directChannel(this.id).id);
  }

  #said(channel: Channel, words: string): Json {
    const message: Message = {
      id: this.#world.snowflake(),
      channel,
      author: this.id,
      flags: 0,
      at: Date.now(),
      content: words,
      components: [],
      files: [],
      allowedMentions: undefined,
      thinking: false,
      deleted: false,
    };
    return { ...presentMessage(message, presentUser(this.#user)), channel_type: 1 };
  }

  #command(name: string): Json {
    const bare = name.replace(/^\//, '');
    const known = this.#world.commands.find((command) => hasName(command, bare));
    if (!known) throw new Error(`no command /${bare} is registered`);
    return known;
  }

  #place(where: Where): Channel {
    return where.in
      ? this.#world.channels.get(where.in.channel)!
      : this.#world.directChannel(this.id);
  }

  async #interact(
    type: Interaction['type'],
    channel: Channel,
    data: Json,
    message?: Message,
  ): Promise<InteractionState> {
    const interaction = this.#begin(type, channel, message);
    const settled = this.#settled(interaction);
    this.#tell(interaction, data);
    const [state] = await settled;
    return state;
  }

  #begin(type: Interaction['type'], channel: Channel, message?: Message): Interaction {
    const interaction: Interaction = {
      id: this.#world.snowflake(),
      token: `token-${this.#world.snowflake()}`,
      type,
      person: this.#user,
      channel,
      at: Date.now(),
      state: 'waiting',
      followUps: 0,
      ...(message ? { message } : {}),
    };
    this.#world.interactions.set(interaction.id, interaction);
    return interaction;
  }

  #tell(interaction: Interaction, data: Json): void {
    const { channel, person } = interaction;
    const may = channel.guild ? inChannel(this.#world, channel, person.id) : 0n;
    this.#gateway.dispatch('INTERACTION_CREATE', presentInteraction(interaction, data, may));
  }

  /** Ends with the first answer, or as failed when the time for it is over. */
  #settled(interaction: Interaction): Promise<readonly [InteractionState, unknown]> {
    const { happens, limits } = this.#world;
    return new Promise((resolve) => {
      const end = (which: Interaction, outcome: unknown) => {
        if (which !== interaction) return;
        clearTimeout(timer);
        happens.off('answered', end);
        resolve([interaction.state, outcome]);
      };
      const timer = setTimeout(() => {
        this.#world.settle(interaction, 'failed');
      }, limits.answerMs);
      happens.on('answered', end);
    });
  }

  #screen(): Message[] {
    return [...this.#world.messages.values()].filter(
      (message) => this.#maySee(message) && !message.deleted,
    );
  }

  #maySee(message: Message): boolean {
    if (message.only !== undefined) return message.only === this.id;
    const { channel } = message;
    if (!channel.guild || channel.guild.away.has(this.id)) return channel.person === this.id;
    return (inChannel(this.#world, channel, this.id) & VIEW) !== 0n;
  }

  #labels(): string {
    return this.sees()
      .flatMap((shown) => shown.buttons.map((button) => button.label))
      .join(' | ');
  }

  #something(within: number): Promise<boolean> {
    if (within <= 0) return Promise.resolve(false);
    return new Promise((resolve) => {
      const done = (message?: Message) => {
        if (message && !this.#maySee(message)) return;
        clearTimeout(timer);
        this.#world.happens.off('shown', done);
        resolve(message !== undefined);
      };
      const timer = setTimeout(done, within);
      this.#world.happens.on('shown', done);
    });
  }

  #unheard(like: RegExp): string {
    const since = this.#seen.slice(this.#heard).map(({ shown }) => all(shown));
    return `did not hear ${String(like)}; heard since: ${since.join('\n---\n') || 'nothing'}`;
  }
}

function all(shown: Shown): string {
  return [shown.words, ...shown.buttons.map((button) => button.label)].join('\n');
}
