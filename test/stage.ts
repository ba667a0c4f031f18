import type { AccountId, Platform, Unreachable } from '../src/domain/account.ts';
import type { MessageRef } from '../src/domain/ledger.ts';
import type { Chat, Connection, Desk } from '../src/ports/chat.ts';
import type { Address, Letter, Messenger, Outcome } from '../src/ports/messenger.ts';
import { Hall } from './hall.ts';
import { compose } from '../src/text/compose/compose.ts';
import type { Choice, File, Message, Picture } from '../src/text/message.ts';
import type { Poster } from '../src/text/poster.ts';
import { plain } from '../src/text/rich.ts';
import type { View } from '../src/text/view.ts';
import type { Voice } from '../src/text/voice.ts';

/** One message as somebody saw it. */
export interface Seen {
  readonly at: number;
  /** `answer`: to something they did; `letter`: of the bot's own accord. */
  readonly as: 'answer' | 'letter';
  readonly kind: View['kind'];
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly file: File | undefined;
  /** What a picture that came with it shows. */
  readonly poster: Poster | undefined;
  /** A picture of somebody's that came with it. */
  readonly picture: Picture | undefined;
  readonly nonce: string;
}

interface Shown {
  readonly view: View;
  readonly voice: Voice;
  readonly as: Seen['as'];
  readonly nonce: string;
}

/** A platform at the level of views, for scenarios in simulated time: what it shows, and how it fails. */
export class StagePlatform implements Chat {
  readonly platform: Platform;
  readonly messenger: Messenger;
  readonly channels: Hall;
  readonly #now: () => number;
  readonly #seen = new Map<AccountId, Seen[]>();
  readonly #fates: Outcome[] = [];
  readonly #unreachable = new Map<AccountId, Unreachable>();
  readonly #brought = new Map<string, Outcome>();
  #isDown = false;
  /** As Discord does: the same nonce again is the message that is there already. */
  knowsNonces = false;
  desk: Desk | undefined;
  /** Every attempt, whether it arrived or not. */
  attempts = 0;

  constructor(platform: Platform, now: () => number) {
    this.platform = platform;
    this.#now = now;
    this.channels = new Hall(platform);
    this.messenger = { platform, send: (to, letter) => Promise.resolve(this.#send(to, letter)) };
  }

  start(desk: Desk): Promise<Connection> {
    this.desk = desk;
    return Promise.resolve({ is: 'connected', bots: this.bots() });
  }

  stop(): Promise<void> {
    this.desk = undefined;
    return Promise.resolve();
  }

  bots() {
    return this.platform === 'telegram' ? { telegram: 'ContigoBot' } : { discord: '1000' };
  }

  /** While down nothing arrives and the bot is told so; nothing is unsure. */
  goDown(): void {
    this.#isDown = true;
  }

  comeBack(): void {
    this.#isDown = false;
  }

  /** What the next attempts end with, in order; then it works again. */
  fails(...outcomes: readonly Outcome[]): void {
    this.#fates.push(...outcomes);
  }

  cutOff(account: AccountId, because: Unreachable): void {
    this.#unreachable.set(account, because);
  }

  letIn(account: AccountId): void {
    this.#unreachable.delete(account);
  }

  seenBy(account: AccountId): readonly Seen[] {
    return this.#seen.get(account) ?? [];
  }

  show(account: AccountId, shown: Shown): void {
    this.#seen.set(account, [...this.seenBy(account), this.#seenAs(shown)]);
  }

  /** A message that is changed keeps its place on the screen, and nobody's phone rings. */
  #change(ref: MessageRef, shown: Shown): Outcome {
    const place = Number(ref.message) - 1;
    const seen = this.#seenAs(shown);
    this.#seen.set(
      ref.account,
      this.seenBy(ref.account).map((one, index) => (index === place ? seen : one)),
    );
    return { is: 'delivered', ref };
  }

  #seenAs(shown: Shown): Seen {
    const message = compose(shown.view, shown.voice);
    return {
      at: this.#now(),
      as: shown.as,
      kind: shown.view.kind,
      text: textOf(message),
      choices: choicesOf(message),
      file: message.file,
      poster: message.poster,
      picture: message.picture,
      nonce: shown.nonce,
    };
  }

  #send({ account }: Address, letter: Letter): Outcome {
    const { view, voice, nonce, instead } = letter;
    this.attempts += 1;
    const known = this.knowsNonces ? this.#brought.get(`${account} ${nonce}`) : undefined;
    if (known && !instead) return known;
    const because = this.#unreachable.get(account);
    if (because) return { is: 'unreachable', because };
    if (this.#isDown) return { is: 'later', because: 'outage', unsure: false };
    const fate = this.#fates.shift();
    const arrives = !fate || fate.is === 'delivered' || (fate.is === 'later' && fate.unsure);
    if (instead && letter.only && this.channels.hasLost(instead)) {
      return { is: 'refused', because: 'taken-away' };
    }
    if (arrives && instead?.account === account && !fate) {
      return this.#change(instead, { view, voice, as: 'letter', nonce });
    }
    if (arrives) this.show(account, { view, voice, as: 'letter', nonce });
    const message = String(this.seenBy(account).length);
    if (!fate) this.channels.noted(letter, { account, chat: account, message });
    const done = { is: 'delivered', ref: { account, chat: account, message } } as const;
    if (arrives) this.#brought.set(`${account} ${nonce}`, done);
    return fate ?? done;
  }
}

/** The whole message as plain words, buttons left out. */
export function textOf(message: Message): string {
  return message.blocks
    .flatMap((block) => (block.is === 'rule' ? [] : [plain(block.text)]))
    .join('\n');
}

function choicesOf(message: Message): readonly Choice[] {
  const items = message.blocks.flatMap((block) => (block.is === 'item' ? block.choices : []));
  return [...items, ...message.choices].flat();
}
