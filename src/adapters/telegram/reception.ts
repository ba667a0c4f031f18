import type { Answer, Desk, Incoming } from '../../ports/chat.ts';
import type { Journal } from '../../ports/journal.ts';
import { named } from './errors.ts';
import { endsInTime } from '../pause/pause.ts';
import type { Post } from './post.ts';
import { readUpdate, type Happening } from './updates.ts';
import type { Wire } from './wire.ts';

export interface ReceptionOptions {
  readonly desk: Desk;
  readonly wire: Wire;
  readonly post: Post;
  readonly journal: Journal;
}

/** Where one chat's queue ends: what was heard, and what was answered. */
interface Lane {
  readonly heard: Promise<unknown>;
  readonly answered: Promise<unknown>;
}

/** How many chats' newest messages are remembered, for telling which corrections still count. */
const REMEMBERED = 10_000;

/**
 * Hands what comes in to the desk and brings its answers. What happens in one chat is heard and answered in
 * order, different chats side by side. Hearing does not wait for the answers before it: those may have to wait
 * for Telegram, while what a person did is to be safe at once.
 */
export class Reception {
  readonly #options: ReceptionOptions;
  readonly #lanes = new Map<number, Lane>();
  readonly #acknowledging = new Set<Promise<void>>();
  readonly #newest = new Map<number, number>();

  constructor(options: ReceptionOptions) {
    this.#options = options;
  }

  /** Resolves once everything that the update changed is durable, so that it can be confirmed. Never throws. */
  async take(raw: unknown, bot: string): Promise<void> {
    const happening = readUpdate(raw, bot);
    if (happening === 'none') return;
    if (happening === 'malformed') {
      const { journal } = this.#options;
      journal.note({ is: 'bug', where: 'telegram update', name: 'malformed', code: '' });
      return;
    }
    if (happening.query !== undefined) this.#acknowledge(happening.query);
    if (happening.incoming && this.#counts(happening)) {
      await this.#enqueue(happening, happening.incoming);
    }
  }

  /** Waits until all answers are out, at most so long. */
  async quiet(ms: number): Promise<boolean> {
    const lanes = [...this.#lanes.values()].map((lane) => lane.answered);
    return endsInTime(Promise.all([...lanes, ...this.#acknowledging]), ms);
  }

  /**
   * A correction counts only of the newest message in its chat: one of an older message would be taken for the
   * answer to what is asked now. After a restart nothing is known of older ones, and it counts.
   */
  #counts({ written, place }: Happening): boolean {
    if (!written) return true;
    const newest = this.#newest.get(place.chat) ?? 0;
    if (written.edited) return written.message >= newest;
    this.#newest.delete(place.chat);
    this.#newest.set(place.chat, written.message);
    const [oldest] = this.#newest.keys();
    if (this.#newest.size > REMEMBERED) this.#newest.delete(oldest!);
    return true;
  }

  /** At once and beside everything else: too late an acknowledgement fails, and the press counts all the same. */
  #acknowledge(query: string): void {
    const done = this.#options.wire.acknowledge(query).catch(() => undefined);
    this.#acknowledging.add(done);
    void done.then(() => this.#acknowledging.delete(done));
  }

  #enqueue(happening: Happening, incoming: Incoming): Promise<unknown> {
    const { chat } = happening.place;
    const before = this.#lanes.get(chat) ?? NOTHING;
    const heard = before.heard.then(() => this.#hear(incoming));
    const answered = Promise.all([heard, before.answered]).then(([answer]) =>
      this.#respond(happening, answer),
    );
    const lane = { heard, answered };
    this.#lanes.set(chat, lane);
    void answered.then(() => {
      if (this.#lanes.get(chat) === lane) this.#lanes.delete(chat);
    });
    return heard;
  }

  async #hear(incoming: Incoming): Promise<Answer | undefined> {
    try {
      return await this.#options.desk.hear(incoming);
    } catch (error) {
      this.#options.journal.note({ is: 'bug', where: 'telegram hear', ...named(error) });
      return undefined;
    }
  }

  /** Nothing can be brought to who has just cut us off. */
  async #respond(happening: Happening, answer: Answer | undefined): Promise<void> {
    if (!answer) return;
    const cutOff = happening.incoming?.did.is === 'cut-off';
    for (const { view, instead } of cutOff ? [] : answer.replies) {
      const here = instead && happening.pressed !== undefined ? { instead: happening.pressed } : {};
      const say = { view, voice: answer.voice };
      const failure = await this.#options.post.answer({ ...happening.place, ...here }, say);
      if (failure) this.#lost(failure.because);
    }
    answer.sent?.();
  }

  #lost(because: string): void {
    const { journal } = this.#options;
    journal.note({ is: 'not-said', what: 'answer', whom: '', state: 'failed', because });
  }
}

const NOTHING: Lane = { heard: Promise.resolve(), answered: Promise.resolve() };
