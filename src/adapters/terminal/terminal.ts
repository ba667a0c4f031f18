import { nativeId } from '../../domain/account.ts';
import type { Chat, Connection, Desk } from '../../ports/chat.ts';
import type { Address, Letter, Messenger, Outcome } from '../../ports/messenger.ts';
import { painted } from '../../ports/painter.ts';
import type { Bots } from '../../text/voice.ts';
import { openInput, type Reader } from './input.ts';
import { Narrator } from './narrator.ts';
import { codeOf } from './order.ts';
import { COLOURED, PLAIN } from './paint.ts';
import { Screen } from './screen.ts';
import { Session } from './session.ts';
import type { Setup } from './setup.ts';
import { Stage } from './stage.ts';

/**
 * A terminal in which several people speak with the bot: `ana: /start`, `luz: hola`, and what begins with a
 * colon is for the terminal itself. Lines are taken strictly one after the other, so that a script read from
 * a pipe plays as if somebody had waited for every answer.
 */
export function connectTerminal(setup: Setup): Chat {
  return new TerminalChat(setup);
}

class TerminalChat implements Chat {
  readonly platform = 'terminal';
  readonly messenger: Messenger = {
    platform: 'terminal',
    send: (to, letter) => this.#deliver(to, letter),
  };
  readonly #setup: Setup;
  readonly #screen: Screen;
  readonly #narrator: Narrator;
  readonly #stage: Stage;
  #session: Session | undefined;
  #reader: Reader | undefined;
  #lastLine: Promise<void> = Promise.resolve();
  /** Lines are taken until `:quit`, the end of the input or `stop`; the rest of a script is left unread. */
  #isTaking = true;
  #hasStopped = false;
  #said = 0;

  constructor(setup: Setup) {
    const colours = setup.output.isTTY === true && setup.colours !== false;
    this.#setup = setup;
    this.#screen = new Screen(setup.output, colours ? COLOURED : PLAIN);
    this.#narrator = new Narrator(setup, this.#screen);
    this.#stage = new Stage(this.#screen, this.#narrator);
  }

  start(desk: Desk): Promise<Connection> {
    const { input, output, example } = this.#setup;
    this.#session = new Session({
      setup: this.#setup,
      desk,
      screen: this.#screen,
      stage: this.#stage,
      narrator: this.#narrator,
      quit: () => {
        this.#isTaking = false;
        this.#reader?.close();
      },
    });
    this.#narrator.greet(example !== undefined);
    this.#reader = openInput(input, output, {
      line: (text) => {
        this.#queue(() => this.#take(text));
      },
      end: () => {
        this.#queue(() => this.#end());
      },
    });
    this.#screen.keepBelow(this.#reader.line);
    this.#ask();
    this.#noteState('connected');
    return Promise.resolve({ is: 'connected', bots: {} });
  }

  /** Nobody outside finds their way into a terminal. */
  bots(): Bots {
    return {};
  }

  async stop(): Promise<void> {
    this.#hasStopped = true;
    this.#isTaking = false;
    this.#reader?.close();
    await this.#lastLine;
    this.#noteState('stopped');
  }

  #queue(doing: () => Promise<void>): void {
    this.#lastLine = this.#lastLine.then(doing).catch((error: unknown) => {
      this.#noteBug('terminal', error);
    });
  }

  /** A bug ends the line that it met, not the terminal. */
  async #take(text: string): Promise<void> {
    if (!this.#isTaking) return;
    try {
      await this.#session?.take(text, this.#reader?.isTyped !== true);
    } catch (error) {
      this.#noteBug('terminal.line', error);
      this.#narrator.tell({ id: 'terminal-failed' });
    }
    this.#ask();
  }

  async #end(): Promise<void> {
    if (this.#hasStopped) return;
    this.#isTaking = false;
    await this.#setup.settled();
    this.#setup.ended?.();
  }

  #ask(): void {
    if (this.#isTaking) this.#reader?.ask(`${this.#stage.speaker} › `);
  }

  /** Delivered as soon as it is printed; a rendering that fails is our mistake and never worth repeating. */
  async #deliver(to: Address, { view, voice }: Letter): Promise<Outcome> {
    if (!this.#screen.isOpen) return { is: 'later', because: 'stopped', unsure: false };
    const name = nativeId(to.account);
    try {
      const message = await painted(this.#setup.compose(view, voice), this.#setup.paint);
      this.#session?.tellTimeIfMoved();
      this.#stage.show({ name }, message);
    } catch (error) {
      this.#noteBug('terminal.send', error);
      return { is: 'refused', because: 'malformed' };
    }
    this.#said += 1;
    const ref = { account: to.account, chat: name, message: String(this.#said) };
    return { is: 'delivered', ref };
  }

  #noteState(state: 'connected' | 'stopped'): void {
    this.#setup.journal.note({ is: 'platform', platform: 'terminal', state, because: '' });
  }

  #noteBug(where: string, error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    this.#setup.journal.note({ is: 'bug', where, name, code: codeOf(error) });
  }
}
