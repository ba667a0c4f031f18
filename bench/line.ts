import type { AccountId } from '../src/domain/account.ts';
import type { Instant } from '../src/domain/time.ts';
import type { Chat, Connection } from '../src/ports/chat.ts';
import type { Address, Letter, Messenger, Outcome } from '../src/ports/messenger.ts';
import { compose } from '../src/text/compose/compose.ts';
import { plain } from '../src/text/rich.ts';
import type { View } from '../src/text/view.ts';
import type { Voice } from '../src/text/voice.ts';

/** A platform as plain as can be: it renders a letter, and posts it to a server on this machine. */
export class Line implements Chat {
  readonly platform = 'telegram';
  readonly messenger: Messenger = {
    platform: 'telegram',
    send: (to, letter) => this.#send(to, letter),
  };
  readonly #sink: string;
  readonly #dues = new Map<AccountId, Instant>();
  readonly #late = new Map<AccountId, number>();

  constructor(sink: string) {
    this.#sink = sink;
  }

  start(): Promise<Connection> {
    return Promise.resolve({ is: 'connected', bots: this.bots() });
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  bots() {
    return { telegram: 'ContigoBot' };
  }

  expect(account: AccountId, due: Instant): void {
    this.#dues.set(account, due);
  }

  /** How many ms after its time the HTTP call to this account began; never called counts as never. */
  lateness(account: AccountId): number {
    return this.#late.get(account) ?? Infinity;
  }

  render(view: View, voice: Voice): string {
    const { blocks } = compose(view, voice);
    return blocks.map((block) => (block.is === 'rule' ? '' : plain(block.text))).join('\n');
  }

  /** Notes how late it is and posts the words. */
  async post(account: AccountId, text: string): Promise<void> {
    const due = this.#dues.get(account);
    const now = performance.timeOrigin + performance.now();
    if (due !== undefined) this.#late.set(account, now - due);
    const body = JSON.stringify({ chat_id: account, text });
    const answer = await fetch(this.#sink, { method: 'POST', body });
    await answer.text();
  }

  async #send({ account }: Address, { view, voice, nonce }: Letter): Promise<Outcome> {
    await this.post(account, this.render(view, voice));
    return { is: 'delivered', ref: { account, chat: account.slice(9), message: nonce } };
  }
}
