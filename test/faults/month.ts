import type { LowdbStore } from '../../src/adapters/lowdb/store.ts';
import { openStore } from '../../src/adapters/lowdb/open.ts';
import type { AccountId } from '../../src/domain/account.ts';
import { POST_KINDS, type Channel } from '../../src/domain/channel.ts';
import type { ChannelId } from '../../src/domain/id.ts';
import { parseReminderKey } from '../../src/domain/key.ts';
import { HOUR, instant, later, type Instant } from '../../src/domain/time.ts';
import type { Event } from '../../src/ports/journal.ts';
import type { Store } from '../../src/ports/store.ts';
import { TestDisk, type Trouble } from '../adapters/lowdb/disk.ts';
import { vaultOf } from '../adapters/lowdb/ground.ts';
import { organizes, withRally } from '../following.ts';
import { enters } from '../helping.ts';
import { idOf, leads } from '../marching.ts';
import { campaignsIn } from '../rallying.ts';
import type { Seen } from '../stage.ts';
import { World, type Somebody } from '../world.ts';
import { SCRIPT, type Cast, type Scene } from './script.ts';

/**
 * A scripted month of three circles and a campaign on both platforms, over the real store on a disk that can be made to fail, with
 * people who say it again when they got no answer. What it ends with can be compared with an undisturbed one.
 */
export interface Ended {
  /** Every message that came by itself, as `who|kind|words`, without the line that says that it may be a repeat. */
  readonly letters: readonly Letter[];
  /** What the documents say in the end, without ids and instants. */
  readonly facts: readonly string[];
  /** What was found damaged, older or missing. */
  readonly damage: readonly string[];
  /** How often the disk refused a change. */
  readonly refused: number;
}

export interface Letter {
  readonly what: string;
  readonly isMarked: boolean;
  readonly on: 'telegram' | 'discord';
}

const FOLDER = '/data';
const SQUARE: AccountId = 'discord:9900123';
const BEGINS = '2027-09-19 12:00';
const MARK = /(You may have seen this message already[^\n]*|Tal vez ya vio este mensaje[^\n]*)\n?/;

/** How the computer ends, and what of the disk is left. */
export type End = 'killed' | 'power-cut';

export class Month {
  disk: TestDisk;
  readonly #world: World;
  readonly #cast: Cast;
  readonly #end: End;
  #store: LowdbStore;
  #sends = 0;
  #endsAtSend: number | undefined;
  readonly #damage: string[] = [];
  #refused = 0;
  #isDisturbed = false;
  /** What nobody could do at its time, since the button for it had not come yet. */
  readonly #owed: Scene[] = [];
  /** The instants at which something was said; stepped to one by one, so that a process dies where it stands. */
  readonly #stops: readonly Instant[];

  private constructor(parts: {
    disk: TestDisk;
    store: LowdbStore;
    end: End;
    stops: readonly Instant[];
  }) {
    this.disk = parts.disk;
    this.#store = parts.store;
    this.#end = parts.end;
    this.#stops = parts.stops;
    this.#world = new World(BEGINS, { store: this.#living(), operator: 'telegram:1' });
    this.#world.discord.knowsNonces = true;
    const one = (name: string, on: 'telegram' | 'discord', tag: string) =>
      this.#world.person(name, on, tag);
    this.#cast = {
      ana: one('Ana', 'telegram', 'en'),
      luz: one('Luz', 'discord', 'en'),
      pedro: one('Pedro', 'telegram', 'es'),
      rosa: one('Rosa', 'discord', 'es'),
      nora: one('Nora', 'discord', 'en'),
      otto: one('Otto', 'telegram', 'es'),
    };
  }

  /** Two circles with their people, before the month begins. */
  static async begin(end: End = 'killed', stops: readonly Instant[] = []): Promise<Month> {
    const disk = new TestDisk();
    const damage: string[] = [];
    const store = await opened(disk, (event) => void damage.push(event.is));
    const month = new Month({ disk, store, end, stops });
    await month.#settle();
    return month;
  }

  async #settle(): Promise<void> {
    const [world, { ana, luz, pedro, rosa, nora, otto }] = [this.#world, this.#cast];
    await world.bot.start();
    for (const one of [ana, luz, nora]) await one.arrives({ language: 'en' });
    for (const one of [pedro, rosa, otto]) await one.arrives();
    await ana.adds('check-in October 19 2027 8:30 am, 450 Main St, Hartford CT');
    for (const one of [luz, pedro]) await this.#enter(one, 'supporter');
    await this.#enter(rosa, 'coordinator');
    await rallies(world, 'Rosa');
    await world.restarts();
    this.#listen();
  }

  async #enter(newcomer: Somebody, role: 'supporter' | 'coordinator'): Promise<void> {
    const parties = { family: this.#cast.ana.account, newcomer: newcomer.account };
    await enters(this.#world.store, parties, { role });
  }

  /** From now on the n-th call of the disk (as counted by it) meets this. */
  troubleAt(call: number, what: Trouble): void {
    this.disk.troubleAt(call - this.disk.calls, what);
  }

  /** The process ends before (odd) or after (even) the n-th half of a sending from now on. */
  endAtSend(nth: number): void {
    this.#endsAtSend = nth;
    this.#listen();
  }

  get sends(): number {
    return this.#sends;
  }

  get store(): Store {
    return this.#store;
  }

  async play(): Promise<Ended> {
    for (const scene of SCRIPT) {
      await this.#passTo(this.#world.instant(scene.at));
      for (const owed of this.#owed.splice(0)) await this.#plays(owed);
      await this.#plays(scene);
    }
    return this.#ended();
  }

  async #passTo(to: Instant): Promise<void> {
    const from = this.#world.clock.now();
    const stops = this.#stops.filter((at) => at > from && at < to);
    for (const at of [...stops, to]) {
      await this.#world.clock.moveTo(at);
      await this.#recover();
    }
  }

  /** Somebody who got no answer does it again, unless it shows that it was done. */
  async #plays(scene: Scene): Promise<void> {
    const [person] = scene.who(this.#cast);
    const before = { answers: person ? answersOf(person) : 0, refused: this.#refused };
    const why = await this.#tries(scene);
    const isCut = await this.#recover();
    const isRefused = this.#refused > before.refused;
    // Once disturbed, a question may have been answered already: its button is not looked for again.
    if (why !== undefined && !this.#isDisturbed && !isRefused) throw why as Error;
    const isAnswered = person && answersOf(person) >= before.answers + scene.answers;
    this.#isDisturbed ||= isRefused;
    if (why !== undefined && !isRefused) this.#owed.push(scene);
    if (!isRefused && (why !== undefined || !isCut || isAnswered)) return;
    if (scene.isDone && (await scene.isDone(this.#world))) return;
    if ((await this.#tries(scene)) !== undefined) this.#owed.push(scene);
    await this.#recover();
  }

  /** What it failed with, where the process did not end meanwhile. */
  #tries(scene: Scene): Promise<unknown> {
    const doing = scene.does(this.#cast).then(
      () => undefined,
      (error: unknown) => error,
    );
    return Promise.race([doing, this.#world.life.ended.then(() => undefined)]);
  }

  /** Starts anew where the process has ended; true when it had. */
  async #recover(): Promise<boolean> {
    if (!this.#world.life.isOver) return false;
    this.#isDisturbed = true;
    this.disk = this.#left();
    this.#store = await opened(this.disk, (event) => {
      this.#hear(event);
    });
    await this.#world.crashes();
    this.#listen();
    return true;
  }

  #left(): TestDisk {
    if (this.#end === 'killed') return new TestDisk(this.disk.names);
    return this.disk.afterPowerCut()[0]!;
  }

  #hear(event: Event): void {
    if (event.is === 'damaged') this.#damage.push(event.state);
    if (event.is === 'not-saved') this.#refused += 1;
  }

  /** Each process is counted anew; the one trouble of a life has been by then. */
  #listen(): void {
    const { life } = this.#world;
    this.disk.stopped = () => {
      life.end();
    };
    life.diesWhen((deed) => {
      if (deed !== 'send') return false;
      this.#sends += 1;
      return this.#sends === this.#endsAtSend;
    });
  }

  /** The store of whichever process lives; a dead one is answered nothing. */
  #living(): Store {
    const alive = async <T>(work: (store: LowdbStore) => Promise<T>): Promise<T> => {
      const life = this.#world.life;
      try {
        return await work(this.#store);
      } catch (error) {
        if (life.isOver) return new Promise(() => undefined);
        this.#refused += 1;
        throw error;
      }
    };
    return {
      read: (key) => alive((store) => store.read(key)),
      change: (key, apply) => alive((store) => store.change(key, apply)),
      erase: (key) => alive((store) => store.erase(key)),
      keys: () => alive((store) => store.keys()),
      leaveNote: (note) => alive((store) => store.leaveNote(note)),
      takeNote: () => alive((store) => store.takeNote()),
      close: () => Promise.resolve(),
    };
  }

  /** When something came by itself, for the next lives to stop at. */
  get moments(): readonly Instant[] {
    const seen = Object.values(this.#cast).flatMap((one: Somebody) => one.sees);
    const all = [...seen, ...this.#world.discord.seenBy(SQUARE)].map(({ at }) => at);
    return [...new Set(all)].sort((one, other) => one - other).map((at) => instant(at));
  }

  async #ended(): Promise<Ended> {
    await this.#world.clock.moveTo(later(this.#world.clock.now(), HOUR));
    await this.#recover();
    return {
      letters: [
        ...Object.entries(this.#cast).flatMap(([name, one]) => lettersOf(name, one)),
        ...lettersIn('square', this.#world.discord.seenBy(SQUARE), 'discord'),
      ],
      facts: await this.#facts(),
      damage: this.#damage,
      refused: this.#refused,
    };
  }

  async #facts(): Promise<readonly string[]> {
    const all = await this.#world.documents();
    // One whose erasing the disk cut short is nothing by now, though its name is still known.
    const people = all.people.filter(Boolean);
    const circles = all.circles.filter(Boolean);
    // That what was delivered came is seen by the letters; here only what did not end well.
    const campaigns = await campaignsIn(this.#world);
    const unwell = [...circles, ...campaigns].flatMap(({ ledger }) =>
      Object.entries(ledger)
        .filter(([, { is }]) => is !== 'delivered' && is !== 'superseded')
        .map(([key, { is }]) => `${parseReminderKey(key)?.what ?? '-'} ${is}`),
    );
    const known = circles.flatMap(({ members, dates, needs = [], outings = [] }) => [
      `members ${members
        .map(({ role }) => role)
        .sort()
        .join(' ')}`,
      ...dates.map(({ kind, versions, state }) => `date ${kind} ${versions.length} ${state.is}`),
      `needs ${needs.length}`,
      ...outings.map(({ steps }) => `steps ${steps.map(({ is }) => is).join(' ')}`),
    ]);
    const posted = campaigns.map(({ ledger }) => `posts ${Object.keys(ledger).length}`);
    return [`people ${people.length}`, ...known, ...posted, ...unwell].sort();
  }
}

/** The lock of a process that is gone lies there; it was of this very process, so it is taken away. */
export async function opened(disk: TestDisk, hear: (event: Event) => void): Promise<LowdbStore> {
  disk.lose(`${FOLDER}/lock`);
  const answer = await openStore({
    folder: FOLDER,
    vault: vaultOf(1),
    isKeyNew: false,
    journal: { note: hear },
    files: disk,
  });
  if (answer.is !== 'open') throw new Error(`not opened: ${answer.because}`);
  return answer.store;
}

function answersOf({ sees }: Somebody): number {
  return sees.filter(({ as }) => as === 'answer').length;
}

function lettersOf(name: string, { sees, way }: Somebody): readonly Letter[] {
  return lettersIn(name, sees, way.on.platform === 'discord' ? 'discord' : 'telegram');
}

function lettersIn(name: string, sees: readonly Seen[], on: Letter['on']): readonly Letter[] {
  return sees
    .filter(({ as }) => as === 'letter')
    .map(({ kind, text }) => ({
      what: `${name}|${kind}|${text.replace(MARK, '')}`,
      isMarked: MARK.test(text),
      on,
    }));
}

/** She leads a campaign with a rally that is announced, and that is posted in a channel of hers. */
async function rallies(world: World, name: string): Promise<void> {
  const at = world.clock.now();
  const by = await idOf(world, name);
  const square: Channel = {
    ...{ account: SQUARE, chat: SQUARE, server: '77001', id: 'sqarexxxx' as ChannelId },
    ...{ title: 'Plaza', language: 'es', kinds: POST_KINDS, by, at, state: { is: 'open' } },
  };
  await leads(world, name, { channels: [square] });
  const title = ['Rally for Rosa', 'Marcha por Rosa'] as const;
  const rally = { id: 'rarara', on: '2027-10-05 17:00', title, at };
  await organizes(world, (campaign) => withRally(campaign, rally));
}
