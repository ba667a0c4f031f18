import { accountId } from '../../domain/account.ts';
import type { Instant } from '../../domain/time.ts';
import type { Desk, Did, Sender } from '../../ports/chat.ts';
import { painted } from '../../ports/painter.ts';
import { didOf } from './did.ts';
import { readLine, type Speaker } from './line.ts';
import type { Narrator } from './narrator.ts';
import { perform, type Controls } from './order.ts';
import { safeLine } from './safe.ts';
import type { Screen } from './screen.ts';
import { nameOf, type Stage } from './stage.ts';
import type { Setup } from './setup.ts';

/** The parts of a terminal that lines are played on. */
export interface Parts {
  readonly setup: Setup;
  readonly desk: Desk;
  readonly screen: Screen;
  readonly stage: Stage;
  readonly narrator: Narrator;
  readonly quit: () => void;
}

/** Takes lines, one after the other: what people say goes to the desk, what begins with a colon is done here. */
export class Session {
  readonly #parts: Parts;
  readonly #controls: Controls;
  #isPlaying = false;
  /** The time that was shown last while the clock is being moved; undefined when it is not. */
  #shownAt: Instant | undefined;

  constructor(parts: Parts) {
    const { setup, screen, stage, narrator, quit } = parts;
    this.#parts = parts;
    this.#controls = {
      screen,
      stage,
      narrator,
      quit,
      zone: setup.zone,
      clock: setup.clock,
      moveTo: (to) => this.#moveTo(to),
      playExample: () => this.#playExample(),
      send: (picture, words) => this.#do({ name: stage.speaker }, { is: 'said', words, picture }),
    };
  }

  /** Resolves when the answers are out, and everything else that the line set in motion. */
  async take(text: string, echo: boolean): Promise<void> {
    const line = readLine(text);
    switch (line.is) {
      case 'nothing':
        return;
      case 'order':
        if (echo) this.#parts.screen.show('·', [safeLine(text.trim())]);
        await perform(line.name, line.words, this.#controls);
        break;
      case 'speech':
        await this.#speak(line.speaker ?? { name: this.#parts.stage.speaker }, line.words, echo);
    }
    await this.#parts.setup.settled();
  }

  /** While the clock is moved, whatever is said is preceded by the time at which it was said. */
  tellTimeIfMoved(): void {
    const now = this.#parts.setup.clock.now();
    if (this.#shownAt === undefined || this.#shownAt === now) return;
    this.#shownAt = now;
    this.#parts.narrator.tellTime();
  }

  async #speak(speaker: Speaker, words: string, echo: boolean): Promise<void> {
    const { stage, screen } = this.#parts;
    stage.enter(speaker);
    if (words === '') return;
    if (echo) screen.show(`← ${nameOf(speaker)}`, [safeLine(words)]);
    await this.#do(speaker, didOf(words, stage.offeredAt(speaker)));
  }

  async #do(speaker: Speaker, did: Did): Promise<void> {
    const { stage, desk, setup } = this.#parts;
    const from = this.#senderOf(speaker);
    if (!from) return;
    const where = speaker.group === undefined ? 'private' : 'public';
    const answer = await desk.hear({ from, where, did });
    for (const { view } of answer.replies) {
      stage.show(speaker, await painted(setup.compose(view, answer.voice), setup.paint));
    }
    answer.sent?.();
    await setup.settled();
  }

  #senderOf({ name }: Speaker): Sender | undefined {
    const account = accountId(`terminal:${name}`);
    const languageTag = this.#parts.stage.languageOf(name) ?? this.#parts.setup.languageTag;
    return account && { account, ...(languageTag !== undefined && { languageTag }) };
  }

  async #moveTo(to: Instant): Promise<void> {
    const { clock } = this.#parts.setup;
    this.#shownAt = clock.now();
    try {
      await clock.moveTo(to);
    } finally {
      this.#shownAt = undefined;
    }
  }

  /** The example cannot play itself: a line `:example` in it is passed over. */
  async #playExample(): Promise<void> {
    const { example } = this.#parts.setup;
    if (!example) {
      this.#parts.narrator.tell({ id: 'terminal-no-example' });
      return;
    }
    if (this.#isPlaying) return;
    this.#isPlaying = true;
    try {
      for (const line of example()) await this.take(line, true);
    } finally {
      this.#isPlaying = false;
    }
  }
}
