import { frozenClock, movableClock, type MovableClock } from '../src/adapters/clock/movable.ts';
import { memoryJournal, type MemoryJournal } from '../src/adapters/journal/journal.ts';
import { MemoryStore } from '../src/adapters/memory/store.ts';
import { createAgenda } from '../src/app/agenda.ts';
import { createBook, type Book } from '../src/app/book.ts';
import { createDelivery, type Delivery } from '../src/app/delivery.ts';
import { createDirectory } from '../src/app/directory.ts';
import { callRoll, leaveRoll, takeRoll } from '../src/app/roll.ts';
import { createJoining } from '../src/app/joining.ts';
import { createErrands } from '../src/app/errand.ts';
import { createPosting } from '../src/app/posting.ts';
import { createSpeaker } from '../src/app/speaker.ts';
import { createTick, type Tick } from '../src/app/tick.ts';
import { strangerVoice, voiceOf } from '../src/app/voice.ts';
import type { AccountId } from '../src/domain/account.ts';
import type { Circle } from '../src/domain/circle.ts';
import type { CircleId, PersonId } from '../src/domain/id.ts';
import type { Person } from '../src/domain/person.ts';
import { later, type Instant } from '../src/domain/time.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Messenger } from '../src/ports/messenger.ts';
import type { Store } from '../src/ports/store.ts';
import { seededChance } from './chance.ts';
import { CIRCLE, moment } from './family.ts';
import { Life } from './life.ts';

export interface EngineOptions {
  readonly messengers: (now: () => Instant) => readonly Messenger[];
  readonly people: readonly Person[];
  readonly circles: readonly Circle[];
  readonly store?: Store;
  readonly seed?: number;
  readonly operator?: AccountId;
  /** Where a letter takes time on this very clock, a move waits for nothing but what can be done at once. */
  readonly takesTime?: boolean;
}

/** Everything of one process of the engine; thrown away when it stops or dies. */
interface Process {
  readonly life: Life;
  readonly book: Book;
  readonly delivery: Delivery;
  readonly tick: Tick;
}

/** The reminder engine without conversations: documents in, messages out, in simulated time. */
export class Engine {
  readonly store: Store;
  readonly clock: MovableClock;
  readonly journal: MemoryJournal = memoryJournal();
  readonly #options: EngineOptions;
  readonly #messengers: readonly Messenger[];
  /** Alarms that came while the clock was jumping. */
  #late: (() => void)[] | undefined;
  #runs = 0;
  #process: Process;

  constructor(start: Instant, options: EngineOptions) {
    this.#options = options;
    this.store = options.store ?? new MemoryStore();
    const settled = options.takesTime
      ? atRest
      : () => Promise.race([this.#process.tick.settled(), this.#process.life.ended]);
    this.clock = movableClock({ base: frozenClock(start), settled });
    this.#messengers = options.messengers(() => this.clock.now());
    this.#process = this.#newProcess();
  }

  static async start(words: string, options: EngineOptions): Promise<Engine> {
    const engine = new Engine(moment(words), options);
    const { store } = engine;
    for (const one of options.people) await store.change({ kind: 'person', id: one.id }, () => one);
    for (const one of options.circles)
      await store.change({ kind: 'circle', id: one.id }, () => one);
    await engine.#start();
    return engine;
  }

  get life(): Life {
    return this.#process.life;
  }

  get delivery(): Delivery {
    return this.#process.delivery;
  }

  get now(): Instant {
    return this.clock.now();
  }

  circle(id: CircleId = CIRCLE): Promise<Circle> {
    return this.store.read({ kind: 'circle', id }).then((one) => one!);
  }

  person(id: PersonId): Promise<Person> {
    return this.store.read({ kind: 'person', id }).then((one) => one!);
  }

  async changeCircle(apply: (circle: Circle) => Circle, id: CircleId = CIRCLE): Promise<void> {
    await this.#whileAlive(this.#process.book.changeCircle(id, apply));
    await this.look();
  }

  async changePerson(id: PersonId, apply: (person: Person) => Person): Promise<void> {
    await this.#whileAlive(this.#process.book.changePerson(id, apply));
    await this.look();
  }

  async look(): Promise<void> {
    const looked = this.#process.tick.run();
    await this.#whileAlive(this.#options.takesTime ? atRest() : looked);
  }

  async advance(ms: number): Promise<void> {
    await this.clock.moveTo(later(this.now, ms));
  }

  async advanceTo(words: string): Promise<void> {
    await this.clock.moveTo(moment(words));
  }

  /** The wall clock is set to another time at once; alarms that it passed over ring afterwards, all together. */
  async jump(ms: number): Promise<void> {
    this.#late = [];
    await this.clock.moveTo(later(this.now, ms));
    const late = this.#late;
    this.#late = undefined;
    for (const ring of late) ring();
    await this.look();
  }

  async restarts(): Promise<void> {
    const { tick, book } = this.#process;
    await this.#whileAlive(tick.stop().then(() => leaveRoll(book)));
    this.life.end();
    this.#process = this.#newProcess();
    await this.#start();
  }

  /** The process ends without a word, if it did not already, and a new one starts. */
  async crashes(): Promise<void> {
    this.life.end();
    this.#process = this.#newProcess();
    await this.#start();
  }

  /** A process that died answers nothing any more, and nobody waits for it. */
  async #whileAlive(work: Promise<unknown>): Promise<void> {
    await Promise.race([work, this.life.ended]);
  }

  async #start(): Promise<void> {
    const { book } = this.#process;
    const roll = { book, now: () => this.now, journal: this.journal, pseudonym };
    const found = await takeRoll(book);
    if (!found) await callRoll(roll);
    await this.look();
    if (found) await callRoll(roll);
    await this.look();
  }

  #newProcess(): Process {
    this.#runs += 1;
    const life = new Life();
    const { journal } = this;
    const now = () => this.now;
    const clock = life.clock(this.#jumping());
    const chance = seededChance((this.#options.seed ?? 1) * 1_000 + this.#runs);
    const [agenda, directory] = [createAgenda(), createDirectory()];
    const book = createBook({ store: life.store(this.store), agenda, directory, now });
    const messengers = this.#messengers.map((one) => life.messenger(one));
    const delivery = createDelivery({ messengers, book, clock, journal, pseudonym });
    const speaker = createSpeaker({
      posting: createPosting({ book, delivery, channels: [], now }),
      errands: createErrands({
        channels: [],
        voice: (language) => strangerVoice(language, now(), {}),
        check: () => Promise.resolve(),
      }),
      channelVoice: (language) => strangerVoice(language, now(), {}),
      book,
      delivery,
      now,
      chance,
      journal,
      pseudonym,
      operator: this.#options.operator,
      voice: (one) => (one ? voiceOf(one, now(), {}) : strangerVoice('en', now(), {})),
      finishLeaving: () => Promise.resolve(),
      finishJoining: (circle) => createJoining({ book, now }).finish(circle),
      finishEnding: () => Promise.resolve(),
      tidyCrowd: () => Promise.resolve(false),
      fill: (view) => Promise.resolve(view),
    });
    return {
      life,
      book,
      delivery,
      tick: createTick({ agenda, speaker, clock, journal, pseudonym }),
    };
  }

  #jumping(): Clock {
    return {
      now: () => this.now,
      at: (when, ring) =>
        this.clock.at(when, () => {
          if (this.#late) this.#late.push(ring);
          else ring();
        }),
    };
  }
}

/** Promises that need nothing but one another have all been kept by then. */
async function atRest(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise(setImmediate);
}

function pseudonym(id: string): string {
  return `p${id.length}`;
}
