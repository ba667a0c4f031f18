import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
  ModalSubmitInteraction,
} from 'discord.js';
import { language, type Language } from '../../domain/language.ts';
import type { Answer, Did, Incoming, Suggestion } from '../../ports/chat.ts';
import type { CommandFace } from '../../ports/face.ts';
import { answer, hear, tellDesk, type Means } from './answer.ts';
import { named } from './errors.ts';
import { commandForm, fieldForm, opensField } from './form.ts';
import {
  readCommand,
  readFocus,
  readMessage,
  readPress,
  readSubmit,
  ticketOf,
  type Ticket,
} from './incoming.ts';
import { lossOf, type Losing } from './loss.ts';
import { isSoundInteraction, isSoundMessage } from './sound.ts';
import { shorten } from './words.ts';

/** The command whose options are asked for in one form when it comes without any. */
const FORM_COMMAND = 'add';
const MOST_SUGGESTIONS = 25;
const MOST_IN_SUGGESTION = 100;
/** How many ids are remembered, so that what the gateway says twice is done once. */
const REMEMBERED = 1_000;

/** Takes in what people do and sees to its answer. Nothing here throws or rejects. */
export class Reception {
  readonly #means: Means;
  readonly #faces: readonly CommandFace[];
  readonly #known = new Set<string>();
  readonly #underWay = new Set<Promise<void>>();

  constructor(means: Means, faces: readonly CommandFace[]) {
    this.#means = means;
    this.#faces = faces;
  }

  readonly interaction = (interaction: Interaction): void => {
    if (!isSoundInteraction(interaction)) {
      this.#malformed();
      return;
    }
    const ticket = ticketOf(interaction);
    if (!ticket || this.#isKnown(interaction.id)) return;
    if (interaction.isAutocomplete()) this.#follow(this.#suggest(interaction, ticket));
    else if (interaction.isChatInputCommand()) this.#follow(this.#command(interaction, ticket));
    else if (interaction.isButton()) this.#follow(this.#press(interaction, ticket));
    else if (interaction.isModalSubmit()) this.#follow(this.#submit(interaction, ticket));
  };

  readonly message = (message: Message): void => {
    if (!isSoundMessage(message)) this.#malformed();
    else if (!this.#isKnown(message.id)) this.#follow(this.#said(message));
  };

  readonly loss = (name: Losing, raw: unknown): void => {
    const loss = lossOf(name, raw);
    if (loss) this.#follow(this.#means.desk.lost(loss));
  };

  /** Resolves when everything that was taken in is answered. */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #malformed(): void {
    const { journal } = this.#means;
    journal.note({ is: 'bug', where: 'discord event', name: 'malformed', code: '' });
  }

  #isKnown(id: string): boolean {
    if (this.#known.has(id)) return true;
    this.#known.add(id);
    const [oldest] = this.#known;
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
    return false;
  }

  #follow(work: Promise<void>): void {
    const followed = work
      .catch((error: unknown) => {
        this.#means.journal.note({ is: 'bug', where: 'discord reception', ...named(error) });
      })
      .finally(() => this.#underWay.delete(followed));
    this.#underWay.add(followed);
  }

  #answer(did: Did, ticket: Ticket): Promise<void> {
    return answer(hear(this.#means, ticket, did), ticket, this.#means);
  }

  async #command(interaction: ChatInputCommandInteraction, ticket: Ticket): Promise<void> {
    const did = readCommand(interaction, this.#faces);
    const form = did.is === 'commanded' ? this.#formFor(did, ticket) : undefined;
    if (form && (await this.#opens(ticket, form))) return;
    await this.#answer(did, ticket);
  }

  #formFor(did: Did & { readonly is: 'commanded' }, ticket: Ticket) {
    const face = this.#faces.find((each) => each.name === did.name);
    const known = this.#means.desk.acquaintance(ticket.from.account);
    const bare = Object.keys(did.options).length === 0;
    if (did.name !== FORM_COMMAND || !face || !bare || known?.ready !== true) return undefined;
    return face.options.length > 0 ? commandForm(face, this.#languageOf(ticket)) : undefined;
  }

  #languageOf({ from }: Ticket): Language {
    return (
      this.#means.desk.acquaintance(from.account)?.language ??
      language(from.languageTag ?? '') ??
      'en'
    );
  }

  async #press(interaction: ButtonInteraction, ticket: Ticket): Promise<void> {
    const { component, customId } = interaction;
    const form = opensField(customId) ? fieldForm(customId, labelOf(component)) : undefined;
    if (form && (await this.#opens(ticket, form))) return;
    await this.#answer(readPress(interaction), ticket);
  }

  /** Opens a form before anybody is asked anything. A form that Discord will not open becomes a plain question. */
  async #opens(ticket: Ticket, form: ReturnType<typeof fieldForm>): Promise<boolean> {
    try {
      await this.#means.wire.openForm(ticket, form);
      return true;
    } catch (error) {
      this.#means.journal.note({ is: 'bug', where: 'discord form', ...named(error) });
      return false;
    }
  }

  #submit(interaction: ModalSubmitInteraction, ticket: Ticket): Promise<void> {
    return this.#answer(readSubmit(interaction), ticket);
  }

  async #suggest(interaction: AutocompleteInteraction, ticket: Ticket): Promise<void> {
    const suggestions = this.#means.desk
      .suggest(ticket.from, readFocus(interaction, this.#faces))
      .filter(
        ({ label, value }) => label !== '' && value !== '' && value.length <= MOST_IN_SUGGESTION,
      )
      .slice(0, MOST_SUGGESTIONS)
      .map(({ label, value }): Suggestion => ({
        label: shorten(label, MOST_IN_SUGGESTION),
        value,
      }));
    // Too late or broken off: the person types on, and the next one is asked for.
    await this.#means.wire.suggest(ticket, suggestions).catch(() => undefined);
  }

  async #said(message: Message): Promise<void> {
    const taken = readMessage(message);
    if (!taken) return;
    const said = await hear(this.#means, taken, this.#withPicture(taken.did, message));
    if (!said) return;
    try {
      await this.#reply(message, taken, said);
    } finally {
      said.sent?.();
    }
  }

  #withPicture(did: Did, message: Message): Did {
    const picture = did.is === 'said' ? this.#means.wire.pictureIn(message) : undefined;
    return picture && did.is === 'said' ? { ...did, picture } : did;
  }

  async #reply(message: Message, { from }: Incoming, said: Answer): Promise<void> {
    const { post } = this.#means;
    const made = said.replies.map(({ view }) => post.pages(view, said.voice));
    const pages = (await Promise.all(made)).flatMap((some) => some ?? []);
    if (pages.length === 0) return;
    const to = { account: from.account, chat: message.channelId };
    await tellDesk(await post.insist(to, pages, `m${message.id}`), from, this.#means);
  }
}

/** What stood on the button; nothing when a forged press names one that the message does not have. */
function labelOf(component: object | null): string {
  return component && 'label' in component && typeof component.label === 'string'
    ? component.label
    : '';
}
