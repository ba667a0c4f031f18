import type { AccountId } from '../domain/account.ts';
import type { Language } from '../domain/language.ts';
import { MINUTE, type Instant } from '../domain/time.ts';
import type { Chance } from '../ports/chance.ts';
import type { Chat, Desk } from '../ports/chat.ts';
import type { Clock, FarClock } from '../ports/clock.ts';
import type { Event, Journal, Overheard } from '../ports/journal.ts';
import type { Store } from '../ports/store.ts';
import type { Vault } from '../ports/vault.ts';
import type { Bots } from '../text/voice.ts';
import { createAgenda } from './agenda.ts';
import { createBell } from './bell.ts';
import { createBook } from './book.ts';
import { bugOf } from './bug.ts';
import { createClockCheck } from './clockcheck.ts';
import type { Command } from './command.ts';
import { createConnections } from './connecting.ts';
import { createDelivery } from './delivery.ts';
import { createDesk } from './desk.ts';
import { createDirectory } from './directory.ts';
import { createErrands } from './errand.ts';
import { createGallery } from './gallery.ts';
import { createInviting } from './inviting.ts';
import { createJoining } from './joining.ts';
import { createLeaving } from './leaving.ts';
import { createLine, type Line } from './connection.ts';
import { createParting } from './parting.ts';
import { leaveRoll, openRoll } from './roll.ts';
import { createPledge } from './pledge.ts';
import { healthOf, type Health, type Machine } from './pulse.ts';
import { createPosting } from './posting.ts';
import { createRecruiting } from './recruiting.ts';
import { createSpeaker } from './speaker.ts';
import type { StatusFacts } from './status.ts';
import { sweep } from './sweep.ts';
import { createTick } from './tick.ts';
import { createTies } from './tie.ts';
import { createCrowding } from './crowding.ts';
import { createDeparting } from './departing.ts';
import { createVisits } from './visit.ts';
import { within } from './within.ts';
import { greet } from './greet.ts';
import { tally } from './tally.ts';
import { strangerVoice, voiceOf } from './voice.ts';

export interface BotParts {
  readonly version: string;
  readonly store: Store;
  readonly vault: Vault;
  readonly clock: Clock;
  /** The platforms' clocks, to hold ours against. */
  readonly farClocks?: readonly FarClock[];
  readonly chance: Chance;
  readonly journal: Journal;
  readonly chats: readonly Chat[];
  readonly commands: readonly Command[];
  readonly operator: AccountId | undefined;
  /** What store and platforms note; the operator is told of damage, and of a platform that lets us in no more. */
  readonly overheard?: Overheard;
  /** Told when no platform lets us in any more. */
  readonly shutOut?: () => void;
  /** Whether backups are made each night; then their being missing is an ailment. */
  readonly backsUp?: boolean;
}

/** The whole bot, still without a process: everything from outside came in through `BotParts`. */
export interface Bot {
  readonly desk: Desk;
  /** Reads what there is, says what is due, connects the platforms. Resolves when each is connected or known not to be. */
  start(): Promise<void>;
  /** The net under the alarm: looks at everything due, in case an alarm was lost. */
  look(): Promise<void>;
  /** The nightly work: erases first contacts that were never finished, and drafts left lying for a week. */
  night(): Promise<void>;
  /** Resolves when nothing is being said. */
  settled(): Promise<void>;
  /**
   * Stops cleanly: takes nothing more in, begins nothing new, lets what is under way finish (at most
   * `patience` ms), and leaves the note for a quick start.
   */
  stop(patience: number): Promise<void>;
  status(): StatusFacts;
  /** What is wrong now; the operator is told once when something begins, and once when it is over. */
  checkUp(machine: Machine): Promise<Health>;
  /** The time that the bot goes by. */
  now(): Instant;
  /** Notes what happens around the bot, and counts it for `status`. */
  readonly journal: Journal;
}

export function createBot(parts: BotParts): Bot {
  const { chance, vault, store, chats } = parts;
  const check = createClockCheck({
    clock: parts.clock,
    far: parts.farClocks ?? [],
    note: (event) => {
      journal.note(event);
    },
    again: () => void goOn().catch(noteBug('clock')),
  });
  const { clock } = check;
  const now = () => clock.now();
  const counted = tally(parts.journal, now);
  const journal = counted.journal;
  const pseudonym = (id: string) => vault.pseudonym(id);
  const book = createBook({ store, agenda: createAgenda(), directory: createDirectory(), now });
  const lines: readonly Line[] = chats.map((chat) => createLine(chat, { journal }));
  // What the disk refuses is told to whoever asked for it, and noted there.
  parts.overheard?.listen((event) => {
    if (event.is === 'damaged' && event.state !== 'quarantined') counted.count(event);
    if (event.is === 'platform') hearOfPlatform(event);
  });
  const bots = (): Bots => Object.assign({}, ...lines.map((line) => line.bots())) as Bots;
  const messengers = chats.map((chat) => chat.messenger);
  const delivery = createDelivery({ messengers, book, clock, journal, pseudonym });
  const channels = chats.flatMap((chat) => chat.channels ?? []);
  const posting = createPosting({ book, delivery, channels, now });
  const channelVoice = (language: Language) => strangerVoice(language, now(), bots());
  const connections = createConnections({ book, channels, chance, now });
  const errands = createErrands({
    channels,
    voice: channelVoice,
    check: (key, id) => connections.check(key, id),
  });
  const joining = createJoining({ book, now });
  const inviting = createInviting({ book, now, chance });
  const parting = createParting({ book, now, chance });
  const recruiting = createRecruiting({ book, now, chance });
  const pledge = createPledge({ book, now, recruiting });
  const leaving = createLeaving({ book, now, journal, pseudonym, parting, recruiting });
  const departing = createDeparting({ book, now, journal, pseudonym });
  const crowding = createCrowding({ book, now, departing });
  const gallery = createGallery({ book, chance, now });
  const visits = createVisits({
    book,
    now,
    chance,
    bots,
    departing,
    channels,
    greet: (person, from) => greet({ delivery, chance, bots, now }, person, from),
  });
  const speaker = createSpeaker({
    book,
    delivery,
    posting,
    errands,
    now,
    chance,
    journal,
    pseudonym,
    operator: parts.operator,
    isHeld: () => check.isDoubted(),
    voice: (person) =>
      person ? voiceOf(person, now(), bots()) : strangerVoice('en', now(), bots()),
    channelVoice,
    fill: (view) => gallery.fill(view),
    finishLeaving: (person) => leaving.finish(person),
    finishJoining: (circle) => joining.finish(circle),
    finishEnding: (circle) => parting.finish(circle),
    tidyCrowd: (crowd) => crowding.tidy(crowd),
  });
  const bell = createBell({
    operator: parts.operator,
    delivery,
    chance,
    now,
    voice: () => strangerVoice('en', now(), bots()),
  });
  const tick = createTick({ agenda: book.agenda, speaker, clock, journal, pseudonym });
  const since = clock.now();
  let owesNight = false;
  const desk = createDesk({
    book,
    clock,
    chance,
    journal,
    delivery,
    commands: parts.commands,
    ties: createTies({
      book,
      now,
      chance,
      joining,
      inviting,
      recruiting,
      pledge,
      note: (event) => {
        journal.note(event);
      },
    }),
    recruiting,
    pledge,
    leaving,
    inviting,
    parting,
    visits,
    connections,
    channels,
    gallery,
    operator: parts.operator,
    bots,
    status,
    lookNow: () => void tick.run(),
  });

  function hearOfPlatform(event: Event & { readonly is: 'platform' }): void {
    for (const line of lines) line.heard(event);
    if (lines.every((line) => line.state() === 'refused')) parts.shutOut?.();
  }

  function status(): StatusFacts {
    return {
      version: parts.version,
      since,
      people: book.directory.people,
      planned: book.agenda.size,
      open: delivery.open,
      lastLook: tick.last(),
      next: book.agenda.next(),
      ...counted.counts(),
      isClockOff: check.isOff(),
      backsUp: parts.backsUp ?? false,
      platforms: lines.map((line) => ({ platform: line.platform, is: line.state() })),
    };
  }

  async function start(): Promise<void> {
    const checkRoll = await openRoll({ book, now, journal, pseudonym });
    if (checkRoll)
      void checkRoll()
        .then(() => tick.run())
        .catch(noteBug('roll'));
    const looked = check.begin().then(() => tick.run());
    await Promise.all([looked, ...lines.map((line) => line.open(desk))]);
  }

  /** It is known again what time it is: everything is looked at, since what was put off went by another time. */
  async function goOn(): Promise<void> {
    for (const key of await store.keys()) book.agenda.keepEarlier(key, now());
    await tick.run();
    if (owesNight) await night();
  }

  /** Erasing goes by what time it is, and cannot be taken back: it waits until a platform has confirmed it. */
  async function night(): Promise<void> {
    owesNight = !check.isSure();
    if (owesNight) return;
    await sweep({ book, now, leaving, parting });
    await crowding.night();
    await gallery.night();
    await tick.run();
  }

  async function checkUp(machine: Machine): Promise<Health> {
    const health = healthOf(status(), machine, now());
    await bell.ring(health.ailments);
    return health;
  }

  function noteBug(where: string): (thrown: unknown) => void {
    return (thrown) => {
      journal.note({ is: 'bug', where, ...bugOf(thrown) });
    };
  }

  async function stop(patience: number): Promise<void> {
    check.stop();
    const halted = Promise.all([...lines.map((line) => line.close()), tick.stop()]);
    const clean = await within(halted, patience, clock);
    if (clean) await leaveRoll(book);
    journal.note({ is: 'stopped', clean });
    await store.close();
  }

  return {
    desk,
    start,
    look() {
      check.notice();
      return tick.run();
    },
    night,
    settled: () => tick.settled(),
    stop,
    status,
    checkUp,
    now,
    journal,
  };
}

export const NET_EVERY = MINUTE;
