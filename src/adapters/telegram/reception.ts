import type { Answer, Desk, Incoming, Loss } from '../../ports/chat.ts';
import type { Journal } from '../../ports/journal.ts';
import { named } from './errors.ts';
import type { Moves } from './moves.ts';
import { endsInTime } from '../pause/pause.ts';
import type { Post } from './post.ts';
import { readUpdate, type Happening } from './updates.ts';
import type { Whisper } from './whisper.ts';
import type { Wire } from './wire.ts';

export interface ReceptionOptions {
  readonly desk: Desk;
  readonly wire: Wire;
  readonly moves: Moves;
  readonly post: Post;
  readonly journal: Journal;
}

/** Where one queue ends: what was heard, and what was answered. */
interface Lane {
  readonly heard: Promise<unknown>;
  readonly answered: Promise<unknown>;
}

/** How many chats' newest messages are remembered, for telling which corrections still count. */
const REMEMBERED = 10_000;

/**
 * Hands what comes in to the desk and brings its answers. What happens in one chat is heard and answered in
 * order, different chats side by side, and so are those who press a button in the same group. Hearing does not wait for the answers before it: those may have to wait
 * for Telegram, while what a person did is to be safe at once.
 */
export class Reception {
  readonly #options: ReceptionOptions;
  readonly #lanes = new Map<string, Lane>();
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
    const { query, loss, incoming, moved } = happening;
    if (moved !== undefined) this.#options.moves.note(happening.place.chat, moved);
    if (query !== undefined && !isWhispered(happening)) void this.#acknowledge(query);
    if (loss) await this.#lose(loss);
    if (!incoming || !this.#counts(happening)) return;
    await this.#enqueue(happening, this.#withPicture(incoming, happening.shown));
  }

  /** Nothing is fetched yet: most pictures nobody asked for. */
  #withPicture(incoming: Incoming, shown: Happening['shown']): Incoming {
    const { did } = incoming;
    if (did.is !== 'said' || !shown) return incoming;
    const picture = this.#options.wire.picture(shown);
    return { ...incoming, did: { ...did, picture } };
  }

  async #lose(loss: Loss): Promise<void> {
    const { desk, journal } = this.#options;
    await desk.lost(loss).catch((error: unknown) => {
      journal.note({ is: 'bug', where: 'telegram lost', ...named(error) });
    });
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
  async #acknowledge(query: string, whisper?: Whisper): Promise<void> {
    const done = this.#options.wire.acknowledge(query, whisper).catch(() => undefined);
    this.#acknowledging.add(done);
    await done;
    this.#acknowledging.delete(done);
  }

  #enqueue(happening: Happening, incoming: Incoming): Promise<unknown> {
    const lane = laneOf(happening, incoming);
    const before = this.#lanes.get(lane) ?? NOTHING;
    const heard = before.heard.then(() => this.#hear(incoming));
    const answered = Promise.all([heard, before.answered]).then(([answer]) =>
      this.#respond(happening, answer),
    );
    const end = { heard, answered };
    this.#lanes.set(lane, end);
    void answered.then(() => {
      if (this.#lanes.get(lane) === end) this.#lanes.delete(lane);
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

  async #respond(happening: Happening, answer: Answer | undefined): Promise<void> {
    if (isWhispered(happening)) await this.#whisper(happening, answer);
    else if (answer) await this.#reply(happening, answer);
    answer?.sent?.();
  }

  /** What a press among others is answered is shown to the one who pressed; too late, it is shown to nobody. */
  #whisper({ query = '' }: Happening, answer: Answer | undefined): Promise<void> {
    const { voice, replies } = answer ?? { replies: [] };
    const says = voice ? replies.map(({ view }) => ({ view, voice })) : [];
    return this.#acknowledge(query, this.#options.post.whisper(says));
  }

  async #reply(happening: Happening, { replies, voice }: Answer): Promise<void> {
    for (const { view, instead } of isOver(happening) ? [] : replies) {
      const here = instead && happening.pressed !== undefined ? { instead: happening.pressed } : {};
      const say = { view, voice };
      const failure = await this.#options.post.answer({ ...happening.place, ...here }, say);
      if (failure) this.#lost(failure.because);
    }
  }

  #lost(because: string): void {
    const { journal } = this.#options;
    journal.note({ is: 'not-said', what: 'answer', whom: '', state: 'failed', because });
  }
}

/** Whether it is answered by its acknowledgement, and so waits for the answer. */
function isWhispered({ query, incoming }: Happening): boolean {
  return query !== undefined && incoming?.where === 'public';
}

/** Nothing can be brought to who has just cut us off, nor where we were put out. */
function isOver({ incoming }: Happening): boolean {
  const did = incoming?.did.is;
  return did === 'cut-off' || did === 'put-out' || did === 'became';
}

/** Who presses in a group waits for nobody else who does: there may be hundreds at once. */
function laneOf(happening: Happening, { from }: Incoming): string {
  const { chat } = happening.place;
  return isWhispered(happening) ? `${chat}/${from.account}` : String(chat);
}

const NOTHING: Lane = { heard: Promise.resolve(), answered: Promise.resolve() };
